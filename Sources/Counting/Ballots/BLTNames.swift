// SPDX-License-Identifier: Apache-2.0

/// Collects what follows the ballots of a BLT file: names and a title, in many hands' ways.
///
/// Names are quoted, several a line or one, a quote inside doubled as in CSV or left alone; or bare,
/// one a line; or quoted with a party, quoted too, behind. Some files have the names only in
/// comments (`# ALTERNATIVE NAME 1: …`).
struct BLTNames {
  private let candidates: Int
  private var lines: [[String]] = []
  private var texts: [String] = []
  private var commented: [Int: String] = [:]

  init(candidates: Int) {
    self.candidates = candidates
  }

  /// Takes a line; options in brackets are handed on.
  mutating func add(
    _ range: Range<Int>, of buffer: [UInt8], line: Int,
    option: (String, [String], Int) throws(BallotError) -> Void
  ) throws(BallotError) {
    let range = buffer.trimmed(range)
    guard let first = buffer[range].first else { return }
    switch first {
    case Ascii.hash: takeComment(buffer.text(in: range))
    case Ascii.openBracket where lines.count >= candidates || lines.isEmpty:
      let found = try BLTReader.option(in: range, of: buffer, line: line)
      try option(found.name, found.words, line)
    case Ascii.quote: try takeQuoted(buffer.text(in: range), line: line)
    default: lines.append([buffer.text(in: range)])
    }
  }

  /// The names, once the file is at its end.
  var names: [String] {
    texts.count >= candidates
      ? Array(texts.prefix(candidates)) : (1...candidates).map { commented[$0] ?? "" }
  }

  /// The title that follows the names, if any does.
  var title: String? {
    texts.count >= candidates
      ? texts.dropFirst(candidates).first : texts.first
  }

  /// Checks that each candidate has a name; a title, a source and a comment may follow.
  mutating func finish() throws(BallotError) {
    let all = lines.flatMap { $0 }
    let rows = lines.map { row in
      ([row[0]] + row.dropFirst().map { "\"\($0)\"" }).joined(separator: " ")
    }
    let isList = all.count - candidates == 0 || all.count - candidates == 1
    let isRows = (0...3).contains(rows.count - candidates)
    texts = isRows && !isList ? rows : all
    if texts.count <= 1, texts.count < candidates, commented.count == candidates { return }
    guard texts.count >= candidates, texts.count <= candidates + 3 else {
      throw BallotError(.names(have: texts.count, need: candidates))
    }
  }

  private mutating func takeComment(_ comment: String) {
    guard let colon = comment.firstIndex(of: ":") else { return }
    let words = comment[..<colon].split(separator: " ")
    guard words.count == 4, words[1] == "ALTERNATIVE", words[2] == "NAME",
      let number = Int(words[3]), number >= 1, number <= candidates
    else { return }
    let name = comment[comment.index(after: colon)...].drop { $0 == " " }
    if !name.isEmpty { commented[number] = String(name) }
  }

  private mutating func takeQuoted(_ text: String, line: Int) throws(BallotError) {
    if let names = Self.quotedTexts(text) {
      lines.append(names)
    } else if text.count > 1, text.hasSuffix("\"") {
      // Quotes inside that nobody doubled: the outer ones are the name's.
      lines.append([Self.trimmed(text.dropFirst().dropLast())])
    } else {
      throw BallotError(.openQuote, line: line)
    }
  }

  /// The texts of a line that is nothing but quoted texts, or nil if it is something else.
  ///
  /// Blanks or commas stand between them; after a comma a text may do without quotes, as in CSV.
  private static func quotedTexts(_ line: String) -> [String]? {
    var texts: [String] = []
    var rest = line[...]
    while true {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard let first = rest.first, first != "#" else { return texts }
      if first == ",", !texts.isEmpty {
        rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
        if let next = rest.first, next != "\"" {
          let bare = rest.prefix { $0 != "," }
          if !trimmed(bare).isEmpty { texts.append(trimmed(bare)) }
          rest = rest.dropFirst(bare.count)
        }
        continue
      }
      guard first == "\"" else { return nil }
      rest = rest.dropFirst()
      var text = ""
      while true {
        guard let quote = rest.firstIndex(of: "\"") else { return nil }
        text += rest[..<quote]
        rest = rest[rest.index(after: quote)...]
        guard rest.first == "\"" else { break }
        text += "\""
        rest = rest.dropFirst()
      }
      if let next = rest.first, next != " ", next != "\t", next != "," { return nil }
      texts.append(trimmed(text[...]))
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
    return String(text)
  }
}
