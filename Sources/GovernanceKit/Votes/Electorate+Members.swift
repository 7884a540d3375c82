// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Those who belong to an electorate at a moment, sorted by id.
  ///
  /// A role counts as it is held on that day, with those above it on its ladder.
  public func members(
    of electorate: Electorate, in scope: Scope?, at instant: Instant, under charter: Charter
  ) -> [PersonID] {
    members(of: electorate, in: scope, at: instant, under: charter, beside: [])
  }

  /// The same, where the seats of some bodies are being worked out already, so that a circle ends.
  package func members(
    of electorate: Electorate, in scope: Scope?, at instant: Instant, under charter: Charter,
    beside pending: Set<BodyID>
  ) -> [PersonID] {
    var members: Set<PersonID> = []
    if let role = electorate.role {
      let place = electorate.place == .community ? nil : scope
      for person in people.values where !person.isBot {
        let evaluation = Evaluation(
          self, charter, person: person.id, role: role, scope: place, at: instant)
        let reach: Evaluation.Reach = electorate.place == .community ? .whole : .parts
        if evaluation.holds(role, by: person.id, in: place, [], reach).contains(instant) {
          members.insert(person.id)
        }
      }
    }
    if let named = electorate.body {
      let body = charter.address(of: named, in: whole(of: scope) ?? scope)
      let seats = seats(of: body, at: instant, under: charter, beside: pending)
      members.formUnion(
        seats.filter { seat in
          electorate.seats.isEmpty
            ? !seat.isObserver : electorate.seats.contains { $0.text == seat.seat }
        }.map(\.person))
    }
    if electorate.groupMembers, let group = scope?.group.flatMap({ groups[$0] }) {
      for member in group.members
      where member.memberships.contains(where: { held in
        held.start(in: charter.zone) <= instant
          && held.end(in: charter.zone).map { instant < $0 } ?? true
      }) {
        members.insert(member.person)
      }
    }
    for part in electorate.union {
      members.formUnion(
        self.members(of: part, in: scope, at: instant, under: charter, beside: pending))
    }
    return members.sorted()
  }
}
