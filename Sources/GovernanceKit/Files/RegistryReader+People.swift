// SPDX-License-Identifier: Apache-2.0
import StrictJSON

// People: by file, and by any of their handles.
extension RegistryReader {
  /// Reads everybody else where it matters how many hold a role: one that leads groups.
  package mutating func readPeers(in role: String) throws(FileError) {
    let leads = registry.newestCharter?.groupKinds.compactMap(\.leads) ?? []
    guard
      leads.contains(where: { rule in
        rule.maximum != nil && ([rule.role] + rule.with).contains(RoleID(role))
      })
    else { return }
    for name in try files(in: RegistryLayout.people)
    where registry.people[String(name.dropLast(5)).lowercased()] == nil {
      try readPerson("people/\(name)")
    }
    registry.isWhole = true
  }

  /// Reads one person with everything that was said and done about them, and those who said it.
  ///
  /// Of others only the person's own file is read: the roles recorded there decide whether their
  /// word counts. Where none are recorded, what they did is read too, since a role can be automatic.
  package mutating func readPerson(login: String) throws(FileError) {
    registry.isWhole = false
    guard let id = try locate(login) else { return }
    try readAround(id)
    var named = words(about: id)
    while let other = named.min() {
      named.remove(other)
      guard registry.person(other) == nil else { continue }
      try readOptionalPerson(RegistryLayout.person(other))
      guard let person = registry.person(other) else { continue }
      if person.roles.isEmpty || person.roles.contains(where: { $0.until != nil }) {
        try readAround(other)
        named.formUnion(words(about: other))
      }
    }
  }

  /// Those who nominated or vouched for somebody.
  private func words(about id: PersonID) -> Set<PersonID> {
    Set((registry.nominations[id] ?? []).map(\.by) + (registry.attestations[id] ?? []).map(\.by))
  }

  mutating func readAround(_ id: PersonID) throws(FileError) {
    try readOptionalPerson(RegistryLayout.person(id))
    try readActivities(in: RegistryLayout.activity(of: id))
    try readNominations(in: RegistryLayout.nominations(of: id))
    try readAttestations(in: RegistryLayout.attestations(of: id))
    try readMemberships(of: id)
    try readLeaves(in: RegistryLayout.leaves(of: id))
  }

  /// Finds whom a login means without reading everybody: by id, else by a handle on any forge.
  mutating func locate(_ login: String) throws(FileError) -> PersonID? {
    if IDRule.isPerson(login.hasPrefix("org:") ? String(login.dropFirst(4)) : login),
      try source.bytes(at: RegistryLayout.person(PersonID(login))) != nil
    {
      return PersonID(login)
    }
    for forge in try folders(in: RegistryLayout.accounts) {
      let path = RegistryLayout.account(forge, login)
      guard try source.bytes(at: path) != nil else { continue }
      try readAccount(path)
      return registry.accounts[Registry.accountKey(forge: forge, handle: login)]
    }
    return nil
  }

  mutating func readOptionalPerson(_ path: String) throws(FileError) {
    if try source.bytes(at: path) != nil { try readPerson(path) }
  }

  mutating func readPerson(_ path: String) throws(FileError) {
    guard let (person, node) = try record(Person.self, at: path) else { return }
    if let other = registry.people[person.id.text.lowercased()], other.id != person.id {
      note(
        "duplicate-person", path, node["id"],
        "'\(person.id)' and '\(other.id)' differ only in case, and ids are unique without case")
      expect(path, RegistryLayout.person(person.id), node["id"])
      // What is said of the first is not blamed for the second.
      return
    }
    expect(path, RegistryLayout.person(person.id), node["id"])
    registry.people[person.id.text.lowercased()] = person
    for account in person.accounts {
      for handle in [account.handle] + account.formerHandles {
        let key = Registry.accountKey(forge: account.forge, handle: handle)
        // The handle's own file is the authority; this covers handles equal to the id.
        if registry.accounts[key] == nil { registry.accounts[key] = person.id }
      }
    }
  }

  mutating func readAccount(_ path: String) throws(FileError) {
    guard let (account, node) = try record(AccountRecord.self, at: path) else { return }
    expect(path, RegistryLayout.account(account.forge, account.handle), node["handle"])
    registry.accounts[Registry.accountKey(forge: account.forge, handle: account.handle)] =
      account.person
  }
}
