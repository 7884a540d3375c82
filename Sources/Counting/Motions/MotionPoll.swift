// SPDX-License-Identifier: Apache-2.0

/// A vote on a motion as the record has it: everything that the outcome depends on.
public struct MotionPoll: Sendable, Hashable {
  /// The rule it is decided by.
  public var rule: MotionRule
  /// The members of the body when the vote opened, those who may not vote included.
  public var electorate: [Elector]
  /// Who attends the meeting; nil outside a meeting.
  public var present: [String]?
  /// What was cast.
  public var ballots: Ballots
  /// Whether ballots can still come.
  public var isOpen: Bool
  /// When each voter was reminded, in seconds.
  public var reminders: [String: [Int]]
  /// Who objected to what silence would carry, otherwise than by a *no*.
  public var objections: [String]
  /// Whose second choice decides a tie, if anybody's.
  public var castingVote: CastingVote?

  /// A vote as the record has it.
  public init(
    rule: MotionRule, electorate: [Elector], present: [String]? = nil, ballots: Ballots,
    isOpen: Bool, reminders: [String: [Int]] = [:], objections: [String] = [],
    castingVote: CastingVote? = nil
  ) {
    self.rule = rule
    self.electorate = electorate
    self.present = present
    self.ballots = ballots
    self.isOpen = isOpen
    self.reminders = reminders
    self.objections = objections
    self.castingVote = castingVote
  }

  /// What was cast.
  public enum Ballots: Sendable, Hashable {
    /// Each ballot by name, in the order cast.
    case named([MotionBallot])
    /// Totals of a secret vote.
    case totals(yes: Int, no: Int, abstain: Int, veto: Int)
  }
}

/// Why a record is not that of a vote.
public enum MotionPollError: Error, Sendable, Hashable {
  /// The rule can decide nothing.
  case unfitRule(MotionRuleFault)
  /// A member stands twice in the electorate.
  case memberTwice(String)
  /// A total is below zero or beyond the limit.
  case strangeTotal(MotionChoice, Int)
  /// There are more ballots than voters.
  case tooManyBallots(Int, voters: Int)
  /// There are more vetoes than voters who hold one.
  case tooManyVetoes(Int, holders: Int)
  /// The rule needs to know who cast what, and only totals are recorded.
  case totalsUnderNamedRule
}

extension MotionPollError: CustomStringConvertible {
  /// The law that the record breaks, in one line.
  public var description: String {
    switch self {
    case .unfitRule(let fault): fault.description
    case .memberTwice(let id): "\(MarkedText.quoted(id)) is in the electorate twice"
    case .strangeTotal(let choice, let count):
      "the total of '\(choice.rawValue)' lies between 0 and \(MotionCounts.limit), not at \(count)"
    case .tooManyBallots(let count, let voters):
      "\(count) ballots are more than the \(voters) who may vote"
    case .tooManyVetoes(let count, let holders):
      "\(count) vetoes are more than the \(holders) who hold one"
    case .totalsUnderNamedRule:
      "caps and reminders need ballots by name, and only totals are recorded"
    }
  }
}
