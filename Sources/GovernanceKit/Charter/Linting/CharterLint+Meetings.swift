// SPDX-License-Identifier: Apache-2.0

extension CharterLint {
  /// Seats, removal and meetings of a body name only what the charter has.
  mutating func checkMeetings(of body: BodyRule, at path: CharterPath) {
    for (index, seat) in body.seats.enumerated() { check(seat, of: body, at: path["seats"][index]) }
    if let removal = body.removal {
      checkProcedures(removal.procedures, at: path["removal"]["procedures"])
      requireClause(removal.clause, at: path["removal"]["clause"])
      if removal.procedures.isEmpty {
        warn(at: path["removal"], "no procedure decides a removal")
      }
    }
    requireClause(body.leaving?.clause, at: path["leaving"]["clause"])
    guard let rule = body.meetings else { return }
    let place = path["meetings"]
    require(rule.callers, "seat", among: body.seats.map(\.id), at: place["callers"])
    if let condition = rule.extraordinary?.called {
      check([condition], at: place["extraordinary"]["called"])
    }
    check(rule.quorum?.conditions ?? [], at: place["quorum"]["conditions"])
    require(
      rule.quorum?.attended ?? [], "role", among: charter.roles.map(\.id),
      at: place["quorum"]["attended"])
    if let cadence = rule.cadence, cadence.time != nil, cadence.secondOfDay == nil {
      error(at: place["cadence"]["time"], "a time of day is written as 19:00")
    }
    if let cadence = rule.cadence, cadence.week != nil,
      cadence.weekday == nil || cadence.every.months == nil
    {
      error(
        at: place["cadence"]["week"], "the week of a month needs a weekday and a span of months")
    }
    let clauses: [(String, ClauseID?)] = [
      ("cadence", rule.cadence?.clause), ("notice", rule.notice?.clause),
      ("extraordinary", rule.extraordinary?.clause), ("quorum", rule.quorum?.clause),
      ("minutes", rule.minutes?.clause), ("openness", rule.openness?.clause),
      ("proxies", rule.proxies?.clause),
    ]
    for (key, clause) in clauses { requireClause(clause, at: place[key]["clause"]) }
  }

  private mutating func check(_ seat: SeatRule, of body: BodyRule, at path: CharterPath) {
    require(seat.former, "seat", among: body.seats.map(\.id), at: path["former"])
    if let derived = seat.derived {
      check(derived, at: path["derived"])
      if !seat.filled.isEmpty {
        error(at: path["filled"], "a seat goes with what its holder is elsewhere, or is filled")
      }
    }
    if seat.terms != nil, seat.term == nil {
      warn(at: path["terms"], "terms are limited, and no term is stated")
    }
    for (index, way) in seat.filled.enumerated() {
      let place = path["filled"][index]
      checkProcedures(way.procedures, at: place["procedures"])
      require(
        way.applicants, "role", among: charter.roles.map(\.id), at: place["applicants"])
      if let nominators = way.nominators { check(nominators, at: place["nominators"]) }
      if let candidates = way.candidates { check(candidates, at: place["candidates"]) }
      requireClause(way.clause, at: place["clause"])
      if way.procedures.isEmpty == !way.appointment {
        error(at: place, "a seat is filled either by a vote or by an appointment")
      }
    }
  }

  private mutating func checkProcedures(_ ids: [ProcedureID], at path: CharterPath) {
    require(ids, "procedure", among: charter.procedures.map(\.id), at: path)
  }
}
