// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Judges a candidate's yes or no to standing.
  mutating func judge(
    standing person: PersonID, _ answer: Answer, in id: VoteID, _ file: GuardedFile
  ) {
    judge(standing: person, answer.at, answer.recorded, in: id, file) { act throws(Refusal) in
      try act.answer(id.text, accepting: answer.accepted)
    }
  }

  /// Judges that a candidate withdraws.
  mutating func judge(
    standing person: PersonID, withdrawn at: Instant, in id: VoteID, _ file: GuardedFile
  ) {
    judge(standing: person, at, nil, in: id, file) { act throws(Refusal) in
      try act.withdraw(id.text)
    }
  }

  private mutating func judge(
    standing person: PersonID, _ at: Instant, _ recorded: Instant?, in id: VoteID,
    _ file: GuardedFile, _ work: (Act) throws(Refusal) -> Change
  ) {
    let clause = clause(of: registry.votes[id])
    guard isAuthor(person) else {
      refuse(
        "candidacy", person.text, file,
        "candidates speak for themselves, and '\(person)' did not propose this",
        needs: "the author '\(person)'", clause: clause)
      return
    }
    if let flaw = flaw(inTime: at, recorded: recorded, [file.path]) {
      refuse("candidacy", person.text, file, flaw, needs: GuardBench.needsTime)
      return
    }
    var parts = GuardedVote(id)
    parts.paths = [file.path]
    if let flaw = flaw(inTimelinessOf: at, recorded, by: person, in: parts) {
      refuse(
        "candidacy", person.text, file, flaw,
        needs: "the word of \(recorders) that it was in time", clause: clause)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: person, at: at, recorded: recorded, work)
      allow("candidacy", person.text, file, change.lines.last?.text ?? "candidacy")
      guard case .candidacy(_, let candidacy)? = change.entries.last else { return }
      registry.votes[id]?.candidacies.removeAll { $0.person == person }
      registry.votes[id]?.candidacies.append(candidacy)
      registry.votes[id]?.candidacies.sort { $0.person < $1.person }
    } catch {
      refuse(
        "candidacy", person.text, file, error.message, needs: error.need(for: id.text),
        clause: clause)
    }
  }

  /// Judges what decides the ties of an election.
  mutating func judge(draw: Draw, of id: VoteID, _ file: GuardedFile) {
    let clause = clause(of: registry.votes[id])
    // A casting vote is its holder's own act. A seed decides who is elected, and whoever names it
    // could try many: it takes the right to record, of somebody who does not stand.
    let isOwn = draw.by.map(isAuthor) ?? false
    guard draw.seed == nil ? isOwn : isDrawn(id) else {
      refuse(
        "draw", id.text, file, ["by"],
        draw.seed == nil
          ? "it says that '\(draw.by?.text ?? "")' recorded it, who did not propose this"
          : "what is drawn is for \(recorders) to record, and not for those who stand",
        needs: draw.seed == nil
          ? "the author '\(draw.by?.text ?? "")'" : "approval by \(recorders)", clause: clause)
      return
    }
    if let flaw = flaw(inTime: draw.at, recorded: draw.recorded, [file.path]) {
      refuse("draw", id.text, file, ["at"], flaw, needs: GuardBench.needsTime)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: draw.by, at: draw.at, recorded: draw.recorded) {
        act throws(Refusal) in
        try act.draw(in: id, seed: draw.seed, order: draw.order.map(\.text))
      }
      allow("draw", id.text, file, change.lines.last?.text ?? "draw")
      registry.votes[id]?.draw = draw
    } catch {
      refuse("draw", id.text, file, error.message, needs: error.need(for: id.text), clause: clause)
    }
  }

  /// Whether somebody may record what was drawn: the author or an approver who does not stand.
  private func isDrawn(_ id: VoteID) -> Bool {
    let standing = Set(registry.votes[id]?.election?.candidates.map(\.person) ?? [])
    return ((author.map { [$0] } ?? []) + approvers).contains { person in
      isRecorder(person.id) && !standing.contains(person.id)
    }
  }

  /// What an election's record says otherwise than the act that it tells of.
  func difference(inElection vote: Vote, _ made: Vote) -> (key: String, reason: String)? {
    if vote.election != made.election {
      return ("election", "the election is not spelled as gov spells it")
    }
    guard let ended = vote.ended, let end = made.ended else { return nil }
    if ended.elected != end.elected {
      let names = end.elected.map(\.text).joined(separator: ", ")
      return ("ended", "counting the ballots elects \(names.isEmpty ? "nobody" : names)")
    }
    return vote.candidacies == made.candidacies
      ? nil : ("candidacies", "the candidacies are not sealed as they were given")
  }
}

extension Election {
  /// What the election was opened with.
  var terms: Act.ElectionTerms {
    var terms = Act.ElectionTerms(
      seats: seats, candidates: candidates.map(\.person.text), method: method)
    terms.order = order.map(\.text)
    return terms
  }
}

extension Cast {
  /// What the ballot marks, where it is one of an election.
  var marks: Act.Marks? {
    if !rank.isEmpty { return .rank(rank) }
    return approve.isEmpty ? nil : .approve(approve.map(\.text))
  }

  /// Whether two casts say the same.
  func saysTheSame(as other: Cast) -> Bool {
    choice == other.choice && rank == other.rank && approve == other.approve
  }
}
