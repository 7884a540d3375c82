// SPDX-License-Identifier: Apache-2.0

/// A way of deciding: who votes, for how long, and what passes.
public struct Procedure: Hashable, Sendable {
  /// Where ballots are taken.
  public enum Mode: String, CaseIterable, Sendable {
    case meeting, writing, either
  }

  /// What becomes of ballots by those outside the electorate.
  public enum Outsiders: String, CaseIterable, Sendable {
    case recorded, refused
  }

  /// What it means not to vote, where that is not absence.
  public enum Silence: String, CaseIterable, Sendable {
    /// At the deadline those who did not vote count as abstaining, though not for the quorum.
    case abstains
    /// Agreement, until somebody entitled objects: lazy consensus.
    case agrees
  }

  /// Names the procedure.
  public var id: ProcedureID = ""
  /// The title that people read.
  public var title = LocalizedText(languages: [], texts: [:])
  /// Where the rule comes from.
  public var clauses: [ClauseID] = []
  /// Who may put a motion to this vote; anybody on record where nobody is named.
  public var proposers: Electorate?
  /// Who may vote.
  public var electorate = Electorate()
  /// Whether it is done in a meeting or in writing.
  public var mode: Mode = .writing
  /// The quorum conditions, all of which must hold.
  public var quorum: [String] = []
  /// The conditions for passing, all of which must hold.
  public var passes: [String] = []
  /// Whether a *no* is a veto.
  public var noIsVeto = false
  /// Whether a veto must say why, or be void.
  public var vetoNeedsReason = false
  /// Who holds a veto and what it stops, where that is not all who vote and everything.
  public var veto: VetoTerms?
  /// What it means not to vote, where that is not absence.
  public var silence: Silence?
  /// The procedure that counts once somebody objects; without one an objection rejects the motion.
  public var objected: ProcedureID?
  /// When those who stay silent leave the electorate.
  public var reminders: ReminderTerms?
  /// Whether a vote in which too few took part has to be started again.
  public var restarts = false
  /// The procedure that counts where too few took part.
  public var fallback: ProcedureID?
  /// The procedure that counts in a small body.
  public var smallBody: SmallBodyTerms?
  /// The seat whose holder decides an exact tie by a casting vote.
  public var castingVote: ID<SeatRule>?
  /// How many ballots from one organisation count.
  public var perOrganisation: OrganisationTerms?
  /// Whether only totals are recorded.
  public var secret = false
  /// The least time from opening to closing.
  public var minimum: CalendarSpan?
  /// The time from opening to the deadline, where none is named.
  public var length: CalendarSpan?
  /// The longest time from opening to the deadline.
  public var maximum: CalendarSpan?
  /// Whether the person concerned has no vote.
  public var excludesPersonConcerned = false
  /// Whether whoever opens the vote has none.
  public var excludesProposer = false
  /// Whether a ballot stays as it was first cast.
  public var finalBallots = false
  /// Whether one voter may cast the ballot of another.
  public var proxies: ProxyTerms?
  /// Those in whose stead the electorate decides, where it takes a decision over.
  public var takesOver: Electorate?
  /// To whom a decision is referred besides, in words.
  public var refersTo: LocalizedText?
  /// What becomes of ballots by those outside the electorate.
  public var outsiders: Outsiders = .recorded
  /// Whether a vote may be closed before its deadline once nothing can change it.
  public var closesWhenSettled = false
  /// The procedure that decides a motion which failed before.
  public var laterAttempt: LaterAttempt?
  /// How long after a vote its motion may be put to the vote again.
  public var reopensAfter: CalendarSpan?
  /// How it elects, where it fills seats by an election.
  public var election: ElectionRule?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Who may vote: the holders of a role, the members of a body, or a union of such.
public struct Electorate: Hashable, Sendable {
  /// Where a role is looked for.
  public enum Place: String, CaseIterable, Sendable {
    /// Where the motion applies.
    case scope
    /// In the community as a whole.
    case community
  }

  /// The role whose holders vote, with those above it.
  public var role: RoleID?
  /// Where the role is held; where the motion applies if nothing is said.
  public var place: Place?
  /// The body whose members vote.
  public var body: BodyID?
  /// The seats of the body that vote; all but observers where none is named.
  public var seats: [ID<SeatRule>] = []
  /// Whether the members of the group concerned vote, whatever they hold in it.
  public var groupMembers = false
  /// Further electorates that vote together with this one.
  public var union: [Electorate] = []

  /// Creates an empty record to be filled in.
  public init() {}
}
