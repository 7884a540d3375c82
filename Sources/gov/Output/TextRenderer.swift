// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// Sets blocks as lines of text.
struct TextRenderer {
  /// The columns of the terminal; nothing where output isn't shown on one, and nothing is cut.
  var width: Int?
  var isColored: Bool

  func text(_ blocks: [Block]) -> String {
    var output = ""
    var previous: Block?
    for block in blocks {
      if let previous, Self.needsGap(previous, block) { output += "\n" }
      if case .verbatim(let text) = block {
        output += text
      } else {
        for line in lines(block) { output += line + "\n" }
      }
      previous = block
    }
    return output
  }

  private static func needsGap(_ previous: Block, _ next: Block) -> Bool {
    switch (previous, next) {
    case (.heading, _), (.line, .line), (.verbatim, _), (_, .verbatim): false
    default: true
    }
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let text):
      [isColored ? Style.strong.paint(text.escaped) : text.escaped]
    case .paragraph(let text):
      wrapped(text, indent: 0)
    case .line(let text):
      [text.rendered(isColored: isColored)]
    case .list(let items):
      items.flatMap { item in
        wrapped(item, indent: 2).enumerated().map { $0 == 0 ? "- " + $1 : "  " + $1 }
      }
    case .pairs(let pairs):
      lines(pairs)
    case .table(let table):
      lines(table)
    case .findings(let findings):
      findings.flatMap { lines($0, depth: 0) }
    case .verbatim:
      []
    }
  }

  /// Wraps only on a terminal, as wrapped lines are hard to search; styles survive on one line.
  private func wrapped(_ text: StyledText, indent: Int) -> [String] {
    guard let width, text.width > max(20, width - indent) else {
      return [text.rendered(isColored: isColored)]
    }
    return TextWrapping.lines(of: text.escaped, width: max(20, width - indent))
  }

  private func lines(_ pairs: [Block.Pair]) -> [String] {
    let keys = pairs.map(\.key.escapedForTerminal)
    let keyWidth = keys.map { DisplayWidth.of($0) }.max() ?? 0
    return zip(keys, pairs).flatMap { key, pair in
      let padded = key.padded(to: keyWidth + TextTable.gap)
      let indent = String(repeating: " ", count: keyWidth + TextTable.gap)
      return wrapped(pair.value, indent: keyWidth + TextTable.gap).enumerated().map {
        ($0 == 0 ? padded : indent) + $1
      }.map(\.withoutTrailingSpaces)
    }
  }

  private func lines(_ table: Block.Table) -> [String] {
    let plain = table.rows.map { $0.map(\.escaped) }
    let layout = TextTable(columns: table.columns, rows: plain)
    let widths = layout.widths(maximumWidth: width)
    var lines: [String] = []
    if table.columns.contains(where: { !$0.title.isEmpty }) {
      let titles = table.columns.map { StyledText($0.title, .faint) }
      lines.append(line(titles, table.columns, widths))
    }
    return lines + table.rows.map { line($0, table.columns, widths) }
  }

  private func line(
    _ cells: [StyledText], _ columns: [TextTable.Column], _ widths: [Int]
  ) -> String {
    var line = ""
    for index in widths.indices {
      let cell = index < cells.count ? cells[index] : ""
      let cut = TextTable.cut(cell.escaped, to: widths[index])
      // A cut cell loses its styles, as an ellipsis may fall into the middle of one.
      let shown = cut == cell.escaped ? cell.rendered(isColored: isColored) : cut
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cut)))
      line += columns[index].alignment == .left ? shown + padding : padding + shown
      if index + 1 < widths.count { line += String(repeating: " ", count: TextTable.gap) }
    }
    return line.withoutTrailingSpaces
  }

  private func lines(_ finding: FindingLine, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let texts = [finding.text] + finding.details
    var lines: [String] = []
    for (index, text) in texts.enumerated() {
      for (row, part) in wrapped(text, indent: 2 * depth + 2).enumerated() {
        let mark = index == 0 && row == 0 ? finding.mark.symbol.rendered(isColored: isColored) : " "
        lines.append(indent + mark + " " + part)
      }
    }
    return lines + finding.children.flatMap { self.lines($0, depth: depth + 1) }
  }
}

extension String {
  /// The text, filled up with spaces to a display width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
  }

  fileprivate var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
