// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  // MARK: - Roles that move with a group

  /// Judges a role that a vote on a group gives; says whether that is what it was.
  mutating func judge(
    withGroup holding: RoleHolding, of person: PersonID, _ file: GuardedFile,
    _ keys: [Locator.Key]
  ) -> Bool {
    guard registry.concernsGroup(holding.basis.vote) else { return false }
    let place = holding.scope.map { " in \($0)" } ?? ""
    judge(
      byVote: holding.basis, "grant-role", person.text, file, keys,
      "\(person) is \(charter.title(holding.role))\(place) from \(holding.since)"
    ) { registry in
      registry.person(person)?.roles.contains { $0.isSame(as: holding) } == true
    }
    return true
  }

  /// Judges a role that ends with its group or by a rule on inactivity; says whether that is so.
  mutating func judge(
    endedWithGroup holding: RoleHolding, of person: PersonID, _ file: GuardedFile,
    _ keys: [Locator.Key]
  ) -> Bool {
    guard let ended = holding.ended else { return false }
    let isSo = { (registry: Registry) in
      registry.person(person)?.roles.contains(holding) == true
    }
    let told = "\(person) is no longer \(charter.title(holding.role))"
    switch ended.kind {
    case .vote where registry.concernsGroup(ended.vote):
      judge(byVote: ended, "end-role", person.text, file, keys, told, isSo: isSo)
    case .completion:
      carryGroup("end-role", person.text, by: ended.by, ended.at, ended.recorded, file, keys) {
        act throws(Refusal) in
        try act.complete(holding.scope?.group ?? "", evidence: ended.source)
      } isSo: {
        isSo($0)
      }
    case .closure:
      judge(
        endedWithPlace: "end-role", person.text, ended, of: holding.scope, file, keys, told,
        isSo: isSo)
    case .inactivity:
      carryGroup("retire", person.text, by: ended.by, ended.at, ended.recorded, file, keys) {
        act throws(Refusal) in
        try act.retire(person.text, by: ended.rule ?? "", in: holding.scope)
      } isSo: {
        isSo($0)
      }
    default: return false
    }
    return true
  }

  // MARK: - Keeping

  /// Takes what an act on a group wrote into the record so far.
  mutating func keep(group entry: Entry) {
    switch entry {
    case .group(let group):
      var kept = group
      kept.members = registry.groups[group.id]?.members ?? []
      kept.invitations = registry.groups[group.id]?.invitations ?? []
      kept.ticks = registry.groups[group.id]?.ticks ?? []
      registry.groups[group.id] = kept
    case .member(let member):
      registry.groups[member.group]?.members.removeAll { $0.person == member.person }
      registry.groups[member.group]?.members.append(member)
    case .invitation(let invitation):
      registry.groups[invitation.group]?.invitations.removeAll { $0.id == invitation.id }
      registry.groups[invitation.group]?.invitations.append(invitation)
    case .tick(let tick):
      registry.groups[tick.group]?.ticks.append(tick)
    case .task(let task): registry.tasks[task.id] = task
    case .project(let project): registry.projects[project.id] = project
    case .component(let component): registry.components[component.id] = component
    case .body(let body): registry.bodies[body.id] = body
    case .person(let person): keep(person)
    default: break
    }
  }
}
