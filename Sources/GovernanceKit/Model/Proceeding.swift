// SPDX-License-Identifier: Apache-2.0
public import Counting

/// Something done in a vote beside casting a ballot; while the vote is open, in a file of its own.
public struct Proceeding: Hashable, Sendable {
  /// What can be done in a vote beside casting a ballot.
  public enum Kind: String, CaseIterable, Sendable {
    /// A voter leaves this vote to the others.
    case recusal
    /// A voter objects to what silence would carry.
    case objection
    /// Somebody asks voters in public to vote.
    case reminder
    /// A voter doubts that a veto is valid.
    case challenge
    /// A voter confirms that a doubted veto is valid.
    case confirmation
    /// A tie is decided by the one who may.
    case castingVote = "casting-vote"
    /// The totals of a secret vote are recorded.
    case totals
  }

  /// What was done.
  public var kind: Kind = .recusal
  /// Who did it.
  public var by: PersonID = ""
  /// When it was done.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// Why.
  public var reason: String?
  /// A link to it.
  public var ref: String?
  /// Whom a reminder reminds.
  public var to: [PersonID] = []
  /// Whose veto is doubted or confirmed.
  public var of: PersonID?
  /// What the casting vote says.
  public var choice: MotionChoice?
  /// The totals, by name.
  public var counts: [NamedCount] = []
  /// The digest of its own file, once a closed vote has taken it in.
  public var digest: String?

  /// Creates an empty record to be filled in.
  public init() {}

  /// What orders proceedings: their time, then what they are and whose.
  package func precedes(_ other: Proceeding) -> Bool {
    (at, kind.rawValue, by) < (other.at, other.kind.rawValue, other.by)
  }
}

extension Vote {
  /// What was done of one kind, the earliest first.
  public func proceedings(_ kind: Proceeding.Kind) -> [Proceeding] {
    proceedings.filter { $0.kind == kind }
  }

  /// Whether a voter has left this vote to the others.
  public func isRecused(_ person: PersonID) -> Bool {
    proceedings.contains { $0.kind == .recusal && $0.by == person }
  }

  /// Whether somebody may vote on this motion.
  public func isEntitled(_ person: PersonID) -> Bool {
    electorate.contains { $0.person == person && $0.excluded == nil } && !isRecused(person)
  }
}
