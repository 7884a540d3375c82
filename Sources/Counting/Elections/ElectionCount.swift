// SPDX-License-Identifier: Apache-2.0

/// The count of an election, with everything needed to redo it by hand.
///
/// Candidates are meant by their index in `candidates`.
public struct ElectionCount: Hashable, Sendable {
  /// What the election is called.
  public let title: String?
  /// The candidates in the file's order.
  public let candidates: [String]
  /// Those who were out before the count.
  public let withdrawn: [Int]
  /// The rules it was counted by.
  public let rules: ElectionRules
  /// Whether the seats are decided.
  public let outcome: Outcome
  /// Those elected, in the order elected; if `tied`, those who are sure.
  public let elected: [Int]
  /// How many ballots were cast.
  public let ballots: Int
  /// How many of them counted for somebody at first.
  public let valid: Int
  /// The other ballots, by why they counted for nobody.
  public let uncounted: [CountRound.Exhausted]
  /// The votes that elected, at the end; nil where the method has no quota.
  public let quota: FixedPoint?
  /// The stages of the count.
  public let rounds: [CountRound]
  /// Every pair compared, for `schulze` and `debian`.
  public let pairwise: PairwiseMatrix?
  /// The strengths of the strongest paths, for `schulze` and `debian`.
  public let paths: PairwiseMatrix?
  /// Who beats everybody else, if anybody does, for `schulze` and `debian`.
  public let condorcetWinner: Int?
  /// Whether some candidates defeat each other in a circle, for `schulze` and `debian`.
  public let hasCycle: Bool?
  /// The candidates from first to last, tied ones together; empty where a method makes no order.
  public let ranking: [[Int]]
  /// The ties met, in order.
  public let ties: [CountTie]
  /// What happened besides the rounds, and why, in sentences.
  public let notes: [String]

  /// Whether the seats are decided.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// They are.
    case elected
    /// A tie that nothing on record resolves could change who is elected.
    case tied
  }

  /// Names of candidates.
  public func names(_ indices: [Int]) -> [String] { indices.map { candidates[$0] } }
}
