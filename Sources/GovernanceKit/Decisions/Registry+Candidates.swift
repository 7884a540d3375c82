// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// The judgement on everybody who doesn't hold a role yet, the most eligible first.
  public func candidates(
    for rule: RoleRule, in place: Scope?, at instant: Instant, under charter: Charter
  ) -> [Promotion] {
    let answers = sortedPeople.filter { person in
      !person.isBot && (person.kind == .organisation) == (rule.holder == .organisation)
    }.map { person in
      promotion(of: person.id, to: rule, in: place, at: instant, under: charter)
    }
    let order: [Promotion.Eligibility] = [.yes, .notYet, .unknown, .no]
    return answers.filter { !$0.isHeld }.enumerated().sorted { first, second in
      let ranks = [first, second].map { order.firstIndex(of: $0.element.eligible) ?? order.count }
      return (ranks[0], first.offset) < (ranks[1], second.offset)
    }.map(\.element)
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
