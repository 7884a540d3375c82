// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Those of the founding roster who may say who holds a role: who holds it, or one above it.
  func founders(of holding: RoleHolding) -> (isOne: (Person) -> Bool, title: String) {
    let roles = charter.roles(including: holding.role)
    let place = holding.scope.map { " in \($0)" } ?? ""
    return (
      { founder in
        founder.roles.contains {
          roles.contains($0.role) && ($0.scope == nil || $0.scope == holding.scope)
            && $0.basis.isFounding && $0.until == nil
        }
      },
      "a founding \(charter.title(holding.role))\(place)\(roles.count > 1 ? ", or one above" : "")"
    )
  }

  /// Those who may say who belongs to a group from the beginning: who leads it, or records decisions.
  func foundingLeads(of id: GroupID) -> (isOne: (Person) -> Bool, title: String)? {
    guard let group = registry.groups[id], let lead = charter.groupKind(group.kind)?.leads?.role
    else { return foundingRecorders }
    var holding = RoleHolding()
    holding.role = lead
    holding.scope = group.scope
    let leads = founders(of: holding)
    guard let others = foundingRecorders else {
      return proposal.tip.people.values.contains(where: leads.isOne) ? leads : nil
    }
    return ({ leads.isOne($0) || others.isOne($0) }, "\(leads.title), or \(others.title)")
  }

  /// Those who may say which groups there are from the beginning; nil where nobody is one yet.
  var foundingRecorders: (isOne: (Person) -> Bool, title: String)? {
    guard proposal.tip.people.values.contains(where: { isRecorder($0.id) }) else { return nil }
    return ({ isRecorder($0.id) }, recorders)
  }

  /// Judges a role of the roster that a later roster ends: that is founding, as its beginning was.
  mutating func judge(
    _ ended: Basis, byRoster holding: RoleHolding, of person: PersonID, _ file: GuardedFile,
    _ keys: [Locator.Key]
  ) {
    found(
      person.text, ended, "\(person) is no longer \(charter.title(holding.role))", file, keys,
      by: founders(of: holding)
    ) { _ throws(Refusal) in
      Change()
    } then: { bench in
      guard var changed = bench.registry.person(person),
        let index = changed.roles.firstIndex(where: { $0.isSame(as: holding) })
      else { return }
      changed.roles[index] = holding
      bench.keep(changed)
    }
  }

  /// Takes the end of a membership into the record so far.
  mutating func end(_ membership: Membership, _ member: Member) {
    guard
      var kept = registry.groups[member.group]?.members.first(where: { $0.person == member.person }
      ),
      let index = kept.memberships.firstIndex(where: { $0.isSame(as: membership) })
    else { return }
    kept.memberships[index] = membership
    keep(group: .member(kept))
  }
}
