// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Makes the actor a member of a group: by the own word where that suffices, else on invitation.
  public func join(_ id: GroupID) throws(Refusal) -> Change {
    let person = try someone()
    let group = try livingGroup(id)
    let joining = registry.joining(person.id, group, at: at, under: charter)
    if let refusal = joining.refusal(charter) { throw refusal }
    return try enter(person.id, group, joining)
  }

  /// Invites somebody into a group, or stands up for somebody whom others invited.
  public func invite(
    _ login: String, to id: GroupID, reason: String?
  ) throws(Refusal) -> Change {
    let inviter = try someone()
    let group = try livingGroup(id)
    let person = try person(login)
    let joining = registry.joining(person.id, group, at: at, under: charter)
    if joining.isMember {
      throw Refusal(
        "member", "'\(person.id)' is a member of '\(id)' already", help: "gov group show \(id)")
    }
    if let obstacle = joining.obstacle {
      throw Refusal("obstacle", obstacle, help: "gov group show \(id)")
    }
    guard inviter.id != person.id else {
      throw Refusal("self-invitation", "nobody invites himself", help: "gov group join \(id)")
    }
    try requireInviter(inviter.id, of: group)
    if joining.eligible == .no || joining.eligible == .unknown,
      let refusal = joining.refusal(charter)
    {
      throw refusal
    }
    let own = group.memberships(of: person.id)
    if let standing = group.invitations.first(where: {
      $0.person == person.id && $0.by == inviter.id && $0.stands(at: at) && !own.isServed($0)
    }) {
      throw Refusal(
        "invited", "'\(inviter.id)' has invited '\(person.id)' already",
        help: "gov withdraw \(standing.id)")
    }
    var invitation = Invitation()
    let taken = Set(group.invitations.map(\.id.text))
    invitation.id = ID(
      freeID(["invite", person.id.text, id.text, "by", inviter.id.text], taken: taken.contains))
    invitation.group = id
    invitation.person = person.id
    invitation.by = inviter.id
    invitation.at = at
    invitation.recorded = recorded
    invitation.reason = reason
    var change = Change()
    change.id = invitation.id.text
    change.put(
      .invitation(invitation), "invite", person.id.text,
      "\(inviter.id) invites \(person.id) to '\(id)'")
    return change
  }

  private func requireInviter(_ inviter: PersonID, of group: Group) throws(Refusal) {
    guard !registry.isInviter(inviter, of: group, at: at, under: charter) else { return }
    let rule = registry.joining(group, at: at, under: charter)
    let roles =
      rule.inviters.isEmpty
      ? charter.groupKind(group.kind)?.leads.map { [$0.role] } ?? [] : rule.inviters
    let who = roles.map { "a \(charter.title($0))" }.joined(separator: " or ")
    let able = registry.people.values.map(\.id).sorted().filter {
      registry.isInviter($0, of: group, at: at, under: charter)
    }
    throw Refusal(
      "may-not-invite",
      "'\(inviter)' may not invite to '\(group.id)': that is for \(who.isEmpty ? "nobody" : who) of the group\(shown(rule.clause))",
      help: able.isEmpty
        ? "nobody in it may yet: gov group show \(group.id)"
        : "ask one of them: \(able.prefix(5).map(\.text).joined(separator: ", "))\(able.count > 5 ? ", …" : "")"
    )
  }

  /// Answers an invitation; accepting makes a member where everything is in place.
  func answer(
    _ invitation: Invitation, accepting accepted: Bool, by actor: Person
  ) throws(Refusal) -> Change {
    guard invitation.person == actor.id else {
      throw Refusal(
        "not-yours", "'\(invitation.id)' is \(invitation.person)'s to answer",
        help: "gov accept \(invitation.id) --as \(invitation.person.text.quotedForShell)")
    }
    guard invitation.withdrawn == nil else {
      throw Refusal(
        "withdrawn", "'\(invitation.id)' was withdrawn",
        help: "gov group eligible \(invitation.group) \(actor.id.text.quotedForShell)")
    }
    try requireOrder(after: max(invitation.at, invitation.answers.last?.at ?? invitation.at))
    let group = try livingGroup(invitation.group)
    if accepted {
      let joining = registry.joining(actor.id, group, at: at, under: charter)
      if let refusal = joining.refusal(charter) { throw refusal }
      return try enter(actor.id, group, joining)
    }
    var answered = invitation
    answered.answers.append(answer(accepted))
    var change = Change()
    change.id = invitation.id.text
    change.put(
      .invitation(answered), "decline", actor.id.text,
      "\(actor.id) declines the invitation to '\(group.id)'")
    return change
  }

  private func answer(_ accepted: Bool) -> Answer {
    var answer = Answer()
    answer.accepted = accepted
    answer.at = at
    answer.recorded = recorded
    return answer
  }

  private func enter(
    _ person: PersonID, _ group: Group, _ joining: Joining
  ) throws(Refusal) -> Change {
    var member = group.members.first { $0.person == person } ?? Member(person, of: group.id)
    for earlier in member.memberships {
      try requireOrder(after: earlier.ended?.at ?? earlier.basis.at)
    }
    var change = Change()
    change.id = person.text
    var basis = Basis(.criteria, by: person, at: at, recorded: recorded)
    if !joining.isReturning, let id = joining.invitation,
      var invitation = group.invitations.first(where: { $0.id == id })
    {
      basis.kind = .invitation
      basis.invitation = id
      invitation.answers.append(answer(true))
      change.put(
        .invitation(invitation), "accept", person.text,
        "\(person) accepts the invitation to '\(group.id)' by \(invitation.by)")
    }
    member.memberships.append(Membership(since: day, basis))
    change.put(
      .member(member), "join", person.text,
      joining.isReturning
        ? "\(person) returns to '\(group.id)' from \(day)"
        : "\(person) is a member of '\(group.id)' from \(day)")
    let claims = registry.exitRules(in: group, at: at, under: charter).compactMap(\.unclaimed)
    if let span = claims.first {
      change.notes.append(
        "a new member of '\(group.id)' claims a task within \(span), until \(span.after(day, by: charter.calendar)): gov task list \(group.id)"
      )
    }
    return change
  }

  /// Ends the actor's own membership; roles held in the group stay unless they are resigned.
  public func leave(_ id: GroupID) throws(Refusal) -> Change {
    let person = try someone()
    let group = try livingGroup(id)
    guard var member = group.members.first(where: { $0.person == person.id }),
      let index = member.memberships.firstIndex(where: { $0.isHeld(on: day) })
    else {
      throw Refusal(
        "not-member", "'\(person.id)' is no member of '\(id)'",
        help: "gov status \(person.id.text.quotedForShell)")
    }
    if let role = charter.groupKind(group.kind)?.leads?.role,
      registry.leads(of: group, at: at, under: charter).contains(person.id)
    {
      throw Refusal(
        "leads", "'\(person.id)' is \(charter.title(role)) of '\(id)', and leads before leaving",
        help: "gov resign \(role) --in \(id)")
    }
    try requireOrder(after: member.memberships[index].basis.at)
    member.memberships[index].until = day
    member.memberships[index].ended = Basis(
      .resignation, by: person.id, at: at, recorded: recorded)
    var change = Change()
    change.id = person.id.text
    change.put(
      .member(member), "leave", person.id.text,
      "\(person.id) is no longer a member of '\(id)' from \(day)")
    let open = registry.sortedTasks.filter {
      $0.group == id && $0.state(at: at).state == .claimed && $0.state(at: at).person == person.id
    }
    if !open.isEmpty {
      change.notes.append(
        "tasks to be taken over: \(open.map(\.id.text).joined(separator: ", "))")
    }
    return change
  }
}

extension Joining {
  /// Why the person can't join; nothing where the person can.
  package func refusal(_ charter: Charter) -> Refusal? {
    if isOpen { return nil }
    if isMember {
      return Refusal(
        "member", "'\(person)' is a member of '\(group)' already", help: "gov group show \(group)")
    }
    if let obstacle { return Refusal("obstacle", obstacle, help: "gov group show \(group)") }
    let lack = finding.lacking.map { finding in
      let count = finding.have.flatMap { have in finding.need.map { " (\(have) of \($0))" } } ?? ""
      return "\(finding.text)\(count)\(finding.clause.map { " (\($0))" } ?? "")"
    }.joined(separator: "; ")
    let look = "gov group eligible \(group) \(person.text.quotedForShell)"
    switch eligible {
    case .no:
      return Refusal(
        "not-eligible", "'\(person)' may not join '\(group)'; this is lacking: \(lack)", help: look)
    case .unknown:
      return Refusal(
        .unknown, "unknown",
        "the evidence does not cover whether '\(person)' may join '\(group)': \(lack)", help: look)
    case .notYet:
      return Refusal(
        .notYet, "not-yet", "'\(person)' may not join '\(group)' yet; this is lacking: \(lack)",
        help: finding.lacking.flatMap(\.help).first ?? look)
    case .yes:
      return Refusal(
        .notYet, "not-invited",
        "'\(group)' is joined by invitation, and none to '\(person)' stands",
        help: "gov group invite \(group) \(person.text.quotedForShell) --as LEAD")
    }
  }
}
