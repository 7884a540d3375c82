// SPDX-License-Identifier: Apache-2.0

/// Nobody holds one role twice at a time.
package enum RolesApart: Check {
  package static let name = "roles-apart"
  package static let law = "a person holds a role in one place once at a time"

  package static func problems(in inspection: inout Inspection) {
    for person in inspection.registry.sortedPeople {
      for (index, holding) in person.roles.enumerated() {
        let earlier = person.roles[..<index].contains { other in
          other.role == holding.role && other.scope == holding.scope
            && (other.until.map { holding.since < $0 } ?? true)
            && (holding.until.map { other.since < $0 } ?? true)
        }
        if earlier {
          inspection.note(
            RegistryLayout.person(person.id), ["roles", .index(index)],
            "'\(person.id)' holds '\(holding.role)'\(holding.scope.map { " in '\($0)'" } ?? "") twice at a time"
          )
        }
      }
    }
  }
}
