// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// What changes in a person's own particulars.
  public struct ProfileEdit: Sendable {
    /// A login that a forge renamed.
    public struct Rename: Hashable, Sendable {
      /// The forge.
      public var forge: String
      /// The login before.
      public var from: String
      /// The login now.
      public var to: String

      /// Creates a rename from its parts.
      public init(forge: String, from: String, to: String) {
        self.forge = forge
        self.from = from
        self.to = to
      }
    }

    /// The new name.
    public var name: String?
    /// Further accounts.
    public var accounts: [Account] = []
    /// A login that was renamed.
    public var rename: Rename?
    /// Whom the person works for from the day on; `-` for nobody.
    public var affiliation: String?
    /// What is agreed to, or no longer.
    public var consent: (to: String, given: Bool)?

    /// Keys to sign with from now on.
    public var keys: [PublicKey] = []
    /// A key that is no longer to be trusted, or its fingerprint.
    public var revokedKey: String?

    /// Creates an edit that changes nothing.
    public init() {}
  }

  /// Changes a person's own particulars; oneself may, and those who record for others.
  public func editPerson(_ login: String, _ edit: ProfileEdit) throws(Refusal) -> Change {
    var person = try person(login)
    if actor != person.id { try requireRecorder("edit the record of '\(person.id)'") }
    let before = person
    var change = Change()
    change.id = person.id.text
    if let name = edit.name { person.name = name.isEmpty ? nil : name }
    try add(edit.accounts, to: &person, &change)
    if let rename = edit.rename { try apply(rename, to: &person, &change) }
    if let organisation = edit.affiliation {
      let days = person.affiliations.flatMap { [$0.since, $0.until].compactMap { $0 } }
      try requireOrder(after: days.max())
      for index in person.affiliations.indices where person.affiliations[index].until == nil {
        person.affiliations[index].until = day
      }
      if organisation != "-" {
        var affiliation = Affiliation()
        affiliation.organisation = organisation
        affiliation.since = day
        person.affiliations.append(affiliation)
      }
    }
    if let consent = edit.consent {
      try requireOrder(after: person.consents.map(\.on).max())
      var stated = Consent()
      stated.to = consent.to
      stated.given = consent.given
      stated.on = day
      person.consents.append(stated)
    }
    try apply(edit.keys, revoking: edit.revokedKey, to: &person)
    guard person != before || !change.lines.isEmpty else {
      throw Refusal(
        .unknownWord, "nothing-to-edit", "nothing is said that would change '\(person.id)'",
        help: "gov person edit --help")
    }
    change.put(.person(person), "edit-person", person.id.text, "edit the record of \(person.id)")
    return change
  }

  private func requireOrder(after day: Day?) throws(Refusal) {
    if let day { try requireOrder(after: charter.zone.start(of: day)) }
  }

  private func apply(
    _ rename: ProfileEdit.Rename, to person: inout Person, _ change: inout Change
  ) throws(Refusal) {
    guard Handle.isWellFormed(rename.to) else {
      throw Refusal(
        .unknownWord, "bad-account", "'\(rename.to)' is not a login",
        help: "gov person edit \(person.id) --help")
    }
    if let other = registry.person(forge: rename.forge, handle: rename.to), other.id != person.id {
      throw Refusal(
        "account-taken", "the account '\(rename.forge):\(rename.to)' is that of '\(other.id)'",
        help: "gov person show \(other.id)")
    }
    let old = rename.from.lowercased()
    let index = person.accounts.firstIndex {
      $0.forge == rename.forge && $0.handle.lowercased() == old
    }
    // Until now the id itself served as the handle there.
    var account =
      index.map { person.accounts[$0] } ?? Account(forge: rename.forge, handle: person.id.text)
    guard account.handle.lowercased() == old else {
      throw Refusal(
        .unknownWord, "unknown-account",
        "'\(person.id)' has no account '\(rename.forge):\(rename.from)'",
        help: "gov person show \(person.id)")
    }
    account.formerHandles.append(account.handle)
    account.handle = rename.to
    if let index { person.accounts[index] = account } else { person.accounts.append(account) }
    if rename.to.lowercased() != person.id.text.lowercased() {
      change.put(
        .account(AccountRecord(forge: rename.forge, handle: rename.to, person: person.id)),
        "rename-account", person.id.text,
        "know \(rename.forge):\(rename.from) as \(rename.forge):\(rename.to)")
    }
  }
}
