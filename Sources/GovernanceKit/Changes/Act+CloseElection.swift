// SPDX-License-Identifier: Apache-2.0
import Counting

extension Act {
  /// Closes an election, and writes who is elected with the ballots sealed in one file.
  func closeElection(_ vote: Vote, _ procedure: Procedure) throws(Refusal) -> Change {
    let open = try electionTally(vote)
    if let least = procedure.minimum?.after(vote.opened, by: charter.calendar), at < least {
      throw Refusal(
        .notYet, "too-soon",
        "the vote '\(vote.id)' lasts at least \(procedure.minimum?.description ?? ""), until \(least)",
        help: "gov vote tally \(vote.id)")
    }
    if let closes = vote.closes, at <= closes, !(procedure.closesWhenSettled && open.isSettled) {
      throw Refusal(
        .notYet, "too-soon", "the vote '\(vote.id)' takes ballots until \(closes)",
        help: "gov vote tally \(vote.id)")
    }
    if vote.hasNoSetEnd(by: procedure), !open.isSettled {
      try requireNobodyAwaited(in: vote, missing: open.missing.count)
    }
    let events =
      vote.ballots.flatMap { $0.casts.map(\.at) }
      + vote.candidacies.flatMap { $0.answers.map(\.at) + ($0.withdrawn.map { [$0] } ?? []) }
    for event in events { try requireOrder(after: event) }
    var ended = vote
    ended.ended = VoteEnd()
    ended.ended?.at = at
    let tally = try electionTally(ended)
    guard let outcome = VoteEnd.Outcome(rawValue: tally.outcome.rawValue) else {
      throw Refusal(
        .notYet, "undecided", "the vote '\(vote.id)' is not decided yet",
        help: "gov vote tally \(vote.id)")
    }
    var end = VoteEnd()
    end.outcome = outcome
    end.by = actor
    end.at = at
    end.recorded = recorded
    end.counts = tally.counts
    end.elected = tally.elected
    let names = tally.elected.map(\.text).joined(separator: ", ")
    var text = "close the vote '\(vote.id)': \(outcome.rawValue)"
    if !names.isEmpty { text += outcome == .tied ? ", sure: \(names)" : " \(names)" }
    var change = sealed(vote, end, text)
    change.notes += tieNotes(vote, procedure, tally)
    if outcome == .rejected, tally.count?.valid == 0 {
      change.notes.append("nobody cast a valid ballot, and without one nobody is elected")
    }
    return change
  }

  private func tieNotes(
    _ vote: Vote, _ procedure: Procedure, _ tally: ElectionTally
  ) -> [String] {
    guard tally.outcome == .tied else { return [] }
    let names = tally.undecidedTie.map(\.text)
    let who = names.joined(separator: ", ")
    switch procedure.election?.ties {
    case .draw:
      return ["\(who) are tied; publish a seed, then: gov vote draw \(vote.id) --seed TEXT"]
    case .castingVote:
      let list = names.joined(separator: ",")
      return [
        "\(who) are tied; whoever has the casting vote: gov vote draw \(vote.id) --order \(list)"
      ]
    case .order, nil:
      return ["\(who) are tied, and the charter decides no such tie: it takes another vote"]
    }
  }

  /// Records what decides the ties of an election that has closed.
  public func draw(
    in id: VoteID, seed: String?, order named: [String] = []
  ) throws(Refusal) -> Change {
    let vote = try vote(id)
    let procedure = try procedure(of: vote)
    guard vote.election != nil, let rule = procedure.election else {
      throw Refusal(
        "no-election", "'\(id)' is no election, and nothing in it is drawn",
        help: "gov vote show \(id)")
    }
    guard rule.ties == .draw || rule.ties == .castingVote else {
      let law =
        rule.ties == .order
        ? "ties are decided by the order that was stated at the opening"
        : "the charter says nothing that decides a tie"
      throw Refusal(
        "no-draw", "\(law), and not by a draw", help: "gov charter explain \(procedure.id)")
    }
    guard let ended = vote.ended else {
      throw Refusal(
        .notYet, "open", "nothing is drawn while ballots can still change: '\(id)' is open",
        help: "gov vote close \(id)")
    }
    try requireOrder(after: ended.at)
    if let draw = vote.draw {
      throw Refusal(
        "drawn", "it was drawn on \(charter.zone.day(of: draw.at)) already, and once is enough",
        help: "gov vote tally \(id)")
    }
    let tally = try electionTally(vote)
    guard ended.outcome == .tied else {
      throw Refusal(
        "no-tie", "there is no tie to decide: the vote '\(id)' was \(ended.outcome.rawValue)",
        help: "gov vote tally \(id)")
    }
    var draw = Draw()
    draw.by = actor
    draw.at = at
    draw.recorded = recorded
    let told: String
    if rule.ties == .draw {
      draw.seed = try publishedSeed(seed, named)
      told = "record the seed '\(draw.seed ?? "")' for the draw of '\(id)'"
    } else {
      draw.order = try castingOrder(named, seed, vote, rule, tally)
      told =
        "\(draw.by?.text ?? "") has the casting vote in '\(id)': \(draw.order.map(\.text).joined(separator: ", "))"
    }
    var change = Change()
    change.id = id.text
    change.put(.draw(id, draw), "draw", id.text, told)
    var drawn = vote
    drawn.draw = draw
    let result = try electionTally(drawn)
    change.notes.append(
      result.outcome == .elected
        ? "elected: \(result.elected.map(\.text).joined(separator: ", "))"
        : "it is \(result.outcome.rawValue) still")
    return change
  }

  private func publishedSeed(_ seed: String?, _ order: [String]) throws(Refusal) -> String {
    guard let seed, !seed.isEmpty, order.isEmpty else {
      throw Refusal(
        .unknownWord, "no-seed", "the charter decides ties by a draw from a published seed",
        help: "add --seed TEXT")
    }
    try requireRecorder("record a draw")
    return seed
  }

  private func castingOrder(
    _ named: [String], _ seed: String?, _ vote: Vote, _ rule: ElectionRule, _ tally: ElectionTally
  ) throws(Refusal) -> [PersonID] {
    let actor = try someone()
    let charter = try registry.charter(of: vote)
    guard let electorate = rule.castingVote,
      registry.members(of: electorate, in: vote.motion.place, at: vote.opened, under: charter)
        .contains(actor.id)
    else {
      let who = rule.castingVote?.singularWords(charter) ?? "nobody"
      throw Refusal(
        "no-casting-vote",
        "'\(actor.id)' has no casting vote: it is with the \(who) on the day the vote opened",
        help: "gov vote show \(vote.id)")
    }
    let tied = tally.undecidedTie
    var order: [PersonID] = []
    for name in named {
      let person = PersonID(registry.person(login: name)?.id.text ?? name)
      guard tied.contains(person), !order.contains(person) else {
        throw Refusal(
          .unknownWord, "wrong-order", "'\(name)' is not among those tied, or is named twice",
          help: "there are: \(tied.map(\.text).joined(separator: ", "))")
      }
      order.append(person)
    }
    guard seed == nil, order.count == tied.count else {
      throw Refusal(
        .unknownWord, "no-order", "the casting vote puts all who are tied in order",
        help: "add --order \(tied.map(\.text).joined(separator: ","))")
    }
    return order
  }

  func electionTally(_ vote: Vote) throws(Refusal) -> ElectionTally {
    let charter = try registry.charter(of: vote)
    do throws(VoteError) {
      return try vote.electionTally(under: charter, at: at)
    } catch {
      throw Refusal(.unknown, "uncountable", error.message, help: "gov check")
    }
  }
}
