// SPDX-License-Identifier: Apache-2.0

/// Why a ballot file was refused, and on which line.
public struct BallotError: Error, Hashable, Sendable {
  /// The line, counted from 1; nil when the whole file is meant.
  public let line: Int?
  /// What is wrong.
  public let fault: Fault

  /// Names a fault and where it is.
  public init(_ fault: Fault, line: Int? = nil) {
    self.line = line
    self.fault = fault
  }

  /// What can be wrong with a ballot file.
  public enum Fault: Error, Hashable, Sendable {
    case unreadable(String)
    case empty
    case utf16
    case notText
    case repeatedColumn(String)
    case lineTooLong
    case noCandidates
    case noSeats
    case tooManyCandidates(Int)
    case unnamedColumn(Int)
    case openQuote
    case cells(have: Int, need: Int)
    case notACount(String)
    case countTooLarge(String)
    case tooManyBallots
    case notARank(String)
    case rankTooLarge(String)
    case unmarkedCell(String)
    case unknownCandidate(String, candidates: Int)
    case repeated(String)
    case notABLTHeader(String)
    case unexpectedWord(String)
    case ballotNotEnded
    case repeatedBallotID(String)
    case ballotsNotEnded
    case unknownOption(String)
    case optionNotEnded
    case optionCount(String, have: Int, need: Int)
    case names(have: Int, need: Int)
    case missingAlternative(Int)
    case openBrace
    case notALine(String)
    case json(String)
  }
}

extension BallotError: CustomStringConvertible {
  /// The sentence, with the line in front when there is one.
  public var description: String {
    guard let line else { return fault.description }
    return "line \(line): \(fault)"
  }

  /// What could be done about it, where that is not obvious.
  public var help: String? {
    switch fault {
    case .utf16: "save the file as UTF-8"
    case .notARank: "with '--larger-is-better', 0 is a rank too; leave a cell empty for no rank"
    case .unmarkedCell: "an approval is a cell with 1, x or yes; leave the others empty or 0"
    case .ballotNotEnded: "each ballot stands on a line of its own and ends with 0"
    case .ballotsNotEnded: "a line with a single 0 follows the last ballot"
    case .repeated: "'irv' has a rule for it: --repeats skip, or --repeats exhaust"
    default: nil
    }
  }
}

extension BallotError.Fault: CustomStringConvertible {
  /// The sentence without a place.
  public var description: String {
    switch self {
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    case .empty: "the file is empty"
    case .utf16: "the file is in UTF-16, not in UTF-8"
    case .notText: "the header holds a NUL character, so this is no table"
    case .repeatedColumn(let name): "there are two columns '\(name)'"
    case .lineTooLong: "the line is longer than 16 MiB"
    case .noCandidates: "the file names no candidate"
    case .noSeats: "an election fills at least one seat"
    case .tooManyCandidates(let count): "\(count) candidates are more than 32000"
    case .unnamedColumn(let column): "column \(column) has no name"
    case .openQuote: "the quoted text is not closed"
    case .cells(let have, let need): "the row has \(have) cells, the header has \(need)"
    case .notACount(let text): "'\(text)' is not a number of ballots"
    case .countTooLarge(let text): "'\(text)' ballots are more than can be counted exactly"
    case .tooManyBallots: "the ballots are more than can be counted exactly"
    case .notARank(let text): "'\(text)' is not a rank, which is a whole number from 1"
    case .rankTooLarge(let text): "the rank '\(text)' is too large"
    case .unmarkedCell(let text): "'\(text)' is not an approval"
    case .unknownCandidate(let text, let candidates):
      "'\(text)' is not the number of a candidate, which is 1 to \(candidates)"
    case .repeated(let name): "'\(name)' is on the ballot twice"
    case .notABLTHeader(let text):
      "'\(text)' is not the number of candidates and the number of seats"
    case .unexpectedWord(let text): "'\(text)' is not a candidate's number on a ballot"
    case .ballotNotEnded: "the ballot does not end with 0"
    case .repeatedBallotID(let id): "the ballot '\(id)' occurs twice"
    case .ballotsNotEnded: "the list of ballots does not end with 0"
    case .unknownOption(let name): "the option '\(name)' is not known"
    case .optionNotEnded: "the option does not end with ']'"
    case .optionCount(let name, let have, let need):
      "the option '\(name)' lists \(have) \(have == 1 ? "candidate" : "candidates"), not all \(need) once"
    case .names(let have, let need):
      "\(have) names are given for \(need) \(need == 1 ? "candidate" : "candidates")"
    case .missingAlternative(let number): "alternative \(number) has no name"
    case .openBrace: "the tied candidates are not closed with '}'"
    case .notALine(let text): "'\(text)' is not a ballot, which is 'COUNT: 1, 2, …'"
    case .json(let text): text
    }
  }
}
