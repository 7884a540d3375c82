// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// Takes a file for part of its vote.
  mutating func gather(_ file: GuardedFile, _ place: RegistryPlace, in id: VoteID) {
    var vote = votes[id] ?? GuardedVote(id)
    vote.paths.append(file.path)
    switch place {
    case .ballot:
      votes[id] = gathered(vote, ballot: file)
    case .proceeding:
      votes[id] = gathered(vote, proceeding: file)
    case .candidacy, .draw:
      votes[id] = gathered(vote, electing: file, place)
    default:
      if file.after == nil {
        votes[id] = vote
        return
      }
      let reading = file.read(Vote.self)
      guard let after = reading.after else {
        giveUp(file, reading.problems)
        return
      }
      let isClosed = if case .closedVote = place { true } else { false }
      let entry: Entry = isClosed ? .closedVote(after) : .openVote(after)
      guard entry.path == file.path, isClosed == (after.ended != nil) else {
        bench.refuse(
          "misplace", file.path, file,
          "a vote lies in '\(RegistryLayout.openVote(id))' while it is open, and in '\(RegistryLayout.closedVote(id))' once it ended"
        )
        return
      }
      if reading.before == after {
        bench.allow("format", file.path, file, "change the spelling alone")
      }
      let ballots = vote.after?.ballots ?? []
      vote.file = file
      vote.after = after
      if !isClosed { vote.after?.ballots = ballots }
      if !isClosed { vote.after?.candidacies = [] }
      votes[id] = vote
    }
  }

  private mutating func gathered(_ vote: GuardedVote, ballot file: GuardedFile) -> GuardedVote {
    var vote = vote
    if file.after == nil {
      if let before = file.read(Ballot.self).before { vote.ballots[before.voter] = file }
      return vote
    }
    let reading = file.read(Ballot.self)
    guard let ballot = reading.after else {
      giveUp(file, reading.problems)
      return vote
    }
    guard Entry.ballot(vote.id, ballot).path == file.path else {
      bench.refuse(
        "misplace", file.path, file,
        "this record belongs in '\(proposal.prefix)\(Entry.ballot(vote.id, ballot).path)'")
      return vote
    }
    if reading.before == ballot {
      bench.allow("format", file.path, file, "change the spelling alone")
    }
    vote.ballots[ballot.voter] = file
    return vote
  }

  /// Takes a vote for the acts that its change amounts to.
  mutating func take(_ parts: GuardedVote) {
    let id = parts.id
    let before = proposal.tip.votes[id]
    let file = parts.file ?? GuardedFile(RegistryLayout.openVote(id), before: nil, after: nil)
    var touched: [PersonID: Ballot?] = [:]
    for (voter, file) in parts.ballots { touched[voter] = .some(file.read(Ballot.self).after) }
    var after = parts.after ?? before
    let isClosing = before?.isOpen != false && after?.isOpen == false
    if parts.file == nil,
      parts.paths.contains(RegistryLayout.openVote(id))
        || parts.paths.contains(RegistryLayout.closedVote(id))
    {
      bench.refuse(
        "delete", id.text, file, "nothing is deleted: the vote '\(id)' stays on record",
        needs: "gov vote withdraw, or gov vote close")
      return
    }
    if after?.isOpen == true {
      // What the change leaves of the ballots: those of the base, but for the ones it touches.
      var ballots = before?.ballots ?? []
      for (voter, ballot) in touched {
        ballots.removeAll { $0.voter == voter }
        if let ballot { ballots.append(ballot) }
      }
      after?.ballots = ballots.sorted { $0.voter < $1.voter }
      after?.proceedings = proceedings(leftOf: before, parts)
      after?.candidacies = candidacies(before, parts)
    }
    guard let after else {
      refuseProceedings(parts, "the registry has no vote '\(id)'", clause: nil)
      for (voter, file) in parts.ballots.sorted(by: { $0.key < $1.key }) {
        bench.refuse("cast", voter.text, file, "the registry has no vote '\(id)'")
      }
      refuseCandidacies(parts, "the registry has no vote '\(id)'", nil)
      takeDraw(before, parts)
      return
    }
    takeDraw(before, parts)
    if let before, !before.isOpen {
      take(closed: before, after, parts, file)
      return
    }
    if let reason = rewriting(before, after) {
      bench.refuse("edit-vote", id.text, file, reason, needs: "a vote of its own")
      return
    }
    if let lost = lostBallots(before, after, isClosing: isClosing, parts) {
      bench.refuse(
        isClosing ? "close-vote" : "cast", isClosing ? id.text : lost.voter.text,
        isClosing ? file : parts.file(of: lost.voter), lost.reason,
        needs: "every ballot that was cast", clause: bench.clause(of: before))
      return
    }
    if let lost = lostProceeding(before, after, parts) {
      bench.refuse(
        isClosing ? "close-vote" : "proceeding", id.text, lost.file ?? file, lost.reason,
        needs: "all that was done in the vote", clause: bench.clause(of: before))
      return
    }
    if before == nil, after.source != nil {
      add(after.recorded ?? after.opened, .opening, file) { $0.judge(recorded: after, file) }
      return
    }
    if before == nil {
      add(after.recorded ?? after.opened, .opening, file) { $0.judge(opened: after, parts, file) }
    }
    if !isTotalling(before, after) { takeCasts(before, after, parts, file) }
    takeProceedings(before, after, parts, file)
    if !takeCandidacies(before, after, parts, file) { return }
    if let ended = after.ended {
      add(ended.recorded ?? ended.at, .closing, file) { $0.judge(ended: ended, after, parts, file) }
    }
    for answer in after.answers.dropFirst(before?.answers.count ?? 0) {
      add(answer.recorded ?? answer.at, .answer, file) {
        $0.judge(answer: answer, id.text, by: after.motion.person, file)
      }
    }
    if isClosing {
      refuseProceedings(
        parts,
        "the vote '\(id)' ends with this change, and all that was done in it is sealed in one file",
        clause: bench.clause(of: before))
      // A ballot left beside the closed vote would be both in it and not.
      for (voter, ballot) in touched where ballot != nil {
        bench.refuse(
          "cast", voter.text, parts.ballots[voter] ?? file,
          "the vote '\(id)' ends with this change, and its ballots are sealed in one file")
      }
      refuseCandidacies(
        parts, "the vote '\(id)' ends with this change, and what candidates said is sealed in it",
        bench.clause(of: before))
    }
  }

  /// A closed vote changes no more, but for the answer of the person whom it concerns.
  private mutating func take(
    closed before: Vote, _ after: Vote, _ parts: GuardedVote, _ file: GuardedFile
  ) {
    let how = before.ended.map {
      $0.outcome == .withdrawn ? "withdrawn" : "closed as \($0.outcome.rawValue)"
    }
    let day = before.ended.map { bench.charter.zone.day(of: $0.at) }
    for (voter, ballot) in parts.ballots.sorted(by: { $0.key < $1.key }) {
      bench.refuse(
        "cast", voter.text, ballot,
        "the vote '\(parts.id)' was \(how ?? "ended") on \(day?.description ?? "")",
        needs: "a vote that is open", clause: bench.clause(of: before))
    }
    refuseProceedings(
      parts, "the vote '\(parts.id)' was \(how ?? "ended") on \(day?.description ?? "")",
      clause: bench.clause(of: before))
    refuseCandidacies(
      parts,
      "the vote '\(parts.id)' was \(how ?? "ended") on \(day?.description ?? ""), and nobody stands any more",
      bench.clause(of: before))
    var (old, new) = (before, after)
    (old.answer, new.answer) = (nil, nil)
    (old.draw, new.draw) = (nil, nil)
    if old != new {
      bench.refuse(
        "edit-vote", parts.id.text, file,
        "the vote '\(parts.id)' was \(how ?? "ended") on \(day?.description ?? ""), and changes no more",
        needs: "a correction on record", clause: bench.clause(of: before))
      return
    }
    guard after.answers.starts(with: before.answers) else {
      bench.refuse("answer", parts.id.text, file, "an answer stays on record")
      return
    }
    for answer in after.answers.dropFirst(before.answers.count) {
      add(answer.recorded ?? answer.at, .answer, file) {
        $0.judge(answer: answer, parts.id.text, by: after.motion.person, file)
      }
    }
  }

  /// What of an open vote is rewritten that was fixed when it opened.
  private func rewriting(_ before: Vote?, _ after: Vote) -> String? {
    guard let before else { return nil }
    var (old, new) = (before, after)
    for path in [\Vote.ballots] { (old[keyPath: path], new[keyPath: path]) = ([], []) }
    (old.proceedings, new.proceedings) = ([], [])
    (old.ended, new.ended, old.answer, new.answer) = (nil, nil, nil, nil)
    (old.present, new.present) = (nil, nil)
    (old.draw, new.draw) = (nil, nil)
    (old.candidacies, new.candidacies) = ([], [])
    if old == new {
      return after.answers.starts(with: before.answers) ? nil : "an answer stays on record"
    }
    if old.electorate != new.electorate {
      return "who may vote was fixed when the vote '\(before.id)' opened"
    }
    if old.closes != new.closes {
      return "the deadline was fixed when the vote '\(before.id)' opened"
    }
    return "what is voted on, and how, was fixed when the vote '\(before.id)' opened"
  }

  /// A ballot on record that the change leaves out or rewrites.
  private func lostBallots(
    _ before: Vote?, _ after: Vote, isClosing: Bool, _ parts: GuardedVote
  ) -> (voter: PersonID, reason: String)? {
    for old in before?.ballots ?? [] {
      guard let new = after.ballots.first(where: { $0.voter == old.voter }) else {
        return (
          old.voter,
          isClosing
            ? "the ballot of '\(old.voter)', cast at \(old.casts.last?.at.description ?? ""), is lost"
            : "the ballot of '\(old.voter)' stays on record"
        )
      }
      if !new.casts.starts(with: old.casts) {
        return (old.voter, "the earlier casts of '\(old.voter)' stay on record as they are")
      }
    }
    return nil
  }

  private mutating func takeCasts(
    _ before: Vote?, _ after: Vote, _ parts: GuardedVote, _ file: GuardedFile
  ) {
    var casts: [(voter: PersonID, cast: Cast, index: Int)] = []
    for ballot in after.ballots {
      let known = before?.ballots.first { $0.voter == ballot.voter }?.casts.count ?? 0
      for (index, cast) in ballot.casts.enumerated().dropFirst(known) {
        casts.append((ballot.voter, cast, index))
      }
    }
    if let known = before?.present, known != after.present {
      bench.refuse(
        "roll", parts.id.text, file, ["present"], "a roll call stays on record as it was taken")
      return
    }
    // Where ballots are cast in writing as well, each given in the roll call says so.
    let procedure = bench.registry.charters[after.charter]?.procedure(after.procedure)
    let isMixed = procedure?.mode == .either
    let rolled = casts.filter { isMixed ? $0.cast.isByRoll : after.present != nil }
    if !rolled.isEmpty || after.present != before?.present {
      let at = rolled.map { $0.cast.recorded ?? $0.cast.at }.max() ?? .distantPast
      let rank: GuardStep.Rank = rolled.isEmpty ? .opening : .ballot
      let present = after.present ?? []
      add(at, rank, file) {
        $0.judge(roll: present, rolled.map { ($0.voter, $0.cast) }, parts, file)
      }
    }
    for (voter, cast, index) in casts
    where isMixed ? !cast.isByRoll : after.present == nil {
      add(cast.recorded ?? cast.at, .ballot, parts.file(of: voter)) {
        $0.judge(cast: cast, at: index, by: voter, parts)
      }
    }
  }
}
