// SPDX-License-Identifier: Apache-2.0

extension Guard {
  mutating func take(project file: GuardedFile) {
    read(file, Project.self, Entry.project) { before, after, judge in
      judge.take(before, after, file) { $0.registry.projects[after.id] = after }
    }
  }

  mutating func take(component file: GuardedFile) {
    read(file, Component.self, Entry.component) { before, after, judge in
      if let before, before.project != after.project {
        judge.bench.refuse(
          "edit-component", after.id.text, file,
          "of which project a component is a part stays on record as it is",
          needs: "a new component, into which this one is merged")
        return
      }
      judge.take(before, after, file) { $0.registry.components[after.id] = after }
    }
  }

  /// What a change of a project's or component's file amounts to: entering, editing, closing.
  private mutating func take<Kept: Place & Hashable & Sendable>(
    _ before: Kept?, _ after: Kept, _ file: GuardedFile,
    keep: @escaping (inout GuardBench) -> Void
  ) {
    let word = after.scope.word
    let subject = after.scope.name
    guard let before else {
      add(after.recorded ?? after.at, .opening, file) { bench in
        bench.judge(entered: after, file, keep: keep)
      }
      if let ended = after.ended {
        add(ended.basis.entered, .closing, file) { $0.judge(closed: after.scope, ended, file) }
      }
      return
    }
    guard before.at == after.at, before.by == after.by, before.recorded == after.recorded else {
      let entered = word == "project" ? "took a project in" : "entered a component"
      bench.refuse(
        "edit-\(word)", subject, file, "who \(entered), and when, stays on record")
      return
    }
    guard before.ended == nil || before.ended == after.ended else {
      bench.refuse(
        "edit-\(word)", subject, file, "how a \(word) ended stays on record as it is")
      return
    }
    if let ended = after.ended, before.ended == nil {
      add(ended.basis.entered, .closing, file) { $0.judge(closed: after.scope, ended, file) }
    }
    var edited = after
    edited.ended = before.ended
    guard edited != before else { return }
    guard after.keepsModules(of: before) else {
      bench.refuse(
        "edit-\(word)", subject, file, "what belonged to a \(word) before stays on record",
        needs: "gov \(word) edit")
      return
    }
    // What a merger gives comes with the closing of the other, and is looked at after it.
    add(.distantFuture, .end, file) { bench in
      if let flaw = after.formerModules.last.flatMap({ former in
        before.formerModules.count < after.formerModules.count
          && bench.registry.place(after.scope)?.formerModules.last != former
          ? bench.flaw(inTime: former.until, recorded: nil, [file.path]) : nil
      }) {
        bench.refuse(
          "edit-\(word)", subject, file, ["formerModules"], flaw, needs: GuardBench.needsTime)
        return
      }
      if (bench.registry.place(after.scope) as? Kept) == after {
        bench.allow("edit-\(word)", subject, file, "part of what is judged already")
        return
      }
      bench.judge(
        recorded: "edit-\(word)", subject, file, "edit the \(word) '\(subject)'", then: keep)
    }
  }
}

extension GuardBench {
  /// Judges a project or component that is entered.
  fileprivate mutating func judge(
    entered place: some Place, _ file: GuardedFile, keep: (inout GuardBench) -> Void
  ) {
    let word = place.scope.word
    if let flaw = flaw(inTime: place.at, recorded: place.recorded, [file.path]) {
      refuse("add-\(word)", place.scope.name, file, ["at"], flaw, needs: GuardBench.needsTime)
      return
    }
    if let first = place.formerModules.first {
      refuse(
        "add-\(word)", place.scope.name, file, ["formerModules"],
        "it claims to have consisted of something else until \(first.until), before it was on record",
        needs: "gov \(word) add")
      return
    }
    let told = word == "project" ? "take in the project" : "enter the component"
    judge(
      recorded: "add-\(word)", place.scope.name, file, "\(told) '\(place.scope.name)'",
      then: keep)
  }

  /// Judges the end of a project or component by ending it again.
  fileprivate mutating func judge(closed scope: Scope, _ end: PlaceEnd, _ file: GuardedFile) {
    carryGroup(
      "close-\(scope.word)", scope.name, by: end.basis.by, end.basis.at, end.basis.recorded, file,
      ["ended"]
    ) { act throws(Refusal) in
      try act.close(scope, into: end.into, evidence: end.basis.source)
    } isSo: {
      $0.place(scope)?.ended == end
    }
  }

  /// Judges what ends with the place in which it was held.
  mutating func judge(
    endedWithPlace kind: String, _ subject: String, _ ended: Basis, of scope: Scope?,
    _ file: GuardedFile, _ keys: [Locator.Key], _ told: String, isSo: (Registry) -> Bool
  ) {
    guard let scope, let end = registry.place(scope)?.ended, end.basis == ended else {
      refuse(
        kind, subject, file, keys,
        "it says that it ended with '\(scope?.text ?? "")', which did not end so",
        needs: "gov \(scope?.word ?? "project") close")
      return
    }
    guard isSo(registry) else {
      refuse(
        kind, subject, file, keys, "closing '\(scope)' ends something else",
        needs: "what gov \(scope.word) close writes")
      return
    }
    allow(kind, subject, file, keys, told)
  }

  /// Judges a seat that ends with the project whose body it is in.
  mutating func judge(
    closed seat: SeatHolding, in body: BodyID, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    guard let ended = seat.ended else { return }
    let title = charter.body(body)?.title.text() ?? body.text
    judge(
      endedWithPlace: "end-seat", seat.person.text, ended, of: body.scope, file, keys,
      "\(seat.person) leaves \(title)"
    ) {
      $0.bodies[body]?.seats.contains(seat) == true
    }
  }
}
