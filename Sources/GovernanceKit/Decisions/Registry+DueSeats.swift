// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Seats to be filled or renewed, and members who stayed away.
  package func dueSeats(at instant: Instant, under charter: Charter) -> [DueItem] {
    // Before anybody is on record the registry is only being set up.
    guard !people.isEmpty else { return [] }
    return bodyRules(under: charter, at: instant).flatMap { rule -> [DueItem] in
      let seats = seats(of: rule.id, at: instant, under: charter)
      return vacancies(rule, seats, at: instant, under: charter)
        + terms(rule, seats, at: instant, under: charter)
        + absences(rule, seats, at: instant, under: charter)
    }
  }

  private func vacancies(
    _ rule: BodyRule, _ seats: [Seating], at instant: Instant, under charter: Charter
  ) -> [DueItem] {
    rule.seats.compactMap { seat in
      let held = seats.filter { $0.seat == seat.id.text }.count
      guard let least = seat.minimum, held < least else { return nil }
      let number = least - held
      return DueItem(
        "vacant-seat", rule.id.text,
        "the \(rule.title.text()) lacks \(number == 1 ? "a" : "\(number)") \(seat.id)", on: nil,
        command: seat.derived == nil
          ? openingCommand(rule, seat, number, at: instant, under: charter) : nil,
        clause: seat.clause)
    }
  }

  private func terms(
    _ rule: BodyRule, _ seats: [Seating], at instant: Instant, under charter: Charter
  ) -> [DueItem] {
    rule.seats.flatMap { seat -> [DueItem] in
      guard let term = seat.term else { return [] }
      let over = seats.filter { $0.seat == seat.id.text }.compactMap { held in
        held.since.map { (person: held.person, end: term.after($0, by: charter.calendar)) }
      }.filter { $0.end <= charter.zone.day(of: instant) }
      let items = over.map { person, end in
        DueItem(
          "term", person.text,
          "the term of '\(person)' as \(seat.id) of the \(rule.title.text()) ended after \(term)",
          on: end, command: openingCommand(rule, seat, 1, at: instant, under: charter),
          clause: seat.clause)
      }
      // One election fills as many seats of a sort as are to be filled.
      let open = items.filter { item in
        !waivers.contains { $0.covers(item, at: instant, in: charter.zone) }
      }
      guard open.count > 1, isElected(seat, under: charter) else { return items }
      return open.map { item in
        var item = item
        item.text += "; one election fills the \(open.count) seats"
        item.command = openingCommand(rule, seat, open.count, at: instant, under: charter)
        return item
      }
    }
  }

  private func absences(
    _ rule: BodyRule, _ seats: [Seating], at instant: Instant, under charter: Charter
  ) -> [DueItem] {
    guard let removal = rule.removal, let need = removal.absences else { return [] }
    return seats.filter { !$0.isDerived }.compactMap { held in
      let missed = missedRunning(held.person, of: rule, at: instant, under: charter)
      guard missed.count >= need, let last = missed.last.flatMap({ meetings[$0] }) else {
        return nil
      }
      let isProposed = votes.values.contains { vote in
        vote.isOpen && vote.motion.kind == .remove && vote.motion.person == held.person
          && vote.motion.body == rule.id
      }
      let names =
        (missed.count > 3 ? "the latest " : "")
        + missed.suffix(3).map(\.text).joined(separator: ", ")
      return DueItem(
        "absences", held.person.text,
        "'\(held.person)' missed \(missed.count) meetings of the \(rule.title.text()) running: \(names)\(isProposed ? "; a vote on removal is open" : "")",
        on: charter.zone.day(of: last.at),
        command: isProposed ? nil : "gov vote open remove \(rule.id) \(held.person)",
        clause: removal.clause)
    }
  }
}
