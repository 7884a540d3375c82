// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Registers keys, and revokes one: each holder alone, and as of the moment of entry.
  ///
  /// A revocation that reached back would undo what was counted.
  func apply(
    _ keys: [PublicKey], revoking revoked: String?, to person: inout Person
  ) throws(Refusal) {
    if keys.isEmpty, revoked == nil { return }
    guard actor == person.id else {
      throw Refusal(
        "not-yours", "the keys of '\(person.id)' are theirs alone to register and to revoke",
        help: "add --as \(person.id)")
    }
    guard recorded == nil else {
      throw Refusal(
        "dated-key", "a key counts from its entry on, and is revoked from its entry on",
        help: "leave out --dated")
    }
    for key in keys {
      if let other = registry.person(signingWith: key) {
        throw Refusal(
          "key-taken",
          other.id == person.id
            ? "the key \(key.fingerprint) is registered already"
            : "the key \(key.fingerprint) is that of '\(other.id)'",
          help: "gov person show \(other.id)")
      }
      var known = SigningKey()
      known.key = key
      known.at = at
      person.keys.append(known)
    }
    guard let revoked else { return }
    let wanted = PublicKey(revoked)?.fingerprint ?? revoked
    guard let index = person.keys.firstIndex(where: { $0.key.fingerprint == wanted }) else {
      throw Refusal(
        .unknownWord, "unknown-key", "'\(person.id)' has no key '\(revoked)'",
        help: "gov person show \(person.id)")
    }
    if let since = person.keys[index].revoked {
      throw Refusal(
        "revoked", "the key \(wanted) was revoked at \(since) already",
        help: "gov person show \(person.id)")
    }
    person.keys[index].revoked = at
  }
}
