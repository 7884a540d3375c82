// SPDX-License-Identifier: Apache-2.0

/// Whatever a record names is there.
package enum ReferencesResolve: Check {
  package static let name = "references-resolve"
  package static let law =
    "every person, role, claim, group, procedure and vote that is named is there"

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for person in registry.sortedPeople { check(person, &inspection) }
    for (key, owner) in registry.accounts.sorted(by: { $0.key < $1.key })
    where registry.person(owner) == nil {
      let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
      inspection.note(
        RegistryLayout.account(parts[0], parts.count > 1 ? parts[1] : ""), ["person"],
        "'\(owner)' is not in the registry")
    }
    for activity in registry.activities.values.flatMap({ $0 }).sorted(by: {
      RegistryLayout.activity($0) < RegistryLayout.activity($1)
    }) {
      let path = RegistryLayout.activity(activity)
      require(activity.person, path, ["person"], &inspection)
      for (index, item) in activity.items.enumerated() {
        if let by = item.by { require(by, path, ["items", .index(index), "by"], &inspection) }
        require(item.scope, item.at, path, ["items", .index(index), "in"], &inspection)
      }
    }
    for nomination in registry.nominations.values.flatMap({ $0 }).sorted(by: { $0.id < $1.id }) {
      let path = RegistryLayout.nomination(nomination)
      require(nomination.person, path, ["person"], &inspection)
      require(nomination.by, path, ["by"], &inspection)
      require(nomination.role, nomination.scope, nomination.at, path, [], &inspection)
    }
    for attestation in registry.attestations.values.flatMap({ $0 }).sorted(by: { $0.id < $1.id }) {
      let path = RegistryLayout.attestation(attestation)
      require(attestation.person, path, ["person"], &inspection)
      require(attestation.by, path, ["by"], &inspection)
      if inspection.charter(at: attestation.at).claim(attestation.claim) == nil {
        inspection.note(path, ["claim"], "the charter has no claim '\(attestation.claim)'")
      }
      require(attestation.scope, attestation.at, path, ["in"], &inspection)
      if let item = attestation.item {
        let items = registry.activities[attestation.person]?.flatMap(\.items) ?? []
        if !items.contains(where: { $0.ref == item }) {
          inspection.note(
            path, ["item"], "no contribution of '\(attestation.person)' has the link '\(item)'")
        }
      }
    }
    for leave in registry.leaves.values.flatMap({ $0 }).sorted(by: { $0.id < $1.id }) {
      require(leave.person, RegistryLayout.leave(leave), ["person"], &inspection)
    }
    for vote in registry.sortedVotes { check(vote, &inspection) }
    for body in registry.bodies.values.sorted(by: { $0.id < $1.id }) {
      let path = RegistryLayout.body(body.id)
      if inspection.charter.body(body.id) == nil {
        inspection.note(path, ["id"], "the charter has no body '\(body.id)'")
      }
      if let project = body.id.scope?.project, registry.projects[project] == nil {
        inspection.note(path, ["id"], "the registry has no project '\(project)'")
      }
      for (index, seat) in body.seats.enumerated() {
        require(seat.person, path, ["seats", .index(index), "person"], &inspection)
      }
    }
    checkPlaces(&inspection)
    for group in registry.groups.values.sorted(by: { $0.id < $1.id }) {
      let path = RegistryLayout.group(group.id)
      if !inspection.charter.groupKinds.contains(where: { $0.id.text == group.kind }) {
        inspection.note(path, ["kind"], "the charter has no kind of group '\(group.kind)'")
      }
      for member in group.members {
        require(
          member.person, RegistryLayout.member(member.person, of: group.id), ["person"],
          &inspection)
      }
    }
  }

  private static func check(_ person: Person, _ inspection: inout Inspection) {
    let path = RegistryLayout.person(person.id)
    for (index, holding) in person.roles.enumerated() {
      let keys: [Locator.Key] = ["roles", .index(index)]
      require(holding.role, holding.scope, holding.basis.at, path, keys, &inspection)
      if let by = holding.basis.by { require(by, path, keys + ["basis", "by"], &inspection) }
    }
  }

  private static func check(_ vote: Vote, _ inspection: inout Inspection) {
    let path =
      vote.isOpen ? RegistryLayout.openVote(vote.id) : RegistryLayout.closedVote(vote.id)
    if let person = vote.motion.person {
      require(person, path, ["motion", "person"], &inspection)
    }
    if let by = vote.by { require(by, path, ["by"], &inspection) }
    for (index, voter) in vote.electorate.enumerated() {
      require(voter.person, path, ["electorate", .index(index), "person"], &inspection)
    }
    for (index, ballot) in vote.ballots.enumerated() {
      let place =
        vote.isOpen ? RegistryLayout.ballot(vote.id, ballot.voter) : path
      let keys: [Locator.Key] =
        vote.isOpen ? ["voter"] : ["ballots", .index(index), "voter"]
      require(ballot.voter, place, keys, &inspection)
    }
    guard let charter = inspection.registry.charters[vote.charter] else {
      inspection.note(
        path, ["charter"], "the registry has no charter of the digest '\(vote.charter)'")
      return
    }
    if charter.procedure(vote.procedure) == nil {
      inspection.note(
        path, ["procedure"], "the charter of this vote has no procedure '\(vote.procedure)'")
    }
    if let role = vote.motion.role {
      require(role, vote.motion.scope, vote.opened, path, ["motion"], &inspection)
    }
  }

  static func require(
    _ person: PersonID, _ path: String, _ keys: [Locator.Key], _ inspection: inout Inspection
  ) {
    if inspection.registry.person(person) == nil {
      let near = Suggestion.nearest(
        to: person.text, among: inspection.registry.sortedPeople.map(\.id.text))
      inspection.note(
        path, keys, "'\(person)' is not in the registry",
        help: near.map { "did you mean '\($0)'?" })
    }
  }

  private static func require(
    _ role: RoleID, _ scope: Scope?, _ at: Instant, _ path: String, _ keys: [Locator.Key],
    _ inspection: inout Inspection
  ) {
    let charter = inspection.charter(at: at)
    guard let rule = charter.role(role) else {
      inspection.note(path, keys + ["role"], "the charter has no role '\(role)'")
      return
    }
    if let scope {
      if !rule.takesScope {
        inspection.note(
          path, keys + ["in"],
          "\(rule.title.text()) is held in the whole community, not in '\(scope)'")
      } else if !inspection.registry.knows(scope) {
        require(scope, at, path, keys + ["in"], &inspection)
      } else if rule.kind == nil, !inspection.registry.admits(rule, in: scope) {
        inspection.note(
          path, keys + ["in"],
          "\(rule.title.text()) is held in \(rule.places(in: charter)), not in '\(scope)'")
      }
    } else if !rule.isOfCommunity {
      inspection.note(
        path, keys, "\(rule.title.text()) is held in \(rule.places(in: charter)), and none is named"
      )
    }
  }
}
