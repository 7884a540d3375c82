// SPDX-License-Identifier: Apache-2.0

/// Why a text is not a condition, and where.
public struct ConditionError: Error, Sendable, Hashable {
  /// What is wrong.
  public let fault: Fault
  /// The text, marked where it is wrong.
  public let mark: MarkedText

  /// What can be wrong with a condition's text.
  public enum Fault: Sendable, Hashable {
    /// There is nothing but blanks.
    case empty
    /// The text is longer than any rule needs.
    case tooLong(limit: Int)
    /// Parentheses are nested deeper than any rule needs.
    case tooDeep(limit: Int)
    /// A character that no condition contains.
    case strangeCharacter(String)
    /// A word that names no count.
    case unknownName(String, nearest: CountName?)
    /// Something else belongs here; an empty `found` is the end of the text.
    case misplaced(found: String, expected: Expectation)
    /// A parenthesis without its partner.
    case unbalanced(String)
    /// A number beyond the limit.
    case tooLarge(limit: Int)
    /// A ratio whose denominator is zero.
    case zeroDenominator
    /// A decimal that is no percentage.
    case bareDecimal(String)
  }

  /// What a condition may continue with.
  public enum Expectation: Sendable, Hashable {
    /// The name of a count, or an opening parenthesis.
    case comparison
    /// The name of a count.
    case name
    /// A comparison sign.
    case relation
    /// A ratio, a sum or a number.
    case threshold
    /// The denominator of a ratio.
    case denominator
    /// The word `of` after a ratio.
    case of
    /// A joining word, or the end.
    case joiner
  }
}

extension ConditionError: CustomStringConvertible {
  /// The law that the text breaks, in one line.
  public var description: String {
    switch fault {
    case .empty: "a condition compares counts, and here is none"
    case .tooLong(let limit): "a condition has at most \(limit) characters"
    case .tooDeep(let limit): "parentheses nest at most \(limit) deep"
    case .strangeCharacter(let character):
      "\(MarkedText.quoted(character)) has no meaning in a condition"
    case .unknownName(let word, _): "\(MarkedText.quoted(word)) is not the name of a count"
    case .misplaced(let found, let expected):
      found.isEmpty
        ? "the condition ends where \(expected.words) belongs"
        : "\(expected.words) belongs here, not \(MarkedText.quoted(found))"
    case .unbalanced(let parenthesis): "'\(parenthesis)' has no partner"
    case .tooLarge(let limit): "a number here is at most \(limit)"
    case .zeroDenominator: "a ratio's denominator is above zero"
    case .bareDecimal(let text):
      "\(MarkedText.quoted(text)) is neither a whole number nor a ratio"
    }
  }

  /// What to write instead.
  public var help: String {
    switch fault {
    case .empty, .tooLong, .tooDeep: "for example 'yes >= 2/3 of present'"
    case .strangeCharacter(let character):
      Self.sameMeaning[character].map { "write '\($0)'" }
        ?? "for example 'yes >= 2/3 of present'"
    case .unknownName(let word, let nearest):
      if let meant = Self.sameMeaning[word.lowercased()] {
        "write '\(meant)'"
      } else if let nearest {
        "did you mean '\(nearest.rawValue)'?"
      } else {
        "the counts are \(CountName.list)"
      }
    case .misplaced("of", .joiner): "a ratio is written '2/3' or '60%'"
    case .misplaced(let found, let expected):
      Self.sameMeaning[found.lowercased()].flatMap { $0 == found ? nil : "write '\($0)'" }
        ?? expected.help
    case .unbalanced: "write parentheses in pairs"
    case .tooLarge: "write a smaller number"
    case .zeroDenominator: "write a ratio such as '2/3'"
    case .bareDecimal: "write a ratio as '2/3', or with a percent sign as '66.67%'"
    }
  }

  /// The text with a caret under what is wrong.
  public var rendering: String { mark.rendering }

  /// Spellings from elsewhere, and ours for the same.
  private static let sameMeaning = [
    "≥": ">=", "≤": "<=", "=>": ">=", "=<": "<=", "==": "=", "&": "and", "&&": "and", "|": "or",
    "||": "or", "＝": "=", "＞": ">", "＜": "<", "％": "%", "（": "(", "）": ")", "and": "and",
    "or": "or",
    "of": "of", "total": "members", "all": "eligible", "attending": "present", "for": "yes",
    "against": "no", "aye": "yes", "nay": "no",
  ]
}

extension ConditionError.Expectation {
  fileprivate var words: String {
    switch self {
    case .comparison, .name: "the name of a count"
    case .relation: "a comparison"
    case .threshold: "a ratio, a count or a whole number"
    case .denominator: "the ratio's denominator"
    case .of: "'of'"
    case .joiner: "'and', 'or' or the end"
    }
  }

  fileprivate var help: String {
    switch self {
    case .comparison, .name: "the counts are \(CountName.list)"
    case .relation: "write one of >= > <= < ="
    case .threshold: "for example '2/3 of present', 'no' or '2'"
    case .denominator: "write a ratio such as '2/3'"
    case .of: "say what the ratio is taken of, for example '2/3 of present'"
    case .joiner: "join comparisons with 'and' or 'or'"
    }
  }
}
