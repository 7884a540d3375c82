// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// Takes a file for part of a redaction, where that is all that changes in it.
  mutating func takeRedaction(_ file: GuardedFile, _ place: RegistryPlace) -> Bool {
    for person in redacted {
      guard isRedaction(of: person, file, place) else { continue }
      guard bench.isAuthor(person.id) || bench.isRecorded else {
        bench.refuse(
          "redact", person.id.text, file,
          "what identifies '\(person.id)' is for '\(person.id)' or \(bench.recorders) to remove",
          needs: "the author '\(person.id)', or approval by \(bench.recorders)")
        return true
      }
      bench.allow(
        "redact", person.id.text, file, "remove what identifies '\(person.id)'")
      return true
    }
    return false
  }

  /// Those whose record this change redacts, as they are at the base's tip.
  private var redacted: [Person] {
    proposal.files.compactMap { file in
      guard case .person = RegistryPlace(file.path) else { return nil }
      let reading = file.read(Person.self)
      guard let before = reading.before, before.redacted == nil, reading.after?.redacted != nil
      else { return nil }
      return before
    }
  }

  private func isRedaction(
    of person: Person, _ file: GuardedFile, _ place: RegistryPlace
  ) -> Bool {
    switch place {
    case .person:
      let reading = file.read(Person.self)
      guard let before = reading.before, let after = reading.after, before.id == person.id,
        let redaction = after.redacted
      else { return false }
      return after
        == before.redacted(
          by: redaction.by, at: redaction.at, redaction.recorded, redaction.reason)
    case .account:
      return file.after == nil && file.read(AccountRecord.self).before?.person == person.id
    case .activity:
      let reading = file.read(Activity.self)
      return reading.before?.person == person.id && reading.before?.redacted == reading.after
    case .attestation:
      let reading = file.read(Attestation.self)
      return reading.before?.person == person.id && reading.before?.redacted == reading.after
    case .nomination:
      let reading = file.read(Nomination.self)
      return reading.before?.person == person.id && reading.before?.redacted == reading.after
    case .closedVote:
      let reading = file.read(Vote.self)
      guard let before = reading.before, let after = reading.after, before != after else {
        return false
      }
      return before.redacted(of: person.id, person.logins) == after
    default: return false
    }
  }
}
