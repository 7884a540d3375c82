// SPDX-License-Identifier: Apache-2.0

/// What a decision cites was there when it was taken, and serves it alone.
package enum NominationsSpent: Check {
  package static let name = "nominations-spent"
  package static let law =
    "a nomination that a decision cites was made before it, stood, and serves one decision"

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for person in registry.sortedPeople {
      let path = RegistryLayout.person(person.id)
      let known = registry.nominations[person.id] ?? []
      var spent: [ID<Nomination>: RoleHolding] = [:]
      for (index, holding) in person.roles.enumerated() {
        let rule = inspection.charter(at: holding.basis.at).role(holding.role)
        let keys: [Locator.Key] = ["roles", .index(index), "basis", "nominations"]
        for (position, id) in holding.basis.nominations.enumerated() {
          let place = keys + [.index(position)]
          if let earlier = spent[id] {
            inspection.note(
              path, place,
              "the nomination '\(id)' served '\(earlier.role)' since \(earlier.since) already",
              clause: rule?.clauses.first)
          }
          spent[id] = holding
          // That it is not there at all is said where the role is judged.
          guard let nomination = known.first(where: { $0.id == id }) else { continue }
          if nomination.at > holding.basis.at {
            inspection.note(
              path, place,
              "the nomination '\(id)' was made at \(nomination.at), after the decision that cites it",
              clause: rule?.clauses.first)
          }
          if let withdrawn = nomination.withdrawn, withdrawn < holding.basis.at {
            inspection.note(
              path, place,
              "the nomination '\(id)' was withdrawn at \(withdrawn), before the decision that cites it",
              clause: rule?.clauses.first)
          }
        }
      }
    }
  }
}
