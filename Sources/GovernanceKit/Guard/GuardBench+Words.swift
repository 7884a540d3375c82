// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Judges a nomination that is new.
  mutating func judge(nominated nomination: Nomination, _ file: GuardedFile) {
    let subject = nomination.person.text
    let clause = charter.role(nomination.role)?.clauses.first
    if let flaw = flaw(inWordOf: nomination.by, nomination.at, nomination.recorded, file) {
      refuse(
        "nominate", subject, file, [.name(flaw.key)], flaw.reason, needs: flaw.needs, clause: clause
      )
      return
    }
    do throws(Refusal) {
      _ = try replay(by: nomination.by, at: nomination.at, recorded: nomination.recorded) {
        act throws(Refusal) in
        try act.nominate(subject, for: nomination.role, in: nomination.scope)
      }
    } catch {
      refuse(
        "nominate", subject, file, ["by"], error.message,
        needs: error.need(for: charter.title(nomination.role)), clause: clause)
      return
    }
    allow(
      "nominate", subject, file,
      "\(nomination.by) nominates \(subject) for \(charter.title(nomination.role))")
    var kept = nomination
    kept.withdrawn = nil
    kept.answer = nil
    registry.nominations[nomination.person, default: []].append(kept)
  }

  /// Judges an attestation that is new.
  mutating func judge(attested attestation: Attestation, _ file: GuardedFile) {
    let subject = attestation.item ?? attestation.person.text
    let clause = charter.claim(attestation.claim)?.clause
    if let flaw = flaw(inWordOf: attestation.by, attestation.at, attestation.recorded, file) {
      refuse(
        "attest", subject, file, [.name(flaw.key)], flaw.reason, needs: flaw.needs, clause: clause)
      return
    }
    do throws(Refusal) {
      _ = try replay(
        by: attestation.by, at: attestation.at, recorded: attestation.recorded,
        signed: attestation.signature
      ) { act throws(Refusal) in
        if let item = attestation.item {
          return try act.attest(attestation.claim, ofItem: item, in: attestation.scope)
        }
        return try act.attest(
          [attestation.claim], of: attestation.person.text, in: attestation.scope)
      }
    } catch {
      refuse(
        "attest", subject, file, ["by"], error.message, needs: error.need(for: subject),
        clause: clause)
      return
    }
    guard
      isSound(
        attestation.signature, of: SignedText.of(attestation), as: .attestation, "attest", subject,
        file, [], clause: clause)
    else { return }
    allow("attest", subject, file, "\(attestation.by) vouches for \(subject): \(attestation.claim)")
    var kept = attestation
    kept.withdrawn = nil
    registry.attestations[attestation.person, default: []].append(kept)
  }

  /// Judges that somebody takes their word back.
  mutating func judge(
    withdrawn at: Instant, _ id: String, by person: PersonID, _ subject: String,
    _ file: GuardedFile
  ) {
    guard isAuthor(person) else {
      refuse(
        "withdraw", subject, file, ["withdrawn"], "'\(id)' is \(person)'s to withdraw",
        needs: "the author '\(person)'")
      return
    }
    carry("withdraw", subject, file, ["withdrawn"], at, nil, by: person) { act throws(Refusal) in
      try act.withdraw(id)
    }
  }

  /// Judges a nominee's answer.
  mutating func judge(
    answer: Answer, _ id: String, by person: PersonID?, _ file: GuardedFile
  ) {
    let subject = person?.text ?? id
    guard let person, isAuthor(person) else {
      refuse(
        "answer", subject, file, ["answers"],
        "'\(id)' is \(person.map { "\($0)'s" } ?? "nobody's") to answer",
        needs: person.map { "the author '\($0)'" })
      return
    }
    carry("answer", subject, file, ["answers"], answer.at, answer.recorded, by: person) {
      act throws(Refusal) in try act.answer(id, accepting: answer.accepted)
    }
  }

  /// Judges an act of the author's by doing it again.
  private mutating func carry(
    _ kind: String, _ subject: String, _ file: GuardedFile, _ keys: [Locator.Key], _ at: Instant,
    _ recorded: Instant?, by person: PersonID, _ work: (Act) throws(Refusal) -> Change
  ) {
    if let flaw = flaw(inTime: at, recorded: recorded, [file.path]) {
      refuse(kind, subject, file, keys, flaw, needs: GuardBench.needsTime)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: person, at: at, recorded: recorded, work)
      allow(kind, subject, file, keys, change.lines.last?.text ?? kind)
      for entry in change.entries { keep(entry) }
    } catch {
      refuse(kind, subject, file, keys, error.message, needs: error.need(for: subject))
    }
  }

  /// Puts a record of somebody's word on record.
  private mutating func keep(_ entry: Entry) {
    switch entry {
    case .nomination(let word):
      registry.nominations[word.person]?.removeAll { $0.id == word.id }
      registry.nominations[word.person, default: []].append(word)
    case .attestation(let word):
      registry.attestations[word.person]?.removeAll { $0.id == word.id }
      registry.attestations[word.person, default: []].append(word)
    case .openVote(let vote), .closedVote(let vote):
      registry.votes[vote.id]?.answers = vote.answers
    default: break
    }
  }

  /// Why a word is not given as its record says, apart from whether its giver may.
  private func flaw(
    inWordOf by: PersonID, _ at: Instant, _ recorded: Instant?, _ file: GuardedFile
  ) -> (key: String, reason: String, needs: String)? {
    guard isAuthor(by) else {
      return (
        "by", "everybody speaks in their own name, and '\(by)' did not propose this",
        "the author '\(by)'"
      )
    }
    if let flaw = flaw(inTime: at, recorded: recorded, [file.path]) {
      return ("at", flaw, GuardBench.needsTime)
    }
    return flaw(inLateness: at, recorded).map { ("at", $0.reason, $0.needs) }
  }
}
