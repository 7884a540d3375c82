// SPDX-License-Identifier: Apache-2.0

/// Nobody sits on after a term.
package enum TermsKept: Check {
  package static let name = "terms-kept"
  package static let law = "a seat with a term is left or filled anew when it expires"

  package static func problems(in inspection: inout Inspection) {
    let today = inspection.charter.zone.day(of: inspection.now)
    for body in inspection.registry.bodies.values.sorted(by: { $0.id < $1.id }) {
      guard let rule = inspection.charter.body(body.id) else { continue }
      let path = RegistryLayout.body(body.id)
      for (index, seat) in body.seats.enumerated() {
        guard let seatRule = rule.seats.first(where: { $0.id.text == seat.seat }) else { continue }
        let keys: [Locator.Key] = ["seats", .index(index)]
        let what = "the term of '\(seat.person)' as \(seat.seat) of the \(rule.title.text())"
        if let term = seatRule.term {
          let expires = term.after(seat.since, by: inspection.charter.calendar)
          if let until = seat.until {
            if until > expires {
              inspection.note(
                path, keys + ["until"],
                "\(what) expired on \(expires), and the seat was held until \(until)",
                clause: seatRule.clause, severity: .warning)
            }
          } else if today >= expires {
            inspection.note(
              path, keys + ["since"],
              "\(what) expired on \(expires), and the seat is still held",
              help: "gov body show \(body.id)", clause: seatRule.clause, severity: .warning)
          }
        }
      }
    }
  }
}
