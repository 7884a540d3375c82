// SPDX-License-Identifier: Apache-2.0
public import Counting

extension Act {
  /// What an election is opened with beside its motion.
  public struct ElectionTerms: Hashable, Sendable {
    /// How many seats are filled.
    public var seats: Int
    /// Those who stand, by login.
    public var candidates: [String]
    /// The method; the charter's first if nothing is said.
    public var method: ElectionMethod?
    /// The order that decides ties, by login, where the charter asks for one.
    public var order: [String] = []

    /// Seats and those who stand for them.
    public init(seats: Int, candidates: [String], method: ElectionMethod? = nil) {
      self.seats = seats
      self.candidates = candidates
      self.method = method
    }
  }

  /// A motion to elect, with its body and seat as the charter knows them.
  func checkedElection(_ named: Motion) throws(Refusal) -> Motion {
    var motion = named
    let rule = try body(motion.body ?? "")
    // Where one seat alone is filled by elections, no other can be meant.
    let elected = rule.seats.filter { seat in
      seat.filled.flatMap(\.procedures).contains { charter.procedure($0)?.election != nil }
    }
    let only = elected.count == 1 ? elected.first?.id.text : nil
    let seat = try seat(motion.seat ?? only, of: rule)
    motion.seat = seat.id.text
    guard !charter.procedures(for: motion).isEmpty else {
      let title = rule.title.text()
      throw Refusal(
        "no-election", "the charter fills \(seat.id) of the \(title) by no election",
        help: seat.filled.contains { !$0.procedures.isEmpty }
          ? "gov vote open appoint \(rule.id) LOGIN --seat \(seat.id)"
          : "gov charter explain \(rule.id)")
    }
    return motion
  }

  /// What is fixed of an election; nothing for other motions.
  func election(
    for motion: Motion, _ procedure: Procedure, _ terms: ElectionTerms?
  ) throws(Refusal) -> Election? {
    guard motion.kind == .elect, let rule = procedure.election else { return nil }
    guard let terms, !terms.candidates.isEmpty else {
      throw Refusal(
        .unknownWord, "no-candidates", "an election has candidates",
        help: "add --candidates a,b,c")
    }
    var election = Election()
    election.seats = terms.seats
    election.method = try method(terms, procedure, rule)
    let body = try body(motion.body ?? "")
    let seat = try seat(motion.seat, of: body)
    for login in terms.candidates {
      let person = try person(login)
      guard !election.candidates.contains(where: { $0.person == person.id }) else {
        throw Refusal(
          .unknownWord, "twice", "'\(person.id)' is named twice among the candidates",
          help: "leave one out")
      }
      try requireStanding(person, seat, body, procedure)
      var candidate = Candidate()
      candidate.person = person.id
      if rule.perOrganisation != nil { candidate.organisation = person.organisation(on: day) }
      election.candidates.append(candidate)
    }
    election.order = try order(terms, rule, election)
    try requirePlaces(terms.seats, seat, body, rule, procedure)
    return election
  }

  private func method(
    _ terms: ElectionTerms, _ procedure: Procedure, _ rule: ElectionRule
  ) throws(Refusal) -> ElectionMethod {
    let named = terms.method ?? rule.methods.first
    guard let method = named, rule.methods.contains(method) else {
      throw Refusal(
        "wrong-method",
        "\(procedure.title.text()) is not counted by '\(named?.rawValue ?? "")'",
        help: "there are: \(rule.methods.map(\.rawValue).joined(separator: ", "))")
    }
    guard terms.seats == 1 || !method.fillsOneSeat else {
      throw Refusal(
        .unknownWord, "one-seat", "'\(method.rawValue)' fills one seat, not \(terms.seats)",
        help: "say --seats 1")
    }
    return method
  }

  /// Refuses those to stand whom the charter does not let stand, or whose nominator may not nominate.
  private func requireStanding(
    _ person: Person, _ seat: SeatRule, _ body: BodyRule, _ procedure: Procedure
  ) throws(Refusal) {
    let title = body.title.text()
    guard !person.isBot else {
      throw Refusal(
        "bot", "'\(person.id)' is a bot, and bots hold no seats",
        help: "gov person show \(person.id)")
    }
    let ways = registry.ways(
      to: seat, of: body, for: person.id, by: actor, at: at, under: charter
    ).filter { $0.way.procedures.contains(procedure.id) }
    if !ways.contains(where: { $0.obstacle == nil }), let closed = ways.first {
      let clause = closed.way.clause.map { " (\($0))" } ?? ""
      throw Refusal(
        "cannot-stand",
        "'\(person.id)' cannot stand for \(seat.id) of the \(title): \(closed.obstacle ?? "")\(clause)",
        help: "gov body show \(body.id)")
    }
    let held = registry.bodies[body.id] ?? Body()
    if let terms = seat.terms, held.terms(of: person.id, in: seat, until: day) >= terms {
      let clause = seat.clause.map { " (\($0))" } ?? ""
      throw Refusal(
        "term-limit",
        "'\(person.id)' has been \(seat.id) of the \(title) for \(terms) terms running, and no more are allowed\(clause)",
        help: "gov body show \(body.id) --history")
    }
  }

  private func order(
    _ terms: ElectionTerms, _ rule: ElectionRule, _ election: Election
  ) throws(Refusal) -> [PersonID] {
    guard rule.ties == .order else {
      if terms.order.isEmpty { return [] }
      throw Refusal(
        "no-order", "the charter decides no tie by an order that is stated at the opening",
        help: "leave out --tie-break")
    }
    var order: [PersonID] = []
    for login in terms.order {
      let person = try person(login).id
      guard election.candidates.contains(where: { $0.person == person }), !order.contains(person)
      else {
        throw Refusal(
          .unknownWord, "wrong-order",
          "'\(person)' is no candidate, or is named twice in the order",
          help:
            "name each candidate once: \(election.candidates.map(\.person.text).joined(separator: ","))"
        )
      }
      order.append(person)
    }
    guard order.count == election.candidates.count else {
      throw Refusal(
        .unknownWord, "no-order",
        "ties are decided by an order of all candidates, which is stated at the opening",
        help: "add --tie-break with all candidates, the first wins")
    }
    return order
  }

  /// Refuses more seats than are free, or become free for those elected.
  private func requirePlaces(
    _ seats: Int, _ seat: SeatRule, _ body: BodyRule, _ rule: ElectionRule, _ procedure: Procedure
  ) throws(Refusal) {
    guard let maximum = seat.maximum else { return }
    let holders = (registry.bodies[body.id]?.seats ?? []).filter {
      $0.seat == seat.id.text && $0.isHeld(on: day)
    }
    let horizon = seat.horizon(of: procedure, opened: at, by: charter.calendar)
    let staying = holders.filter {
      !$0.givesWay(in: seat, rule, on: horizon, by: charter.calendar) && seat.former == nil
    }
    let free = maximum - staying.count
    guard seats > free else { return }
    let names = staying.map { "'\($0.person)'" }.joined(separator: ", ")
    let who = staying.isEmpty ? "" : ", and \(names) \(staying.count == 1 ? "stays" : "stay")"
    throw Refusal(
      "seat-taken",
      "the \(body.title.text()) has \(maximum) \(seat.id) at most\(who): \(max(0, free)) can be elected, not \(seats)",
      help: "gov body show \(body.id)")
  }

  /// Who is to answer, for whoever opened the election to tell them.
  func candidateNotes(_ vote: Vote) -> [String] {
    guard let election = vote.election else { return [] }
    let names = election.candidates.map(\.person.text).joined(separator: ", ")
    let seats = election.seats == 1 ? "1 seat" : "\(election.seats) seats"
    var notes = ["\(seats), by \(election.method.title), among: \(names)"]
    if vote.asksCandidates(under: charter) {
      notes.append("candidates stand once they accept: gov accept \(vote.id)")
    }
    return notes
  }
}

extension SeatHolding {
  /// Whether a holder leaves the seat to those who are elected.
  package func givesWay(
    in seat: SeatRule, _ rule: ElectionRule, on day: Day, by calendar: WorkCalendar
  ) -> Bool {
    rule.renews || seat.term.map { $0.after(since, by: calendar) <= day } ?? false
  }
}
