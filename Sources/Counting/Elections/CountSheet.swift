// SPDX-License-Identifier: Apache-2.0

/// A count set out for people: sentences and tables, from which it can be redone by hand.
///
/// Texts hold names as they are; whoever prints them has to escape them.
public struct CountSheet: Hashable, Sendable {
  /// What was counted.
  public let title: String
  /// The parts, in order.
  public let sections: [Section]

  /// A part with a heading.
  public struct Section: Hashable, Sendable {
    /// What it is about.
    public let heading: String
    /// What there is to say, one item a sentence.
    public var sentences: [String]
    /// The figures, if there are any.
    public var table: Table?

    /// A part of sentences and perhaps a table.
    public init(_ heading: String, _ sentences: [String] = [], table: Table? = nil) {
      self.heading = heading
      self.sentences = sentences
      self.table = table
    }
  }

  /// Rows under titles.
  public struct Table: Hashable, Sendable {
    /// The titles.
    public let columns: [Column]
    /// The cells, as many in a row as there are columns.
    public let rows: [[String]]

    /// Rows under titles.
    public init(_ columns: [Column], _ rows: [[String]]) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// A column's title, and whether figures stand in it.
  public struct Column: Hashable, Sendable {
    /// The title.
    public let title: String
    /// Whether the cells are figures, which stand on the right.
    public let isNumber: Bool

    /// A column of text.
    public static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }

    /// A column of figures.
    public static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  /// The sheet as Markdown; every text goes through `escaping` first.
  ///
  /// - Parameter escaping: Makes a text from outside harmless in Markdown.
  /// - Returns: The document.
  public func markdown(escaping: (String) -> String) -> String {
    var text = "# \(escaping(title))\n"
    for section in sections {
      text += "\n## \(escaping(section.heading))\n"
      if !section.sentences.isEmpty {
        text += "\n" + section.sentences.map { "- \(escaping($0))\n" }.joined()
      }
      guard let table = section.table else { continue }
      func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
      text += "\n" + line(table.columns.map { escaping($0.title) })
      text += line(table.columns.map { $0.isNumber ? "---:" : "---" })
      text += table.rows.map { line($0.map(escaping)) }.joined()
    }
    return text
  }
}
