// SPDX-License-Identifier: Apache-2.0

/// Who can stop a motion alone, and what it takes.
public struct VetoRule: Sendable, Hashable {
  /// Who holds a veto.
  public var holders: Holders
  /// Whether a holder's *no* is a veto.
  public var noIsVeto: Bool
  /// Whether a veto without a reason is void.
  public var needsReason: Bool
  /// What a veto stops.
  public var effect: Effect

  /// A veto right; by default everybody's, with a reason, against anything.
  public init(
    holders: Holders = .everyone, noIsVeto: Bool = false, needsReason: Bool = true,
    effect: Effect = .always
  ) {
    self.holders = holders
    self.noIsVeto = noIsVeto
    self.needsReason = needsReason
    self.effect = effect
  }

  /// Who holds a veto.
  public enum Holders: String, Sendable, Hashable {
    /// Everybody who may vote.
    case everyone
    /// Those of the electorate who are marked as holding one.
    case marked
  }

  /// What a veto stops.
  public enum Effect: String, Sendable, Hashable {
    /// One veto decides, whatever the other ballots say (Apache, TiKV).
    case always
    /// What would pass if the vetoes were a plain *no*; the rest is rejected (UN Charter, 27).
    case ofWhatWouldPass = "of-what-would-pass"
  }
}

/// How a veto stands after it was cast.
public enum VetoStanding: Sendable, Hashable {
  /// Nobody doubts it.
  case unchallenged
  /// Its validity is doubted; until confirmed it is void.
  case challenged
  /// Its validity was doubted and is confirmed by that voter.
  case confirmed(by: String)
  /// Its caster took it back.
  case withdrawn
}
