// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Judges what a vote on a group did, as a whole and once; the rest of it is then on record.
  mutating func judge(
    byVote basis: Basis, _ kind: String, _ subject: String, _ file: GuardedFile,
    _ keys: [Locator.Key], _ told: String, isSo: (Registry) -> Bool
  ) {
    if isSo(registry) {
      allow(kind, subject, file, keys, told)
      return
    }
    if let flaw = flaw(inGroundOf: basis, file) {
      refuse(kind, subject, file, keys, flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: basis.by, at: basis.at, recorded: basis.recorded) {
        act throws(Refusal) in try act.enact(basis.vote ?? "")
      }
      var trial = self
      for entry in change.entries { trial.keep(group: entry) }
      guard isSo(trial.registry) else {
        throw Refusal(
          "other",
          "the vote '\(basis.vote?.text ?? "")' decided something else: \(change.lines.first?.text ?? "nothing")"
        )
      }
      self = trial
      allow(kind, subject, file, keys, told)
    } catch {
      refuse(kind, subject, file, keys, error.message, needs: error.need(for: subject))
    }
  }

  /// Judges an act on a group by doing it again, and keeps what it writes.
  mutating func carryGroup(
    _ kind: String, _ subject: String, by actor: PersonID?, _ at: Instant, _ recorded: Instant?,
    _ file: GuardedFile, _ keys: [Locator.Key], _ work: (Act) throws(Refusal) -> Change,
    isSo: (Registry) -> Bool
  ) {
    if isSo(registry) {
      allow(kind, subject, file, keys, "part of what is judged already")
      return
    }
    if !isAuthor(actor), !isRecordedByRight {
      let who = actor.map { "'\($0)' did" } ?? "nobody in particular did"
      refuse(
        kind, subject, file, keys, "it says that \(who) this, and somebody else proposes it",
        needs: "the author '\(actor?.text ?? "who did it")', or approval by \(recorders)")
      return
    }
    if let flaw = flaw(inClaimed: at, recorded: recorded, [file.path]) {
      refuse(kind, subject, file, keys, flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: actor, at: at, recorded: recorded, work)
      var trial = self
      for entry in change.entries { trial.keep(group: entry) }
      guard isSo(trial.registry) else {
        throw Refusal(
          "other", "doing it again gives something else: \(change.lines.last?.text ?? "")")
      }
      self = trial
      allow(kind, subject, file, keys, change.lines.last?.text ?? kind)
    } catch {
      refuse(kind, subject, file, keys, error.message, needs: error.need(for: subject))
    }
  }

  // MARK: - The group itself

  mutating func judge(announced: Deed, of id: GroupID, _ file: GuardedFile) {
    carryGroup(
      "announce", id.text, by: announced.by, announced.at, announced.recorded, file, ["announced"]
    ) { act throws(Refusal) in
      try act.announce(id, evidence: announced.evidence)
    } isSo: {
      $0.groups[id]?.announced == announced
    }
  }

  mutating func judge(
    adopted rules: GroupRules, by id: GroupID, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    guard let adopted = rules.adopted else {
      refuse(
        "adopt-rules", id.text, file, keys, "rules that are changed later say who changed them",
        needs: "gov group rules")
      return
    }
    carryGroup(
      "adopt-rules", id.text, by: adopted.by, adopted.at, adopted.recorded, file, keys
    ) { act throws(Refusal) in
      try act.adoptRules(id, rules)
    } isSo: {
      $0.groups[id]?.rules.contains(rules) == true
    }
  }

  mutating func judge(review: Deed, of id: GroupID, _ file: GuardedFile) {
    carryGroup(
      "review-group", id.text, by: review.by, review.at, review.recorded, file, ["reviews"]
    ) { act throws(Refusal) in
      try act.reviewGroup(id, evidence: review.evidence)
    } isSo: {
      $0.groups[id]?.reviews.contains(review) == true
    }
  }

  mutating func judge(ended: GroupEnd, of group: Group, _ file: GuardedFile) {
    let isSo = { (registry: Registry) in registry.groups[group.id]?.ended == ended }
    if ended.basis.kind == .completion {
      carryGroup(
        "end-group", group.id.text, by: ended.basis.by, ended.basis.at, ended.basis.recorded, file,
        ["ended"]
      ) { act throws(Refusal) in
        try act.complete(group.id, evidence: ended.basis.source)
      } isSo: {
        isSo($0)
      }
      return
    }
    judge(
      byVote: ended.basis, "end-group", group.id.text, file, ["ended"],
      "the group '\(group.id)' is \(ended.outcome.rawValue)", isSo: isSo)
  }

  /// Judges what else changed on a group's page: what it says of itself and what it owns.
  mutating func judge(_ before: Group, editedGroup after: Group, _ file: GuardedFile) {
    guard var known = registry.groups[after.id] else { return }
    (known.members, known.invitations, known.ticks) = ([], [], [])
    if known == after {
      allow("edit-group", after.id.text, file, "part of what is judged already")
      return
    }
    var (old, new) = (known, after)
    (new.announced, new.ended, new.rules, new.reviews) =
      (old.announced, old.ended, old.rules, old.reviews)
    if old == new { return }
    if let ended = known.ended {
      refuse(
        "edit-group", after.id.text, file,
        "the group '\(after.id)' was \(ended.outcome.rawValue), and its page stays as it was")
      return
    }
    if new.constitution.isDecided(otherThan: old.constitution), !isRecordedByRight {
      refuse(
        "edit-group", after.id.text, file,
        "the constitution of '\(after.id)' was decided, and is not edited by its leads",
        needs: "approval by \(recorders)")
      return
    }
    let owned: [(key: Locator.Key, isChanged: Bool)] = [
      ("repositories", old.repositories != new.repositories), ("paths", old.paths != new.paths),
      ("labels", old.labels != new.labels),
    ]
    if let changed = owned.first(where: \.isChanged), !isRecorded {
      // What is done there counts towards the roles of the group.
      refuse(
        "edit-group", after.id.text, file, [changed.key],
        "what '\(after.id)' owns is for \(recorders) to record", needs: "approval by \(recorders)")
      return
    }
    if let refusal = registry.flaw(
      inPage: new, of: old, on: charter.zone.day(of: proposal.now), under: charter)
    {
      refuse(
        "edit-group", after.id.text, file, refusal.message, needs: refusal.need(for: after.id.text))
      return
    }
    if old.repositories != new.repositories || old.paths != new.paths || old.labels != new.labels
      || old.formerModules != new.formerModules,
      !new.keepsModules(of: old)
    {
      refuse(
        "edit-group", after.id.text, file, ["formerModules"],
        "what '\(after.id)' owned before stays on record, and no more than that",
        needs: "gov group edit \(after.id)")
      return
    }
    let added = new.formerModules.dropFirst(old.formerModules.count)
    if let late = added.first(where: { $0.until > proposal.now.adding(seconds: 300) }) {
      refuse(
        "edit-group", after.id.text, file, ["formerModules"],
        "it claims that '\(after.id)' owned something else until \(late.until), and it is \(proposal.now)",
        needs: GuardBench.needsTime)
      return
    }
    let leads = registry.leads(of: known, at: proposal.now, under: charter)
    let may =
      (leads.isEmpty ? isRecorded : isRecordedByRight)
      || ((author.map { [$0] } ?? []) + approvers).contains { leads.contains($0.id) }
    guard may else {
      refuse(
        "edit-group", after.id.text, file,
        "the group '\(after.id)' is edited by those who lead it, or by \(recorders)",
        needs: "approval by one who leads it")
      return
    }
    allow("edit-group", after.id.text, file, "edit the group '\(after.id)'")
    old = new
    keep(group: .group(new))
  }

  mutating func judge(ticked tick: Tick, _ file: GuardedFile) {
    carryGroup("tick", tick.group.text, by: tick.by, tick.at, tick.recorded, file, []) {
      act throws(Refusal) in
      try act.tick(tick.group, tick.item, evidence: tick.evidence)
    } isSo: {
      $0.groups[tick.group]?.ticks.contains(tick) == true
    }
  }

  // MARK: - Its people

  mutating func judge(
    joining membership: Membership, _ member: Member, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    let (id, person, basis) = (member.group, member.person, membership.basis)
    let isSo = { (registry: Registry) in
      registry.groups[id]?.memberships(of: person).contains { $0.isSame(as: membership) } == true
    }
    let told = "\(person) is a member of '\(id)' from \(membership.since)"
    if basis.isFounding {
      found(person.text, basis, told, file, keys, by: foundingLeads(of: id)) {
        _ throws(Refusal) in
        Change()
      } then: { bench in
        var kept =
          bench.registry.groups[id]?.members.first { $0.person == person } ?? Member(person, of: id)
        kept.memberships.append(membership)
        bench.keep(group: .member(kept))
      }
      return
    }
    if basis.kind == .vote {
      judge(byVote: basis, "join", person.text, file, keys, told, isSo: isSo)
      return
    }
    if !isSo(registry), !isAuthor(person), !isRecordedByRight {
      refuse(
        "join", person.text, file, keys, "one joins a group by one's own word",
        needs: "the author '\(person)'")
      return
    }
    carryGroup("join", person.text, by: basis.by, basis.at, basis.recorded, file, keys) {
      act throws(Refusal) in
      try act.join(id)
    } isSo: {
      isSo($0)
    }
  }

  mutating func judge(
    leaving membership: Membership, _ member: Member, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    guard let ended = membership.ended, membership.until != nil else {
      refuse(
        "leave", member.person.text, file, keys,
        "a membership that ends has a day and a ground for its end")
      return
    }
    let (id, person) = (member.group, member.person)
    let isSo = { (registry: Registry) in
      registry.groups[id]?.memberships(of: person).contains(membership) == true
    }
    switch ended.kind {
    case .vote:
      judge(
        byVote: ended, "leave", person.text, file, keys,
        "\(person) is no longer a member of '\(id)'",
        isSo: isSo)
    case .resignation:
      if !isSo(registry), !isAuthor(person) {
        refuse(
          "leave", person.text, file, keys, "nobody leaves for somebody else",
          needs: "the author '\(person)'")
        return
      }
      carryGroup("leave", person.text, by: ended.by, ended.at, ended.recorded, file, keys) {
        act throws(Refusal) in
        try act.leave(id)
      } isSo: {
        isSo($0)
      }
    case .inactivity:
      carryGroup("retire", person.text, by: ended.by, ended.at, ended.recorded, file, keys) {
        act throws(Refusal) in
        try act.retire(person.text, by: ended.rule ?? "", in: Scope(id.text))
      } isSo: {
        isSo($0)
      }
    case .completion:
      carryGroup("leave", person.text, by: ended.by, ended.at, ended.recorded, file, keys) {
        act throws(Refusal) in
        try act.complete(id, evidence: ended.source)
      } isSo: {
        isSo($0)
      }
    case .roster where membership.basis.kind == .roster:
      found(
        person.text, ended, "\(person) is no longer a member of '\(id)'", file, keys,
        by: foundingLeads(of: id)
      ) { _ throws(Refusal) in
        Change()
      } then: { bench in
        bench.end(membership, member)
      }
    default:
      refuse(
        "leave", person.text, file, keys,
        "a membership ends by the member's word, by a rule, or with the group")
    }
  }

  mutating func judge(invited invitation: Invitation, _ file: GuardedFile) {
    let kind = "invite"
    guard isAuthor(invitation.by) || isRecordedByRight else {
      refuse(
        kind, invitation.person.text, file, ["by"], "nobody invites in another's name",
        needs: "the author '\(invitation.by)'")
      return
    }
    carryGroup(
      kind, invitation.person.text, by: invitation.by, invitation.at, invitation.recorded, file, []
    ) { act throws(Refusal) in
      try act.invite(
        invitation.person.text, to: invitation.group, reason: invitation.reason)
    } isSo: {
      $0.groups[invitation.group]?.invitations.contains { $0.isSame(as: invitation) } == true
    }
  }

  mutating func judge(withdrawn invitation: Invitation, at: Instant, _ file: GuardedFile) {
    carryGroup(
      "withdraw", invitation.person.text, by: invitation.by, at, nil, file, ["withdrawn"]
    ) { act throws(Refusal) in
      try act.withdraw(invitation.id.text)
    } isSo: {
      $0.groups[invitation.group]?.invitations.contains {
        $0.id == invitation.id && $0.withdrawn == at
      } == true
    }
  }

  mutating func judge(answered answer: Answer, _ invitation: Invitation, _ file: GuardedFile) {
    let isSo = { (registry: Registry) in
      registry.groups[invitation.group]?.invitations.contains {
        $0.id == invitation.id && $0.answers.contains(answer)
      } == true
    }
    if !isSo(registry), !isAuthor(invitation.person) {
      refuse(
        "answer", invitation.person.text, file, ["answers"], "one answers in one's own name",
        needs: "the author '\(invitation.person)'")
      return
    }
    carryGroup(
      answer.accepted ? "accept" : "decline", invitation.person.text, by: invitation.person,
      answer.at, answer.recorded, file, ["answers"]
    ) { act throws(Refusal) in
      try act.answer(invitation.id.text, accepting: answer.accepted)
    } isSo: {
      isSo($0)
    }
  }
}

extension Invitation {
  /// Whether two records tell of the same invitation, whatever became of it.
  func isSame(as other: Invitation) -> Bool {
    id == other.id && group == other.group && person == other.person && by == other.by
      && at == other.at && recorded == other.recorded && reason == other.reason
  }
}
