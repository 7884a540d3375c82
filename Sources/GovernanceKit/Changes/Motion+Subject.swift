// SPDX-License-Identifier: Apache-2.0

extension Motion {
  /// What a resolution is about, in up to five words of its title or text.
  ///
  /// Two clones that put different resolutions to one body on one day make different ids by it.
  func subject(titled title: String?) -> [String] {
    for said in [title, text] {
      let words = (said ?? "").lowercased().split(whereSeparator: \.isWhitespace).map(Self.plain)
        .filter { !$0.isEmpty }
      if !words.isEmpty { return Array(words.prefix(5)) }
    }
    return [String(Digest.short(of: text ?? "").prefix(8))]
  }

  /// The ASCII letters and digits of a word, with one hyphen for whatever stands between them.
  private static func plain(_ word: Substring) -> String {
    word.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}
