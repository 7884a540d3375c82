// SPDX-License-Identifier: Apache-2.0

/// What the charter wants signed is signed, and every signature is that of whoever speaks.
package enum SignaturesSound: Check {
  package static let name = "signatures-sound"
  package static let law =
    "a signature is made with a key that its giver had then, and none is missing that the charter wants"

  package static func problems(in inspection: inout Inspection) {
    noteKeys(&inspection)
    let registry = inspection.registry
    for vote in registry.sortedVotes where vote.present == nil {
      let isWanted = registry.charters[vote.charter]?.signatures?.ballots == true
      let path =
        vote.isOpen ? RegistryLayout.openVote(vote.id) : RegistryLayout.closedVote(vote.id)
      for (index, ballot) in vote.ballots.enumerated() {
        let place = vote.isOpen ? RegistryLayout.ballot(vote.id, ballot.voter) : path
        let keys: [Locator.Key] = vote.isOpen ? [] : ["ballots", .index(index)]
        for (position, cast) in ballot.casts.enumerated() {
          judge(
            cast.signature, .ballot, by: cast.by ?? ballot.voter, at: cast.recorded ?? cast.at,
            isWanted: isWanted, SignedText.of(cast, by: ballot.voter, in: vote), place,
            keys + ["casts", .index(position)], &inspection)
        }
      }
    }
    for attestation in registry.attestations.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
      let given = attestation.recorded ?? attestation.at
      judge(
        attestation.signature, .attestation, by: attestation.by, at: given,
        isWanted: registry.charter(at: given)?.signatures?.attestations == true,
        SignedText.of(attestation), RegistryLayout.attestation(attestation), [], &inspection)
    }
  }

  private static func judge(
    _ signature: Signature?, _ matter: SignedMatter, by id: PersonID, at moment: Instant,
    isWanted: Bool, _ bytes: [UInt8], _ path: String, _ keys: [Locator.Key],
    _ inspection: inout Inspection
  ) {
    guard let signature else {
      if isWanted {
        inspection.note(
          path, keys, "the charter wants \(matter.title) signed, and that of '\(id)' is not")
      }
      return
    }
    let place = keys + ["signature"]
    guard let person = inspection.registry.person(id) else { return }
    if let flaw = person.flaw(in: signature, for: matter, at: moment) {
      inspection.note(path, place, "the signature does not stand for '\(id)': \(flaw)")
      return
    }
    switch inspection.verdict(on: signature, of: bytes, as: matter) {
    case .sound: return
    case .unsound:
      inspection.note(
        path, place, "the signature is not one of what stands here: '\(id)' signed something else")
    case .unknown(let reason):
      inspection.isUnsure = true
      inspection.note(
        path, place, "whether the signature of '\(id)' is sound cannot be told: \(reason)",
        help: "install OpenSSH, and run gov check again")
    }
  }

  /// A key is one person's.
  private static func noteKeys(_ inspection: inout Inspection) {
    var owners: [PublicKey: PersonID] = [:]
    for person in inspection.registry.sortedPeople {
      let path = RegistryLayout.person(person.id)
      for (index, known) in person.keys.enumerated() {
        let key = known.key
        if let other = owners[key] {
          inspection.note(
            path, ["keys", .index(index)],
            other == person.id
              ? "the key \(key.fingerprint) is registered twice"
              : "the key \(key.fingerprint) is that of '\(other)'")
        }
        owners[key] = owners[key] ?? person.id
        if known.at > inspection.present {
          inspection.note(path, ["keys", .index(index), "at"], "\(known.at) lies in the future")
        }
        if let revoked = known.revoked, revoked < known.at {
          inspection.note(
            path, ["keys", .index(index), "revoked"],
            "\(revoked) is before \(known.at), which it follows")
        }
      }
    }
  }
}
