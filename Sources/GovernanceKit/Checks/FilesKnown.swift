// SPDX-License-Identifier: Apache-2.0

/// Nothing lies in the registry that is no part of it.
package enum FilesKnown: Check {
  package static let name = "files-known"
  package static let law = "every file of the registry holds a record"

  package static func problems(in inspection: inout Inspection) {
    for name in inspection.strangers {
      inspection.note(
        name, [], "nothing in a registry is called '\(name)'", help: "move it elsewhere",
        severity: .warning)
    }
  }
}
