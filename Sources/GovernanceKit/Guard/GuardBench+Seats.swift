// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// A seat that a decision fills or ends, and its place in the body's file.
  struct SeatChange {
    var seat: SeatHolding
    var index: Int
    var isEnd: Bool
  }

  /// Judges a seat that somebody has from the beginning.
  mutating func judge(
    founded seat: SeatHolding, in body: BodyID, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    let title = charter.body(body)?.title.text() ?? body.text
    found(
      seat.person.text, seat.basis,
      "\(seat.person) has a seat in \(title) as \(seat.seat) from \(seat.since)", file, keys,
      by: (
        { [proposal] founder in
          proposal.tip.bodies[body]?.seats.contains {
            $0.person == founder.id && $0.basis.isFounding && $0.until == nil
          } ?? false
        }, "somebody with a founding seat in \(title)"
      )
    ) { act throws(Refusal) in
      try act.addPerson(seat.person.text, founding: [.seat(body, seat.seat)])
    } then: { bench in
      var changed = bench.registry.bodies[body] ?? Body()
      changed.id = body
      changed.seats.append(seat)
      bench.registry.bodies[body] = changed
    }
  }

  /// Judges the seats that one decision fills and ends, by carrying it out again.
  mutating func judge(
    decided seats: [SeatChange], on basis: Basis, in body: BodyID, _ file: GuardedFile
  ) {
    let rule = charter.body(body)
    let title = rule?.title.text() ?? body.text
    let refusal: (reason: String, needs: String)
    do throws(Refusal) {
      if let flaw = flaw(inGroundOf: basis, file) {
        refusal = flaw
      } else {
        let made = try seating(seats, on: basis, in: body)
        if let made, seats.allSatisfy({ made.has($0) }) {
          for change in seats {
            let text =
              change.isEnd
              ? "\(change.seat.person) leaves \(title)"
              : "\(change.seat.person) has a seat in \(title) as \(change.seat.seat) from \(change.seat.since)"
            allow(
              change.isEnd ? "end-seat" : "seat", change.seat.person.text, file,
              ["seats", .index(change.index)], text)
          }
          registry.bodies[body] = made
          return
        }
        refusal = ("what decides gives other seats than these", "what gov enact writes")
      }
    } catch {
      refusal = (error.message, error.need(for: title))
    }
    for change in seats {
      refuse(
        change.isEnd ? "end-seat" : "seat", change.seat.person.text, file,
        ["seats", .index(change.index)], refusal.reason, needs: refusal.needs,
        clause: rule?.clauses.first)
    }
  }

  /// Judges that somebody gives up a seat.
  mutating func judge(
    unseated seat: SeatHolding, in body: BodyID, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    let title = charter.body(body)?.title.text() ?? body.text
    guard let ended = seat.ended else { return }
    if let flaw = flaw(inEnd: ended, of: seat.person, file) {
      refuse("end-seat", seat.person.text, file, keys, flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: ended.by, at: ended.at, recorded: ended.recorded) {
        act throws(Refusal) in try act.resign(body.text, in: nil, ended.leavingTerms)
      }
      guard change.entries.compactMap(\.seatedBody).contains(where: { $0.seats.contains(seat) })
      else {
        throw Refusal(
          "other", "what decides ends something else: \(change.lines.last?.text ?? "nothing")")
      }
    } catch {
      refuse("end-seat", seat.person.text, file, keys, error.message, needs: error.need(for: title))
      return
    }
    allow("end-seat", seat.person.text, file, keys, "\(seat.person) leaves \(title)")
    if let index = registry.bodies[body]?.seats.firstIndex(where: { $0.isSame(as: seat) }) {
      registry.bodies[body]?.seats[index] = seat
    }
  }

  /// The body as the decision leaves it.
  private func seating(
    _ seats: [SeatChange], on basis: Basis, in body: BodyID
  ) throws(Refusal) -> Body? {
    guard basis.kind == .vote || basis.kind == .appointment else {
      throw Refusal(
        "no-ground", "no act on record gives or takes a seat by '\(basis.kind.rawValue)'")
    }
    let change = try replay(by: basis.by, at: basis.at, recorded: basis.recorded) {
      act throws(Refusal) in
      if basis.kind == .vote {
        return try act.enact(basis.vote ?? "", evidence: basis.source)
      }
      // Whoever is replaced may fall back to another seat; the one appointed is named last.
      guard let seat = seats.last(where: { !$0.isEnd })?.seat else {
        throw Refusal("no-ground", "an appointment gives somebody a seat")
      }
      return try act.appoint(seat.person.text, to: body, seat: seat.seat, evidence: basis.source)
    }
    return change.entries.compactMap(\.seatedBody).first { $0.id == body }
  }
}

extension Body {
  /// Whether the body has a seat as a change leaves it, whatever ended it later.
  fileprivate func has(_ change: GuardBench.SeatChange) -> Bool {
    seats.contains { seat in
      change.isEnd ? seat == change.seat : seat.isSame(as: change.seat)
    }
  }
}

extension Entry {
  fileprivate var seatedBody: Body? {
    if case .body(let body) = self { body } else { nil }
  }
}

extension SeatHolding {
  /// Whether two records tell of the same seat, whatever its end.
  func isSame(as other: SeatHolding) -> Bool {
    var (first, second) = (self, other)
    (first.until, first.ended, second.until, second.ended) = (nil, nil, nil, nil)
    return first == second
  }
}
