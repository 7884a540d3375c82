// SPDX-License-Identifier: Apache-2.0

/// Files are written in their one spelling.
package enum SpellingCanonical: Check {
  package static let name = "spelling-canonical"
  package static let law = "every file has its canonical spelling, so that a diff shows facts alone"

  package static func problems(in inspection: inout Inspection) {
    for path in inspection.misspelled {
      inspection.note(
        path, [], "the file is not in its canonical spelling", help: "gov fmt", severity: .warning)
    }
  }
}
