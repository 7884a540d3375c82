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
