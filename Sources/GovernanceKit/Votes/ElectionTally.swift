// SPDX-License-Identifier: Apache-2.0
public import Counting

/// The count of an election on record: who stands, whose ballots count, and what comes of them.
public struct ElectionTally: Sendable {
  /// How an election can stand.
  public enum Outcome: String, CaseIterable, Sendable {
    case elected, tied, rejected, undecided
    case noQuorum = "no-quorum"
  }

  /// A ballot with its voter.
  public struct CastBallot: Hashable, Sendable {
    /// The voter.
    public var voter: PersonID
    /// The cast that counts.
    public var cast: Cast
    /// Whether the voter belongs to the electorate.
    public var isBinding: Bool
  }

  /// Somebody or something left out, and why.
  public struct LeftOut: Hashable, Sendable {
    /// The candidate, or the voter whose ballot it was.
    public var person: PersonID
    /// Why.
    public var reason: String
  }

  /// How it stands.
  public internal(set) var outcome: Outcome = .undecided
  /// Whether no ballot still to come can change that.
  public internal(set) var isSettled = false
  /// The count itself; nothing where nobody stands.
  public internal(set) var count: ElectionCount?
  /// Those elected, in the order elected; if tied, those who are sure.
  public internal(set) var elected: [PersonID] = []
  /// The electorate.
  public internal(set) var members: [PersonID] = []
  /// Those of it who may vote.
  public internal(set) var eligible: [PersonID] = []
  /// Those of them who cast a ballot.
  public internal(set) var present: [PersonID] = []
  /// The conditions under which the election counts at all.
  public internal(set) var conditions: [JudgedCondition] = []
  /// The ballots, by voter.
  public internal(set) var ballots: [CastBallot] = []
  /// Ballots that do not count, and why.
  public internal(set) var discarded: [LeftOut] = []
  /// Those who may still vote.
  public internal(set) var missing: [PersonID] = []
  /// Candidates who are out before the count, and why.
  public internal(set) var out: [LeftOut] = []

  /// The numbers of the election under their names.
  public var counts: [NamedCount] {
    let numbers = [
      ("members", members.count), ("eligible", eligible.count), ("present", present.count),
      ("valid", count?.valid ?? 0),
    ]
    return numbers.map { name, number in
      var count = NamedCount()
      count.name = name
      count.count = number
      return count
    }
  }

  /// The tied candidates between whom something on record would have to decide.
  public var undecidedTie: [PersonID] {
    guard let count, let tie = count.ties.first(where: { $0.resolved == nil && !$0.immaterial })
    else { return [] }
    return count.names(tie.between).map { PersonID($0) }
  }
}

/// What is asked otherwise than the record has it: what if.
public struct ElectionWhatIf: Hashable, Sendable {
  /// So many seats.
  public var seats: Int?
  /// Another method.
  public var method: ElectionMethod?
  /// Without these candidates.
  public var without: [PersonID] = []
  /// With this order for ties, the first wins.
  public var order: [PersonID] = []
  /// With a draw from this seed for ties.
  public var seed: String?

  /// Asks for nothing else than the record has.
  public init() {}

  /// Whether nothing else is asked.
  public var isEmpty: Bool { self == ElectionWhatIf() }
}
