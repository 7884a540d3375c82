// SPDX-License-Identifier: Apache-2.0

/// A body has no more holders of a seat than the charter says.
package enum SeatsWithinLimits: Check {
  package static let name = "seats-within-limits"
  package static let law = "a body has at most as many holders of a seat as the charter says"

  package static func problems(in inspection: inout Inspection) {
    let day = inspection.charter.zone.day(of: inspection.now)
    for body in inspection.registry.bodies.values.sorted(by: { $0.id < $1.id }) {
      guard let rule = inspection.charter.body(body.id) else { continue }
      let path = RegistryLayout.body(body.id)
      inspection.about = rule.clauses.first
      for (index, seat) in body.seats.enumerated()
      where !rule.seats.contains(where: { $0.id.text == seat.seat }) {
        inspection.note(
          path, ["seats", .index(index), "seat"], "\(rule.title.text()) has no seat '\(seat.seat)'")
      }
      for seatRule in rule.seats {
        inspection.about = seatRule.clause ?? rule.clauses.first
        let held = body.seats.filter { $0.seat == seatRule.id.text && $0.isHeld(on: day) }
        if let maximum = seatRule.maximum, held.count > maximum {
          inspection.note(
            path, ["seats"],
            "\(rule.title.text()) has at most \(maximum) \(seatRule.id), and \(held.count) are seated"
          )
        }
        if let terms = seatRule.terms {
          let holders = Set(body.seats.filter { $0.seat == seatRule.id.text }.map(\.person))
          for person in holders.sorted() where body.turns(of: person, in: seatRule) > terms {
            let clause = seatRule.clause.map { " (\($0))" } ?? ""
            inspection.note(
              path, ["seats"],
              "'\(person)' is recorded as \(seatRule.id) of the \(rule.title.text()) for more than \(terms) terms running\(clause)"
            )
          }
        }
        // Nobody sits in the body of a project that has ended.
        let place = inspection.registry.place(body.id.scope)
        if let minimum = seatRule.minimum, seatRule.derived == nil, held.count < minimum,
          !body.seats.isEmpty, place?.isOpen(at: inspection.now) != false
        {
          inspection.note(
            path, ["seats"],
            "\(rule.title.text()) has at least \(minimum) \(seatRule.id), and \(held.count) are seated",
            severity: .warning)
        }
      }
    }
  }
}
