// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// A piece of a report's text.
enum Block: Hashable, Sendable {
  /// Stands directly above the block that follows it.
  case heading(StyledText)
  /// Running text, wrapped on a terminal.
  case paragraph(StyledText)
  /// A line that is never wrapped; lines in a row stand close together.
  case line(StyledText)
  /// Items with a dash.
  case list([StyledText])
  /// Keys, and their values in a column of their own.
  case pairs([Pair])
  case table(Table)
  case findings([FindingLine])
  /// Printed byte for byte: files, scripts, canonical JSON. Never put text from outside here.
  case verbatim(String)

  /// A key and its value.
  struct Pair: Hashable, Sendable {
    var key: String
    var value: StyledText

    init(_ key: String, _ value: StyledText) {
      self.key = key
      self.value = value
    }
  }

  /// Rows of styled cells under titles.
  struct Table: Hashable, Sendable {
    var columns: [TextTable.Column]
    var rows: [[StyledText]]

    init(_ columns: [TextTable.Column], _ rows: [[StyledText]]) {
      self.columns = columns
      self.rows = rows
    }
  }
}
