// SPDX-License-Identifier: Apache-2.0

import Counting

extension GuardBench {
  /// Judges the record of a vote that was held elsewhere: what it shows is worked out again.
  ///
  /// What its source says, nobody here can tell; so it takes the right to record for others.
  mutating func judge(recorded vote: Vote, _ file: GuardedFile) {
    let subject = vote.id.text
    if let flaw = flaw(inRecording: vote) {
      refuse("record-vote", subject, file, ["source"], flaw.reason, needs: flaw.needs)
      return
    }
    guard let ended = vote.ended, let recorded = vote.recorded else {
      refuse(
        "record-vote", subject, file, ["ended"],
        "a vote that was held elsewhere has ended, and says when it was recorded",
        needs: "what gov vote record writes")
      return
    }
    if let flaw = flaw(inTime: ended.at, recorded: recorded, [file.path]) {
      refuse("record-vote", subject, file, ["recorded"], flaw, needs: GuardBench.needsTime)
      return
    }
    guard let charter = registry.charters[vote.charter],
      let procedure = charter.procedure(vote.procedure),
      let verdict = (try? vote.recordedVerdict(by: procedure, under: charter)) ?? nil
    else {
      refuse(
        "record-vote", subject, file, ["procedure"], "the vote cannot be counted",
        needs: "what gov vote record writes")
      return
    }
    var made = vote
    made.charter = registry.charterInForce(at: vote.opened)?.digest ?? ""
    made.electorate = registry.rosterOfTheDay(vote, procedure, charter)
    made.digest = made.electorateDigest(procedure)
    made.ended?.outcome = verdict.outcome
    made.ended?.counts = verdict.tally.counts.named
    made.ballots = []
    let clause = clause(of: vote)
    if made.electorate != vote.electorate || made.digest != vote.digest
      || made.charter != vote.charter
    {
      refuse(
        "record-vote", subject, file, ["electorate"],
        "who could vote is not the roster of that day", needs: "what gov vote record writes",
        clause: clause)
      return
    }
    guard made == vote else {
      refuse(
        "record-vote", subject, file, ["ended"],
        "it is kept as \(ended.outcome.words), and its record makes it \(verdict.outcome.words)",
        needs: "what gov vote record writes", clause: clause)
      return
    }
    registry.votes[vote.id] = vote
    allow(
      "record-vote", subject, file,
      "record the vote '\(subject)' to \(vote.motion.sentence): \(verdict.outcome.words)")
  }

  /// Why this vote is not the author's to record.
  ///
  /// How others voted no founder tells for them; nobody is the only witness of a vote on themselves; and
  /// what changes the rules is voted on here.
  private func flaw(inRecording vote: Vote) -> (reason: String, needs: String)? {
    guard isRecordedByRight else {
      return (
        "a vote held elsewhere is for \(recorders) to record", "approval by \(recorders)"
      )
    }
    guard [.promote, .revoke, .resolve, .appoint, .remove].contains(vote.motion.kind) else {
      return (
        "a motion to \(vote.motion.sentence) is not taken from elsewhere",
        "a vote on record from its opening"
      )
    }
    if let person = vote.motion.person, isAuthor(person), !isWitnessed(apartFrom: person) {
      return (
        "nobody records alone a vote on themselves", "approval by another of \(recorders)"
      )
    }
    return nil
  }

  /// Judges that an entry of the roster names the recorded vote that gave it.
  mutating func judge(
    linked held: RoleHolding, of person: PersonID, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    let what = "'\(held.role)' of '\(person)'"
    guard isRecorded else {
      refuse(
        "link-role", person.text, file, keys + ["basis", "vote"],
        "what \(what) rests on is for \(recorders) to say", needs: "approval by \(recorders)")
      return
    }
    guard let id = held.basis.vote else { return }
    let flaw = registry.flaw(inLinked: id, since: held.since) { motion in
      motion.kind == .promote && motion.person == person && motion.role == held.role
        && motion.scope == held.scope
    }
    if let flaw, flaw.severity == .error {
      refuse(
        "link-role", person.text, file, keys + ["basis", "vote"], flaw.text,
        needs: "the vote that gave it", clause: flaw.clause)
      return
    }
    if let index = registry.people[person.text.lowercased()]?.roles.firstIndex(where: {
      $0.role == held.role && $0.scope == held.scope && $0.since == held.since
    }) {
      registry.people[person.text.lowercased()]?.roles[index].basis.vote = id
    }
    allow(
      "link-role", person.text, file, keys + ["basis"], "\(what) rests on the vote '\(id)'")
  }
}
