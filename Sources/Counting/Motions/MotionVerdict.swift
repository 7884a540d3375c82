// SPDX-License-Identifier: Apache-2.0

/// What a rule makes of counts, as if no further ballot came.
public struct MotionVerdict: Sendable, Hashable {
  /// How the motion stands; never undecided.
  public let outcome: MotionOutcome
  /// The counts as the deciding rule takes them.
  public let counts: MotionCounts
  /// Each condition with its arithmetic, those of the quorum first.
  public let conditions: [JudgedCondition]
  /// What made another rule decide, or a further vote count, in that order.
  public let turns: [MotionTurn]
  /// Whether the vote has to be started again.
  public let mustRestart: Bool
  /// Whether the votes are even and a casting vote would decide.
  public let awaitsCastingVote: Bool
}

/// A condition of a rule, held against the counts.
public struct JudgedCondition: Sendable, Hashable {
  /// What the condition is for.
  public let kind: Kind
  /// How the counts stand to it.
  public let finding: ConditionFinding

  /// Holds a condition against the counts.
  public init(_ kind: Kind, _ condition: Condition, counts: MotionCounts) {
    self.kind = kind
    finding = condition.finding(for: counts)
  }

  init(kind: Kind, finding: ConditionFinding) {
    self.kind = kind
    self.finding = finding
  }

  /// What a condition is for.
  public enum Kind: String, Sendable, Hashable {
    /// That the vote counts at all.
    case quorum
    /// That the motion is carried.
    case passes
  }
}

/// What turned the course of a count.
public enum MotionTurn: Sendable, Hashable {
  /// The body is so small that another rule holds.
  case smallBody
  /// Somebody objected, so silence no longer agrees.
  case objection
  /// Too few took part, so a fallback rule decides.
  case fallback
  /// The votes were even, and this was the casting vote.
  case castingVote(MotionChoice)
}

/// Whose second choice decides when the votes are even.
public struct CastingVote: Sendable, Hashable {
  /// Who holds it.
  public let holder: String
  /// What it says; nil as long as it was not given.
  public let choice: MotionChoice?

  /// A casting vote, given or not.
  public init(holder: String, choice: MotionChoice? = nil) {
    self.holder = holder
    self.choice = choice
  }
}
