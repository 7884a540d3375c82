// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// The invitations into living groups that nobody has answered yet, by day and id.
  package func openInvitations(at instant: Instant) -> [Invitation] {
    sortedGroups.filter { $0.basis.at <= instant && $0.isAlive(at: instant) }.flatMap { group in
      group.invitations.filter { invitation in
        let own = group.memberships(of: invitation.person).filter { $0.basis.at <= instant }
        return invitation.stands(at: instant) && !own.isServed(invitation)
          && !invitation.answers.contains { $0.at <= instant }
      }
    }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// Invitations that await an answer.
  package func dueInvitations(at instant: Instant, under charter: Charter) -> [DueItem] {
    openInvitations(at: instant).map { invitation in
      DueItem(
        "invitation", invitation.person.text,
        "'\(invitation.person)' is invited to '\(invitation.group)' by '\(invitation.by)', and has not answered",
        on: charter.zone.day(of: invitation.at),
        command: "gov accept \(invitation.id) --as \(invitation.person.text.quotedForShell)")
    }
  }
}
