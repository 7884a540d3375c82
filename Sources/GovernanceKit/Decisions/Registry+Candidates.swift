// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// The judgement on everybody who doesn't hold a role yet, the most eligible first.
  public func candidates(
    for rule: RoleRule, in place: Scope?, at instant: Instant, under charter: Charter
  ) -> [Promotion] {
    candidates(for: rule, in: place, at: instant, under: charter) { _ in true }
  }

  /// The judgement on everybody who doesn't hold a role yet, wherever it may be held.
  ///
  /// Where no place is named, a role of the whole community is looked at there; and in its parts only
  /// for those who qualify there, or were nominated.
  public func candidates(
    for rule: RoleRule, named scope: Scope?, at instant: Instant, under charter: Charter
  ) -> [Promotion] {
    var answers = places(of: rule, named: scope).flatMap { place in
      candidates(for: rule, in: place, at: instant, under: charter)
    }
    guard scope == nil, rule.isOfCommunity else { return answers }
    for part in places(of: rule).compactMap({ $0 })
    where place(part)?.isOpen(at: instant) != false {
      answers += candidates(for: rule, in: part, at: instant, under: charter) { person in
        isNominated(person, for: rule.id, in: part, at: instant)
          || qualifies(person, for: rule, in: part, at: instant, under: charter)
      }
    }
    return answers
  }

  private func candidates(
    for rule: RoleRule, in place: Scope?, at instant: Instant, under charter: Charter,
    among isMeant: (PersonID) -> Bool
  ) -> [Promotion] {
    let answers = sortedPeople.filter { person in
      !person.isBot && (person.kind == .organisation) == (rule.holder == .organisation)
        && isMeant(person.id)
    }.map { person in
      promotion(of: person.id, to: rule, in: place, at: instant, under: charter)
    }
    let order: [Promotion.Eligibility] = [.yes, .notYet, .unknown, .no]
    return answers.filter { !$0.isHeld }.enumerated().sorted { first, second in
      let ranks = [first, second].map { order.firstIndex(of: $0.element.eligible) ?? order.count }
      return (ranks[0], first.offset) < (ranks[1], second.offset)
    }.map(\.element)
  }

  private func isNominated(
    _ person: PersonID, for role: RoleID, in place: Scope, at instant: Instant
  ) -> Bool {
    (nominations[person] ?? []).contains { nomination in
      nomination.role == role && nomination.scope == place && nomination.at <= instant
        && (nomination.withdrawn.map { instant < $0 } ?? true)
    }
  }

  /// Whether everything that a role asks for is there, which is told without saying what is not.
  private func qualifies(
    _ person: PersonID, for role: RoleRule, in place: Scope, at instant: Instant,
    under charter: Charter
  ) -> Bool {
    let evaluation = Evaluation(
      self, charter, person: person, role: role.id, scope: place, at: instant)
    // What others say comes last in most rules, and is what most people lack.
    return rule(role, in: place, at: instant, under: charter).requires.reversed()
      .allSatisfy { evaluation.timeline($0).contains(instant) }
  }

  /// Where a role is looked at: where that is said, else in the whole community, or in each place
  /// where it is held in parts alone.
  public func places(of rule: RoleRule, named scope: Scope?) -> [Scope?] {
    if scope != nil { return admits(rule, in: scope) ? [scope] : [] }
    return rule.isOfCommunity ? [nil] : places(of: rule)
  }
}

extension Finding {
  /// The findings without parts of their own, in order.
  public var atoms: [Finding] {
    findings.isEmpty ? [self] : findings.flatMap(\.atoms)
  }
}
