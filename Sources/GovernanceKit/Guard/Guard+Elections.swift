// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// Takes a candidacy or a draw for part of its vote.
  mutating func gathered(_ vote: GuardedVote, electing file: GuardedFile, _ place: RegistryPlace)
    -> GuardedVote
  {
    var vote = vote
    if case .draw = place {
      vote.draw = file
      return vote
    }
    if file.after == nil {
      if let before = file.read(Candidacy.self).before { vote.candidacies[before.person] = file }
      return vote
    }
    let reading = file.read(Candidacy.self)
    guard let candidacy = reading.after else {
      giveUp(file, reading.problems)
      return vote
    }
    guard Entry.candidacy(vote.id, candidacy).path == file.path else {
      bench.refuse(
        "misplace", file.path, file,
        "this record belongs in '\(proposal.prefix)\(Entry.candidacy(vote.id, candidacy).path)'")
      return vote
    }
    if reading.before == candidacy {
      bench.allow("format", file.path, file, "change the spelling alone")
    }
    vote.candidacies[candidacy.person] = file
    return vote
  }

  /// What the change leaves of the candidacies of an open vote.
  func candidacies(_ before: Vote?, _ parts: GuardedVote) -> [Candidacy] {
    var left = before?.candidacies ?? []
    for (person, file) in parts.candidacies {
      left.removeAll { $0.person == person }
      if let candidacy = file.read(Candidacy.self).after { left.append(candidacy) }
    }
    return left.sorted { $0.person < $1.person }
  }

  /// Takes what candidates say for their acts; what they said stays on record.
  ///
  /// - Returns: Whether the rest of the vote can be judged.
  mutating func takeCandidacies(
    _ before: Vote?, _ after: Vote, _ parts: GuardedVote, _ file: GuardedFile
  ) -> Bool {
    for old in before?.candidacies ?? [] {
      let new = after.candidacies.first { $0.person == old.person }
      let keeps =
        new.map {
          $0.answers.starts(with: old.answers)
            && (old.withdrawn == nil || $0.withdrawn == old.withdrawn)
        } ?? false
      guard keeps else {
        bench.refuse(
          "candidacy", old.person.text, parts.candidacies[old.person] ?? file,
          "what '\(old.person)' said to standing stays on record",
          needs: "every answer that was given", clause: bench.clause(of: before))
        return false
      }
    }
    for new in after.candidacies {
      let old = before?.candidacies.first { $0.person == new.person }
      let place = parts.candidacies[new.person] ?? file
      for answer in new.answers.dropFirst(old?.answers.count ?? 0) {
        add(answer.recorded ?? answer.at, .ballot, place) {
          $0.judge(standing: new.person, answer, in: parts.id, place)
        }
      }
      if let withdrawn = new.withdrawn, old?.withdrawn == nil {
        add(withdrawn, .ballot, place) {
          $0.judge(standing: new.person, withdrawn: withdrawn, in: parts.id, place)
        }
      }
    }
    return true
  }

  /// Nobody says any more whether to stand once a vote has ended.
  mutating func refuseCandidacies(_ parts: GuardedVote, _ reason: String, _ clause: ClauseID?) {
    for (person, file) in parts.candidacies.sorted(by: { $0.key < $1.key })
    where file.after != nil {
      bench.refuse(
        "candidacy", person.text, file, reason, needs: "a vote that is open", clause: clause)
    }
  }

  /// Takes what decides a tie for the act that it is.
  mutating func takeDraw(_ before: Vote?, _ parts: GuardedVote) {
    guard let file = parts.draw else { return }
    let reading = file.read(Draw.self)
    guard let draw = reading.after else {
      if file.after == nil {
        bench.refuse("draw", parts.id.text, file, "a draw stays on record")
      } else {
        giveUp(file, reading.problems)
      }
      return
    }
    if reading.before == draw {
      bench.allow("format", file.path, file, "change the spelling alone")
      return
    }
    guard before?.draw == nil, reading.before == nil else {
      bench.refuse(
        "draw", parts.id.text, file, "it was drawn already, and once is enough",
        clause: bench.clause(of: before))
      return
    }
    add(draw.recorded ?? draw.at, .closing, file) { $0.judge(draw: draw, of: parts.id, file) }
  }
}
