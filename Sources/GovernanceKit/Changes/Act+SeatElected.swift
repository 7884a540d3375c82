// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Carries out an election: those elected take their seats, and those who give way leave them.
  func seatElected(by vote: Vote) throws(Refusal) -> Change {
    let charter = try registry.charter(of: vote)
    let procedure = try procedure(of: vote)
    let tally = try electionTally(vote)
    guard tally.outcome == .elected, let ended = vote.ended, let rule = procedure.election else {
      let draws = tally.outcome == .tied && (procedure.election?.ties).map { $0 != .order } ?? false
      throw Refusal(
        draws ? .notYet : .refused, "not-elected",
        "the vote '\(vote.id)' elected nobody: it is \(tally.outcome.rawValue)",
        help: draws ? "gov vote draw \(vote.id) --seed TEXT" : "gov vote tally \(vote.id)")
    }
    try requireOrder(after: max(ended.at, vote.draw?.at ?? ended.at))
    try requireUnused(vote)
    guard let body = charter.body(vote.motion.body ?? ""),
      let seat = body.seats.first(where: { $0.id.text == vote.motion.seat })
    else { throw Refusal(.unknown, "no-seat", "the charter of '\(vote.id)' has no such seat") }
    var basis = Basis(.vote, by: actor, at: at, recorded: recorded)
    basis.vote = vote.id
    var held = registry.bodies[body.id] ?? Body()
    held.id = body.id
    let title = body.title.text()
    let leaving = held.leaving(seat, to: tally.elected, rule, on: day, by: charter.calendar)
    if let maximum = seat.maximum {
      let staying = held.seats.filter {
        $0.seat == seat.id.text && $0.isHeld(on: day) && !leaving.contains($0.person)
          && !tally.elected.contains($0.person)
      }
      guard staying.count + tally.elected.count <= maximum else {
        throw Refusal(
          "seat-taken", "the \(title) has \(maximum) \(seat.id) at most, and \(staying.count) stay",
          help: "gov body show \(body.id)")
      }
    }
    var change = Change()
    change.id = vote.id.text
    for index in held.seats.indices
    where held.seats[index].isHeld(on: day)
      && (tally.elected.contains(held.seats[index].person)
        || (held.seats[index].seat == seat.id.text && leaving.contains(held.seats[index].person)))
    {
      held.seats[index].until = day
      held.seats[index].ended = basis
    }
    for person in leaving {
      if let former = seat.former {
        held.seats.append(SeatHolding(person, former.text, since: day, basis))
        change.notes.append("\(person) is \(former) of the \(title) from \(day)")
      } else {
        change.notes.append("\(person) leaves the \(title) on \(day)")
      }
    }
    for person in tally.elected {
      held.seats.append(SeatHolding(person, seat.id.text, since: day, basis))
      change.put(
        .body(held), "seat", person.text,
        "\(person) is \(seat.id) of the \(title) from \(day), by the election '\(vote.id)'")
    }
    return change
  }
}

extension Body {
  /// Who leaves a seat to those elected: whose term is over or all, and then, where a seat to fall
  /// back to is named, as many more as are needed, those who sit longest first.
  package func leaving(
    _ seat: SeatRule, to elected: [PersonID], _ rule: ElectionRule, on day: Day,
    by calendar: WorkCalendar
  ) -> [PersonID] {
    let holders = seats.filter {
      $0.seat == seat.id.text && $0.isHeld(on: day) && !elected.contains($0.person)
    }
    var leaving = holders.filter { $0.givesWay(in: seat, rule, on: day, by: calendar) }.map(
      \.person)
    if let maximum = seat.maximum, seat.former != nil {
      let over = holders.count - leaving.count + elected.count - maximum
      let others = holders.filter { !leaving.contains($0.person) }
        .sorted { ($0.since, $0.person) < ($1.since, $1.person) }
      leaving += others.prefix(max(0, over)).map(\.person)
    }
    return leaving
  }
}
