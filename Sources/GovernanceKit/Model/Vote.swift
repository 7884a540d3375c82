// SPDX-License-Identifier: Apache-2.0
public import Counting

/// A question put to an electorate under a procedure.
public struct Vote: Hashable, Sendable {
  /// Names the vote: day, motion, subject.
  public var id: VoteID = ""
  /// What it decides.
  public var motion = Motion()
  /// The title that people read.
  public var title: String?
  /// The procedure by which it is counted.
  public var procedure: ProcedureID = ""
  /// The digest of the charter in force when it opened.
  public var charter = ""
  /// Who opened it.
  public var by: PersonID?
  /// When it opened.
  public var opened = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// The last moment at which a ballot counts.
  public var closes: Instant?
  /// The earlier vote on the same motion that it reopens.
  public var reopens: VoteID?
  /// The meeting at which it is taken.
  public var meeting: ID<Meeting>?
  /// Those who may vote, fixed when the vote opened.
  public var electorate: [Voter] = []
  /// The digest of the electorate and the rule.
  public var digest = ""
  /// Those who attended, where the vote is taken in a meeting.
  public var present: [PersonID]?
  /// What is fixed of an election, where it is one.
  public var election: Election?
  /// How the vote ended.
  public var ended: VoteEnd?
  /// The answers of the person whom the motion concerns, the earliest first; the last one counts.
  public var answers: [Answer] = []
  /// The ballots; while the vote is open each stands in a file of its own.
  public var ballots: [Ballot] = []
  /// What else was done in it, the earliest first; while it is open each stands in a file of its own.
  public var proceedings: [Proceeding] = []
  /// What is recorded of it elsewhere, where it was held there.
  public var source: VoteSource?
  /// What candidates said; while the vote is open each stands in a file of its own.
  public var candidacies: [Candidacy] = []
  /// What decides the ties of an election, in a file of its own.
  public var draw: Draw?

  /// Creates an empty record to be filled in.
  public init() {}

  /// Whether ballots are still taken.
  public var isOpen: Bool { ended == nil }
}

/// One who may vote on a motion.
public struct Voter: Hashable, Sendable {
  /// The person.
  public var person: PersonID = ""
  /// Why the person may not vote on this motion, where so.
  public var excluded: String?
  /// The organisation that the person worked for, where the procedure caps its ballots.
  public var organisation: String?
  /// Whether the person holds a veto, where only some do.
  public var holdsVeto = false
  /// Whether the person decides a tie.
  public var decidesTie = false

  /// Creates an empty record to be filled in.
  public init() {}
}

/// One voter's ballot: every cast, the last one counting.
public struct Ballot: Hashable, Sendable {
  /// The voter.
  public var voter: PersonID = ""
  /// The casts, the earliest first.
  public var casts: [Cast] = []
  /// The digest of the ballot's own file, once a closed vote has taken it in.
  public var digest: String?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A choice made at a moment.
public struct Cast: Hashable, Sendable {
  /// The choice; in an election an abstention is a blank ballot.
  public var choice: MotionChoice = .abstain
  /// The candidates in the voter's order, with `=` between those who are equal.
  public var rank: [String] = []
  /// The candidates whom the voter approves of.
  public var approve: [PersonID] = []
  /// When it was made.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// Why; a veto needs one.
  public var reason: String?
  /// Who cast it, where another did for the voter.
  public var by: PersonID?
  /// Whether the voter takes the ballot back.
  public var isWithdrawn = false
  /// Whether it was given in a roll call, where ballots are cast in writing as well.
  public var isByRoll = false
  /// The voter's signature, where it is signed.
  public var signature: Signature?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// How a vote ended, with its arithmetic.
public struct VoteEnd: Hashable, Sendable {
  /// How a vote can end.
  public enum Outcome: String, CaseIterable, Sendable {
    case passed, rejected, vetoed, withdrawn, elected, tied
    case noQuorum = "no-quorum"
    /// Held elsewhere, and the record of it does not show that it passed.
    case notShown = "not-shown"
    /// Held elsewhere, and the record of it contradicts itself or the roster of the day.
    case contradictory
  }

  /// The outcome.
  public var outcome: Outcome = .withdrawn
  /// Who closed or withdrew it.
  public var by: PersonID?
  /// When it was closed.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// The counts that decided, by name.
  public var counts: [NamedCount] = []
  /// Those elected, in the order elected; if tied, those who are sure.
  public var elected: [PersonID] = []

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A number of ballots or members under its name.
public struct NamedCount: Hashable, Sendable {
  /// The name: `yes`, `present`, `members`.
  public var name = ""
  /// The number.
  public var count = 0

  /// Creates an empty record to be filled in.
  public init() {}
}
