// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// What a change of a task amounts to.
  mutating func take(task file: GuardedFile) {
    read(file, GroupTask.self, Entry.task) { before, after, judge in
      var (old, new) = (before ?? after, after)
      (old.events, old.group, new.events, new.group) = ([], "", [], "")
      guard old == new, after.events.starts(with: before?.events ?? []) else {
        judge.bench.refuse(
          "edit-task", after.id.text, file,
          "a task stays as it was offered; what becomes of it is added"
        )
        return
      }
      if before == nil {
        judge.add(after.recorded ?? after.at, .word, file) { $0.judge(offered: after, file) }
      }
      for (index, event) in after.events.enumerated().dropFirst(before?.events.count ?? 0) {
        judge.add(event.recorded ?? event.at, event.vote == nil ? .answer : .grant, file) {
          $0.judge(event, of: after, file, ["events", .index(index)])
        }
      }
      if let before, before.group != after.group,
        !after.events.dropFirst(before.events.count).contains(where: { $0.kind == .moved })
      {
        judge.bench.refuse(
          "edit-task", after.id.text, file, ["group"], "a task moves only with a merger")
      }
    }
  }
}

extension GuardBench {
  mutating func judge(offered task: GroupTask, _ file: GuardedFile) {
    let first = task.events.first { $0.kind == .moved }?.from ?? task.group
    carryGroup("add-task", task.id.text, by: task.by, task.at, task.recorded, file, []) {
      act throws(Refusal) in
      try act.addTask(
        task.title, in: first, grade: task.grade, ref: task.ref, idea: task.idea?.text,
        id: task.id.text)
    } isSo: {
      $0.tasks[task.id]?.at == task.at && $0.tasks[task.id]?.title == task.title
    }
  }

  mutating func judge(
    _ event: TaskEvent, of task: GroupTask, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    let isSo = { (registry: Registry) in registry.tasks[task.id]?.events.contains(event) == true }
    if let vote = event.vote {
      var basis = Basis(.vote, by: event.by, at: event.at, recorded: event.recorded)
      basis.vote = vote
      judge(
        byVote: basis, "\(event.kind.rawValue)-task", task.id.text, file, keys,
        "the task '\(task.id)' is \(event.kind.rawValue)", isSo: isSo)
      return
    }
    carryGroup(
      "\(event.kind.rawValue)-task", task.id.text, by: event.by, event.at, event.recorded, file,
      keys
    ) { act throws(Refusal) in
      switch event.kind {
      case .claimed: return try act.claimTask(task.id)
      case .released: return try act.releaseTask(task.id)
      case .finished: return try act.finishTask(task.id, evidence: event.evidence)
      case .dropped: return try act.dropTask(task.id)
      case .moved: throw Refusal("moved", "a task moves only with a merger")
      }
    } isSo: {
      isSo($0)
    }
  }
}
