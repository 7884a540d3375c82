// SPDX-License-Identifier: Apache-2.0

/// Rows of cells, set in columns by display width.
package struct TextTable: Hashable, Sendable {
  /// The side of its column on which a cell stands.
  package enum Alignment: Hashable, Sendable {
    case left
    case right
  }

  /// A column's title and how its cells are set.
  package struct Column: Hashable, Sendable {
    package var title: String
    package var alignment: Alignment
    /// Whether the column gives way, with an ellipsis, when the table is too wide.
    package var shrinks: Bool

    package init(_ title: String, _ alignment: Alignment = .left, shrinks: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.shrinks = shrinks
    }
  }

  package var columns: [Column]
  package var rows: [[String]]

  package init(columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The spaces between two columns.
  package static let gap = 2

  /// The narrowest that a shrinking column becomes.
  private static let narrowest = 8

  /// Returns the width of each column, so that the table fits into `maximumWidth` where it can.
  package func widths(maximumWidth: Int? = nil) -> [Int] {
    var widths = columns.map { DisplayWidth.of($0.title) }
    for row in rows {
      for (index, cell) in row.prefix(widths.count).enumerated() {
        widths[index] = max(widths[index], DisplayWidth.of(cell))
      }
    }
    guard let maximumWidth else { return widths }
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - maximumWidth
    while excess > 0 {
      // The widest gives way first, so that short columns stay whole.
      let shrinking = widths.indices.filter { columns[$0].shrinks && widths[$0] > Self.narrowest }
      guard let widest = shrinking.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// Returns the lines of the table, its titles first where any column has one.
  package func lines(maximumWidth: Int? = nil) -> [String] {
    let widths = widths(maximumWidth: maximumWidth)
    var lines: [String] = []
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines.append(line(columns.map(\.title), widths))
    }
    return lines + rows.map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for index in widths.indices {
      let cell = index < cells.count ? Self.cut(cells[index], to: widths[index]) : ""
      let padding = String(repeating: " ", count: widths[index] - DisplayWidth.of(cell))
      line += columns[index].alignment == .left ? cell + padding : padding + cell
      if index + 1 < widths.count { line += String(repeating: " ", count: Self.gap) }
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Returns the text, cut to a display width with an ellipsis where it is longer.
  package static func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    guard width > 0 else { return "" }
    var result = ""
    var used = 0
    for character in text {
      let next = DisplayWidth.of(character)
      guard used + next <= width - 1 else { break }
      result.append(character)
      used += next
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }
}
