// SPDX-License-Identifier: Apache-2.0

extension Evaluation {
  /// When somebody holds a role or one above it, by record or automatically.
  package func holds(
    _ role: RoleID, by holder: PersonID, in scope: Scope?, _ assumption: Assumption = []
  ) -> Timeline {
    var timelines: [Timeline] = []
    for candidate in charter.roles(including: role) {
      let place = charter.place(of: candidate, in: scope)
      timelines.append(recorded(candidate, by: holder, in: place))
      timelines.append(automatic(candidate, by: holder, in: place, assumption))
    }
    return .atLeast(1, of: timelines)
  }

  /// Whether somebody holds one of several roles at a moment, or one above it.
  package func holds(
    anyOf roles: [RoleID], by holder: PersonID, in scope: Scope?, at instant: Instant
  ) -> Bool {
    roles.contains { holds($0, by: holder, in: scope).contains(instant) }
  }

  /// Whether somebody who did something at a moment held one of several roles, or one above it.
  ///
  /// What is done in the very second in which a role ends may have come before the end or after.
  package func acted(
    asOneOf roles: [RoleID], _ holder: PersonID, in scope: Scope?, at instant: Instant
  ) -> Bool {
    holds(anyOf: roles, by: holder, in: scope, at: instant)
      || holds(anyOf: roles, by: holder, in: scope, at: instant.adding(seconds: -1))
  }

  /// When the record says that somebody holds exactly this role here.
  private func recorded(_ role: RoleID, by holder: PersonID, in place: Scope?) -> Timeline {
    let holdings = registry.person(holder)?.roles ?? []
    return .atLeast(
      1,
      of: holdings.filter { $0.role == role && $0.scope == place }.map { holding in
        known(
          from: charter.zone.start(of: holding.since),
          until: holding.end(in: charter.zone))
      })
  }

  /// When an automatic role's criteria are met.
  private func automatic(
    _ role: RoleID, by holder: PersonID, in place: Scope?, _ assumption: Assumption
  ) -> Timeline {
    guard let rule = charter.role(role), rule.grants == .automatic else { return .never }
    let key = "\(role) \(holder) \(place?.text ?? "")"
    guard !pending.contains(key), registry.person(holder)?.isBot != true else { return .never }
    var inner = Evaluation(
      registry, charter, person: holder, role: role, scope: place, at: at)
    inner.pending = pending.union([key])
    return rule.requires.reduce(.always) { $0.and(inner.timeline($1, assumption)) }
  }
}
