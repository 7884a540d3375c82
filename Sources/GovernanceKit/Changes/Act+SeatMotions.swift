// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// The rule of a body that was named on the command line.
  public func body(_ id: BodyID) throws(Refusal) -> BodyRule {
    guard let rule = charter.body(id) else { throw .unknownBody(id, charter) }
    return rule
  }

  /// The seat that is meant: the one named, else the ordinary one.
  public func seat(_ named: String?, of body: BodyRule) throws(Refusal) -> SeatRule {
    let known = body.seats.filter { $0.derived == nil }
    let wanted = named ?? (known.count == 1 ? known.first?.id.text ?? "" : "member")
    if let seat = known.first(where: { $0.id.text == wanted }) { return seat }
    if body.seats.contains(where: { $0.id.text == wanted }) {
      throw Refusal(
        "derived-seat",
        "nobody is appointed '\(wanted)' of the \(body.title.text()): the seat goes with what its holder is elsewhere",
        help: "gov body show \(body.id)")
    }
    let near = Suggestion.nearest(to: wanted, among: known.map(\.id.text))
    throw Refusal(
      .unknownWord, "unknown-seat",
      named == nil
        ? "which seat of the \(body.title.text()) is not said"
        : "\(body.title.text()) has no seat '\(wanted)'",
      help: near.map { "did you mean '\($0)'?" }
        ?? "there are: \(known.map(\.id.text).joined(separator: ", "))")
  }

  /// A motion to fill a seat, with its names as the registry knows them.
  func checkedAppointment(_ named: Motion) throws(Refusal) -> Motion {
    var motion = named
    motion.body = try address(motion.body ?? "", in: motion.scope)
    motion.scope = nil
    let rule = try body(motion.body ?? "")
    let seat = try seat(motion.seat, of: rule)
    motion.seat = seat.id.text
    let person = try person(motion.person?.text ?? "")
    motion.person = person.id
    try requireSeatable(person, seat, rule)
    _ = try openProcedures(for: motion)
    return motion
  }

  /// A motion to remove a member, with the names as the registry knows them.
  func checkedRemoval(_ named: Motion) throws(Refusal) -> Motion {
    var motion = named
    motion.body = try address(motion.body ?? "", in: motion.scope)
    motion.scope = nil
    let rule = try body(motion.body ?? "")
    let person = try person(motion.person?.text ?? "")
    motion.person = person.id
    guard registry.bodies[rule.id]?.holding(of: person.id, on: day) != nil else {
      throw Refusal(
        "not-held", "'\(person.id)' has no seat in the \(rule.title.text())",
        help: "gov body show \(rule.id)")
    }
    return motion
  }

  /// The procedures that are open for a motion at this moment and to whoever moves it.
  func openProcedures(for motion: Motion) throws(Refusal) -> [ProcedureID] {
    guard motion.kind == .appoint, let rule = motion.body.flatMap({ charter.body($0) }),
      let seat = rule.seats.first(where: { $0.id.text == motion.seat }),
      let person = motion.person
    else { return charter.procedures(for: motion) }
    // A way that leads through an election is no motion's.
    let allowed = charter.procedures(for: motion)
    let ways = registry.ways(
      to: seat, of: rule, for: person, by: actor, at: at, under: charter
    ).filter { $0.way.procedures.contains(where: allowed.contains) }
    let open = ways.filter { $0.obstacle == nil }.flatMap(\.way.procedures)
      .filter(allowed.contains)
    guard open.isEmpty, !ways.isEmpty else { return open }
    var reasons: [String] = []
    for finding in ways {
      let reason = (finding.obstacle ?? "") + (finding.way.clause.map { " (\($0))" } ?? "")
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    throw Refusal(
      "no-way",
      "'\(person)' cannot be made \(seat.id) of the \(rule.title.text()) by this motion: \(reasons.joined(separator: "; "))",
      help: "gov body show \(rule.id)")
  }

  /// What should be known of a motion that the charter does not forbid.
  func doubts(about motion: Motion) -> [String] {
    guard motion.kind == .remove, let body = motion.body, let rule = charter.body(body),
      let need = rule.removal?.absences, let person = motion.person
    else { return [] }
    let missed = registry.missedRunning(person, of: rule, at: at, under: charter)
    if missed.count >= need { return [] }
    let clause = rule.removal?.clause.map { " (\($0))" } ?? ""
    return [
      "the charter names one ground for removal, \(need) meetings missed running\(clause), and the record shows \(missed.count) for '\(person)'"
    ]
  }

  /// Refuses a seat to a bot, to its holder, beyond its number, and beyond its terms.
  func requireSeatable(
    _ person: Person, _ seat: SeatRule, _ rule: BodyRule
  ) throws(Refusal) {
    let title = rule.title.text()
    guard !person.isBot else {
      throw Refusal(
        "bot", "'\(person.id)' is a bot, and bots hold no seats",
        help: "gov person show \(person.id)")
    }
    let body = registry.bodies[rule.id] ?? Body()
    if let held = body.holding(of: person.id, on: day) {
      let above = rule.seats.first { $0.id.text == held.seat }?.former
      // A seat with a term is given anew to its holder; any other is held until it ends.
      if (held.seat == seat.id.text && seat.term == nil) || above == seat.id {
        throw Refusal(
          "held", "'\(person.id)' is \(held.seat) of the \(title) already",
          help: "gov body show \(rule.id)")
      }
    }
    let holders = body.seats.filter {
      $0.seat == seat.id.text && $0.isHeld(on: day) && $0.person != person.id
    }
    if let maximum = seat.maximum, holders.count >= maximum, seat.former == nil {
      let names = holders.map { "'\($0.person)'" }.joined(separator: ", ")
      throw Refusal(
        "seat-taken",
        "the \(title) has \(maximum) \(seat.id) at most, and \(names) \(holders.count == 1 ? "holds the seat" : "hold the seats")",
        help: "gov body show \(rule.id)")
    }
    if let terms = seat.terms, body.terms(of: person.id, in: seat, until: day) >= terms {
      throw Refusal(
        "term-limit",
        "'\(person.id)' has been \(seat.id) of the \(title) for \(terms) terms running, and no more are allowed\(seat.clause.map { " (\($0))" } ?? "")",
        help: "gov body show \(rule.id) --history")
    }
  }
}

extension Body {
  /// The seat that somebody holds on a day.
  package func holding(of person: PersonID, on day: Day) -> SeatHolding? {
    seats.first { $0.person == person && $0.isHeld(on: day) }
  }

  /// In how many holdings without a break somebody was given a seat, at the most.
  package func turns(of person: PersonID, in seat: SeatRule) -> Int {
    let held = seats.filter { $0.person == person && $0.seat == seat.id.text }
      .sorted { $0.since < $1.since }
    var (most, count) = (0, 0)
    var end: Day?
    for holding in held {
      count = end == holding.since ? count + 1 : 1
      most = max(most, count)
      end = holding.until
    }
    return most
  }

  /// How many terms running somebody has held a seat, up to a day.
  package func terms(of person: PersonID, in seat: SeatRule, until day: Day) -> Int {
    let held = seats.filter { $0.person == person && $0.seat == seat.id.text && $0.since <= day }
      .sorted { $0.since < $1.since }
    var count = 0
    var end: Day?
    for holding in held {
      let isRunning = end.map { $0 >= holding.since } ?? false
      let last = holding.until ?? day
      // Whoever stays on without being chosen again uses up terms all the same.
      var own = 1
      if let term = seat.term {
        var turn = term.after(holding.since, by: WorkCalendar())
        while term.after(turn, by: WorkCalendar()) <= last {
          own += 1
          turn = term.after(turn, by: WorkCalendar())
        }
      }
      count = isRunning ? count + own : own
      end = last
    }
    return end.map { $0 >= day } == true ? count : 0
  }
}

extension Refusal {
  /// Nobody in the charter has heard of a body.
  package static func unknownBody(_ id: BodyID, _ charter: Charter) -> Refusal {
    let known = charter.bodies.map(\.id.text)
    let near = Suggestion.nearest(to: id.text, among: known)
    return Refusal(
      .unknownWord, "unknown-body", "the charter has no body '\(id)'",
      help: near.map { "did you mean '\($0)'?" }
        ?? "there are: \(known.joined(separator: ", "))")
  }
}
