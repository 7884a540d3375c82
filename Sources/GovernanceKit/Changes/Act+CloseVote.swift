// SPDX-License-Identifier: Apache-2.0
import Counting

extension Act {
  /// Closes a vote, and writes the outcome with its arithmetic and the ballots sealed in one file.
  public func close(_ id: VoteID) throws(Refusal) -> Change {
    let vote = try openVote(id)
    let procedure = try procedure(of: vote)
    if vote.election != nil { return try closeElection(vote, procedure) }
    let tally = try tally(vote, procedure, at: at)
    try requireTime(vote, procedure, tally)
    if let meeting = vote.meeting, tally.outcome != .noQuorum { try requireValid(meeting) }
    for cast in vote.ballots.flatMap(\.casts) { try requireOrder(after: cast.at) }
    for proceeding in vote.proceedings { try requireOrder(after: proceeding.at) }
    var end = VoteEnd()
    let final = try finalTally(vote, procedure)
    try requireTieDecided(vote, final)
    guard let outcome = VoteEnd.Outcome(rawValue: final.outcome.rawValue) else {
      throw Refusal(
        .notYet, "undecided", "the vote '\(id)' is not decided yet", help: "gov vote tally \(id)")
    }
    end.outcome = outcome
    end.by = actor
    end.at = at
    end.recorded = recorded
    end.counts = final.counts.named
    var change = sealed(vote, end, "close the vote '\(id)': \(outcome.rawValue)")
    change.notes += registry.unconvenedRoll(of: vote).map { [$0.sentence] } ?? []
    if final.standing.mustRestart {
      change.notes.append(
        "too few took part, and by \(procedure.title.text()) the vote is started again: gov vote open … --reopens \(id)"
      )
    }
    return change
  }

  /// Takes a motion back before it is decided; its opener may, and nobody else.
  public func withdrawVote(_ id: VoteID) throws(Refusal) -> Change {
    let vote = try openVote(id)
    let actor = try someone()
    guard vote.by == nil || vote.by == actor.id else {
      throw Refusal(
        "not-yours", "'\(id)' is \(vote.by?.text ?? "")'s to withdraw", help: "gov vote show \(id)")
    }
    try requireOrder(after: vote.opened)
    var end = VoteEnd()
    end.outcome = .withdrawn
    end.by = actor.id
    end.at = at
    end.recorded = recorded
    return sealed(vote, end, "withdraw the vote '\(id)'")
  }

  /// Carries out a motion that passed.
  ///
  /// - Parameters:
  ///   - id: The vote.
  ///   - day: The first day of an amendment; that of the enactment if nothing is said.
  ///   - evidence: Where the decision was referred to others, if the charter asks for that.
  /// - Returns: The change.
  /// - Throws: Why it can't be carried out.
  public func enact(
    _ id: VoteID, from day: Day? = nil, evidence: String? = nil
  ) throws(Refusal) -> Change {
    // What was carried out before is not done twice; where it was referred can still be said.
    if evidence != nil, let vote = registry.votes[id], !registry.grounds(naming: id).isEmpty,
      try isReferred(vote)
    {
      return try tell(of: id, evidence: evidence)
    }
    return try referring(try carryOut(id, from: day), id, evidence)
  }

  private func carryOut(_ id: VoteID, from day: Day?) throws(Refusal) -> Change {
    let vote = try vote(id)
    if day != nil, vote.motion.kind != .amend {
      throw Refusal(
        .unknownWord, "no-from", "only an amendment comes into force from a day that is named",
        help: "leave out --from")
    }
    guard let ended = vote.ended else {
      throw Refusal(.notYet, "open", "the vote '\(id)' is still open", help: "gov vote close \(id)")
    }
    if vote.source != nil, let change = try linked(vote) { return change }
    if vote.motion.kind == .elect { return try seatElected(by: vote) }
    guard ended.outcome == .passed else {
      throw Refusal(
        "not-passed", "the vote '\(id)' did not pass: it was \(ended.outcome.rawValue)",
        help: "gov vote tally \(id)")
    }
    try requireOrder(after: ended.at)
    switch vote.motion.kind {
    case .promote:
      return try promote(
        vote.motion.person?.text ?? "", to: vote.motion.role ?? "", in: vote.motion.scope
      ).change
    case .revoke:
      return try revoke(vote)
    case .appoint: return try seat(by: vote)
    case .remove: return try unseat(by: vote)
    case .form: return try form(by: vote)
    case .merge: return try merge(by: vote)
    case .dissolve: return try dissolve(by: vote)
    case .amend: return try amend(by: vote, from: day)
    case .resolve, .elect:
      throw Refusal(
        "nothing-to-do", "a resolution stands by having passed; there is nothing to carry out",
        help: "gov vote show \(id)")
    }
  }

  private func revoke(_ vote: Vote) throws(Refusal) -> Change {
    guard let role = vote.motion.role,
      var person = vote.motion.person.flatMap({ registry.person($0) })
    else {
      throw Refusal(
        "unknown-person", "the vote '\(vote.id)' names nobody in the registry", help: "gov check")
    }
    let place = vote.motion.scope.map { " in \($0)" } ?? ""
    guard !person.roles.contains(where: { $0.ended?.vote == vote.id }) else {
      throw Refusal(
        "enacted", "the vote '\(vote.id)' was carried out already",
        help: try isReferralOpen(vote)
          ? "gov tell \(vote.id) --evidence URL" : "gov log \(vote.id)")
    }
    guard
      let index = person.roles.firstIndex(where: {
        $0.role == role && $0.scope == vote.motion.scope && $0.isHeld(on: day)
      })
    else {
      throw Refusal(
        "not-held", "'\(person.id)' is not \(charter.title(role))\(place)",
        help: "gov log \(person.id)")
    }
    person.roles[index].until = day
    person.roles[index].ended = Basis(.vote, by: actor, at: at, recorded: recorded)
    person.roles[index].ended?.vote = vote.id
    var change = Change()
    change.id = person.id.text
    change.put(
      .person(person), "end-role", person.id.text,
      "\(person.id) is no longer \(charter.title(role))\(place) from \(day), by the vote '\(vote.id)'"
    )
    return change
  }

  func sealed(_ vote: Vote, _ end: VoteEnd, _ text: String) -> Change {
    var closed = vote
    closed.ended = end
    closed.ballots = vote.ballots.map { ballot in
      var sealed = ballot
      sealed.digest = Digest.of(ballot)
      return sealed
    }
    closed.proceedings = vote.proceedings.map { proceeding in
      var sealed = proceeding
      sealed.digest = Digest.of(proceeding.unsealed)
      return sealed
    }
    closed.candidacies = vote.candidacies.map { candidacy in
      var sealed = candidacy
      sealed.digest = Digest.of(candidacy)
      return sealed
    }
    var change = Change()
    change.id = vote.id.text
    change.put(.closedVote(closed), "close-vote", vote.id.text, text)
    change.remove(RegistryLayout.openVote(vote.id))
    for candidacy in vote.candidacies {
      change.remove(RegistryLayout.candidacy(vote.id, candidacy.person))
    }
    for ballot in vote.ballots { change.remove(RegistryLayout.ballot(vote.id, ballot.voter)) }
    for proceeding in vote.proceedings {
      change.remove(RegistryLayout.proceeding(vote.id, proceeding))
    }
    return change
  }

  private func requireTime(
    _ vote: Vote, _ procedure: Procedure, _ tally: MotionTally
  ) throws(Refusal) {
    if vote.present != nil { return }
    if procedure.secret, vote.proceedings(.totals).isEmpty {
      throw Refusal(
        .notYet, "no-totals", "the vote '\(vote.id)' is secret, and its totals are not recorded",
        help: "gov vote roll \(vote.id) --yes 5 --no 1 --abstain 0")
    }
    if procedure.mode == .meeting {
      throw Refusal(
        .notYet, "no-roll",
        "the vote '\(vote.id)' is taken in a meeting, and no roll call is recorded",
        help: "gov vote roll \(vote.id) --present LOGIN,…")
    }
    if let least = procedure.minimum?.after(vote.opened, by: charter.calendar), at < least {
      throw Refusal(
        .notYet, "too-soon",
        "the vote '\(vote.id)' lasts at least \(procedure.minimum?.description ?? ""), until \(least)",
        help: "gov vote tally \(vote.id)")
    }
    if let closes = vote.closes, at <= closes, !tally.mayClose {
      throw Refusal(
        .notYet, "too-soon", "the vote '\(vote.id)' takes ballots until \(closes)",
        help: "gov vote tally \(vote.id)")
    }
    if vote.hasNoSetEnd(by: procedure), !tally.isSettled {
      try requireNobodyAwaited(in: vote, missing: tally.missing.count)
    }
  }

  /// Refuses to end a vote that no moment ends while ballots that can still come could change it.
  func requireNobodyAwaited(in vote: Vote, missing: Int) throws(Refusal) {
    guard missing > 0 else { return }
    let ballots = missing == 1 ? "1 ballot" : "\(missing) ballots"
    throw Refusal(
      .notYet, "undecided",
      "not yet: \(ballots) can still come to '\(vote.id)' and could change the outcome, and it was opened without a deadline",
      help: "gov vote tally \(vote.id)")
  }

  /// Refuses to close while a tie waits for the one who decides it.
  private func requireTieDecided(_ vote: Vote, _ final: MotionTally) throws(Refusal) {
    guard final.standing.awaitsCastingVote,
      let holder = vote.electorate.first(where: \.decidesTie)?.person
    else { return }
    throw Refusal(
      .notYet, "tied",
      "the votes are even, \(final.counts.yes) to \(final.counts.no), and '\(holder)' has the casting vote",
      help: "gov vote cast \(vote.id) yes|no --casting --as \(holder)")
  }

  func tally(
    _ vote: Vote, _ procedure: Procedure, at instant: Instant
  ) throws(Refusal) -> MotionTally {
    let rules = try charter(of: vote)
    do throws(VoteError) {
      return try vote.tally(by: procedure, in: rules, at: instant)
    } catch {
      throw Refusal(.unknown, "uncountable", error.message, help: "gov check")
    }
  }

  private func finalTally(
    _ vote: Vote, _ procedure: Procedure
  ) throws(Refusal) -> MotionTally {
    var ended = vote
    ended.ended = VoteEnd()
    return try tally(ended, procedure, at: at)
  }
}

extension MotionCounts {
  /// The counts under their names, in the order of the conditions' names.
  package var named: [NamedCount] {
    CountName.allCases.map { name in
      var count = NamedCount()
      count.name = name.rawValue
      count.count = self[name]
      return count
    }
  }
}
