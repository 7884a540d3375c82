// SPDX-License-Identifier: Apache-2.0

/// A page of Markdown as a list of lines, links reduced to their labels.
struct MarkdownPage {
  /// A line and what it is.
  struct Line {
    var number: Int
    /// The text without the mark of a heading or item, links reduced to their labels.
    var text: String
    /// The lower-case text of a heading.
    var heading: String?
    /// How deep a heading is, from 1.
    var level = 0
    /// Whether the line is an item of a list.
    var isItem = false
    var links: [Link] = []
  }

  /// A link's label and where it goes.
  struct Link: Hashable {
    var label: String
    var target: String
  }

  private(set) var lines: [Line] = []

  init(_ text: String) {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      lines.append(Self.line(line, number: index + 1))
    }
  }

  /// The lines below a heading with one of these words, up to the next heading.
  func section(_ words: String...) -> ArraySlice<Line>? {
    guard let start = lines.firstIndex(where: { words.contains($0.heading ?? "") }) else {
      return nil
    }
    let rest = lines[(start + 1)...]
    return rest.prefix { $0.heading == nil }
  }

  private static func line(_ text: Substring, number: Int) -> Line {
    var rest = trimmed(text)
    let level = rest.prefix { $0 == "#" }.count
    var isItem = false
    if level > 0, rest.dropFirst(level).first == " " {
      rest = trimmed(rest.dropFirst(level))
    } else if ["* ", "- ", "+ "].contains(where: rest.hasPrefix) {
      isItem = true
      rest = trimmed(rest.dropFirst(2))
    }
    let (plain, links) = reduced(rest)
    let isHeading = level > 0 && !isItem && rest.first != "#"
    return Line(
      number: number, text: plain, heading: isHeading ? plain.lowercased() : nil,
      level: isHeading ? level : 0, isItem: isItem, links: links)
  }

  /// `[label](target)` becomes the label, with a blank behind it where a word follows at once.
  private static func reduced(_ text: Substring) -> (plain: String, links: [Link]) {
    var plain = ""
    var links: [Link] = []
    var rest = text
    while let open = rest.firstIndex(of: "[") {
      plain += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "]"), inside[close...].hasPrefix("]("),
        let end = inside[close...].firstIndex(of: ")")
      else {
        plain += "["
        rest = inside
        continue
      }
      let label = String(inside[..<close])
      let target = inside[inside.index(close, offsetBy: 2)..<end]
      links.append(Link(label: label, target: String(target)))
      plain += label
      rest = inside[inside.index(after: end)...]
      if let next = rest.first, next.isLetter || next.isNumber { plain += " " }
    }
    return (plain + rest, links)
  }

  static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
