// SPDX-License-Identifier: Apache-2.0

/// What an open vote still needs, found by trying the completions of the open ballots.
public struct StillNeeded: Sendable, Hashable {
  /// How many further ballots can come and count.
  public let openBallots: Int
  /// Whether the motion can still pass; nil if the completions were too many to try.
  public let canPass: Bool?
  /// Whether the motion can still fail; nil if the completions were too many to try.
  public let canFail: Bool?
  /// The least number of further *yes* with which it passes if all others stay silent.
  public let yesIfOthersAreSilent: Int?
  /// The least number of further *yes* with which it passes if the others help as they can.
  ///
  /// Others help by attending where a quorum is missing, and by whatever else a rule rewards.
  public let yesAtBest: Int?
  /// The least number of further *yes* with which it passes whatever the others do.
  public let yesToBeSure: Int?
}
