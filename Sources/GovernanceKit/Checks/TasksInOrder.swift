// SPDX-License-Identifier: Apache-2.0

/// Tasks belong to groups, and are claimed, given back and finished in order, by those who may.
package enum TasksInOrder: Check {
  package static let name = "tasks-in-order"
  package static let law =
    "a task is offered by a group that is there, claimed by a member, and finished by another's word"

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for task in registry.sortedTasks {
      let path = RegistryLayout.task(task.id)
      guard registry.groups[task.group] != nil else {
        inspection.note(path, ["group"], "the registry has no group '\(task.group)'")
        continue
      }
      for (key, person) in [("by", task.by), ("idea", task.idea)] {
        guard let person, registry.person(person) == nil else { continue }
        inspection.note(path, [.name(key)], "'\(person)' is not in the registry")
      }
      checkGrade(of: task, path, &inspection)
      var holder: PersonID?
      var last = task.at
      var isClosed = false
      for (index, event) in task.events.enumerated() {
        let keys: [Locator.Key] = ["events", .index(index)]
        if event.at < last {
          inspection.note(path, keys + ["at"], "what becomes of '\(task.id)' is not in order")
        }
        last = max(last, event.at)
        if isClosed {
          inspection.note(path, keys, "the task '\(task.id)' was closed already")
        }
        if let flaw = flaw(in: event, of: task, heldBy: holder, inspection) {
          inspection.note(path, keys, flaw)
        }
        switch event.kind {
        case .claimed: holder = event.person
        case .released: holder = nil
        case .finished, .dropped: isClosed = true
        case .moved: break
        }
      }
    }
  }

  private static func checkGrade(
    of task: GroupTask, _ path: String, _ inspection: inout Inspection
  ) {
    guard let kind = inspection.registry.groups[task.group]?.kind, let grade = task.grade,
      let grades = inspection.charter(at: task.at).groupKind(kind)?.tasks?.grades,
      !grades.contains(grade)
    else { return }
    inspection.note(
      path, ["grade"], "'\(grade)' is no grade of task: there are \(grades.joined(separator: ", "))"
    )
  }

  private static func flaw(
    in event: TaskEvent, of task: GroupTask, heldBy holder: PersonID?, _ inspection: Inspection
  ) -> String? {
    let registry = inspection.registry
    if let person = event.person, registry.person(person) == nil {
      return "'\(person)' is not in the registry"
    }
    switch event.kind {
    case .claimed:
      guard let person = event.person else { return "nobody is named who claims '\(task.id)'" }
      if holder != nil { return "'\(task.id)' was claimed already" }
      let zone = inspection.charter(at: event.at).zone
      // A task that moved with a merger was claimed in the group that offered it then.
      let group = task.events.first { $0.kind == .moved && $0.at > event.at }?.from ?? task.group
      let belonged = registry.groups[group]?.memberships(of: person).contains { membership in
        membership.start(in: zone) <= event.at
          && membership.end(in: zone).map { event.at <= $0 } ?? true
      }
      return belonged == true ? nil : "'\(person)' was no member of '\(group)'"
    case .released, .finished:
      guard event.person == holder, holder != nil else { return "nobody had claimed '\(task.id)'" }
      if event.kind == .finished, event.by == holder {
        return "nobody says of his own task that it is finished"
      }
      return nil
    case .dropped: return nil
    case .moved:
      let vote = event.vote.flatMap { registry.votes[$0] }
      return vote?.motion.kind == .merge && vote?.motion.group == event.from
        && vote?.motion.agreement == nil
        ? nil : "no merger on record moved '\(task.id)'"
    }
  }
}
