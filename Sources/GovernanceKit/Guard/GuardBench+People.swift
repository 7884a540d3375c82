// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Judges a person who is new to the record; roles are judged by themselves.
  mutating func judge(newPerson person: Person, _ file: GuardedFile) {
    let subject = person.id.text
    let isOneself = isSelf(person)
    if let other = registry.person(login: subject) {
      refuse(
        "add-person", subject, file, ["id"],
        "'\(person.id)' is a login of '\(other.id)' already", needs: "another id")
      return
    }
    if let flaw = flaw(inAccounts: person) {
      refuse("add-person", subject, file, ["accounts"], flaw, needs: "an account of one's own")
      return
    }
    if let flaw = flaw(inKeys: [], person, file) {
      refuse("add-person", subject, file, ["keys"], flaw.reason, needs: flaw.needs)
      return
    }
    if let (name, other) = lookAlike(of: person), !isRecorded {
      refuse(
        "add-person", subject, file, ["id"],
        "'\(name)' looks like '\(other)', who is somebody else",
        needs: "approval by \(recorders)")
      return
    }
    if !isOneself, !isRecorded, !person.consents.isEmpty || !person.affiliations.isEmpty {
      refuse(
        "add-person", subject, file, [person.consents.isEmpty ? "affiliations" : "consents"],
        "'\(person.id)' says for themselves whom they work for and what they agree to",
        needs: "the author '\(person.id)'")
      return
    }
    allow(
      "add-person", subject, file, ["id"], "add \(person.id)",
      enteringOneself: isOneself && person.roles.isEmpty)
    var known = person
    known.roles = []
    keep(known)
  }

  /// Judges a change of a person's particulars.
  mutating func judge(_ before: Person, edited after: Person, _ file: GuardedFile) {
    let subject = before.id.text
    if let (key, flaw) = flaw(inEdit: before, after) {
      refuse("edit-person", subject, file, [.name(key)], flaw)
      return
    }
    if let flaw = flaw(inAccounts: after) {
      refuse("edit-person", subject, file, ["accounts"], flaw, needs: "an account of one's own")
      return
    }
    if let flaw = flaw(inKeys: before.keys, after, file) {
      refuse("edit-person", subject, file, ["keys"], flaw.reason, needs: flaw.needs)
      return
    }
    let isOneself = isAuthor(before.id)
    if before.accounts != after.accounts, !isOneself, isPrivileged(before.id) {
      refuse(
        "edit-person", subject, file, ["accounts"],
        "'\(before.id)' holds a role, and nobody else changes the accounts by which they act",
        needs: "the author '\(before.id)'")
      return
    }
    if before.kind != after.kind, !isRecorded {
      refuse(
        "edit-person", subject, file, ["kind"], "what '\(before.id)' is, others record",
        needs: "approval by \(recorders)")
      return
    }
    if !isOneself, !isRecorded {
      refuse(
        "edit-person", subject, file,
        "the particulars of '\(before.id)' are theirs to change, or for \(recorders) to record",
        needs: "the author '\(before.id)', or approval by \(recorders)")
      return
    }
    let names = after.accounts.flatMap { [$0.handle] + $0.formerHandles }
    if names.count > before.accounts.flatMap({ [$0.handle] + $0.formerHandles }).count,
      let (name, other) = lookAlike(of: after), !isRecorded
    {
      refuse(
        "edit-person", subject, file, ["accounts"],
        "'\(name)' looks like '\(other)', who is somebody else", needs: "approval by \(recorders)")
      return
    }
    allow("edit-person", subject, file, "edit the record of \(before.id)")
    var known = after
    known.roles = registry.person(before.id)?.roles ?? before.roles
    keep(known)
  }

  /// Judges the file of a handle that is not its person's id.
  mutating func judge(_ before: AccountRecord?, account after: AccountRecord, _ file: GuardedFile) {
    let spelling = "\(after.forge):\(after.handle)"
    let owner = registry.person(forge: after.forge, handle: after.handle)
    if let other = before?.person ?? owner?.id, other != after.person {
      refuse(
        "add-account", after.person.text, file, ["person"],
        "the account '\(spelling)' is that of '\(other)'", needs: "an account of one's own")
      return
    }
    // The person's own file names the account, and was judged before.
    let told = changes.filter { $0.subject == after.person.text }
    if told.contains(where: { !$0.isAllowed }) { return }
    guard owner != nil else {
      refuse(
        "add-account", after.person.text, file, ["handle"],
        "'\(after.person)' has no account '\(spelling)'")
      return
    }
    allow(
      "add-account", after.person.text, file, "know \(spelling) as \(after.person)",
      enteringOneself: told.contains { $0.kind == "add-person" })
  }

  /// Puts a person on record, with the accounts by which they are found.
  mutating func keep(_ person: Person) {
    registry.people[person.id.text.lowercased()] = person
    for account in person.accounts {
      for handle in [account.handle] + account.formerHandles {
        registry.accounts[Registry.accountKey(forge: account.forge, handle: handle)] = person.id
      }
    }
  }

  /// Whether somebody new to the record is whoever proposes the change.
  func isSelf(_ person: Person) -> Bool {
    if let author { return author.id == person.id }
    guard let login = proposal.login?.lowercased() else { return false }
    let forge = proposal.forge
    if person.id.text.lowercased() == login {
      // As the forge has it: an id is a login wherever no other is named.
      let there = person.accounts.filter { forge == nil || $0.forge == forge }
      return there.isEmpty || there.contains { $0.handle.lowercased() == login }
    }
    return person.accounts.contains {
      (forge == nil || $0.forge == forge) && $0.handle.lowercased() == login
    }
  }

  /// What in a person's accounts belongs to somebody else.
  private func flaw(inAccounts person: Person) -> String? {
    let known = proposal.tip.person(person.id)?.accounts ?? []
    for account in person.accounts {
      if let flaw = flaw(inSpelling: account, of: person), !known.contains(account) { return flaw }
      for handle in [account.handle] + account.formerHandles {
        if let other = registry.person(forge: account.forge, handle: handle), other.id != person.id
        {
          return "the account '\(account.forge):\(handle)' is that of '\(other.id)'"
        }
        if let other = registry.people[handle.lowercased()], other.id != person.id,
          isPrivileged(other.id)
        {
          return "'\(handle)' is the id of '\(other.id)', who holds a role"
        }
      }
      guard let number = account.number else { continue }
      for other in registry.sortedPeople where other.id != person.id {
        if other.accounts.contains(where: { $0.forge == account.forge && $0.number == number }) {
          return "the account \(number) of \(account.forge) is that of '\(other.id)'"
        }
      }
    }
    return nil
  }

  /// What is wrong with an account as such.
  private func flaw(inSpelling account: Account, of person: Person) -> String? {
    guard IDRule.isPlain(account.forge), Handle.isWellFormed(account.handle) else {
      return "'\(account.spelling)' is not an account"
    }
    let path = RegistryLayout.account(account.forge, account.handle)
    guard account.handle.lowercased() != person.id.text.lowercased(),
      ((try? proposal.merged.bytes(at: path)) ?? nil) == nil
    else { return nil }
    return "the account '\(account.spelling)' has no file of its own, '\(proposal.prefix)\(path)'"
  }

  /// A name of a person that can be mistaken for somebody else's.
  private func lookAlike(of person: Person) -> (name: String, other: PersonID)? {
    let names = Set([person.id.text] + person.accounts.map(\.handle)).sorted()
    for other in registry.sortedPeople where other.id != person.id {
      let known = Set(([other.id.text] + other.accounts.map(\.handle)).map(HandlesUnlike.skeleton))
      if let name = names.first(where: { known.contains(HandlesUnlike.skeleton($0)) }) {
        return (name, other.id)
      }
    }
    return nil
  }

  /// What an edit rewrites that stays once it is on record.
  private func flaw(inEdit before: Person, _ after: Person) -> (key: String, flaw: String)? {
    for account in before.accounts {
      let kept = after.accounts.contains { other in
        other.forge == account.forge
          && ([account.handle] + account.formerHandles).allSatisfy { handle in
            ([other.handle] + other.formerHandles).contains {
              $0.lowercased() == handle.lowercased()
            }
          }
      }
      if !kept {
        return (
          "accounts",
          "the account '\(account.spelling)' stays on record: a login that was somebody's is not free"
        )
      }
    }
    let ended = zip(before.affiliations, after.affiliations).allSatisfy { old, new in
      var open = new
      open.until = old.until
      return old == open && (old.until == nil || old.until == new.until)
    }
    if before.affiliations.count > after.affiliations.count || !ended {
      return (
        "affiliations",
        "whom '\(before.id)' worked for stays on record; an affiliation ends with a day"
      )
    }
    if !after.consents.starts(with: before.consents) {
      return (
        "consents",
        "what '\(before.id)' agreed to stays on record; a change of mind is a further entry"
      )
    }
    return nil
  }
}
