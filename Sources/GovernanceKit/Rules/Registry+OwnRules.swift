// SPDX-License-Identifier: Apache-2.0

extension Group {
  /// The group's own rules that are in force on a day.
  public func rules(on day: Day) -> GroupRules? {
    rules.last { $0.from <= day }
  }
}

extension Registry {
  /// A role's rule as it holds in a place: the group's own criteria, where it has some and may.
  public func rule(
    _ role: RoleRule, in scope: Scope?, at instant: Instant, under charter: Charter
  ) -> RoleRule {
    guard let own = ownRule(role.id, in: scope, at: instant, under: charter) else { return role }
    var rule = role
    rule.requires = own.requires
    return rule
  }

  /// What a group asks of a role in place of what the community asks; nothing where it is silent.
  public func ownRule(
    _ role: RoleID, in scope: Scope?, at instant: Instant, under charter: Charter
  ) -> GroupRoleRule? {
    guard let group = scope?.group.flatMap({ groups[$0] }),
      charter.groupKind(group.kind)?.ownRules.contains(role.text) == true
    else { return nil }
    return group.rules(on: charter.zone.day(of: instant))?.roles.first { $0.role == role }
  }

  /// How one joins a group: by the kind's rule, with the group's own criteria where it may.
  public func joining(
    _ group: Group, at instant: Instant, under charter: Charter
  ) -> JoiningRule {
    let kind = charter.groupKind(group.kind)
    var rule = kind?.joining ?? JoiningRule()
    guard kind?.ownRules.contains(GroupKind.joiningWord) == true,
      let own = group.rules(on: charter.zone.day(of: instant))?.joining, !own.isEmpty
    else { return rule }
    rule.requires = own
    return rule
  }

  /// The community's rules on inactivity as they hold in a group: its own, where it has some and may.
  package func exitRules(
    in group: Group, at instant: Instant, under charter: Charter
  ) -> [ExitRule] {
    let roles = Set(charter.roles.filter { $0.heldIn.contains(group.kind) }.map(\.id))
    let community = charter.exits.filter { rule in
      rule.role.map { roles.contains($0) } ?? (rule.kind == group.kind)
    }
    guard
      charter.groupKind(group.kind)?.ownRules.contains(GroupKind.exitWord) == true,
      let own = group.rules(on: charter.zone.day(of: instant))?.exits, !own.isEmpty
    else { return community }
    return own
  }
}

extension GroupKind {
  /// The word that lets a group have rules of its own on joining.
  package static let joiningWord = "joining"
  /// The word that lets a group have rules of its own on inactivity.
  package static let exitWord = "exit"
  /// The word that lets a group have rules of its own on being merged or dissolved.
  package static let endingWord = "ending"
  /// The words that are no roles.
  package static let ownRuleWords = [joiningWord, exitWord, endingWord]
}
