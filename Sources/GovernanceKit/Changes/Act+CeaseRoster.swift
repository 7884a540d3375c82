// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Ends the roles of the roster that a later whole roster of the same place no longer lists.
  func cease(
    _ file: RosterFile, _ terms: RosterTerms, _ people: inout [String: Person],
    _ order: inout [String], _ result: inout RosterImport
  ) throws(Refusal) {
    guard let since = terms.since else {
      throw Refusal(
        .unknownWord, "since-needed", "of which day the roster is whole is not said",
        help: "add --since DAY")
    }
    let here = Set(file.rows.compactMap { $0.scope ?? terms.scope })
    let places: Set<Scope?> = here.isEmpty ? [nil] : Set(here.map { .some($0) })
    var touched: [PersonID: String] = [:]
    for (key, person) in people { touched[person.id] = key }
    for known in registry.sortedPeople {
      let key = touched[known.id] ?? Registry.accountKey(forge: "", handle: known.id.text)
      var person = people[key] ?? known
      let before = person
      for index in person.roles.indices {
        let held = person.roles[index]
        guard places.contains(held.scope), held.basis.kind == .roster, held.until == nil,
          held.since < since, !isListed(person.id, held, file, terms)
        else { continue }
        person.roles[index].until = since
        var ended = Basis(.roster, by: actor, at: at, recorded: recorded)
        ended.source = terms.source.isEmpty ? nil : terms.source
        person.roles[index].ended = ended
        result.ended += 1
      }
      guard person != before else { continue }
      if people[key] == nil { order.append(key) }
      people[key] = person
    }
  }

  /// Ends the memberships that came with roles which the roster ended, where no other is left.
  ///
  /// Who joined by the own word or on invitation stays: a list of roles doesn't speak of that.
  func leave(_ people: [String: Person], _ result: inout RosterImport) {
    for person in people.values.sorted(by: { $0.id < $1.id }) {
      let before = registry.person(person.id)?.roles ?? []
      for group in registry.sortedGroups {
        let here = person.roles.filter { $0.scope == group.scope }
        guard
          let ended = here.filter({ $0.until != nil && !before.contains($0) })
            .max(by: { ($0.until?.number ?? 0) < ($1.until?.number ?? 0) }),
          let until = ended.until,
          !here.contains(where: { $0.until == nil }),
          var member = group.members.first(where: { $0.person == person.id }),
          let index = member.memberships.firstIndex(where: { $0.until == nil }),
          member.memberships[index].basis.kind == .roster, member.memberships[index].since < until
        else { continue }
        member.memberships[index].until = until
        member.memberships[index].ended = ended.ended
        result.left += 1
        result.change.put(
          .member(member), "leave", person.id.text,
          "\(person.id) is no longer a member of '\(group.id)' from \(until), with the last role held there"
        )
      }
    }
  }

  private func isListed(
    _ id: PersonID, _ held: RoleHolding, _ file: RosterFile, _ terms: RosterTerms
  ) -> Bool {
    file.rows.contains { row in
      let forge = row.forge ?? terms.forge ?? charter.forge
      return !row.isEmeritus && row.role == held.role
        && (row.scope ?? (held.scope == nil ? nil : terms.scope)) == held.scope
        && registry.person(forge: forge, handle: row.login)?.id == id
    }
  }
}

extension Person {
  /// Adds a stretch of a role that a roster tells of; false where it is known already.
  mutating func take(_ stretch: RoleHolding) -> Bool {
    let same = roles.indices.filter {
      roles[$0].role == stretch.role && roles[$0].scope == stretch.scope
    }
    if let index = same.first(where: { roles[$0].overlaps(stretch) }) {
      // A later roster may know when it ended.
      guard roles[index].until == nil, stretch.until != nil, roles[index].basis.kind == .roster,
        roles[index].since == stretch.since
      else { return false }
      roles[index].until = stretch.until
      roles[index].ended = stretch.ended
      return true
    }
    roles.append(stretch)
    roles.sort { $0.since < $1.since }
    return true
  }
}

extension RoleHolding {
  /// Whether two stretches have a day in common.
  func overlaps(_ other: RoleHolding) -> Bool {
    (other.until.map { since < $0 } ?? true) && (until.map { other.since < $0 } ?? true)
  }
}
