// SPDX-License-Identifier: Apache-2.0

/// Why ballots can't be counted as asked; each is a mistake in the asking.
public enum ElectionError: Error, Hashable, Sendable {
  case noSeats
  case oneSeatOnly(ElectionMethod, seats: Int)
  case noCandidatesLeft
  case unknownCandidate(String, nearest: String?)
  case repeatedCandidate(String)
  case missingDefault
  case defaultWithdrawn(String)
  case majorityForDefault(String)
  case badRatio(Int, Int)
  case badLimit(String)
  case capsNeedAnOrder(ElectionMethod)
}

extension ElectionError: CustomStringConvertible {
  /// The sentence.
  public var description: String {
    switch self {
    case .noSeats: "an election fills at least one seat"
    case .oneSeatOnly(let method, let seats):
      "'\(method.rawValue)' fills one seat, not \(seats)"
    case .noCandidatesLeft: "no candidate is left: all have withdrawn"
    case .unknownCandidate(let name, _): "'\(name)' is not a candidate"
    case .repeatedCandidate(let name): "'\(name)' is named twice"
    case .missingDefault: "'debian' needs to know the default option"
    case .defaultWithdrawn(let name): "the default option '\(name)' cannot withdraw"
    case .majorityForDefault(let name): "the default option '\(name)' needs no majority"
    case .badRatio(let votesFor, let against):
      "\(votesFor) to \(against) is not a ratio of 1 or more"
    case .badLimit(let name): "\(name) must be 0 or more"
    case .capsNeedAnOrder(let method):
      "'\(method.rawValue)' has no final order on which to limit a group"
    }
  }

  /// What could be done about it.
  public var help: String? {
    switch self {
    case .oneSeatOnly: "say '--seats 1', or take 'scottish-stv', 'meek-stv' or 'schulze'"
    case .unknownCandidate(_, let nearest?): "did you mean '\(nearest)'?"
    case .unknownCandidate(_, nil): "a candidate goes by name, or by number in the file from 1"
    case .missingDefault: "name it with '--default NAME'"
    default: nil
    }
  }
}
