// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// A task that was named on the command line.
  public func task(_ id: ID<GroupTask>) throws(Refusal) -> GroupTask {
    guard let task = registry.tasks[id] else {
      let near = Suggestion.nearest(to: id.text, among: registry.tasks.keys.map(\.text).sorted())
      throw Refusal(
        .unknownWord, "unknown-task", "the registry has no task '\(id)'",
        help: near.map { "did you mean '\($0)'?" } ?? "gov task list")
    }
    return task
  }

  /// Offers a task to a group's members.
  public func addTask(
    _ title: String, in group: GroupID, grade: String?, ref: String?, idea: String?,
    id named: String?
  ) throws(Refusal) -> Change {
    let group = try livingGroup(group)
    try requireLead(of: group, to: "offer tasks of '\(group.id)'")
    let grades = charter.groupKind(group.kind)?.tasks?.grades ?? []
    let kindTitle = charter.groupKind(group.kind)?.title.text() ?? group.kind
    if let grade, !grades.contains(grade) {
      let near = Suggestion.nearest(to: grade, among: grades)
      throw Refusal(
        .unknownWord, "unknown-grade", "a \(kindTitle) has no grade of task '\(grade)'",
        help: near.map { "did you mean '\($0)'?" }
          ?? (grades.isEmpty
            ? "leave out --grade" : "from easy to hard: \(grades.joined(separator: ", "))"))
    }
    if grade == nil, !grades.isEmpty {
      throw Refusal(
        .unknownWord, "no-grade", "the tasks of a \(kindTitle) are graded by difficulty",
        help: "add --grade with one of: \(grades.joined(separator: ", "))")
    }
    guard title.contains(where: { !$0.isWhitespace }) else {
      throw Refusal(
        .unknownWord, "no-title", "a task says what is to be done",
        help: "gov task add \(group.id) \"TITLE\"")
    }
    if let named, !IDRule.isPlain(named) {
      throw Refusal(
        .unknownWord, "bad-id", "'\(named)' cannot be a task's id: \(IDRule.plainLaw)",
        help: "choose another --id, or leave it out")
    }
    let taken = { (id: String) in registry.tasks[ID(id)] != nil }
    if let named, taken(named) {
      throw Refusal("taken", "there is a task '\(named)' already", help: "choose another --id")
    }
    var task = GroupTask()
    task.id = ID(named ?? freeID([group.id.text, title], taken: taken))
    task.group = group.id
    task.title = title
    task.grade = grade
    task.ref = ref
    task.idea = try idea.map { login throws(Refusal) in try person(login).id }
    task.by = actor
    task.at = at
    task.recorded = recorded
    var change = Change()
    change.id = task.id.text
    change.put(
      .task(task), "add-task", task.id.text,
      "'\(group.id)' offers the task '\(task.id)'\(grade.map { " of grade \($0)" } ?? "")")
    return change
  }

  /// Takes a task on; members of the group may.
  public func claimTask(_ id: ID<GroupTask>) throws(Refusal) -> Change {
    let person = try someone()
    let task = try task(id)
    let group = try livingGroup(task.group)
    guard group.memberships(of: person.id).contains(where: { $0.isHeld(on: day) }) else {
      throw Refusal(
        "not-member", "the tasks of '\(group.id)' are for its members, and '\(person.id)' is none",
        help: "gov group join \(group.id)")
    }
    let now = task.state(at: at)
    if now.state == .claimed {
      let whose = now.person?.text ?? ""
      throw Refusal(
        "claimed", "'\(id)' is \(whose)'s", help: "gov task release \(id) --as \(whose)")
    }
    try requireOpen(task)
    return try enter(.claimed, person.id, in: task, "\(person.id) takes on the task '\(id)'")
  }

  /// Gives a task back; who took it on may, and whoever leads the group.
  public func releaseTask(_ id: ID<GroupTask>) throws(Refusal) -> Change {
    let task = try task(id)
    let group = try livingGroup(task.group)
    let holder = try claimant(of: task)
    if actor != holder { try requireLead(of: group, to: "give back a task of '\(holder)'") }
    return try enter(.released, holder, in: task, "\(holder) no longer works on the task '\(id)'")
  }

  /// Says that a task is finished, with a link to the result.
  ///
  /// The work is one's own, the word another's: whoever leads the group says so.
  public func finishTask(_ id: ID<GroupTask>, evidence: String?) throws(Refusal) -> Change {
    let task = try task(id)
    let group = try livingGroup(task.group)
    let holder = try claimant(of: task)
    guard let evidence, !evidence.isEmpty else {
      throw Refusal(
        .unknownWord, "no-evidence", "a task is finished with a link to the result",
        help: "add --evidence URL")
    }
    try requireLead(of: group, to: "say that a task is finished")
    guard actor != holder else {
      throw Refusal(
        "own-task", "nobody says of his own task that it is finished",
        help: "another who leads '\(group.id)' does")
    }
    return try enter(
      .finished, holder, in: task, "the task '\(id)' is finished by \(holder)", evidence: evidence)
  }

  /// Takes a task off the list.
  public func dropTask(_ id: ID<GroupTask>) throws(Refusal) -> Change {
    let task = try task(id)
    let group = try livingGroup(task.group)
    try requireLead(of: group, to: "drop tasks of '\(group.id)'")
    try requireOpen(task)
    return try enter(.dropped, nil, in: task, "the task '\(id)' is dropped")
  }

  private func requireOpen(_ task: GroupTask) throws(Refusal) {
    guard let state = task.state(at: at).state, [.finished, .dropped].contains(state) else {
      return
    }
    throw Refusal(
      "closed", "the task '\(task.id)' is \(state.rawValue)",
      help: "gov task list \(task.group) --all")
  }

  private func claimant(of task: GroupTask) throws(Refusal) -> PersonID {
    try requireOpen(task)
    let now = task.state(at: at)
    guard now.state == .claimed, let person = now.person else {
      throw Refusal(
        "unclaimed", "nobody works on the task '\(task.id)'", help: "gov task claim \(task.id)")
    }
    return person
  }

  private func enter(
    _ kind: TaskEvent.Kind, _ person: PersonID?, in task: GroupTask, _ text: String,
    evidence: String? = nil
  ) throws(Refusal) -> Change {
    try requireOrder(after: task.events.last?.at ?? task.at)
    var event = TaskEvent()
    event.kind = kind
    event.person = person
    event.evidence = evidence
    event.by = actor
    event.at = at
    event.recorded = recorded
    var changed = task
    changed.events.append(event)
    var change = Change()
    change.id = task.id.text
    change.put(.task(changed), "\(kind.verb)-task", task.id.text, text)
    return change
  }
}

extension TaskEvent.Kind {
  /// The act that makes it so.
  fileprivate var verb: String {
    switch self {
    case .claimed: "claim"
    case .released: "release"
    case .finished: "finish"
    case .dropped: "drop"
    case .moved: "move"
    }
  }
}
