// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// What a command found out or did: one value, shown as text or as JSON.
struct Report: Sendable {
  var exit: ExitCode
  var json: JSON
  var text: [Block]
  /// The ids of what was made; all that `--quiet` prints.
  var ids: [String]
  /// Said on stderr, unless `--quiet`.
  var notes: [String]
  /// Said on stderr in any case.
  var warnings: [String]
  /// Finished documents for the formats that only some commands have.
  var documents: [Format: String]

  init(
    _ exit: ExitCode = .yes, json: JSON, text: [Block], ids: [String] = [],
    notes: [String] = [], warnings: [String] = [], documents: [Format: String] = [:]
  ) {
    self.exit = exit
    self.json = json
    self.text = text
    self.ids = ids
    self.notes = notes
    self.warnings = warnings
    self.documents = documents
  }
}
