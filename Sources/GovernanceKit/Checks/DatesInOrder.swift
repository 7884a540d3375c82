// SPDX-License-Identifier: Apache-2.0

/// What follows something else is dated after it.
package enum DatesInOrder: Check {
  package static let name = "dates-in-order"
  package static let law = "nothing ends before it begins, and nothing is dated in the future"

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for person in registry.sortedPeople {
      let path = RegistryLayout.person(person.id)
      for (index, holding) in person.roles.enumerated() {
        let keys: [Locator.Key] = ["roles", .index(index)]
        if let until = holding.until, until < holding.since {
          inspection.note(
            path, keys + ["until"],
            "a role cannot end on \(until), before it begins on \(holding.since)")
        }
        past(holding.basis.at, path, keys + ["basis", "at"], &inspection)
        if (holding.until == nil) != (holding.ended == nil) {
          inspection.note(path, keys, "a role that ends has a ground for its end, and no other has")
        }
      }
      for (index, affiliation) in person.affiliations.enumerated() {
        if let since = affiliation.since, let until = affiliation.until, until < since {
          inspection.note(
            path, ["affiliations", .index(index), "until"],
            "an affiliation cannot end on \(until), before it begins on \(since)")
        }
      }
    }
    for leave in registry.leaves.values.flatMap({ $0 }).sorted(by: { $0.id < $1.id }) {
      let path = RegistryLayout.leave(leave)
      past(leave.at, path, ["at"], &inspection)
      if leave.until < leave.since {
        inspection.note(
          path, ["until"],
          "a leave cannot end on \(leave.until), before it begins on \(leave.since)")
      }
      if let ended = leave.ended {
        past(ended.at, path, ["ended", "at"], &inspection)
        after(ended.at, leave.at, path, ["ended", "at"], &inspection)
        let day = inspection.charter.zone.day(of: ended.at)
        if ended.back > leave.until || ended.back < min(day, leave.since) {
          inspection.note(
            path, ["ended", "back"],
            "nobody is back on \(ended.back) from a leave from \(leave.since) to \(leave.until)")
        } else if ended.back < day, ended.back > leave.since {
          inspection.note(
            path, ["ended", "back"],
            "a leave ends early from a day to come on, and this was said only on \(day)")
        }
      }
    }
    for project in registry.projects.values.sorted(by: { $0.id < $1.id }) {
      check(project, RegistryLayout.project(project.id), &inspection)
    }
    for component in registry.sortedComponents {
      check(component, RegistryLayout.component(component.id), &inspection)
    }
    for activity in registry.activities.values.flatMap({ $0 }) {
      let path = RegistryLayout.activity(activity)
      for (index, item) in activity.items.enumerated() {
        past(item.at, path, ["items", .index(index), "at"], &inspection)
      }
    }
    for nomination in registry.nominations.values.flatMap({ $0 }) {
      let path = RegistryLayout.nomination(nomination)
      past(nomination.at, path, ["at"], &inspection)
      after(nomination.withdrawn, nomination.at, path, ["withdrawn"], &inspection)
      var last = nomination.at
      for (index, answer) in nomination.answers.enumerated() {
        after(answer.at, last, path, ["answers", .index(index), "at"], &inspection)
        last = max(last, answer.at)
      }
    }
    for attestation in registry.attestations.values.flatMap({ $0 }) {
      let path = RegistryLayout.attestation(attestation)
      past(attestation.at, path, ["at"], &inspection)
      after(attestation.withdrawn, attestation.at, path, ["withdrawn"], &inspection)
    }
    for vote in registry.sortedVotes {
      let path =
        vote.isOpen ? RegistryLayout.openVote(vote.id) : RegistryLayout.closedVote(vote.id)
      past(vote.opened, path, ["opened"], &inspection)
      after(vote.ended?.at, vote.opened, path, ["ended", "at"], &inspection)
      after(vote.closes, vote.opened, path, ["closes"], &inspection)
      for (index, ballot) in vote.ballots.enumerated() {
        let place = vote.isOpen ? RegistryLayout.ballot(vote.id, ballot.voter) : path
        let keys: [Locator.Key] = vote.isOpen ? [] : ["ballots", .index(index)]
        var last = vote.opened
        for (cast, position) in zip(ballot.casts, ballot.casts.indices) {
          after(cast.at, last, place, keys + ["casts", .index(position), "at"], &inspection)
          past(cast.at, place, keys + ["casts", .index(position), "at"], &inspection)
          last = max(last, cast.at)
        }
      }
    }
  }

  static func past(
    _ at: Instant, _ path: String, _ keys: [Locator.Key], _ inspection: inout Inspection
  ) {
    if at > inspection.present {
      inspection.note(path, keys, "\(at) lies in the future")
    }
  }

  static func after(
    _ later: Instant?, _ earlier: Instant, _ path: String, _ keys: [Locator.Key],
    _ inspection: inout Inspection
  ) {
    if let later, later < earlier {
      inspection.note(path, keys, "\(later) is before \(earlier), which it follows")
    }
  }
}
