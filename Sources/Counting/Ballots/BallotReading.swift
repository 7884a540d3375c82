// SPDX-License-Identifier: Apache-2.0

/// How to take what a ballot file leaves open.
public struct BallotReading: Hashable, Sendable {
  /// Whether the larger number in a cell is the better one.
  public var largerIsBetter: Bool
  /// Whether cells are marks (1, x, yes; 0 is none) rather than ranks, as for approval.
  public var cellsAreMarks: Bool
  /// Whether a missing number in a row of ranks is kept as a skipped rank.
  public var keepsGaps: Bool
  /// Whether a candidate may stand on a ballot twice because the method has a rule for it.
  public var allowsRepeats: Bool

  /// Takes smaller ranks as better, closes gaps and refuses repeated candidates.
  public init(
    largerIsBetter: Bool = false, cellsAreMarks: Bool = false, keepsGaps: Bool = false,
    allowsRepeats: Bool = false
  ) {
    self.largerIsBetter = largerIsBetter
    self.cellsAreMarks = cellsAreMarks
    self.keepsGaps = keepsGaps
    self.allowsRepeats = allowsRepeats
  }

  /// How to read ballots that this method will count.
  public init(for method: ElectionMethod, largerIsBetter: Bool = false) {
    self.init(
      largerIsBetter: largerIsBetter, cellsAreMarks: method == .approval,
      keepsGaps: method == .irv || method == .scottishSTV,
      allowsRepeats: method == .irv || method == .scottishSTV)
  }
}
