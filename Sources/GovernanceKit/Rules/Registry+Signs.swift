// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// When somebody last gave a sign of activity of some sorts, up to a moment.
  ///
  /// All sorts count where none is named, and the whole community's where no group is.
  package func lastSign(
    of person: PersonID, _ signs: [ExitRule.Sign], in group: Group?, until instant: Instant,
    under charter: Charter
  ) -> Instant? {
    let territory = group.map { self.territory(of: $0, at: instant) }
    let wanted = Set(signs.isEmpty ? ExitRule.Sign.allCases : signs)
    var found: [Instant] = []
    for activity in activities[person] ?? [] where counts(activity.kind, as: wanted) {
      found += activity.items.filter { item in
        item.at <= instant
          && territory.map { $0.owns(item, in: activity.repository) == true } ?? true
      }.map(\.at)
    }
    if wanted.contains(.task) {
      for task in tasks.values where group.map({ $0.id == task.group(at: instant) }) ?? true {
        found += task.events.filter { $0.person == person || $0.by == person }.map(\.at)
        if task.by == person || task.idea == person { found.append(task.at) }
      }
    }
    if wanted.contains(.meeting) {
      for meeting in meetings.values where group.map({ $0.id == meeting.group }) ?? true {
        if meeting.attendance.contains(where: { $0.present.contains(person) }) {
          found.append(meeting.at)
        }
      }
    }
    if wanted.contains(.vote) {
      for vote in votes.values where group.map({ vote.motion.scope == $0.scope }) ?? true {
        found += vote.ballots.filter { $0.voter == person }.flatMap(\.casts).map(\.at)
      }
    }
    if signs.isEmpty {
      // Whoever invites, or does what a group needs to begin, takes part, too.
      for other in groups.values where group.map({ $0.id == other.id }) ?? true {
        found += other.invitations.filter { $0.by == person }.map(\.at)
        found += other.ticks.filter { $0.by == person }.map(\.at)
      }
    }
    return found.filter { $0 <= instant }.max()
  }

  private func counts(_ kind: String, as signs: Set<ExitRule.Sign>) -> Bool {
    if signs.contains(.contribution) { return true }
    switch kind {
    case Activity.pullRequest: return signs.contains(.pullRequest)
    case "review": return signs.contains(.review)
    default: return false
    }
  }

  /// When anything last happened in a group: tasks, meetings, contributions, people coming and going.
  package func lastSign(in group: Group, until instant: Instant) -> Instant {
    var found = [group.basis.at] + (group.announced.map { [$0.at] } ?? [])
    let territory = territory(of: group, at: instant)
    for task in tasks.values where task.group(at: instant) == group.id {
      found += [task.at] + task.events.map(\.at)
    }
    found += meetings.values.filter { $0.group == group.id && $0.ended?.outcome != .cancelled }
      .map(\.at)
    for activity in activities.values.flatMap({ $0 }) {
      found += activity.items.filter { territory.owns($0, in: activity.repository) == true }.map(
        \.at)
    }
    found += group.members.flatMap(\.memberships).map(\.basis.at)
    return found.filter { $0 <= instant }.max() ?? group.basis.at
  }
}
