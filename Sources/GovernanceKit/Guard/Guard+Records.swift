// SPDX-License-Identifier: Apache-2.0

extension Guard {
  mutating func take(person file: GuardedFile) {
    read(file, Person.self, Entry.person) { before, after, judge in
      guard let before else {
        judge.add(.distantPast, .person, file) { $0.judge(newPerson: after, file) }
        judge.take(roles: [], after, file)
        return
      }
      var (old, new) = (before, after)
      (old.roles, new.roles) = ([], [])
      if old != new {
        judge.add(.distantPast, .person, file) { $0.judge(before, edited: after, file) }
      }
      judge.take(roles: before.roles, after, file)
    }
  }

  private mutating func take(roles before: [RoleHolding], _ after: Person, _ file: GuardedFile) {
    var left = Array(after.roles.enumerated())
    for old in before {
      guard let index = left.firstIndex(where: { $0.element.isSame(as: old) }) else {
        let near = after.roles.firstIndex { $0.role == old.role && $0.scope == old.scope }
        bench.refuse(
          "edit-role", after.id.text, file, near.map { ["roles", .index($0)] } ?? ["roles"],
          "'\(old.role)' of '\(after.id)' stays on record as it is: since \(old.since), by \(old.basis.kind.rawValue)",
          needs: "a correction on record")
        left.removeAll { $0.offset == near }
        continue
      }
      let (offset, new) = left.remove(at: index)
      if new == old { continue }
      if new.basis.vote != old.basis.vote {
        add(.distantFuture, .grant, file) {
          $0.judge(linked: new, of: after.id, file, ["roles", .index(offset)])
        }
        if new.until == old.until, new.ended == old.ended { continue }
      }
      if old.ended != nil || old.until != nil {
        bench.refuse(
          "edit-role", after.id.text, file, ["roles", .index(offset)],
          "the end of '\(old.role)' of '\(after.id)' stays on record as it is")
        continue
      }
      let at = new.ended?.entered ?? .distantFuture
      add(at, .end, file) {
        $0.judge(ended: new, of: after.id, file, ["roles", .index(offset)])
      }
    }
    for (offset, new) in left {
      let rank: GuardStep.Rank = new.basis.isFounding ? .founding : .grant
      add(new.basis.entered, rank, file) {
        $0.judge(granted: new, to: after.id, file, ["roles", .index(offset)])
      }
      if let ended = new.ended {
        add(ended.entered, .end, file) {
          $0.judge(ended: new, of: after.id, file, ["roles", .index(offset)])
        }
      }
    }
  }

  mutating func take(body file: GuardedFile) {
    read(file, Body.self, Entry.body) { before, after, judge in
      var left = Array(after.seats.enumerated())
      // One decision can fill a seat and free another: all that rests on it is judged at once.
      var decided: [Basis: [GuardBench.SeatChange]] = [:]
      for old in before?.seats ?? [] {
        guard let index = left.firstIndex(where: { $0.element.isSame(as: old) }) else {
          judge.bench.refuse(
            "edit-seat", old.person.text, file, ["seats"],
            "the seat of '\(old.person)' stays on record as it is: since \(old.since)",
            needs: "a correction on record")
          let near = left.firstIndex { $0.element.person == old.person }
          if let near { left.remove(at: near) }
          continue
        }
        let (offset, new) = left.remove(at: index)
        if new == old { continue }
        guard let ended = new.ended, new.until != nil, old.ended == nil, old.until == nil else {
          judge.bench.refuse(
            "edit-seat", old.person.text, file, ["seats", .index(offset)],
            "a seat ends once, on a day and on a ground that stay on record")
          continue
        }
        if ended.isOwnWord {
          judge.add(ended.entered, .end, file) {
            $0.judge(unseated: new, in: after.id, file, ["seats", .index(offset)])
          }
        } else if ended.kind == .closure {
          judge.add(ended.entered, .end, file) {
            $0.judge(closed: new, in: after.id, file, ["seats", .index(offset)])
          }
        } else if ended.kind == .correction {
          judge.add(ended.entered, .end, file) {
            $0.judge(corrected: new, in: after.id, file, ["seats", .index(offset)])
          }
        } else {
          decided[ended, default: []].append(.init(seat: new, index: offset, isEnd: true))
        }
      }
      for (offset, new) in left {
        if new.basis.isFounding {
          judge.add(new.basis.entered, .founding, file) {
            $0.judge(founded: new, in: after.id, file, ["seats", .index(offset)])
          }
        } else if new.basis.kind == .reinstatement {
          judge.add(new.basis.entered, .grant, file) {
            $0.judge(reinstated: new, in: after.id, file, ["seats", .index(offset)])
          }
        } else {
          decided[new.basis, default: []].append(.init(seat: new, index: offset, isEnd: false))
        }
        if let ended = new.ended, ended.isOwnWord {
          judge.add(ended.entered, .end, file) {
            $0.judge(unseated: new, in: after.id, file, ["seats", .index(offset)])
          }
        }
      }
      for (basis, seats) in decided.sorted(by: { $0.key.entered < $1.key.entered }) {
        judge.add(basis.entered, .grant, file) {
          $0.judge(decided: seats.sorted { $0.index < $1.index }, on: basis, in: after.id, file)
        }
      }
    }
  }

  mutating func take(nomination file: GuardedFile) {
    read(file, Nomination.self, Entry.nomination) { before, after, judge in
      var (old, new) = (before ?? after, after)
      (old.withdrawn, old.answer, new.withdrawn, new.answer) = (nil, nil, nil, nil)
      let id = after.id.text
      if old != new || (before?.withdrawn != nil && before?.withdrawn != after.withdrawn)
        || !after.answers.starts(with: before?.answers ?? [])
      {
        judge.bench.refuse(
          "edit-nomination", after.person.text, file,
          "a nomination stays as it was made; it is withdrawn or answered", needs: "gov withdraw")
        return
      }
      if before == nil {
        judge.add(after.recorded ?? after.at, .word, file) { $0.judge(nominated: after, file) }
      }
      if let withdrawn = after.withdrawn, before?.withdrawn == nil {
        judge.add(withdrawn, .answer, file) {
          $0.judge(withdrawn: withdrawn, id, by: after.by, after.person.text, file)
        }
      }
      for answer in after.answers.dropFirst(before?.answers.count ?? 0) {
        judge.add(answer.recorded ?? answer.at, .answer, file) {
          $0.judge(answer: answer, id, by: after.person, file)
        }
      }
    }
  }

  mutating func take(attestation file: GuardedFile) {
    read(file, Attestation.self, Entry.attestation) { before, after, judge in
      var (old, new) = (before ?? after, after)
      (old.withdrawn, new.withdrawn) = (nil, nil)
      if old != new || (before?.withdrawn != nil && before?.withdrawn != after.withdrawn) {
        judge.bench.refuse(
          "edit-attestation", after.item ?? after.person.text, file,
          "an attestation stays as it was given; it is withdrawn", needs: "gov withdraw")
        return
      }
      if before == nil {
        judge.add(after.recorded ?? after.at, .word, file) { $0.judge(attested: after, file) }
      }
      if let withdrawn = after.withdrawn, before?.withdrawn == nil {
        judge.add(withdrawn, .answer, file) {
          $0.judge(
            withdrawn: withdrawn, after.id.text, by: after.by, after.item ?? after.person.text, file
          )
        }
      }
    }
  }
}

extension Basis {
  /// When the act was entered.
  var entered: Instant { recorded ?? at }
}
