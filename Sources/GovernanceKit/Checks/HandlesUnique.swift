// SPDX-License-Identifier: Apache-2.0

/// A login belongs to one person.
package enum HandlesUnique: Check {
  package static let name = "handles-unique"
  package static let law = "a login on a forge, or a forge's number for it, belongs to one person"

  package static func problems(in inspection: inout Inspection) {
    var owners: [String: PersonID] = [:]
    var numbers: [String: PersonID] = [:]
    for person in inspection.registry.sortedPeople {
      let path = RegistryLayout.person(person.id)
      for (index, account) in person.accounts.enumerated() {
        let keys: [Locator.Key] = ["accounts", .index(index)]
        for handle in [account.handle] + account.formerHandles {
          let key = Registry.accountKey(forge: account.forge, handle: handle)
          if let other = owners[key], other != person.id {
            inspection.note(
              path, keys + ["handle"],
              "the login '\(account.forge):\(handle)' is that of '\(other)' already")
          }
          owners[key] = person.id
          if let owner = inspection.registry.accounts[key], owner != person.id {
            inspection.note(
              path, keys + ["handle"],
              "the login '\(account.forge):\(handle)' is recorded as that of '\(owner)'")
          }
        }
        if let number = account.number {
          let key = "\(account.forge) \(number)"
          if let other = numbers[key], other != person.id {
            inspection.note(
              path, keys + ["number"],
              "the account \(number) of \(account.forge) is that of '\(other)' already")
          }
          numbers[key] = person.id
        }
      }
    }
    for (key, owner) in inspection.registry.accounts.sorted(by: { $0.key < $1.key })
    where owners[key] == nil && inspection.registry.person(owner) != nil {
      let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
      inspection.note(
        RegistryLayout.account(parts[0], parts.count > 1 ? parts[1] : ""), ["handle"],
        "'\(owner)' has no account '\(parts.joined(separator: ":"))'",
        help: "add it to \(RegistryLayout.person(owner)), or remove this file")
    }
  }
}
