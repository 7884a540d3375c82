// SPDX-License-Identifier: Apache-2.0

extension Evaluation {
  /// Where a role has to be held to count where it is asked about.
  package enum Reach: Hashable, Sendable {
    /// There, in a whole of which that is a part, or in a part of it.
    case parts
    /// There, or in a whole of which that is a part.
    case whole
  }

  /// When somebody holds a role or one above it, by record or automatically.
  package func holds(
    _ role: RoleID, by holder: PersonID, in scope: Scope?, _ assumption: Assumption = [],
    _ reach: Reach = .parts
  ) -> Timeline {
    var timelines: [Timeline] = []
    for candidate in charter.roles(including: role).compactMap(charter.role) {
      timelines.append(recorded(candidate, by: holder, in: scope, reach))
      if candidate.grants == .automatic {
        for place in automaticPlaces(of: candidate, in: scope, reach) {
          timelines.append(automatic(candidate, by: holder, in: place, assumption))
        }
      }
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

  /// When the record says that somebody holds exactly this role, where that counts.
  private func recorded(
    _ rule: RoleRule, by holder: PersonID, in scope: Scope?, _ reach: Reach
  ) -> Timeline {
    let holdings = registry.person(holder)?.roles ?? []
    return .atLeast(
      1,
      of: holdings.filter { holding in
        guard holding.role == rule.id else { return false }
        if registry.counts(
          rule, heldIn: holding.scope, askedIn: scope, parts: reach == .parts)
        {
          return true
        }
        // What was merged into a place is a part of it from then on, and its people spoke for it.
        guard reach == .parts, let ended = registry.place(holding.scope)?.ended,
          ended.basis.at <= at, ended.into != nil
        else { return false }
        return registry.counts(rule, heldIn: ended.into, askedIn: scope, parts: true)
      }.map { holding in
        known(
          from: charter.zone.start(of: holding.since),
          until: holding.end(in: charter.zone))
      })
  }

  /// Where an automatic role is looked for: here, or in every part where it is held in parts alone.
  private func automaticPlaces(
    of rule: RoleRule, in scope: Scope?, _ reach: Reach
  ) -> [Scope?] {
    let here = registry.place(of: rule, in: scope)
    guard here == nil, rule.takesScope, !rule.isOfCommunity, reach == .parts else { return [here] }
    return registry.places(of: rule).filter { $0?.isPlace == true }
  }

  /// When an automatic role's criteria are met.
  private func automatic(
    _ rule: RoleRule, by holder: PersonID, in place: Scope?, _ assumption: Assumption
  ) -> Timeline {
    let key = "\(rule.id) \(holder) \(place?.text ?? "")"
    guard !pending.contains(key), registry.person(holder)?.isBot != true else { return .never }
    var inner = Evaluation(
      registry, charter, person: holder, role: rule.id, scope: place, at: at)
    inner.pending = pending.union([key])
    return rule.requires.reduce(.always) { $0.and(inner.timeline($1, assumption)) }
  }
}
