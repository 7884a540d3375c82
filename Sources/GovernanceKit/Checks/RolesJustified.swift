// SPDX-License-Identifier: Apache-2.0
import Counting

/// Nobody holds a role but on a ground that gives it.
package enum RolesJustified: Check {
  package static let name = "roles-justified"
  package static let law =
    "every role rests on a ground on record that gives it under the charter of its day"

  package static func problems(in inspection: inout Inspection) {
    var used: [VoteID: PersonID] = [:]
    for person in inspection.registry.sortedPeople {
      for (index, holding) in person.roles.enumerated() {
        let path = RegistryLayout.person(person.id)
        let keys: [Locator.Key] = ["roles", .index(index)]
        inspection.weigh(
          "'\(holding.role)' of '\(person.id)'", on: holding.basis,
          finding(in: holding, of: person, inspection), at: path, keys + ["basis"],
          help: "gov log \(person.id)")
        // A vote on a group moves many roles, and is looked at as a whole.
        if let vote = holding.basis.vote, !inspection.registry.concernsGroup(vote) {
          if used[vote] != nil {
            inspection.note(
              path, keys + ["basis", "vote"], "the vote '\(vote)' was carried out more than once")
          }
          used[vote] = person.id
        }
        if let vote = holding.ended?.vote, !inspection.registry.concernsGroup(vote) {
          if used[vote] != nil {
            inspection.note(
              path, keys + ["ended", "vote"], "the vote '\(vote)' was carried out more than once")
          }
          used[vote] = person.id
        }
        if let flaw = inspection.registry.flaw(
          inOutliving: holding.scope, holding.until, inspection)
        {
          inspection.note(
            path, keys, "'\(holding.role)' of '\(person.id)' is still held, and \(flaw)")
        }
        if let flaw = flawInEnd(of: holding, person, inspection) {
          inspection.note(
            path, keys + ["ended"],
            "the end of '\(holding.role)' of '\(person.id)' is not justified: \(flaw)")
        }
      }
    }
  }

  /// What is wrong with the ground of a role, with the clause; nothing where it gives the role.
  private static func finding(
    in holding: RoleHolding, of person: Person, _ inspection: Inspection
  ) -> Flaw? {
    if let flaw = flaw(in: holding, of: person, inspection) {
      let rule = inspection.charter(at: holding.basis.at).role(holding.role)
      return Flaw(flaw, clause: rule?.clauses.first)
    }
    guard holding.basis.isFounding, let vote = holding.basis.vote else { return nil }
    return inspection.registry.flaw(inLinked: vote, since: holding.since) { motion in
      motion.kind == .promote && motion.person == person.id && motion.role == holding.role
        && motion.scope == holding.scope
    }
  }

  /// What is wrong with the ground of a role; nothing where it gives the role.
  private static func flaw(
    in holding: RoleHolding, of person: Person, _ inspection: Inspection
  ) -> String? {
    let registry = inspection.registry
    let basis = holding.basis
    let charter = inspection.charter(at: basis.at)
    guard let rule = charter.role(holding.role) else { return "the charter has no such role" }
    if person.isBot { return "bots hold no roles" }
    switch basis.kind {
    case .founding, .roster:
      return nil
    case .resignation, .emeritus:
      return "a resignation gives no role"
    case .invitation, .inactivity, .completion:
      return "what is said of membership gives no role"
    case .closure: return "what ends with a project or component gives no role"
    case .reinstatement:
      let earlier = person.roles.filter { $0.role == holding.role && $0.scope == holding.scope }
      let day = charter.zone.day(of: basis.at)
      if holding.since != day {
        return "it begins on \(holding.since), and was asked for on \(day)"
      }
      return EmeritusReturns.flaw(
        in: basis, of: person.id, since: holding.since, earlier.map { ($0.until, $0.ended) },
        rule.emeritus, registry)
    case .correction: return "a correction gives no role"
    case .appointment:
      return "no charter fills a role by appointment"
    case .criteria:
      if !rule.approval.isEmpty { return "\(rule.title.text()) needs a vote" }
    case .vote where registry.concernsGroup(basis.vote):
      return registry.flaw(inGroupVoteOf: holding, of: person.id, under: charter)
    case .vote:
      if let flaw = flaw(inVoteOf: holding, of: person, rule, registry) { return flaw }
    }
    if rule.grants == .automatic { return "\(rule.title.text()) is not granted" }
    let day = charter.zone.day(of: basis.at)
    if holding.since != day {
      return "it begins on \(holding.since), and was decided on \(day)"
    }
    return flaw(inCriteriaOf: holding, of: person, rule, charter, registry)
  }

  private static func flaw(
    inVoteOf holding: RoleHolding, of person: Person, _ rule: RoleRule, _ registry: Registry
  ) -> String? {
    guard let id = holding.basis.vote, let vote = registry.votes[id] else {
      return "the vote '\(holding.basis.vote?.text ?? "")' is not on record"
    }
    let motion = vote.motion
    guard motion.kind == .promote, motion.person == person.id, motion.role == holding.role,
      motion.scope == holding.scope
    else {
      return "the vote '\(id)' was to \(motion.sentence)"
    }
    guard let ended = vote.ended, ended.outcome == .passed else {
      return "the vote '\(id)' did not pass"
    }
    guard ended.at <= holding.basis.at else { return "the vote '\(id)' was closed only later" }
    guard let rules = registry.charters[vote.charter],
      let procedure = rules.procedure(vote.procedure),
      let tally = try? vote.tally(by: procedure, in: rules, at: ended.at), tally.outcome == .passed
    else {
      return "the vote '\(id)' does not pass when it is counted again"
    }
    if rule.acceptance, vote.answer.map({ !$0.accepted || $0.at > holding.basis.at }) ?? true {
      return "'\(person.id)' had not accepted"
    }
    return nil
  }

  private static func flaw(
    inCriteriaOf holding: RoleHolding, of person: Person, _ rule: RoleRule, _ charter: Charter,
    _ registry: Registry
  ) -> String? {
    let evaluation = Evaluation(
      registry, charter, person: person.id, role: rule.id, scope: holding.scope,
      at: holding.basis.at)
    let opened = holding.basis.vote.flatMap { registry.votes[$0] }?.opened
    let rule = registry.rule(
      rule, in: holding.scope, at: opened ?? holding.basis.at, under: charter)
    let tree = Criterion(AllCriterion(rule.requires))
    let timeline = evaluation.timeline(tree)
    guard timeline.contains(holding.basis.at) || opened.map(timeline.contains) == true else {
      let lacking = tree.form.finding(evaluation).lacking.map(\.text).joined(separator: "; ")
      return "on \(charter.zone.day(of: holding.basis.at)) the record lacks: \(lacking)"
    }
    let known = registry.nominations[person.id] ?? []
    for id in holding.basis.nominations {
      guard let nomination = known.first(where: { $0.id == id }) else {
        return "the nomination '\(id)' is not on record"
      }
      guard nomination.role == holding.role, nomination.scope == holding.scope else {
        return "the nomination '\(id)' is for another role"
      }
    }
    return nil
  }

  private static func flawInEnd(
    of holding: RoleHolding, _ person: Person, _ inspection: Inspection
  ) -> String? {
    guard let ended = holding.ended else { return nil }
    switch ended.kind {
    case .resignation, .emeritus:
      if ended.kind == .emeritus,
        inspection.charter(at: ended.at).role(holding.role)?.emeritus == nil
      {
        return "the charter knows no emeritus \(holding.role)"
      }
      return ended.by == person.id ? nil : "nobody resigns for somebody else"
    case .vote where inspection.registry.concernsGroup(ended.vote):
      return inspection.registry.flaw(inGroupVoteEnding: holding)
    case .inactivity:
      return inspection.registry.flaw(
        inInactivity: ended, role: holding.role, of: person.id, in: holding.scope?.group)
    case .completion:
      let group = holding.scope?.group.flatMap { inspection.registry.groups[$0] }
      return group?.ended?.basis == ended ? nil : "its group did not end so"
    case .vote:
      guard let vote = ended.vote.flatMap({ inspection.registry.votes[$0] }) else {
        return "the vote '\(ended.vote?.text ?? "")' is not on record"
      }
      guard vote.motion.kind == .revoke, vote.motion.person == person.id,
        vote.motion.role == holding.role, vote.motion.scope == holding.scope
      else { return "the vote '\(vote.id)' was to \(vote.motion.sentence)" }
      return vote.ended?.outcome == .passed ? nil : "the vote '\(vote.id)' did not pass"
    case .closure:
      let end = holding.scope.flatMap { inspection.registry.place($0)?.ended }
      return end?.basis == ended
        ? nil : "'\(holding.scope?.text ?? "the community")' did not end so"
    case .roster where holding.basis.kind == .roster: return nil
    case .correction:
      return inspection.registry.corrections.contains { $0.id == ended.correction }
        ? nil : "the correction '\(ended.correction?.text ?? "")' is not on record"
    case .founding, .roster, .criteria, .appointment, .reinstatement, .invitation:
      return "a role ends by resignation or by a vote"
    }
  }
}
