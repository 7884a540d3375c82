// SPDX-License-Identifier: Apache-2.0

/// The charters' texts are the ones that were put in force.
package enum CharterKept: Check {
  package static let name = "charter-kept"
  package static let law = "a charter's text is the one whose digest the registry recorded"

  package static func problems(in inspection: inout Inspection) {
    let entries = inspection.registry.settings.charters
    for (index, entry) in entries.enumerated() {
      let isLast = index == entries.count - 1
      let path = isLast ? RegistryLayout.charter : RegistryLayout.charter(entry.digest)
      guard let charter = inspection.registry.charters[entry.digest] else { continue }
      let digest = Digest.of(charter)
      if digest != entry.digest {
        inspection.note(
          path, [],
          "the charter was changed without an amendment: its digest is not the recorded one",
          help: "restore the text with git, or amend it by a vote")
      }
      if index > 0, entry.from < entries[index - 1].from {
        inspection.note(
          RegistryLayout.settings, ["charters", .index(index), "from"],
          "charters come into force one after the other")
      }
    }
  }
}
