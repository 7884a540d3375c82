// SPDX-License-Identifier: Apache-2.0

/// A body of the charter: a committee, council or board with seats.
public struct BodyRule: Hashable, Sendable {
  /// Names the body.
  public var id: BodyID = ""
  /// The title that people read.
  public var title = LocalizedText(languages: [], texts: [:])
  /// Where the rule comes from.
  public var clauses: [ClauseID] = []
  /// Whether every project has one of its own.
  public var eachProject = false
  /// The seats.
  public var seats: [SeatRule] = []
  /// How a member is removed.
  public var removal: RemovalRule?
  /// What a member who leaves must do.
  public var leaving: LeavingRule?
  /// How it meets.
  public var meetings: MeetingRule?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A sort of seat in a body.
public struct SeatRule: Hashable, Sendable {
  /// Names the sort: `chair`, `member`.
  public var id: ID<SeatRule> = ""
  /// The title that people read.
  public var title: LocalizedText?
  /// The least number of holders.
  public var minimum: Int?
  /// The greatest number of holders.
  public var maximum: Int?
  /// Whether its holders have no vote and are not counted as members.
  public var observer = false
  /// Those who hold it by what they are elsewhere; nobody else is seated.
  public var derived: Electorate?
  /// The ways in which it is filled.
  public var filled: [SeatWay] = []
  /// The seat that a holder falls back to when somebody else takes this one.
  public var former: ID<SeatRule>?
  /// That a holder may become emeritus by own declaration, where the charter knows that.
  public var emeritus: EmeritusRule?
  /// How long it is held.
  public var term: CalendarSpan?
  /// How many terms running are allowed.
  public var terms: Int?
  /// How long before a term ends its seat can be filled by election; 3 months if nothing is said.
  public var leads: CalendarSpan?
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}
