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
  /// What is so, without what comes next.
  public var ground: String
  /// The command that would carry out what follows.
  public var command: String
  /// How far it has come.
  public var stage: Stage = .due

  /// How far a rule has come that holds.
  public enum Stage: Hashable, Sendable {
    /// What follows can be carried out.
    case due
    /// A warning comes first.
    case warning
    /// The person was warned, and has time.
    case waiting(Warning, until: Instant)
    /// The person was warned, and nothing else follows.
    case warned(Warning)

    /// The stage in a word.
    public var word: String {
      switch self {
      case .due: "due"
      case .warning: "warning"
      case .waiting: "waiting"
      case .warned: "warned"
      }
    }
  }

  /// Whether somebody should see to it now.
  public var isDue: Bool {
    guard verdict == .met else { return false }
    switch stage {
    case .due, .warning: return true
    case .waiting, .warned: return false
    }
  }
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
    let warnings = WarningJudging(
      registry: self, charter: charter, person: person, rule: rule, group: group, at: instant)
    let judging = ExitJudging(
      registry: self, charter: charter, person: person, rule: rule, group: group,
      since: max(since, warnings.retained ?? since), at: instant)
    guard let found = judging.finding else { return nil }
    let stage = warnings.stage(since: found.since)
    let place = group.map { " in '\($0.id)'" } ?? ""
    let what = rule.role.map { charter.title($0) } ?? "member"
    let told: String
    switch stage {
    case .due: told = ""
    case .warning: told = rule.consequence == .warning ? "" : "; a warning comes first"
    case .waiting(let warning, let end):
      told = "; warned on \(charter.zone.day(of: warning.at)), with time until \(end)"
    case .warned(let warning): told = "; warned on \(charter.zone.day(of: warning.at))"
    }
    return ProposedExit(
      person: person, rule: rule, role: rule.role, group: group?.id, verdict: found.verdict,
      since: found.since, text: "'\(person)', \(what)\(place), \(found.text)\(told)",
      ground: "'\(person)', \(what)\(place), \(found.text)",
      command: command(rule, stage, person, in: group, charter), stage: stage)
  }

  private func command(
    _ rule: ExitRule, _ stage: ProposedExit.Stage, _ person: PersonID, in group: Group?,
    _ charter: Charter
  ) -> String {
    let place = group.map { " --in \($0.id)" } ?? ""
    if stage != .due { return "gov warn \(person) --rule \(rule.id)\(place)" }
    if let role = rule.role, charter.role(role)?.revocation.isEmpty == false {
      return "gov vote open revoke \(person) \(role)\(place)"
    }
    return "gov retire \(person) --rule \(rule.id)\(place)"
  }
}
