// SPDX-License-Identifier: Apache-2.0

/// A place in a JSON text: line and column, both counted from one.
package struct JSONPosition: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The line; lines end with a line feed.
  package var line: Int
  /// The column, counting Unicode scalars from the line's start.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Earlier in the text is less.
  package static func < (one: JSONPosition, other: JSONPosition) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }

  /// The place in words, as in "line 3, column 5".
  package var description: String { "line \(line), column \(column)" }
}
