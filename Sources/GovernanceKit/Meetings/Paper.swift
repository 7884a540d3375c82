// SPDX-License-Identifier: Apache-2.0

/// A Markdown document in one language, put together line by line; what comes from outside is
/// escaped.
struct Paper {
  private let language: Language
  private(set) var text = ""

  init(_ language: Language) {
    self.language = language
  }

  mutating func title(_ english: String, _ chinese: String, _ subject: String, _ day: Day) {
    let comma = language.pick(", ", "，")
    text += "# \(name(english, chinese))\(subject.escapedForMarkdown)\(comma)\(day)\n\n"
  }

  mutating func heading(_ level: Int, _ words: String) {
    if !text.isEmpty { text += "\n" }
    text += "\(String(repeating: "#", count: level)) \(words.escapedForMarkdown)\n\n"
  }

  /// A line under its name; left out where there is nothing to say.
  mutating func item(_ english: String, _ chinese: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    text += "- \(name(english, chinese))\(value.escapedForMarkdown)\n"
  }

  /// A line whose value is ours and holds nothing that Markdown reads.
  mutating func item(_ english: String, _ chinese: String, plain: String) {
    text += "- \(name(english, chinese))\(plain)\n"
  }

  /// A line whose value is a rule or an id, word for word.
  mutating func item(_ english: String, _ chinese: String, code: String, _ more: String = "") {
    let value = code.contains("`") ? code.escapedForMarkdown : "`\(code.escapedForTerminal)`"
    text +=
      "- \(name(english, chinese))\(value)\(more.isEmpty ? "" : "\(language.pick(", ", "，"))\(more)")\n"
  }

  /// A line whose value may be a link.
  mutating func item(_ english: String, _ chinese: String, link: String?) {
    guard let link, !link.isEmpty else { return }
    text += "- \(name(english, chinese))\(Paper.link(link))\n"
  }

  mutating func people(_ english: String, _ chinese: String, _ people: [PersonID]) {
    guard !people.isEmpty else { return }
    let comma = language.pick(", ", "、")
    let names = people.map(\.text.escapedForMarkdown).joined(separator: comma)
    let count = language.pick(" (\(people.count))", "（\(people.count)）")
    text += "- \(name(english, chinese))\(names)\(count)\n"
  }

  mutating func list(_ english: String, _ chinese: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    heading(2, language.pick(english, chinese))
    for (index, item) in items.enumerated() { text += "\(index + 1). \(item.escapedForMarkdown)\n" }
  }

  mutating func links(_ english: String, _ chinese: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    heading(2, language.pick(english, chinese))
    for item in items { text += "- \(Paper.link(item))\n" }
  }

  /// When the meeting begins, and when it is to end; the day alone where nothing more is known.
  func time(of meeting: Meeting, _ zone: Zone) -> String {
    if meeting.isDayOnly { return zone.day(of: meeting.at).description }
    return zone.local(meeting.at) + (meeting.until.map { " – \(zone.local($0))" } ?? "")
  }

  private func name(_ english: String, _ chinese: String) -> String {
    "\(language.pick("\(english): ", "\(chinese)："))"
  }

  /// A plain address becomes a link; anything else is text.
  private static func link(_ text: String) -> String {
    let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._~:/?#@!$&'*+,;=%".utf8.contains(byte)
    }
    return isAddress && isPlain ? "<\(text)>" : text.escapedForMarkdown
  }
}
