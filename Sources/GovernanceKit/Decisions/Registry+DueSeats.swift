// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Seats to be filled or renewed, and members who stayed away.
  package func dueSeats(at instant: Instant, under charter: Charter) -> [DueItem] {
    bodyRules(under: charter, at: instant).flatMap { rule -> [DueItem] in
      let seats = seats(of: rule.id, at: instant, under: charter)
      // A body that nobody ever sat in has not been set up, and lacks nothing yet.
      guard !seats.isEmpty || bodies[rule.id] != nil else { return [] }
      return vacancies(rule, seats, under: charter)
        + terms(rule, seats, at: instant, under: charter)
        + absences(rule, seats, at: instant, under: charter)
    }
  }

  private func vacancies(
    _ rule: BodyRule, _ seats: [Seating], under charter: Charter
  ) -> [DueItem] {
    rule.seats.compactMap { seat in
      let held = seats.filter { $0.seat == seat.id.text }.count
      guard let least = seat.minimum, held < least else { return nil }
      let number = least - held
      return DueItem(
        "vacant-seat", rule.id.text,
        "the \(rule.title.text()) lacks \(number == 1 ? "a" : "\(number)") \(seat.id)", on: nil,
        command: seat.derived == nil ? openingCommand(rule, seat, number, charter) : nil,
        clause: seat.clause)
    }
  }

  private func terms(
    _ rule: BodyRule, _ seats: [Seating], at instant: Instant, under charter: Charter
  ) -> [DueItem] {
    seats.compactMap { held in
      guard let seat = rule.seats.first(where: { $0.id.text == held.seat }), let term = seat.term,
        let since = held.since
      else { return nil }
      let end = term.after(since, by: charter.calendar)
      guard charter.zone.day(of: instant) >= end else { return nil }
      return DueItem(
        "term", held.person.text,
        "the term of '\(held.person)' as \(held.seat) of the \(rule.title.text()) ended after \(term)",
        on: end, command: openingCommand(rule, seat, 1, charter),
        clause: seat.clause)
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
