// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Holders of roles who count as inactive by the charter.
  ///
  /// What the evidence does not cover is claimed of nobody.
  package func dueRoles(at instant: Instant, under charter: Charter) -> [DueItem] {
    guard charter.roles.contains(where: { !$0.inactivity.isEmpty }) else { return [] }
    return sortedPeople.flatMap { person in
      inactivity(of: person.id, at: instant, under: charter).filter { $0.verdict == .met }
        .map { found in
          let title = charter.title(found.role)
          let isProposed = votes.values.contains { vote in
            vote.isOpen && vote.motion.kind == .revoke && vote.motion.person == person.id
              && vote.motion.role == found.role && vote.motion.scope == found.scope
          }
          return DueItem(
            "inactivity", person.id.text,
            "'\(person.id)' as \(title): \(found.text)\(isProposed ? "; a vote on removal is open" : "")",
            on: found.last,
            command: isProposed ? nil : found.command(under: charter),
            clause: found.clause)
        }
    }
  }
}
