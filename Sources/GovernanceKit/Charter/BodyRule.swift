// SPDX-License-Identifier: Apache-2.0

/// A body of the charter: a committee, council or board with seats.
public struct BodyRule: Hashable, Sendable {
  /// Names the body.
  public var id: BodyID = ""
  /// The title that people read.
  public var title = LocalizedText(languages: [], texts: [:])
  /// Where the rule comes from.
  public var clauses: [ClauseID] = []
  /// The seats.
  public var seats: [SeatRule] = []

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
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A kind of group: SIG, team, working group.
public struct GroupKind: Hashable, Sendable {
  /// The word for it: `sig`, `team`.
  public var id: ID<GroupKind> = ""
  /// The title that people read.
  public var title = LocalizedText(languages: [], texts: [:])
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A group that a new registry begins with.
public struct FoundingGroup: Hashable, Sendable {
  /// Names the group.
  public var id: GroupID = ""
  /// The kind, one of the charter's.
  public var kind = ""
  /// The title that people read.
  public var title: LocalizedText?
  /// The repositories that the group owns.
  public var repositories: [String] = []

  /// Creates an empty record to be filled in.
  public init() {}
}
