// SPDX-License-Identifier: Apache-2.0

/// That a rule on inactivity holds of somebody, or may hold; what follows is proposed, not done.
public struct ProposedExit: Hashable, Sendable {
  /// The person.
  public var person: PersonID
  /// The rule.
  public var rule: ExitRule
  /// The role that it concerns; membership where none is.
  public var role: RoleID?
  /// The group in which it holds.
  public var group: GroupID?
  /// Whether it holds, as far as the record can tell.
  public var verdict: Verdict
  /// The day since which it holds.
  public var since: Day?
  /// What is so, in words.
  public var text: String
  /// The command that would carry out what follows.
  public var command: String
}

extension Registry {
  /// Those of whom a rule on inactivity holds at a moment, or may hold, by person and rule.
  public func exits(at instant: Instant, under charter: Charter) -> [ProposedExit] {
    var result: [ProposedExit] = []
    for person in sortedPeople where person.kind == nil || person.kind == .human {
      result += exits(of: person.id, at: instant, under: charter)
    }
    return result
  }

  /// The rules on inactivity that hold of somebody at a moment, or may hold.
  public func exits(
    of person: PersonID, at instant: Instant, under charter: Charter
  ) -> [ProposedExit] {
    let day = charter.zone.day(of: instant)
    var result: [ProposedExit] = []
    for group in sortedGroups where group.isAlive(at: instant) {
      for rule in exitRules(in: group, at: instant, under: charter) {
        let since =
          rule.role.map { role in
            self.person(person)?.roles.last {
              $0.role == role && $0.scope == group.scope && $0.isHeld(on: day)
            }?.since
          } ?? group.memberships(of: person).last { $0.isHeld(on: day) }?.since
        guard let since else { continue }
        let found = judge(rule, person, in: group, since: since, at: instant, charter)
        if let found { result.append(found) }
      }
    }
    for rule in charter.exits {
      guard let role = rule.role, charter.role(role)?.isOfCommunity == true,
        let held = self.person(person)?.roles.last(where: {
          $0.role == role && $0.scope == nil && $0.isHeld(on: day)
        })
      else { continue }
      let found = judge(rule, person, in: nil, since: held.since, at: instant, charter)
      if let found { result.append(found) }
    }
    return result
  }

  private func judge(
    _ rule: ExitRule, _ person: PersonID, in group: Group?, since: Day, at instant: Instant,
    _ charter: Charter
  ) -> ProposedExit? {
    let judging = ExitJudging(
      registry: self, charter: charter, person: person, rule: rule, group: group, since: since,
      at: instant)
    guard let found = judging.finding else { return nil }
    let place = group.map { " in '\($0.id)'" } ?? ""
    let what = rule.role.map { charter.title($0) } ?? "member"
    return ProposedExit(
      person: person, rule: rule, role: rule.role, group: group?.id, verdict: found.verdict,
      since: found.since, text: "'\(person)', \(what)\(place), \(found.text)",
      command: command(rule, person, in: group, charter))
  }

  private func command(
    _ rule: ExitRule, _ person: PersonID, in group: Group?, _ charter: Charter
  ) -> String {
    let place = group.map { " --in \($0.id)" } ?? ""
    if rule.consequence == .warning {
      return "gov waive inactivity \(person) --until DAY --reason \"warned: …\""
    }
    if let role = rule.role, charter.role(role)?.revocation.isEmpty == false {
      return "gov vote open revoke \(person) \(role)\(place)"
    }
    return "gov retire \(person) --rule \(rule.id)\(place)"
  }
}
