// SPDX-License-Identifier: Apache-2.0

/// Nobody has a seat or membership but on a ground on record.
package enum SeatsJustified: Check {
  package static let name = "seats-justified"
  package static let law = "every seat and membership rests on a ground on record"

  package static func problems(in inspection: inout Inspection) {
    for body in inspection.registry.bodies.values.sorted(by: { $0.id < $1.id }) {
      for (index, seat) in body.seats.enumerated() {
        weigh(
          seat.basis, "the seat of '\(seat.person)'", RegistryLayout.body(body.id),
          ["seats", .index(index), "basis"], &inspection)
      }
    }
    for group in inspection.registry.groups.values.sorted(by: { $0.id < $1.id }) {
      for (index, member) in group.members.enumerated() {
        weigh(
          member.basis, "the membership of '\(member.person)'", RegistryLayout.group(group.id),
          ["members", .index(index), "basis"], &inspection)
      }
    }
  }

  private static func weigh(
    _ basis: Basis, _ what: String, _ path: String, _ keys: [Locator.Key],
    _ inspection: inout Inspection
  ) {
    if basis.isFounding {
      inspection.justified.founding += 1
    } else {
      inspection.justified.unproven += 1
      inspection.note(path, keys, "\(what) is not justified: no act on record gives it")
    }
  }
}
