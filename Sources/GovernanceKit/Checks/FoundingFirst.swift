// SPDX-License-Identifier: Apache-2.0

/// The founding roster comes before the first decision.
package enum FoundingFirst: Check {
  package static let name = "founding-first"
  package static let law = "nothing is founding that was entered after the first decision"

  package static func problems(in inspection: inout Inspection) {
    guard let first = inspection.registry.firstDecisionEntered else { return }
    for person in inspection.registry.sortedPeople {
      for (index, holding) in person.roles.enumerated() where holding.basis.isFounding {
        let entered = holding.basis.recorded ?? holding.basis.at
        if entered > first {
          inspection.note(
            RegistryLayout.person(person.id), ["roles", .index(index), "basis"],
            "'\(holding.role)' of '\(person.id)' cannot be founding: it was entered at \(entered), after the first decision at \(first)",
            help: "grant it with gov promote")
        }
      }
    }
    for body in inspection.registry.bodies.values.sorted(by: { $0.id < $1.id }) {
      for (index, seat) in body.seats.enumerated() where seat.basis.isFounding {
        let entered = seat.basis.recorded ?? seat.basis.at
        if entered > first {
          inspection.note(
            RegistryLayout.body(body.id), ["seats", .index(index), "basis"],
            "the seat of '\(seat.person)' cannot be founding: it was entered at \(entered), after the first decision at \(first)"
          )
        }
      }
    }
  }
}
