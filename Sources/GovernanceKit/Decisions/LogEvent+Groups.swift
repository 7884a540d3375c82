// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// What happened to a group: its forming, its people, its rules, its end.
  package func events(of group: Group) -> [NamedEvent] {
    func event(
      _ basis: Basis, _ text: String, _ people: [PersonID] = [], subject: String? = nil
    ) -> NamedEvent {
      (
        LogEvent(
          at: basis.at, kind: "group", subject: subject ?? group.id.text, by: basis.by, text: text,
          recorded: basis.recorded),
        Set([group.id.text, basis.vote?.text ?? "", basis.by?.text ?? ""] + people.map(\.text))
      )
    }
    func event(_ deed: Deed, _ text: String) -> NamedEvent {
      var basis = Basis(.founding, by: deed.by, at: deed.at, recorded: deed.recorded)
      basis.source = deed.evidence
      return event(basis, text)
    }
    var result = [
      event(group.basis, "the \(group.kind) '\(group.id)' is there: \(group.basis.words)")
    ]
    for tick in group.ticks {
      result.append(
        event(
          Deed(by: tick.by, at: tick.at, recorded: tick.recorded),
          "'\(group.id)': '\(tick.item)' is done"))
    }
    if let announced = group.announced {
      result.append(event(announced, "the \(group.kind) '\(group.id)' is announced"))
    }
    for rules in group.rules {
      guard let adopted = rules.adopted else { continue }
      result.append(
        event(adopted, "'\(group.id)' has rules of its own from \(rules.from), on \(rules.words)"))
    }
    for review in group.reviews {
      result.append(event(review, "the members of '\(group.id)' are reviewed"))
    }
    for invitation in group.invitations {
      let basis = Basis(
        .founding, by: invitation.by, at: invitation.at, recorded: invitation.recorded)
      let people = [invitation.person]
      let reason = invitation.reason.map { ": \($0)" } ?? ""
      result.append(
        event(
          basis, "\(invitation.by) invites \(invitation.person) to '\(group.id)'\(reason)", people,
          subject: invitation.person.text))
      for answer in invitation.answers {
        let given = Basis(
          .founding, by: invitation.person, at: answer.at, recorded: answer.recorded)
        let word = answer.accepted ? "accepts" : "declines"
        result.append(
          event(
            given, "\(invitation.person) \(word) the invitation to '\(group.id)'", people,
            subject: invitation.person.text))
      }
    }
    for member in group.members {
      for membership in member.memberships {
        result.append(
          event(
            membership.basis,
            "\(member.person) is a member of '\(group.id)' from \(membership.since): \(membership.basis.words)",
            [member.person], subject: member.person.text))
        guard let ended = membership.ended, let until = membership.until else { continue }
        result.append(
          event(
            ended,
            "\(member.person) is no longer a member of '\(group.id)' from \(until): \(ended.words)",
            [member.person], subject: member.person.text))
      }
    }
    if let ended = group.ended {
      let into = ended.into.map { " into '\($0)'" } ?? ""
      result.append(
        event(
          ended.basis,
          "the \(group.kind) '\(group.id)' is \(ended.outcome.rawValue)\(into): \(ended.basis.words)"
        ))
    }
    return result
  }

  /// What became of a task.
  package func events(of task: GroupTask) -> [NamedEvent] {
    func event(_ at: Instant, _ by: PersonID?, _ text: String, _ recorded: Instant?) -> NamedEvent {
      (
        LogEvent(
          at: at, kind: "task", subject: task.id.text, by: by, text: text, recorded: recorded),
        Set(
          [task.id.text, task.group.text, by?.text ?? "", task.idea?.text ?? ""]
            + task.events.compactMap { $0.person?.text } + task.events.compactMap { $0.from?.text })
      )
    }
    let group = task.events.first { $0.kind == .moved }?.from ?? task.group
    var result = [
      event(
        task.at, task.by, "'\(group)' offers the task '\(task.id)': \(task.title)", task.recorded)
    ]
    for step in task.events {
      let who = step.person.map { " by \($0)" } ?? ""
      result.append(
        event(
          step.at, step.by, "the task '\(task.id)' is \(step.kind.rawValue)\(who)", step.recorded))
    }
    return result
  }
}
