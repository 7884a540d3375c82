// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Judges the arithmetic of a signature; whose key it is was asked when the act was done again.
  ///
  /// Says what is wrong, and whether anything is.
  mutating func isSound(
    _ signature: Signature?, of bytes: [UInt8], as matter: SignedMatter, _ kind: String,
    _ subject: String, _ file: GuardedFile, _ keys: [Locator.Key], clause: ClauseID?
  ) -> Bool {
    guard let signature else { return true }
    switch proposal.verifier?.verdict(signature, bytes, matter) ?? .unknown("nobody looked") {
    case .sound: return true
    case .unsound:
      refuse(
        kind, subject, file, keys + ["signature"],
        "the signature is not one of what stands here: something else was signed",
        needs: "what was signed", clause: clause)
    case .unknown(let reason):
      giveUp(kind, file, "whether the signature is sound cannot be told: \(reason)")
    }
    return false
  }

  /// Why the keys that somebody signs with are not theirs to be so; nothing where they are.
  func flaw(
    inKeys before: [SigningKey], _ after: Person, _ file: GuardedFile
  ) -> (reason: String, needs: String?)? {
    if before == after.keys { return nil }
    guard isAuthor(after.id) || isSelf(after) else {
      return (
        "the keys of '\(after.id)' are theirs alone to register and to revoke",
        "the author '\(after.id)'"
      )
    }
    for (index, new) in after.keys.enumerated() {
      let old = index < before.count ? before[index] : nil
      var same = new
      if old?.revoked == nil { same.revoked = nil }
      if let old, old != same {
        return ("a key stays on record as it was registered; it is revoked once", nil)
      }
      var moments: [Instant] = []
      if old == nil { moments.append(new.at) }
      if let revoked = new.revoked, old?.revoked == nil { moments.append(revoked) }
      for moment in moments {
        if let flaw = flaw(inTime: moment, recorded: nil, [file.path]) {
          return (flaw, GuardBench.needsTime)
        }
      }
      if old == nil, let other = registry.person(signingWith: new.key),
        other.id != after.id
      {
        return ("the key \(new.key.fingerprint) is that of '\(other.id)'", "a key of one's own")
      }
    }
    if after.keys.count < before.count {
      return ("a key stays on record; it is revoked with a date", nil)
    }
    return nil
  }
}
