// SPDX-License-Identifier: Apache-2.0

/// The charter in force can be followed.
package enum CharterSound: Check {
  package static let name = "charter-sound"
  package static let law = "whatever the charter names is in it, and its ladders can be climbed"

  package static func problems(in inspection: inout Inspection) {
    guard let charter = inspection.registry.newestCharter else { return }
    inspection.note(charter.problems(), in: RegistryLayout.charter)
  }
}
