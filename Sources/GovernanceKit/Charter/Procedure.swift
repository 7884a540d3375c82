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

  /// Names the procedure.
  public var id: ProcedureID = ""
  /// The title that people read.
  public var title = LocalizedText(languages: [], texts: [:])
  /// Where the rule comes from.
  public var clauses: [ClauseID] = []
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
  /// The least time from opening to closing.
  public var minimum: CalendarSpan?
  /// The time from opening to the deadline, where none is named.
  public var length: CalendarSpan?
  /// The longest time from opening to the deadline.
  public var maximum: CalendarSpan?
  /// Whether the person concerned has no vote.
  public var excludesPersonConcerned = false
  /// Those in whose stead the electorate decides, where it takes a decision over.
  public var takesOver: Electorate?
  /// To whom a decision is referred besides, in words.
  public var refersTo: LocalizedText?
  /// What becomes of ballots by those outside the electorate.
  public var outsiders: Outsiders = .recorded
  /// Whether a vote may be closed before its deadline once nothing can change it.
  public var closesWhenSettled = false
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
  /// Further electorates that vote together with this one.
  public var union: [Electorate] = []

  /// Creates an empty record to be filled in.
  public init() {}
}
