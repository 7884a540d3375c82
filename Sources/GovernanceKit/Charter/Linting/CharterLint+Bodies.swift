// SPDX-License-Identifier: Apache-2.0

extension CharterLint {
  /// Seats can be filled, bodies can meet, and groups have their kind.
  mutating func checkBodies() {
    let root = CharterPath()
    for (index, body) in charter.bodies.enumerated() {
      let path = root["bodies"][index]
      checkUnique(body.seats.map(\.id), "seat", at: path["seats"])
      for (number, seat) in body.seats.enumerated() {
        check(seat, of: body, at: path["seats"][number])
      }
      if let removal = body.removal {
        requireProcedures(removal.procedures, at: path["removal"])
        if removal.procedures.isEmpty {
          error(at: path["removal"], "a removal is decided by at least one procedure")
        }
      }
      if let meetings = body.meetings { check(meetings, of: body, at: path["meetings"]) }
    }
    for (index, group) in charter.groups.enumerated() {
      requireGroupKind(group.kind, at: root["groups"][index]["kind"])
    }
  }

  private mutating func check(_ seat: SeatRule, of body: BodyRule, at path: CharterPath) {
    if let minimum = seat.minimum, let maximum = seat.maximum, minimum > maximum {
      error(
        at: path["minimum"],
        "a seat's minimum is at most its maximum, and \(minimum) is above \(maximum)")
    }
    require(seat.former, "seat", among: body.seats.map(\.id), at: path["former"])
    if let derived = seat.derived {
      check(derived, at: path["derived"])
      if !seat.filled.isEmpty {
        error(
          at: path["filled"],
          "who holds '\(seat.id)' follows from what they are, so nothing fills it",
          help: "remove \"filled\", or \"derived\"")
      }
    }
    if seat.terms != nil, seat.term == nil {
      warn(
        at: path["terms"], "the number of terms is limited, and how long one is isn't said",
        help: "add \"term\"")
    }
    if seat.leads != nil, seat.term == nil {
      warn(
        at: path["leads"],
        "it is said how long before a term ends its seat can be filled, and how long a term is isn't",
        help: "add \"term\"")
    }
    for (index, way) in seat.filled.enumerated() {
      let place = path["filled"][index]
      if let nominators = way.nominators { check(nominators, at: place["nominators"]) }
      if let candidates = way.candidates { check(candidates, at: place["candidates"]) }
      require(
        way.applicants, "role", among: charter.roles.map(\.id), at: place["applicants"])
      for (number, criterion) in way.requires.enumerated() {
        check(criterion, of: RoleRule(), at: place["requires"][number])
      }
      requireProcedures(way.procedures, at: place)
      if way.procedures.isEmpty == !way.appointment {
        error(
          at: place, "a seat is filled either by a vote or by an appointment",
          help: "say one of \"procedures\" and \"appointment\": true")
      }
    }
  }

  private mutating func check(_ meetings: MeetingRule, of body: BodyRule, at path: CharterPath) {
    require(meetings.callers, "seat", among: body.seats.map(\.id), at: path["callers"])
    check(meetings, at: path)
  }

  /// A rule on meetings can be kept, whoever calls them.
  mutating func check(_ meetings: MeetingRule, at path: CharterPath) {
    if let cadence = meetings.cadence {
      let place = path["cadence"]
      if cadence.time != nil, cadence.secondOfDay == nil {
        error(at: place["time"], "a time of day is written as 19:00")
      }
      if cadence.week != nil, cadence.weekday == nil || cadence.every.months == nil {
        error(at: place["week"], "the week of a month needs a weekday and a span of months")
      }
    }
    if let extraordinary = meetings.extraordinary {
      check(extraordinary.called, at: path["extraordinary"]["called"])
    }
    if let quorum = meetings.quorum {
      check(quorum.conditions, at: path["quorum"]["conditions"])
      require(
        quorum.attended, "role", among: charter.roles.map(\.id), at: path["quorum"]["attended"])
    }
  }

  private mutating func requireProcedures(_ ids: [ProcedureID], at path: CharterPath) {
    require(
      ids, "procedure", among: charter.procedures.map(\.id), at: path["procedures"])
  }
}
