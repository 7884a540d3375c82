// SPDX-License-Identifier: Apache-2.0

/// Candidates between whom the votes alone did not decide.
public struct CountTie: Hashable, Sendable {
  /// The round in which it had to be decided.
  public let round: Int
  /// What hung on it.
  public let kind: Kind
  /// The tied candidates, by name.
  public let between: [Int]
  /// The votes each had.
  public let votes: FixedPoint?
  /// Who was chosen: for the seat, for exclusion or to be transferred first; nil if nothing decided.
  public let resolved: Int?
  /// What decided it, in words.
  public let by: String
  /// Whether the same candidates are elected however it falls.
  public internal(set) var immaterial: Bool

  /// What hangs on a tie.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A seat.
    case seat
    /// Who is excluded.
    case exclusion
    /// Whose surplus is transferred first.
    case surplus
    /// The order in the list only.
    case order
  }
}
