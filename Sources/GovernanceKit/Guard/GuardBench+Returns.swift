// SPDX-License-Identifier: Apache-2.0

extension Basis {
  /// Whether the ground is the holder's own word.
  var isOwnWord: Bool { kind == .resignation || kind == .emeritus }

  /// The terms on which somebody left, to do it again.
  var leavingTerms: Act.LeavingTerms {
    var terms = Act.LeavingTerms()
    terms.isEmeritus = kind == .emeritus
    terms.told = told.map(\.text)
    terms.evidence = source
    return terms
  }
}

extension GuardBench {
  /// Why a return on request is none: it is an act of will, in one's own name.
  func flaw(inReturn basis: Basis, of person: PersonID) -> (reason: String, needs: String)? {
    guard basis.kind == .reinstatement else { return nil }
    if basis.by == person, isAuthor(person) { return nil }
    return ("nobody asks to return for somebody else", "the author '\(person)'")
  }

  /// Judges that somebody emeritus takes a seat up again.
  mutating func judge(
    reinstated seat: SeatHolding, in body: BodyID, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    let title = charter.body(body)?.title.text() ?? body.text
    let flaw = flaw(inReturn: seat.basis, of: seat.person) ?? flaw(inGroundOf: seat.basis, file)
    if let flaw {
      refuse("seat", seat.person.text, file, keys, flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: seat.basis.by, at: seat.basis.at, recorded: seat.basis.recorded) {
        act throws(Refusal) in try act.reinstate(body.text, in: nil)
      }
      let made = change.entries.lazy.compactMap { entry -> Body? in
        if case .body(let body) = entry { body } else { nil }
      }.first
      guard let made, made.seats.contains(where: { $0.isSame(as: seat) }) else {
        throw Refusal("other", "the request gives another seat than this")
      }
      registry.bodies[body] = made
    } catch {
      refuse("seat", seat.person.text, file, keys, error.message, needs: error.need(for: title))
      return
    }
    allow(
      "seat", seat.person.text, file, keys,
      "\(seat.person) has a seat in \(title) as \(seat.seat) again from \(seat.since)")
  }
}

extension Guard {
  mutating func take(leave file: GuardedFile) {
    read(file, Leave.self, Entry.leave) { before, after, judge in
      if let before {
        var kept = after
        kept.ended = nil
        guard before.ended == nil, let ended = after.ended, kept == before else {
          judge.bench.refuse(
            "edit-leave", after.person.text, file, "a leave stays as it was announced",
            needs: "another leave, for other days")
          return
        }
        judge.add(ended.recorded ?? ended.at, .word, file) {
          $0.judge(ended: ended, of: before, file)
        }
        return
      }
      guard after.ended == nil else {
        judge.bench.refuse(
          "leave", after.person.text, file, ["ended"],
          "a leave is announced first, and ends or is taken back by an act of its own",
          needs: "two changes, one after the other")
        return
      }
      judge.add(after.recorded ?? after.at, .word, file) { $0.judge(leave: after, file) }
    }
  }
}

extension GuardBench {
  /// Judges that somebody is back early, or takes a leave back.
  mutating func judge(ended: LeaveEnd, of leave: Leave, _ file: GuardedFile) {
    let subject = leave.person.text
    if ended.by == leave.person ? !isAuthor(leave.person) : !isRecordedByRight {
      refuse(
        "end-leave", subject, file, ["ended"], "everybody ends a leave in their own name",
        needs: "the author '\(leave.person)', or approval by \(recorders)")
      return
    }
    if let flaw = flaw(inClaimed: ended.at, recorded: ended.recorded, [file.path]) {
      refuse("end-leave", subject, file, ["ended", "at"], flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: ended.by, at: ended.at, recorded: ended.recorded) {
        act throws(Refusal) in
        ended.back <= leave.since && ended.by == leave.person
          ? try act.withdraw(leave) : try act.endLeave(subject, back: ended.back)
      }
      let same = change.entries.contains { entry in
        if case .leave(let made) = entry {
          made.id == leave.id && made.ended == ended
        } else {
          false
        }
      }
      guard same else { throw Refusal("other", "it is the end of another leave") }
      allow("end-leave", subject, file, change.lines.last?.text ?? "end a leave")
      for entry in change.entries {
        // One word can end several leaves, each in a file of its own that is judged by itself.
        guard case .leave(let made) = entry, made.id == leave.id else { continue }
        registry.leaves[leave.person]?.removeAll { $0.id == made.id }
        registry.leaves[leave.person, default: []].append(made)
      }
    } catch {
      refuse("end-leave", subject, file, ["ended"], error.message, needs: error.need(for: subject))
    }
  }

  /// Judges that somebody announces to be away.
  mutating func judge(leave: Leave, _ file: GuardedFile) {
    let subject = leave.person.text
    if leave.by == leave.person ? !isAuthor(leave.person) : !isRecordedByRight {
      refuse(
        "leave", subject, file, "everybody announces a leave in their own name",
        needs: "the author '\(leave.person)', or approval by \(recorders)")
      return
    }
    if let flaw = flaw(inClaimed: leave.at, recorded: leave.recorded, [file.path]) {
      refuse("leave", subject, file, ["at"], flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      _ = try replay(by: leave.by, at: leave.at, recorded: leave.recorded) { act throws(Refusal) in
        try act.leave(subject, since: leave.since, until: leave.until, reason: leave.reason)
      }
    } catch {
      refuse("leave", subject, file, error.message, needs: error.need(for: subject))
      return
    }
    allow(
      "leave", subject, file, "\(subject) is on leave from \(leave.since) to \(leave.until)")
    registry.leaves[leave.person, default: []].append(leave)
  }
}
