// SPDX-License-Identifier: Apache-2.0

/// A sentence or title in one or several languages, keyed by BCP 47 tags such as `en`, `zh-Hans`.
public struct LocalizedText: Hashable, Sendable {
  /// The languages in the order in which the charter writes them.
  public var languages: [String]
  /// The text in each language.
  public var texts: [String: String]

  /// Creates a text in English.
  public init(_ english: String) {
    self.languages = ["en"]
    self.texts = ["en": english]
  }

  package init(languages: [String], texts: [String: String]) {
    self.languages = languages
    self.texts = texts
  }

  /// The text in a language, else in English, else in the first language that there is.
  public func text(in language: String = "en") -> String {
    texts[language] ?? texts["en"] ?? languages.first.flatMap { texts[$0] } ?? ""
  }
}
