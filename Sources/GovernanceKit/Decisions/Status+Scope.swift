// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// The judgement on the next role of each ladder that can be held in a scope.
  func stepsThere(
    of person: PersonID, _ held: [RoleStanding], in scope: Scope, at instant: Instant,
    under charter: Charter
  ) -> [Promotion] {
    let isOrganisation = self.person(person)?.kind == .organisation
    let reached = Set(
      held.filter { role in
        charter.role(role.role).map {
          counts($0, heldIn: role.scope, askedIn: scope, parts: false)
        } == true
      }.flatMap { [$0.role] + $0.implies })
    var result: [Promotion] = []
    var climbed: Set<String> = []
    for rule in charter.roles where (rule.holder == .organisation) == isOrganisation {
      guard admits(rule, in: scope), rule.grants == .onRequest, !reached.contains(rule.id),
        climbed.insert(rule.ladder).inserted
      else { continue }
      result.append(promotion(of: person, to: rule, in: scope, at: instant, under: charter))
    }
    return result
  }

  /// The projects and components in which somebody stands on a ladder, or is nominated for it.
  func parts(
    of person: PersonID, _ held: [RoleStanding], climbing rules: [RoleRule], at instant: Instant
  ) -> Set<Scope?> {
    let roles = Set(rules.filter(\.takesScope).map(\.id))
    let nominated = (nominations[person] ?? []).filter { nomination in
      roles.contains(nomination.role) && nomination.at <= instant
        && (nomination.withdrawn.map { instant < $0 } ?? true)
    }
    let scopes =
      held.filter { roles.contains($0.role) }.compactMap(\.scope) + nominated.compactMap(\.scope)
    return Set(
      scopes.filter { $0.isPlace && place($0)?.isOpen(at: instant) == true }.map { Scope?.some($0) }
    )
  }
}
