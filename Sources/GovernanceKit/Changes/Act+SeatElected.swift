// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Carries out an election: those elected take their seats, and those who give way leave them.
  func seatElected(by vote: Vote) throws(Refusal) -> Change {
    let charter = try registry.charter(of: vote)
    let procedure = try procedure(of: vote)
    // What was recorded when it ended decides; counting again only says who takes the seats.
    if let ended = vote.ended, !ended.outcome.mayElect {
      throw Refusal(
        "not-elected",
        "the vote '\(vote.id)' elected nobody: it \(ended.outcome == .withdrawn ? "was withdrawn" : "is \(ended.outcome.rawValue)")",
        help: ended.outcome == .withdrawn ? "gov vote show \(vote.id)" : "gov vote tally \(vote.id)"
      )
    }
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
    else {
      throw Refusal(
        .unknown, "no-seat", "the charter of '\(vote.id)' has no such seat", help: "gov check")
    }
    var basis = Basis(.vote, by: actor, at: at, recorded: recorded)
    basis.vote = vote.id
    var held = registry.bodies[body.id] ?? Body()
    held.id = body.id
    let title = body.title.text()
    let seating = held.seatingDay(
      seat, of: tally.elected, rule,
      horizon: seat.horizon(of: procedure, opened: vote.opened, by: charter.calendar), on: day,
      by: charter.calendar)
    guard seating <= day else {
      throw Refusal(
        .notYet, "too-early",
        "those elected take their seats when the terms before theirs end, on \(seating)",
        help: "from \(seating) on: gov enact \(vote.id)")
    }
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
    return try seated(tally.elected, leaving: leaving, seat, of: body, held, basis)
  }

  /// The seats that end and begin, each told on a line of its own.
  private func seated(
    _ elected: [PersonID], leaving: [PersonID], _ seat: SeatRule, of rule: BodyRule,
    _ before: Body, _ basis: Basis
  ) throws(Refusal) -> Change {
    var body = before
    var lines: [(kind: String, person: PersonID, text: String)] = []
    let election = "by the election '\(basis.vote?.text ?? "")'"
    let title = rule.title.text()
    let staying = elected.filter { person in
      before.holding(of: person, on: day).map { rule.keeps($0, whenElected: seat) } ?? false
    }
    let seated = elected.filter { !staying.contains($0) }
    for index in body.seats.indices where body.seats[index].isHeld(on: day) {
      let held = body.seats[index]
      let leaves = held.seat == seat.id.text && leaving.contains(held.person)
      guard leaves || seated.contains(held.person) else { continue }
      body.seats[index].until = day
      body.seats[index].ended = basis
      let isRenewed = held.seat == seat.id.text && seated.contains(held.person)
      lines.append(
        (
          "end-seat", held.person,
          isRenewed
            ? "the term of \(held.person) as \(held.seat) of the \(title) ends on \(day), \(election)"
            : "\(held.person) leaves as \(held.seat) of the \(title) on \(day), \(election)"
        ))
    }
    for person in leaving {
      guard let former = seat.former else { continue }
      body.seats.append(SeatHolding(person, former.text, since: day, basis))
      lines.append(
        ("seat", person, "\(person) is \(former) of the \(title) from \(day), \(election)"))
    }
    for person in seated {
      body.seats.append(SeatHolding(person, seat.id.text, since: day, basis))
      lines.append(
        ("seat", person, "\(person) is \(seat.id) of the \(title) from \(day), \(election)"))
    }
    guard !lines.isEmpty else {
      throw Refusal(
        "nothing-to-do", "nobody takes or leaves a seat: those elected sit in the \(title) already",
        help: "gov body show \(rule.id)")
    }
    var change = Change()
    change.id = basis.vote?.text
    for line in lines { change.put(.body(body), line.kind, line.person.text, line.text) }
    for person in staying {
      let held = before.holding(of: person, on: day)?.seat ?? ""
      change.notes.append("\(person) was elected \(seat.id), and stays \(held) of the \(title)")
    }
    return change
  }
}

extension BodyRule {
  /// Whether who holds a seat keeps it when elected to another: the chair who is elected member.
  ///
  /// The charter names the higher seat first; whoever has no vote leaves the seat for one with it.
  func keeps(_ held: SeatHolding, whenElected seat: SeatRule) -> Bool {
    guard let own = seats.firstIndex(where: { $0.id.text == held.seat }),
      let other = seats.firstIndex(where: { $0.id == seat.id })
    else { return false }
    return own < other && !seats[own].observer
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
