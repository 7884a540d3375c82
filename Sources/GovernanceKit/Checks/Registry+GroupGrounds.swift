// SPDX-License-Identifier: Apache-2.0
import Counting

extension Registry {
  /// Whether a vote forms, merges or dissolves a group.
  package func concernsGroup(_ id: VoteID?) -> Bool {
    guard let kind = id.flatMap({ votes[$0] })?.motion.kind else { return false }
    return [.form, .merge, .dissolve].contains(kind)
  }

  /// What is wrong with the claim that a vote on a group gives a role; nothing where it does.
  package func flaw(
    inGroupVoteOf holding: RoleHolding, of person: PersonID, under charter: Charter
  ) -> String? {
    guard let vote = holding.basis.vote.flatMap({ votes[$0] }) else {
      return "the vote is not on record"
    }
    if let flaw = flaw(inPassing: vote, before: holding.basis.at) { return flaw }
    if let flaw = flaw(inDayOf: holding.since, holding.basis, charter) { return flaw }
    let motion = vote.motion
    switch motion.kind {
    case .form:
      guard let proposal = motion.proposal, holding.scope == Scope(proposal.id.text),
        charter.groupKind(proposal.kind)?.leads?.role == holding.role,
        proposal.leads.contains(person)
      else { return "the vote '\(vote.id)' was to \(motion.sentence), and names no such lead" }
      return nil
    case .merge:
      let held = self.person(person)?.roles.contains { other in
        other.role == holding.role && other.scope == motion.group.map { Scope($0.text) }
          && other.ended == holding.basis
      }
      guard holding.scope == motion.into.map({ Scope($0.text) }), held == true,
        motion.agreement == nil
      else {
        return "the vote '\(vote.id)' was to \(motion.sentence), and nothing moved with it"
      }
      return nil
    default: return "the vote '\(vote.id)' was to \(motion.sentence)"
    }
  }

  /// What is wrong with the claim that a vote on a group ends a role held in it.
  package func flaw(inGroupVoteEnding holding: RoleHolding) -> String? {
    guard let ended = holding.ended, let vote = ended.vote.flatMap({ votes[$0] }) else {
      return "the vote is not on record"
    }
    if let flaw = flaw(inPassing: vote, before: ended.at) { return flaw }
    guard [.merge, .dissolve].contains(vote.motion.kind), vote.motion.agreement == nil,
      holding.scope == vote.motion.group.map({ Scope($0.text) })
    else { return "the vote '\(vote.id)' was to \(vote.motion.sentence)" }
    return nil
  }

  /// What is wrong with the claim that a rule on inactivity ended a role or membership.
  package func flaw(
    inInactivity ended: Basis, role: RoleID?, of person: PersonID, in group: GroupID?
  ) -> String? {
    guard let charter = charter(at: ended.at) else { return "no charter was in force" }
    // What ended then is taken as held until then, and what came later as unknown.
    var before = self
    before.reopen(ended, role: role, of: person, in: group)
    func held(in registry: Registry) -> ProposedExit? {
      registry.exits(of: person, at: ended.at, under: charter).first {
        $0.rule.id == ended.rule && $0.role == role && $0.group == group
      }
    }
    var found = held(in: before)
    if found?.verdict != .met {
      // What groups own may have changed later within the same second.
      var earlier = before
      earlier.undoModules(from: ended.at)
      found = held(in: earlier) ?? found
    }
    guard let found else {
      return
        "the rule '\(ended.rule?.text ?? "")' did not hold on \(charter.zone.day(of: ended.at))"
    }
    if found.verdict != .met { return found.text }
    if found.stage != .due {
      return "the rule '\(found.rule.id)' is carried out only after a warning and its time"
    }
    if ended.consequence != found.rule.consequence {
      return "what follows from '\(found.rule.id)' is \(found.rule.consequence.rawValue)"
    }
    guard let by = ended.by, let electorate = found.rule.by else { return nil }
    // Who laid a role down later that day had it until then.
    before.giveBack(rolesOf: by, after: ended.at)
    let able = before.members(
      of: electorate, in: group.map { Scope($0.text) }, at: ended.at, under: charter)
    return able.contains(by)
      ? nil : "'\(by)' was no \(electorate.singularWords(charter)) and could not carry it out"
  }

  /// Takes it that somebody still has the roles laid down or lost at a moment or later.
  package mutating func giveBack(rolesOf person: PersonID, after instant: Instant) {
    guard var known = self.person(person) else { return }
    for index in known.roles.indices {
      guard let ended = known.roles[index].ended, ended.at >= instant else { continue }
      known.roles[index].until = nil
      known.roles[index].ended = nil
    }
    people[person.text.lowercased()] = known
  }

  private mutating func reopen(
    _ ended: Basis, role: RoleID?, of person: PersonID, in group: GroupID?
  ) {
    guard role == nil else {
      guard var known = self.person(person) else { return }
      for index in known.roles.indices where known.roles[index].ended == ended {
        known.roles[index].until = nil
        known.roles[index].ended = nil
      }
      people[person.text.lowercased()] = known
      return
    }
    guard let group, var record = groups[group] else { return }
    // The group may have ended later, even within the same second.
    if let end = record.ended, end.basis.at >= ended.at { record.ended = nil }
    for place in record.members.indices where record.members[place].person == person {
      for index in record.members[place].memberships.indices
      where record.members[place].memberships[index].ended == ended {
        record.members[place].memberships[index].until = nil
        record.members[place].memberships[index].ended = nil
      }
    }
    groups[group] = record
  }

  /// What is wrong with a first day that a decision of another day gave.
  package func flaw(inDayOf since: Day, _ basis: Basis, _ charter: Charter) -> String? {
    let day = charter.zone.day(of: basis.at)
    return since == day ? nil : "it begins on \(since), and was decided on \(day)"
  }
}
