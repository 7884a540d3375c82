// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// What a change of a group's file amounts to.
  mutating func take(group file: GuardedFile) {
    read(file, Group.self, Entry.group) { before, after, judge in
      let subject = after.id.text
      guard let before else {
        judge.takeNew(after, file)
        return
      }
      let stays =
        before.kind == after.kind && before.basis == after.basis
        && (before.announced == nil || before.announced == after.announced)
        && (before.ended == nil || before.ended == after.ended)
        && after.rules.starts(with: before.rules) && after.reviews.starts(with: before.reviews)
      guard stays else {
        judge.bench.refuse(
          "edit-group", subject, file,
          "what a group rests on, its earlier rules and its end stay on record as they are",
          needs: "a further edition of its rules, or a correction on record")
        return
      }
      if let announced = after.announced, before.announced == nil {
        judge.add(announced.entered, .word, file) {
          $0.judge(announced: announced, of: after.id, file)
        }
      }
      for (index, rules) in after.rules.enumerated().dropFirst(before.rules.count) {
        judge.add(rules.adopted?.entered ?? .distantPast, .word, file) {
          $0.judge(adopted: rules, by: after.id, file, ["rules", .index(index)])
        }
      }
      for review in after.reviews.dropFirst(before.reviews.count) {
        judge.add(review.entered, .word, file) { $0.judge(review: review, of: after.id, file) }
      }
      if let ended = after.ended, before.ended == nil {
        judge.add(ended.basis.entered, .grant, file) { $0.judge(ended: ended, of: after, file) }
      }
      var (old, new) = (before, after)
      (new.announced, new.ended, new.rules, new.reviews) =
        (old.announced, old.ended, old.rules, old.reviews)
      if old != new {
        // What a merger gives to a group comes with the vote, and is looked at after it.
        judge.add(.distantFuture, .end, file) { $0.judge(old, editedGroup: after, file) }
      }
      old = new
    }
  }

  private mutating func takeNew(_ group: Group, _ file: GuardedFile) {
    if group.basis.isFounding {
      add(group.basis.entered, .founding, file) { bench in
        bench.found(
          group.id.text, group.basis, "begin with the group '\(group.id)'", file, ["basis"],
          by: bench.foundingRecorders
        ) { _ throws(Refusal) in
          Change()
        } then: {
          $0.registry.groups[group.id] = group
        }
      }
      return
    }
    add(group.basis.entered, .grant, file) { bench in
      bench.judge(
        byVote: group.basis, "form-group", group.id.text, file, ["basis"],
        "form the \(group.kind) '\(group.id)'"
      ) { registry in
        var made = registry.groups[group.id]
        made?.members = []
        made?.invitations = []
        made?.ticks = []
        return made?.basis == group.basis && made?.kind == group.kind
      }
    }
    if let announced = group.announced {
      add(announced.entered, .word, file) { $0.judge(announced: announced, of: group.id, file) }
    }
    if let ended = group.ended {
      add(ended.basis.entered, .end, file) { $0.judge(ended: ended, of: group, file) }
    }
    add(.distantFuture, .end, file) { bench in
      guard let made = bench.registry.groups[group.id] else { return }
      bench.judge(made, editedGroup: group, file)
    }
  }

  /// What a change of somebody's memberships amounts to.
  mutating func take(member file: GuardedFile) {
    read(file, Member.self, Entry.member) { before, after, judge in
      let old = before?.memberships ?? []
      for (index, known) in old.enumerated() {
        let keys: [Locator.Key] = ["memberships", .index(index)]
        guard index < after.memberships.count, after.memberships[index].isSame(as: known),
          known.ended == nil || after.memberships[index] == known
        else {
          judge.bench.refuse(
            "edit-member", after.person.text, file, keys,
            "the membership of '\(after.person)' since \(known.since) stays on record as it is",
            needs: "a correction on record")
          return
        }
        let new = after.memberships[index]
        if new != known, let ended = new.ended {
          judge.add(ended.entered, .end, file) {
            $0.judge(leaving: new, after, file, keys + ["ended"])
          }
        }
      }
      for (index, new) in after.memberships.enumerated().dropFirst(old.count) {
        let keys: [Locator.Key] = ["memberships", .index(index)]
        judge.add(new.basis.entered, new.basis.isFounding ? .founding : .grant, file) {
          $0.judge(joining: new, after, file, keys)
        }
        if let ended = new.ended {
          judge.add(ended.entered, .end, file) {
            $0.judge(leaving: new, after, file, keys + ["ended"])
          }
        }
      }
    }
  }

  /// What a change of an invitation amounts to.
  mutating func take(invitation file: GuardedFile) {
    read(file, Invitation.self, Entry.invitation) { before, after, judge in
      var (old, new) = (before ?? after, after)
      (old.withdrawn, old.answers, new.withdrawn, new.answers) = (nil, [], nil, [])
      guard old == new, after.answers.starts(with: before?.answers ?? []),
        before?.withdrawn == nil || before?.withdrawn == after.withdrawn
      else {
        judge.bench.refuse(
          "edit-invitation", after.person.text, file,
          "an invitation stays as it was made; it is withdrawn or answered")
        return
      }
      if before == nil {
        judge.add(after.recorded ?? after.at, .word, file) { $0.judge(invited: after, file) }
      }
      if let withdrawn = after.withdrawn, before?.withdrawn == nil {
        judge.add(withdrawn, .answer, file) { $0.judge(withdrawn: after, at: withdrawn, file) }
      }
      for answer in after.answers.dropFirst(before?.answers.count ?? 0) {
        // An answer that makes a member is judged with the membership, or makes it on record.
        judge.add(answer.recorded ?? answer.at, .grant, file) {
          $0.judge(answered: answer, after, file)
        }
      }
    }
  }

  mutating func take(tick file: GuardedFile) {
    read(file, Tick.self, Entry.tick) { before, after, judge in
      guard before == nil else {
        judge.bench.refuse(
          "edit-tick", after.group.text, file, "what was done stays on record as it is")
        return
      }
      judge.add(after.recorded ?? after.at, .evidence, file) { $0.judge(ticked: after, file) }
    }
  }
}

extension Membership {
  /// Whether two records tell of the same membership, whatever its end.
  func isSame(as other: Membership) -> Bool {
    since == other.since && basis == other.basis
  }
}

extension Deed {
  /// When it was entered.
  var entered: Instant { recorded ?? at }
}
