// SPDX-License-Identifier: Apache-2.0

extension Group {
  /// The group with what it owned at a moment.
  package func asOwning(at instant: Instant) -> Group {
    guard let then = formerModules.first(where: { instant < $0.until }) else { return self }
    return owning(then)
  }

  /// The group with what it owned just before what changed at a moment.
  package func asOwning(before instant: Instant) -> Group {
    guard let then = formerModules.first(where: { instant <= $0.until }) else { return self }
    return owning(then)
  }

  /// Keeps what an earlier state of the group owned, where that is not what it owns now.
  package mutating func keepModules(of before: Group, until instant: Instant) {
    guard
      before.repositories != repositories || before.paths != paths || before.labels != labels
    else { return }
    var former = FormerModules()
    former.until = instant
    former.repositories = before.repositories
    former.paths = before.paths
    former.labels = before.labels
    formerModules.append(former)
  }

  /// Whether the group keeps on record what an earlier state of it owned, and adds nothing else.
  package func keepsModules(of before: Group) -> Bool {
    guard formerModules.starts(with: before.formerModules) else { return false }
    let added = formerModules.dropFirst(before.formerModules.count)
    guard let first = added.first else {
      return before.repositories == repositories && before.paths == paths
        && before.labels == labels
    }
    return first.repositories == before.repositories && first.paths == before.paths
      && first.labels == before.labels
  }

  private func owning(_ then: FormerModules) -> Group {
    var group = self
    (group.repositories, group.paths, group.labels) = (then.repositories, then.paths, then.labels)
    group.formerModules = []
    return group
  }
}

extension GroupTask {
  /// The group that offered it at a moment.
  package func group(at instant: Instant) -> GroupID {
    events.first { $0.kind == .moved && instant < $0.at }?.from ?? group
  }
}

extension Registry {
  /// Takes back what changed at a moment, and later, of what groups own and which tasks they offer.
  package mutating func undoModules(from instant: Instant) {
    for (id, group) in groups { groups[id] = group.asOwning(before: instant) }
    for (id, task) in tasks {
      guard let moved = task.events.firstIndex(where: { $0.kind == .moved && instant <= $0.at }),
        let from = task.events[moved].from
      else { continue }
      tasks[id]?.group = from
      tasks[id]?.events.removeSubrange(moved...)
    }
  }
}
