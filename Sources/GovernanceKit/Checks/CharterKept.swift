// SPDX-License-Identifier: Apache-2.0

/// The charters' texts are the ones that were put in force, each by a vote that passed.
package enum CharterKept: Check {
  package static let name = "charter-kept"
  package static let law =
    "a charter's text is the one whose digest the registry recorded, and is amended only by a vote that names it"

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    let entries = registry.settings.charters
    for (index, entry) in entries.enumerated() {
      let isLast = index == entries.count - 1
      let path = isLast ? RegistryLayout.charter : RegistryLayout.charter(entry.digest)
      guard let charter = registry.charters[entry.digest] else { continue }
      let digest = Digest.of(charter)
      if digest != entry.digest {
        inspection.note(
          path, [],
          "the charter was changed without an amendment: its digest is not the recorded one",
          help: "restore the text with git, or amend it by a vote")
      }
      let keys: [Locator.Key] = ["charters", .index(index)]
      if index > 0, entry.from < entries[index - 1].from {
        inspection.note(
          RegistryLayout.settings, keys + ["from"],
          "charters come into force one after the other")
      }
      if index > 0, let flaw = flaw(in: entry, inspection) {
        inspection.note(
          RegistryLayout.settings, keys + (entry.vote == nil ? [] : ["vote"]),
          "the text \(Digest.shown(entry.digest)) is in force and was not amended: \(flaw)",
          help: "gov vote open amend CHARTER.json",
          clause: registry.charters[entries[index - 1].digest]?.amending?.clause)
      }
    }
    // Texts that are put to the vote lie under their digests too.
    let inForce = Set(entries.map(\.digest))
    for (digest, charter) in registry.charters.sorted(by: { $0.key < $1.key })
    where !inForce.contains(digest) {
      let path = RegistryLayout.charter(digest)
      if Digest.of(charter) != digest {
        inspection.note(path, [], "the text is not the one whose digest names the file")
      }
      if !registry.votes.values.contains(where: { $0.motion.charter == digest }) {
        inspection.note(
          path, [], "no vote is about this text of the charter", severity: .warning)
      }
    }
  }

  /// What is wrong with the vote by which a text came into force.
  private static func flaw(in entry: CharterInForce, _ inspection: Inspection) -> String? {
    let registry = inspection.registry
    guard let id = entry.vote else { return "no vote is named" }
    guard let vote = registry.votes[id] else { return "the vote '\(id)' is not on record" }
    guard vote.motion.kind == .amend, vote.motion.charter == entry.digest else {
      return "the vote '\(id)' was to \(vote.motion.sentence)"
    }
    if let flaw = registry.flaw(inPassing: vote, before: entry.at) { return flaw }
    let zone = registry.charters[entry.digest]?.zone ?? .utc
    if entry.from < zone.day(of: entry.at) {
      return "it is in force from \(entry.from), before its enactment at \(entry.at)"
    }
    let same = registry.settings.charters.filter { $0.vote == id }
    return same.count > 1 ? "the vote '\(id)' was carried out more than once" : nil
  }
}

extension Charter {
  /// The route by which the charter is amended, where it says so.
  package var amending: MotionRoute? { motions.first { $0.motion == .amend } }
}
