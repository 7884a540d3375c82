// SPDX-License-Identifier: Apache-2.0

/// Somebody's times as a member of a group.
///
/// One file a person and group: two people who join in two clones never meet in one file, and one
/// person who joins two groups neither.
public struct Member: Hashable, Sendable {
  /// The group.
  public var group: GroupID = ""
  /// The person.
  public var person: PersonID = ""
  /// The times, the earliest first; ended ones stay.
  public var memberships: [Membership] = []

  /// Creates an empty record to be filled in.
  public init() {}

  /// Creates a member's record.
  public init(_ person: PersonID, of group: GroupID, _ memberships: [Membership] = []) {
    self.person = person
    self.group = group
    self.memberships = memberships
  }
}

/// Membership of a group from one day on.
public struct Membership: Hashable, Sendable {
  /// The first day.
  public var since = Day(number: 0)
  /// The first day on which it is no longer held.
  public var until: Day?
  /// What it rests on.
  public var basis = Basis()
  /// What its end rests on.
  public var ended: Basis?

  /// Creates an empty record to be filled in.
  public init() {}

  /// Creates a membership from a day on.
  public init(since: Day, _ basis: Basis) {
    self.since = since
    self.basis = basis
  }

  /// Whether it is held on a day.
  public func isHeld(on day: Day) -> Bool {
    since <= day && until.map { day < $0 } ?? true
  }
}

/// Somebody's word that a person should belong to a group.
public struct Invitation: Hashable, Sendable {
  /// Names the invitation: day, person, group, inviter.
  public var id: ID<Invitation> = ""
  /// The group.
  public var group: GroupID = ""
  /// Who is invited.
  public var person: PersonID = ""
  /// Who invites.
  public var by: PersonID = ""
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// Why.
  public var reason: String?
  /// When the inviter took it back.
  public var withdrawn: Instant?
  /// The answers, the earliest first; the last one counts.
  public var answers: [Answer] = []

  /// Creates an empty record to be filled in.
  public init() {}

  /// Whether it stands at a moment: given, and neither taken back nor declined.
  public func stands(at instant: Instant) -> Bool {
    guard at <= instant, withdrawn.map({ instant < $0 }) ?? true else { return false }
    return answers.last { $0.at <= instant }?.accepted != false
  }
}
