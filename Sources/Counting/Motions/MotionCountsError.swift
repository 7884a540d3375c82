// SPDX-License-Identifier: Apache-2.0

/// Why numbers are not the counts of a vote.
public struct MotionCountsError: Error, Sendable, Hashable {
  /// What is wrong.
  public let fault: Fault
  /// The text that states the counts, marked where it is wrong; nil if there is no such place.
  public let mark: MarkedText?

  /// What can be wrong with counts.
  public enum Fault: Sendable, Hashable {
    /// An entry that is not a name, an equals sign and a number.
    case notAPair(String)
    /// A word that names no count.
    case unknownName(String, nearest: CountName?)
    /// A count that follows from others and cannot be stated.
    case derived(CountName)
    /// A count stated twice.
    case repeated(CountName)
    /// A count that is no whole number.
    case notANumber(CountName, String)
    /// A count below zero.
    case negative(CountName, String)
    /// A count beyond the limit.
    case tooLarge(CountName, String, limit: Int)
    /// More ballots than there are voters of that kind.
    case ballotsAbove(CountName, ballots: Int, Int)
    /// One count above another that contains it.
    case above(CountName, Int, CountName, Int)
    /// A count that a condition asks for and nobody stated.
    case missing(CountName, condition: String)
  }
}

extension MotionCountsError: CustomStringConvertible {
  /// The law that the counts break, in one line.
  public var description: String {
    switch fault {
    case .notAPair(let text):
      text.isEmpty
        ? "a count is a name, '=' and a number, and here is nothing"
        : "\(MarkedText.quoted(text)) is not a name, '=' and a number"
    case .unknownName(let word, _): "\(MarkedText.quoted(word)) is not the name of a count"
    case .derived(let name): "'\(name.rawValue)' follows from other counts and is not stated"
    case .repeated(let name): "'\(name.rawValue)' is stated twice"
    case .notANumber(let name, let value):
      "'\(name.rawValue)' is a whole number, not \(MarkedText.quoted(value))"
    case .negative(let name, let value):
      "'\(name.rawValue)' is not below zero, as \(MarkedText.quoted(value)) is"
    case .tooLarge(let name, _, let limit): "'\(name.rawValue)' is at most \(limit)"
    case .ballotsAbove(let name, let ballots, let count):
      "\(ballots) ballots are more than \(name.rawValue)=\(count)"
    case .above(let name, let count, let whole, let limit):
      "\(name.rawValue)=\(count) is above \(whole.rawValue)=\(limit)"
    case .missing(let name, let condition):
      "'\(condition)' asks for '\(name.rawValue)', which the counts do not state"
    }
  }

  /// What to write instead.
  public var help: String {
    switch fault {
    case .notAPair: "for example 'yes=5,no=1,present=6,members=9'"
    case .unknownName(_, let nearest):
      if let nearest, StatedCounts.names.contains(nearest) {
        "did you mean '\(nearest.rawValue)'?"
      } else {
        "counts are stated for \(Self.statable)"
      }
    case .derived(.cast): "'cast' is yes + no + veto"
    case .derived: "'absent' is eligible - present"
    case .repeated: "state each count once"
    case .notANumber, .negative: "write it in digits, for example 'yes=5'"
    case .tooLarge: "look for a digit too many"
    case .ballotsAbove: "yes, no, abstain and veto together are the ballots"
    case .above: "those counted by the first are among the second"
    case .missing(let name, _): "add '\(name.rawValue)=' and their number"
    }
  }

  /// The text with a caret under what is wrong, if it was read from text.
  public var rendering: String? { mark?.rendering }

  private static let statable = StatedCounts.names.map(\.rawValue).joined(separator: ", ")
}
