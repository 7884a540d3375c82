// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// A motion to merge or dissolve a group, with its names as the registry knows them.
  func checkedEnding(_ named: Motion) throws(Refusal) -> Motion {
    var motion = named
    let group = try livingGroup(motion.group ?? "")
    motion.groupKind = group.kind
    if motion.kind == .merge {
      let into = try livingGroup(motion.into ?? "")
      guard into.id != group.id else {
        throw Refusal(
          "itself", "a group is not merged into itself",
          help: "name another after --into: gov group list")
      }
      guard into.kind == group.kind else {
        throw Refusal(
          "other-kind",
          "a group is merged into one of its kind: '\(group.id)' is a \(group.kind), '\(into.id)' a \(into.kind)",
          help: "gov group list --kind \(group.kind)")
      }
    }
    return motion
  }

  /// Carries out a motion to merge a group into another.
  func merge(by vote: Vote) throws(Refusal) -> Change {
    let group = try unended(vote)
    let known = try livingGroup(vote.motion.into ?? "")
    var into = known
    var basis = Basis(.vote, by: actor, at: at, recorded: recorded)
    basis.vote = vote.id
    into.repositories += group.repositories.filter { !into.repositories.contains($0) }
    into.paths += group.paths.filter { !into.paths.contains($0) }
    into.labels += group.labels.filter { !into.labels.contains($0) }
    try requireOrder(after: known.formerModules.last?.until ?? known.basis.at)
    into.keepModules(of: known, until: at)
    if into.constitution.parent == group.id { into.constitution.parent = group.constitution.parent }
    var change = Change()
    change.id = group.id.text
    end(group, .merged, into: into.id, basis, &change)
    change.put(
      .group(into), "edit-group", into.id.text, "'\(into.id)' owns what '\(group.id)' owned")
    endMemberships(of: group, basis, movingTo: into, &change)
    endRoles(in: group, basis, movingTo: into, &change)
    moveTasks(of: group, to: into.id, vote.id, &change)
    moveChildren(of: group, to: into.id, but: into.id, &change)
    return change
  }

  /// Carries out a motion to dissolve a group.
  func dissolve(by vote: Vote) throws(Refusal) -> Change {
    let group = try unended(vote)
    var basis = Basis(.vote, by: actor, at: at, recorded: recorded)
    basis.vote = vote.id
    var change = Change()
    change.id = group.id.text
    end(group, .dissolved, into: nil, basis, &change)
    endMemberships(of: group, basis, movingTo: nil, &change)
    endRoles(in: group, basis, movingTo: nil, &change)
    dropTasks(of: group, vote.id, &change)
    moveChildren(of: group, to: group.constitution.parent, but: nil, &change)
    return change
  }

  /// Ends a temporary group that reached its goal, by the word of one who leads it.
  public func complete(_ id: GroupID, evidence: String?) throws(Refusal) -> Change {
    let group = try livingGroup(id)
    let kind = try groupKind(group.kind)
    guard kind.temporary else {
      throw Refusal(
        "permanent", "a \(kind.title.text()) is permanent, and is merged or dissolved by a vote",
        help: "gov vote open dissolve \(id)")
    }
    try requireLead(of: group, to: "complete '\(id)'")
    guard let evidence, !evidence.isEmpty else {
      let done = group.constitution.done.map { ": \($0)" } ?? ""
      throw Refusal(
        .unknownWord, "no-evidence", "a group is completed with a link to what shows it\(done)",
        help: "add --evidence URL")
    }
    try requireContributors(group)
    let open = registry.sortedTasks.filter { task in
      task.group == id && ![.finished, .dropped].contains(task.state(at: at).state)
    }
    guard open.isEmpty else {
      throw Refusal(
        .notYet, "open-tasks",
        "'\(id)' has tasks that are not finished: \(open.map(\.id.text).joined(separator: ", "))",
        help: "gov task finish \(open[0].id), or gov task drop \(open[0].id)")
    }
    try requireOrder(after: group.announced?.at ?? group.basis.at)
    var basis = Basis(.completion, by: actor, at: at, recorded: recorded)
    basis.source = evidence
    var change = Change()
    change.id = id.text
    end(group, .completed, into: nil, basis, &change)
    endMemberships(of: group, basis, movingTo: nil, &change)
    endRoles(in: group, basis, movingTo: nil, &change)
    moveChildren(of: group, to: group.constitution.parent, but: nil, &change)
    return change
  }

  /// Refuses to complete a group to which too few contributed beside those who began it.
  private func requireContributors(_ group: Group) throws(Refusal) {
    guard let finding = registry.completion(of: group, at: at, under: charter),
      finding.verdict != .met
    else { return }
    throw Refusal(
      "too-few-contributors",
      "'\(group.id)' is completed once \(finding.text): \(finding.have ?? 0) of \(finding.need ?? 0)\(shown(finding.clause))",
      help: finding.help.first)
  }

  private func unended(_ vote: Vote) throws(Refusal) -> Group {
    let group = try group(vote.motion.group ?? "")
    if group.ended?.basis.vote == vote.id {
      throw Refusal(
        "enacted", "the vote '\(vote.id)' was carried out already", help: "gov log \(vote.id)")
    }
    let living = try livingGroup(group.id)
    try requireOwnEnding(vote)
    return living
  }

  private func end(
    _ group: Group, _ outcome: GroupEnd.Outcome, into: GroupID?, _ basis: Basis,
    _ change: inout Change
  ) {
    var ended = group
    var end = GroupEnd()
    end.outcome = outcome
    end.into = into
    end.basis = basis
    ended.ended = end
    let ground = basis.vote.map { "by the vote '\($0)'" } ?? "its goal is reached"
    change.put(
      .group(ended), "end-group", group.id.text,
      "the group '\(group.id)' is \(outcome.rawValue)\(into.map { " into '\($0)'" } ?? ""), \(ground)"
    )
  }

  private func endMemberships(
    of group: Group, _ basis: Basis, movingTo into: Group?, _ change: inout Change
  ) {
    for member in group.members.sorted(by: { $0.person < $1.person }) {
      var ended = member
      guard let index = ended.memberships.firstIndex(where: { $0.isHeld(on: day) }) else {
        continue
      }
      ended.memberships[index].until = day
      ended.memberships[index].ended = basis
      let there = into.map { group in
        group.members.first { $0.person == member.person } ?? Member(member.person, of: group.id)
      }
      change.put(
        .member(ended), "leave", member.person.text,
        "\(member.person) is no longer a member of '\(group.id)' from \(day)")
      guard var there, !there.memberships.contains(where: { $0.isHeld(on: day) }) else { continue }
      there.memberships.append(Membership(since: day, basis))
      change.put(
        .member(there), "join", member.person.text,
        "\(member.person) is a member of '\(there.group)' from \(day)")
    }
  }

  /// Ends the roles held in a group; all but those of its leads go on in the group that takes over.
  private func endRoles(
    in group: Group, _ basis: Basis, movingTo into: Group?, _ change: inout Change
  ) {
    let rule = charter.groupKind(group.kind)?.leads
    let leading = rule.map { [$0.role] + $0.with } ?? []
    for known in registry.sortedPeople {
      var person = known
      var told: [String] = []
      for index in known.roles.indices
      where known.roles[index].scope == group.scope && known.roles[index].isHeld(on: day) {
        let role = known.roles[index].role
        person.roles[index].until = day
        person.roles[index].ended = basis
        guard let into, !leading.contains(role) else {
          told.append("no longer \(charter.title(role)) in \(group.id)")
          continue
        }
        // Who holds the role there, or one above it, gains nothing by the merger.
        let above = charter.roles(including: role)
        let holds = person.roles.contains {
          above.contains($0.role) && $0.scope == into.scope && $0.isHeld(on: day)
        }
        if !holds { person.roles.append(RoleHolding(role, in: into.scope, since: day, basis)) }
        told.append("\(charter.title(role)) in \(into.id) instead of \(group.id)")
      }
      guard person != known else { continue }
      change.put(
        .person(person), "move-roles", known.id.text,
        "\(known.id) is \(told.joined(separator: ", ")), from \(day)")
    }
  }

  private func moveTasks(
    of group: Group, to into: GroupID, _ vote: VoteID, _ change: inout Change
  ) {
    for task in openTasks(of: group) {
      var moved = task
      var event = TaskEvent()
      event.kind = .moved
      event.from = group.id
      event.vote = vote
      event.by = actor
      event.at = at
      event.recorded = recorded
      moved.group = into
      moved.events.append(event)
      change.put(
        .task(moved), "move-task", task.id.text, "the task '\(task.id)' is offered by '\(into)'")
    }
  }

  private func dropTasks(of group: Group, _ vote: VoteID, _ change: inout Change) {
    for task in openTasks(of: group) {
      var dropped = task
      var event = TaskEvent()
      event.kind = .dropped
      event.vote = vote
      event.by = actor
      event.at = at
      event.recorded = recorded
      dropped.events.append(event)
      change.put(.task(dropped), "drop-task", task.id.text, "the task '\(task.id)' is dropped")
    }
  }

  private func openTasks(of group: Group) -> [GroupTask] {
    registry.sortedTasks.filter { task in
      task.group == group.id && ![.finished, .dropped].contains(task.state(at: at).state)
    }
  }

  /// The groups below one that ends stand below the one that takes over, or one step higher.
  private func moveChildren(
    of group: Group, to parent: GroupID?, but taken: GroupID?, _ change: inout Change
  ) {
    for child in registry.sortedGroups
    where child.constitution.parent == group.id && child.id != taken && child.ended == nil {
      var moved = child
      moved.constitution.parent = parent
      change.put(
        .group(moved), "edit-group", child.id.text,
        "'\(child.id)' stands below \(parent.map { "'\($0)'" } ?? "no other group")")
    }
  }
}
