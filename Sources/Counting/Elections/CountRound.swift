// SPDX-License-Identifier: Apache-2.0

/// One stage of a count: the first preferences, or what a transfer or an exclusion made of them.
public struct CountRound: Hashable, Sendable {
  /// Counted from 1.
  public let number: Int
  /// What was done to come to these counts.
  public let action: Action
  /// Each candidate's votes; nil for those who withdrew.
  public let counts: [FixedPoint?]
  /// Those elected on these counts, most votes first.
  public internal(set) var elected: [Int] = []
  /// Those whose exclusion led to these counts.
  public let excluded: [Int]
  /// From whom votes went to whom.
  public let transfers: [Transfer]
  /// Votes that count for nobody, by reason, so far.
  public let exhausted: [Exhausted]
  /// Parts of votes lost to the rule's rounding, so far.
  public let lost: FixedPoint
  /// The votes that elect on these counts.
  public let quota: FixedPoint?
  /// What share of a vote each elected candidate keeps, by Meek's method.
  public internal(set) var keepFactors: [Int: FixedPoint] = [:]
  /// What happened and why, in sentences.
  public internal(set) var notes: [String] = []

  /// What is done at a stage.
  public enum Action: Hashable, Sendable {
    /// Votes were counted for whom they put first.
    case firstPreferences
    /// A surplus was transferred.
    case surplus(Int)
    /// A candidate was excluded and the votes transferred.
    case exclusion(Int)
    /// Keep factors were found anew after an election.
    case keepFactors
  }

  /// Votes that moved.
  public struct Transfer: Hashable, Sendable {
    /// Who had them.
    public let from: Int
    /// Who got them; nil when they count for nobody.
    public let to: Int?
    /// How many.
    public let votes: FixedPoint
  }

  /// Votes that count for nobody.
  public struct Exhausted: Hashable, Sendable {
    /// Why.
    public let reason: ExhaustReason
    /// How many.
    public let votes: FixedPoint
  }

  /// All votes that count for nobody.
  public var exhaustedTotal: FixedPoint {
    let places = exhausted.first?.votes.places ?? lost.places
    return FixedPoint(units: exhausted.reduce(0) { $0 + $1.votes.units }, places: places)
  }
}

/// Why a ballot counts for nobody.
public enum ExhaustReason: Int, CaseIterable, Hashable, Sendable {
  /// No further candidate on it continues.
  case choices
  /// Several candidates share the next rank.
  case overvote
  /// Too many ranks in a row are empty.
  case skippedRank
  /// The next candidate is on it twice.
  case repeated
  /// It ranks nobody.
  case blank

  /// The reason as data names it.
  public var name: String {
    switch self {
    case .choices: "choices"
    case .overvote: "overvotes"
    case .skippedRank: "skips"
    case .repeated: "repeats"
    case .blank: "blank"
    }
  }

  /// The reason in words.
  public var words: String {
    switch self {
    case .choices: "no further choice"
    case .overvote: "several candidates at the same rank"
    case .skippedRank: "skipped ranks"
    case .repeated: "a candidate ranked twice"
    case .blank: "nobody ranked"
    }
  }
}

extension CountRound.Action {
  /// Whom it excludes.
  var excluded: [Int] {
    if case .exclusion(let candidate) = self { return [candidate] }
    return []
  }
}

extension ExhaustReason {
  /// The reasons with votes to them, given the votes of each.
  static func list(_ votes: [Int128], places: Int) -> [CountRound.Exhausted] {
    allCases.compactMap { reason in
      let units = votes[reason.rawValue]
      guard units != 0 else { return nil }
      return CountRound.Exhausted(
        reason: reason, votes: FixedPoint(units: units, places: places))
    }
  }
}
