// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Fills a seat by an appointment that the charter leaves to others, with a link to it.
  public func appoint(
    _ login: String, to id: BodyID, in scope: Scope? = nil, seat named: String? = nil,
    evidence: String?,
    reason: String? = nil
  ) throws(Refusal) -> Change {
    let rule = try body(try address(id, in: scope))
    let seat = try seat(named, of: rule)
    let person = try person(login)
    try requireSeatable(person, seat, rule)
    guard seat.filled.contains(where: \.appointment) else {
      throw Refusal(
        "no-appointment",
        "\(seat.id) of the \(rule.title.text()) is filled by a vote, not by appointment",
        help: "gov vote open appoint \(id) \(person.id) --seat \(seat.id)")
    }
    try requireRecorder("record an appointment")
    guard let evidence, !evidence.isEmpty else {
      throw Refusal(
        .unknownWord, "no-evidence", "an appointment by others is recorded with a link to it",
        help: "add --evidence URL")
    }
    var basis = Basis(.appointment, by: actor, at: at, recorded: recorded)
    basis.source = evidence
    return try take(seat, of: rule, person.id, on: basis)
  }

  /// Carries out a motion to fill a seat.
  func seat(by vote: Vote) throws(Refusal) -> Change {
    try requireUnused(vote)
    let rule = try body(vote.motion.body ?? "")
    let seat = try seat(vote.motion.seat, of: rule)
    let person = try person(vote.motion.person?.text ?? "")
    try requireSeatable(person, seat, rule)
    if seat.filled.contains(where: { $0.acceptance && $0.procedures.contains(vote.procedure) }),
      vote.answer?.accepted != true
    {
      let said = vote.answer == nil ? "has not accepted yet" : "declined"
      throw Refusal(
        vote.answer == nil ? .notYet : .refused, "not-accepted", "'\(person.id)' \(said)",
        help: "gov accept \(vote.id) --as \(person.id)")
    }
    var basis = Basis(.vote, by: actor, at: at, recorded: recorded)
    basis.vote = vote.id
    return try take(seat, of: rule, person.id, on: basis)
  }

  /// Carries out a motion to remove a member.
  func unseat(by vote: Vote) throws(Refusal) -> Change {
    let rule = try body(vote.motion.body ?? "")
    guard let person = vote.motion.person, var body = registry.bodies[rule.id],
      let index = body.seats.firstIndex(where: { $0.person == person && $0.isHeld(on: day) }),
      body.seats[index].basis.at <= vote.opened
    else {
      throw Refusal(
        "not-held",
        "'\(vote.motion.person?.text ?? "")' has no seat in the \(rule.title.text()) that this vote could end",
        help: "gov body show \(rule.id) --history")
    }
    body.seats[index].until = day
    body.seats[index].ended = Basis(.vote, by: actor, at: at, recorded: recorded)
    body.seats[index].ended?.vote = vote.id
    var change = Change()
    change.id = person.text
    change.put(
      .body(body), "end-seat", person.text,
      "\(person) is no longer \(body.seats[index].seat) of the \(rule.title.text()) from \(day), by the vote '\(vote.id)'"
    )
    return change
  }

  /// Seats somebody; whoever is replaced falls back to the seat that the charter names.
  private func take(
    _ seat: SeatRule, of rule: BodyRule, _ person: PersonID, on basis: Basis
  ) throws(Refusal) -> Change {
    var body = registry.bodies[rule.id] ?? Body()
    body.id = rule.id
    var change = Change()
    change.id = person.text
    let title = rule.title.text()
    if let index = body.seats.firstIndex(where: { $0.person == person && $0.isHeld(on: day) }) {
      body.seats[index].until = day
      body.seats[index].ended = basis
    }
    let holders = body.seats.indices.filter {
      body.seats[$0].seat == seat.id.text && body.seats[$0].isHeld(on: day)
    }
    var replaced: PersonID?
    if let maximum = seat.maximum, holders.count >= maximum, let former = seat.former,
      let index = holders.first
    {
      let predecessor = body.seats[index].person
      body.seats[index].until = day
      body.seats[index].ended = basis
      body.seats.append(SeatHolding(predecessor, former.text, since: day, basis))
      replaced = predecessor
    }
    body.seats.append(SeatHolding(person, seat.id.text, since: day, basis))
    let ground = basis.vote.map { "by the vote '\($0)'" } ?? "by appointment"
    change.put(
      .body(body), "seat", person.text,
      "\(person) is \(seat.id) of the \(title) from \(day), \(ground)")
    if let replaced, let former = seat.former {
      change.notes.append("\(replaced) is \(former) of the \(title) from \(day)")
    }
    return change
  }

  /// Refuses to carry out a motion a second time.
  func requireUnused(_ vote: Vote) throws(Refusal) {
    for body in registry.bodies.values {
      guard let seat = body.seats.first(where: { $0.basis.vote == vote.id }) else { continue }
      throw Refusal(
        "carried-out", "the vote '\(vote.id)' was carried out on \(seat.since) already",
        help: "gov body show \(body.id) --history")
    }
  }
}

extension SeatHolding {
  /// Creates a seat that begins on a ground.
  package init(_ person: PersonID, _ seat: String, since: Day, _ basis: Basis) {
    self.init()
    self.person = person
    self.seat = seat
    self.since = since
    self.basis = basis
  }
}
