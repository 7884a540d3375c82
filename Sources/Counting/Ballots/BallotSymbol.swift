// SPDX-License-Identifier: Apache-2.0

/// How a ballot is packed: a candidate's index a rank, with a few marks beside.
enum BallotSymbol {
  /// Set on a candidate who shares the rank of the one before.
  static let tied: UInt16 = 0x8000
  /// Takes the flag away from a candidate.
  static let candidate: UInt16 = 0x7FFF
  /// Indices of candidates stay below.
  static let limit = 32_000
  /// After this, candidates on whom the voter has no opinion.
  static let noOpinion: UInt16 = 0x7FFF
  /// A rank left empty, with a later one filled.
  static let skipped: UInt16 = 0x7FFE
  /// A rank with several marks of which the file doesn't say whose.
  static let overvote: UInt16 = 0x7FFD
  // INVARIANT: every mark but a single candidate is `overvote` or more.
}
