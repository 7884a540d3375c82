// SPDX-License-Identifier: Apache-2.0

/// A group's own rules from a day on; where they are silent, the community's hold.
public struct GroupRules: Hashable, Sendable {
  /// The first day on which they are in force.
  public var from = Day(number: 0)
  /// The document that they are taken from.
  public var source: String?
  /// The language whose wording decides.
  public var language: String?
  /// Where translations differ, and what else should be known.
  public var note: LocalizedText?
  /// What the group asks of roles that are held in it.
  public var roles: [GroupRoleRule] = []
  /// What the group asks of those who join.
  public var joining: [Criterion] = []
  /// When the group holds somebody for inactive.
  public var exits: [ExitRule] = []
  /// What the group asks before it is merged or dissolved.
  public var endings: [EndingRule] = []
  /// Who changed them, where they were changed after the group was formed.
  public var adopted: Deed?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// What a group asks of a role that is held in it.
public struct GroupRoleRule: Hashable, Sendable {
  /// The role.
  public var role: RoleID = ""
  /// What must hold of the person, in place of what the community asks.
  public var requires: [Criterion] = []
  /// The rule in words.
  public var text: LocalizedText?

  /// Creates an empty record to be filled in.
  public init() {}
}
