// SPDX-License-Identifier: Apache-2.0

/// One cast of one voter, in the order in which they were cast.
public struct MotionBallot: Sendable, Hashable {
  /// Whose ballot it is.
  public let voter: String
  /// What it says.
  public let choice: MotionChoice
  /// Why; a veto may need it.
  public let reason: String?
  /// Who cast it, if not the voter.
  public let caster: String?
  /// Whether it was cast while the vote was open.
  public let isTimely: Bool
  /// Whether it can count; false for one given as advice.
  public let isBinding: Bool
  /// How it stands, if it is a veto.
  public let standing: VetoStanding

  /// A ballot; unless said otherwise timely, binding and cast by the voter.
  public init(
    _ voter: String, _ choice: MotionChoice, reason: String? = nil, caster: String? = nil,
    isTimely: Bool = true, isBinding: Bool = true, standing: VetoStanding = .unchallenged
  ) {
    self.voter = voter
    self.choice = choice
    self.reason = reason
    self.caster = caster
    self.isTimely = isTimely
    self.isBinding = isBinding
    self.standing = standing
  }
}

/// A ballot in the result: what stands for each who took part.
public struct CountedBallot: Sendable, Hashable {
  /// Whose ballot it is.
  public let voter: String
  /// What it counts as; a *no* that is a veto is one.
  public let choice: MotionChoice
  /// Whether it counts.
  public let isBinding: Bool
  /// Its place among the ballots given, from 0.
  public let index: Int
}

/// A ballot that does not count, and why.
public struct DiscardedBallot: Sendable, Hashable {
  /// Whose ballot it is.
  public let voter: String
  /// Why it does not count.
  public let reason: DiscardReason
  /// Its place among the ballots given, from 0.
  public let index: Int
}
