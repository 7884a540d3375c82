// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Judges a vote that is opened.
  mutating func judge(opened vote: Vote, _ parts: GuardedVote, _ file: GuardedFile) {
    let subject = vote.id.text
    if let by = vote.by, !isAuthor(by), !isRecordedByRight {
      refuse(
        "open-vote", subject, file, ["by"],
        "it says that '\(by)' opened it, who did not propose this", needs: "the author '\(by)'")
      return
    }
    if let flaw = flaw(inClaimed: vote.opened, recorded: vote.recorded, parts.paths) {
      refuse("open-vote", subject, file, ["opened"], flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: vote.by, at: vote.opened, recorded: vote.recorded) {
        act throws(Refusal) in
        var terms = Act.VoteTerms()
        terms.id = subject
        terms.procedure = vote.procedure
        terms.title = vote.title
        terms.meeting = vote.meeting
        terms.reopens = vote.reopens
        terms.closes = vote.closes.map { .instant($0) }
        terms.election = vote.election?.terms
        return try act.openVote(on: vote.motion, terms)
      }
      guard case .openVote(let made)? = change.entries.last else { return }
      if let (key, reason) = difference(vote, made) {
        refuse(
          "open-vote", subject, file, [.name(key)], reason, needs: "what gov vote open writes",
          clause: clause(of: vote))
        return
      }
    } catch {
      refuse(
        "open-vote", subject, file, ["motion"], error.message, needs: error.need(for: subject),
        clause: clause(of: vote))
      return
    }
    if let flaw = flaw(inTimeLeft: vote) {
      refuse(
        "open-vote", subject, file, ["closes"], flaw, needs: "approval by \(recorders)",
        clause: clause(of: vote))
      return
    }
    allow("open-vote", subject, file, "open the vote '\(subject)' to \(vote.motion.sentence)")
    var open = vote
    open.ended = nil
    open.answer = nil
    open.present = nil
    open.ballots = []
    open.proceedings = []
    open.candidacies = []
    open.draw = nil
    registry.votes[vote.id] = open
  }

  /// Judges casts: the author's own, in writing.
  mutating func judge(cast: Cast, at index: Int, by voter: PersonID, _ parts: GuardedVote) {
    let file = parts.file(of: voter)
    let keys = parts.keys(of: voter) + ["casts", .index(index)]
    let caster = cast.by ?? voter
    guard isAuthor(caster) else {
      refuse(
        "cast", voter.text, file, keys,
        "a ballot is cast by its voter alone, and '\(caster)' did not propose this",
        needs: "the author '\(caster)'", clause: clause(of: registry.votes[parts.id]))
      return
    }
    if let flaw = flaw(inTime: cast.at, recorded: cast.recorded, parts.paths) {
      refuse("cast", voter.text, file, keys, flaw, needs: GuardBench.needsTime)
      return
    }
    if let flaw = flaw(inTimelinessOf: cast, by: voter, in: parts) {
      refuse(
        "cast", voter.text, file, keys, flaw,
        needs: "the word of \(recorders) that it was in time",
        clause: clause(of: registry.votes[parts.id]))
      return
    }
    do throws(Refusal) {
      let change = try replay(
        by: caster, at: cast.at, recorded: cast.recorded, signed: cast.signature
      ) { act throws(Refusal) in
        if let marks = cast.marks { return try act.cast(marks, in: parts.id, reason: cast.reason) }
        return try act.cast(
          cast.isWithdrawn ? nil : cast.choice, in: parts.id, reason: cast.reason,
          for: cast.by == nil ? nil : voter)
      }
      if case .ballot(_, let made)? = change.entries.last, let last = made.casts.last,
        cast.marks != nil, !last.saysTheSame(as: cast)
      {
        throw Refusal("other", "the ballot does not name candidates by their ids")
      }
      if let vote = registry.votes[parts.id],
        !isSound(
          cast.signature, of: SignedText.of(cast, by: voter, in: vote), as: .ballot, "cast",
          voter.text, file, keys, clause: clause(of: vote))
      {
        return
      }
      allow("cast", voter.text, file, keys, change.lines.last?.text ?? "cast")
      keep(cast, by: voter, in: parts.id)
    } catch {
      refuse(
        "cast", voter.text, file, keys, error.message, needs: error.need(for: parts.id.text),
        clause: clause(of: registry.votes[parts.id]))
    }
  }

  /// Judges a roll call that was taken in a meeting.
  ///
  /// Whoever may record for others records it, and the chair of the body that votes.
  mutating func judge(
    roll present: [PersonID], _ casts: [(voter: PersonID, cast: Cast)], _ parts: GuardedVote,
    _ file: GuardedFile
  ) {
    let subject = parts.id.text
    let vote = registry.votes[parts.id]
    guard isRecordedByRight || isChair(of: vote) else {
      refuse(
        "roll", subject, file, ["present"],
        "a roll call is recorded by the chair, or by \(recorders)",
        needs: "the chair, or approval by \(recorders)", clause: clause(of: vote))
      return
    }
    let at = casts.map(\.cast.at).max() ?? vote?.opened ?? proposal.now
    let recorded = casts.first?.cast.recorded
    if let first = casts.first,
      let flaw = flaw(inTime: first.cast.at, recorded: recorded, parts.paths)
    {
      refuse("roll", subject, file, ["present"], flaw, needs: GuardBench.needsTime)
      return
    }
    do throws(Refusal) {
      // A roll call is nobody's own act: who may record it was asked above.
      let change = try replay(by: nil, at: at, recorded: recorded) { act throws(Refusal) in
        try act.roll(
          in: parts.id, present: present, choices: casts.map { ($0.voter, $0.cast.choice) },
          proxies: casts.compactMap { entry in
            entry.cast.by.map { (member: entry.voter, holder: $0) }
          })
      }
      allow("roll", subject, file, ["present"], change.lines.first?.text ?? "roll")
      registry.votes[parts.id]?.present = present
      for (voter, cast) in casts { keep(cast, by: voter, in: parts.id) }
    } catch {
      refuse(
        "roll", subject, file, ["present"], error.message, needs: error.need(for: subject),
        clause: clause(of: vote))
    }
  }

  /// Judges the end of a vote.
  mutating func judge(ended: VoteEnd, _ vote: Vote, _ parts: GuardedVote, _ file: GuardedFile) {
    let subject = vote.id.text
    let clause = clause(of: vote)
    let kind = ended.outcome == .withdrawn ? "withdraw-vote" : "close-vote"
    if ended.outcome == .withdrawn, !isWord(of: vote.by ?? ended.by) {
      let opener = vote.by ?? ended.by
      refuse(
        kind, subject, file, ["ended", "by"],
        "a motion is taken back by whoever put it, and \(opener.map { "'\($0)'" } ?? "nobody") did not propose this",
        needs: opener.map { "the author '\($0)', or approval by '\($0)'" }, clause: clause)
      return
    }
    if let by = ended.by, !isAuthor(by), ended.outcome != .withdrawn, !isRecordedByRight {
      refuse(
        kind, subject, file, ["ended", "by"],
        "it says that '\(by)' ended it, who did not propose this", needs: "the author '\(by)'")
      return
    }
    if let flaw = flaw(inClaimed: ended.at, recorded: ended.recorded, parts.paths) {
      refuse(kind, subject, file, ["ended", "at"], flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: ended.by, at: ended.at, recorded: ended.recorded) {
        act throws(Refusal) in
        ended.outcome == .withdrawn ? try act.withdrawVote(vote.id) : try act.close(vote.id)
      }
      guard case .closedVote(let made)? = change.entries.first else { return }
      if let (key, reason) = difference(vote, made) {
        refuse(
          kind, subject, file, [.name(key)], reason, needs: "what gov vote close writes",
          clause: clause)
        return
      }
      allow(kind, subject, file, ["ended"], change.lines.first?.text ?? kind)
      var kept = made
      kept.answers = registry.votes[vote.id]?.answers ?? []
      registry.votes[vote.id] = kept
    } catch {
      refuse(
        kind, subject, file, ["ended"], error.message, needs: error.need(for: subject),
        clause: clause)
    }
  }

  /// Why the voters would not have the time that the procedure gives them.
  ///
  /// A vote is put to others when the base has it, whatever its record says of when it opened. Votes
  /// that were held elsewhere are for those to enter who may record.
  private func flaw(inTimeLeft vote: Vote) -> String? {
    guard !isRecordedByRight, proposal.tip.votes[vote.id] == nil,
      let procedure = registry.charters[vote.charter]?.procedure(vote.procedure),
      procedure.mode != .meeting, vote.present == nil
    else { return nil }
    if let ended = vote.ended, ended.outcome != .withdrawn {
      return
        "a vote cannot open and close in one change, in which nobody else could have voted on it"
    }
    guard let minimum = procedure.minimum, let closes = vote.closes,
      vote.opened.adding(seconds: 86_400) < proposal.now,
      closes < minimum.after(proposal.now.adding(seconds: -86_400), by: charter.calendar)
    else { return nil }
    return
      "it says that it opened at \(vote.opened), and at \(proposal.now) the base doesn't have it: until \(closes) voters would have less than \(minimum)"
  }

  /// The clause of a vote's procedure.
  func clause(of vote: Vote?) -> ClauseID? {
    guard let vote, let charter = registry.charters[vote.charter] else { return nil }
    return charter.procedure(vote.procedure)?.clauses.first
  }

  private func isChair(of vote: Vote?) -> Bool {
    guard let vote, let author,
      let body = registry.charters[vote.charter]?.procedure(vote.procedure)?.electorate.body
    else { return false }
    let day = charter.zone.day(of: proposal.now)
    return proposal.tip.bodies[body]?.seats.contains {
      $0.person == author.id && $0.seat == "chair" && $0.isHeld(on: day)
    } ?? false
  }

  /// Why nobody can know that a ballot was timely.
  ///
  /// That is so where the deadline lies between the time it claims and its commit, or the moment at
  /// which the forge had it, unless somebody else who may record says that it was.
  private func flaw(
    inTimelinessOf cast: Cast, by voter: PersonID, in parts: GuardedVote
  ) -> String? {
    flaw(inTimelinessOf: cast.at, cast.recorded, by: voter, in: parts)
  }

  /// The same of anything that somebody does in a vote.
  func flaw(
    inTimelinessOf at: Instant, _ recorded: Instant?, by voter: PersonID, in parts: GuardedVote
  ) -> String? {
    guard let closes = registry.votes[parts.id]?.closes, at <= closes,
      !isWitnessed(apartFrom: voter)
    else { return nil }
    if let recorded, recorded > closes {
      return "it was entered at \(recorded), after the deadline at \(closes)"
    }
    if let seen = proposal.seen, seen > closes {
      return
        "it claims to be of \(at), and the forge had it at \(seen) first, after the deadline at \(closes)"
    }
    guard let span = span(of: parts.paths) else { return nil }
    if span.authored > closes {
      return
        "it claims to be of \(at), and was committed at \(span.authored), after the deadline at \(closes)"
    }
    if let parent = span.parent, parent > closes {
      return
        "it claims to be of \(at), and its commit stands on one of \(parent), after the deadline at \(closes)"
    }
    return nil
  }

  private mutating func keep(_ cast: Cast, by voter: PersonID, in id: VoteID) {
    guard var vote = registry.votes[id] else { return }
    if let index = vote.ballots.firstIndex(where: { $0.voter == voter }) {
      vote.ballots[index].casts.append(cast)
    } else {
      var ballot = Ballot()
      ballot.voter = voter
      ballot.casts = [cast]
      vote.ballots.append(ballot)
      vote.ballots.sort { $0.voter < $1.voter }
    }
    registry.votes[id] = vote
  }

  /// What a vote's record says otherwise than the act that it tells of.
  private func difference(_ vote: Vote, _ made: Vote) -> (key: String, reason: String)? {
    if vote.electorate != made.electorate {
      return ("electorate", "the electorate is not the one of the day on which it opened")
    }
    if vote.charter != made.charter {
      return ("charter", "it is not opened under the charter in force")
    }
    if vote.digest != made.digest {
      return ("digest", "the digest is not that of the electorate and the rule")
    }
    if vote.motion != made.motion {
      return ("motion", "the motion is not spelled as gov spells it")
    }
    if vote.closes != made.closes {
      return (
        "closes",
        "the deadline is not the one that \(made.closes.map { "the procedure gives, \($0)" } ?? "the procedure gives")"
      )
    }
    if let difference = difference(inElection: vote, made) { return difference }
    guard let ended = vote.ended, let end = made.ended else {
      var (bare, other) = (vote, made)
      (bare.ended, bare.answers, bare.present, bare.ballots) = (nil, [], nil, [])
      (other.ended, other.answers, other.present, other.ballots) = (nil, [], nil, [])
      (bare.candidacies, bare.draw, other.candidacies, other.draw) = ([], nil, [], nil)
      return bare == other ? nil : ("id", "it is not what opening it writes")
    }
    if ended.outcome != end.outcome {
      return (
        "ended",
        "it is recorded as \(ended.outcome.rawValue), and counting the ballots gives \(end.outcome.rawValue)"
      )
    }
    if ended.counts != end.counts {
      return ("ended", "the recorded counts are not those of the ballots")
    }
    if vote.proceedings != made.proceedings {
      return ("proceedings", "what was done in the vote is not sealed as it was recorded")
    }
    if vote.ballots != made.ballots {
      return ("ballots", "the ballots are not sealed as they were cast")
    }
    var other = made
    other.answers = vote.answers
    return vote == other ? nil : ("ended", "it is not what closing it writes")
  }
}
