// SPDX-License-Identifier: Apache-2.0

/// A SIG, team, working group or other group of the community.
public struct Group: Hashable, Sendable {
  /// Names the group.
  public var id: GroupID = ""
  /// The kind, one of the charter's.
  public var kind = ""
  /// The title that people read.
  public var title: LocalizedText?
  /// The repositories that the group owns, as `owner/name`.
  public var repositories: [String] = []
  /// The paths that the group owns, as globs, within its repositories or anywhere.
  public var paths: [String] = []
  /// The labels that mark its work.
  public var labels: [String] = []
  /// The members over time.
  public var members: [Membership] = []
  /// What the group rests on.
  public var basis = Basis()

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Membership of a group from one day on.
public struct Membership: Hashable, Sendable {
  /// The person.
  public var person: PersonID = ""
  /// The first day.
  public var since = Day(number: 0)
  /// The first day on which it is no longer held.
  public var until: Day?
  /// What it rests on.
  public var basis = Basis()

  /// Creates an empty record to be filled in.
  public init() {}
}
