// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Those who belong to an electorate at a moment, sorted by id.
  ///
  /// A role counts as it is held on that day, with those above it on its ladder.
  public func members(
    of electorate: Electorate, in scope: Scope?, at instant: Instant, under charter: Charter
  ) -> [PersonID] {
    var members: Set<PersonID> = []
    if let role = electorate.role {
      let place = electorate.place == .community ? nil : scope
      for person in people.values where !person.isBot {
        let evaluation = Evaluation(
          self, charter, person: person.id, role: role, scope: place, at: instant)
        if evaluation.holds(role, by: person.id, in: place).contains(instant) {
          members.insert(person.id)
        }
      }
    }
    if let body = electorate.body {
      let day = charter.zone.day(of: instant)
      let seats = bodies[body]?.seats.filter { $0.isHeld(on: day) } ?? []
      members.formUnion(seats.map(\.person))
    }
    for part in electorate.union {
      members.formUnion(self.members(of: part, in: scope, at: instant, under: charter))
    }
    return members.sorted()
  }
}
