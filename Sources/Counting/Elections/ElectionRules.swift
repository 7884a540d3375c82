// SPDX-License-Identifier: Apache-2.0

/// The rules one election is counted by: a method and what it leaves to choose.
public struct ElectionRules: Hashable, Sendable {
  /// The method.
  public var method: ElectionMethod
  /// How many seats are to be filled.
  public var seats: Int
  /// Candidates who are out before the count; preferences close up.
  public var withdrawn: Set<Int> = []
  /// What decides a tie that the method leaves open.
  public var lot: Lot?
  /// What a rank with several candidates does to a ballot, for `irv`.
  public var overvotes: OvervoteRule = .exhaust
  /// How many empty ranks in a row a ballot survives, for `irv`; nil for any number.
  public var skips: Int?
  /// What a candidate's second mark does to a ballot, for `irv`.
  public var repeats: RepeatRule = .skip
  /// Where candidates stand whom a ballot doesn't rank, for `schulze`.
  public var unranked: UnrankedRule = .last
  /// The option that means none of the others, for `debian`.
  public var defaultOption: Int?
  /// How many voters must prefer an option to the default, for `debian`.
  public var quorum: DebianQuorum?
  /// By what ratio an option must defeat the default where it is not 1, for `debian`.
  public var majorities: [Int: MajorityRatio] = [:]
  /// Whether the ratio must be exceeded, as before December 2015, for `debian`.
  public var ratioIsStrict = false
  /// More marks than this void a ballot, for `approval`.
  public var maximumMarks: Int?
  /// Limits on how many of one group may be elected.
  public var caps: SeatCaps?

  /// The rules of a method for so many seats.
  public init(_ method: ElectionMethod, seats: Int = 1) {
    self.method = method
    self.seats = seats
  }

  /// What a rank with several candidates does to a ballot.
  public enum OvervoteRule: String, CaseIterable, Hashable, Sendable {
    /// The rank is passed over.
    case skip
    /// The ballot counts no further.
    case exhaust
    /// The ballot counts no further if two or more of them still continue.
    case exhaustIfSeveral = "exhaust-if-several"
  }

  /// What a candidate's second mark does to a ballot.
  public enum RepeatRule: String, CaseIterable, Hashable, Sendable {
    /// The later mark is passed over.
    case skip
    /// The ballot counts no further.
    case exhaust
  }

  /// Where candidates stand whom a ballot doesn't rank.
  public enum UnrankedRule: String, CaseIterable, Hashable, Sendable {
    /// Behind all who are ranked, equal among themselves.
    case last
    /// Nowhere: they are compared with nobody.
    case noOpinion = "no-opinion"
  }

  /// How many voters must prefer an option to the default.
  public enum DebianQuorum: Hashable, Sendable {
    /// Three times half the square root of so many developers.
    case developers(Int)
    /// So many votes.
    case votes(Int)
  }

  /// A ratio of votes for an option to votes for the default.
  public struct MajorityRatio: Hashable, Sendable {
    /// The votes for it.
    public let votesFor: Int
    /// The votes for the default that they are set against.
    public let against: Int

    /// A ratio such as 3 to 1.
    public init(_ votesFor: Int, to against: Int = 1) {
      self.votesFor = votesFor
      self.against = against
    }
  }

  /// Limits on how many of one group may be elected, walking the final order.
  public struct SeatCaps: Hashable, Sendable {
    /// The group of a candidate; who has none is not limited.
    public var groups: [Int: String]
    /// How many of a group may be elected.
    public var most: Int

    /// At most so many of each group.
    public init(groups: [Int: String], most: Int) {
      self.groups = groups
      self.most = most
    }
  }
}
