// SPDX-License-Identifier: Apache-2.0
public import Counting

extension Act {
  /// Casts the actor's ballot, or changes it while the vote is open.
  public func cast(
    _ choice: MotionChoice, in id: VoteID, reason: String? = nil
  ) throws(Refusal) -> Change {
    let voter = try someone()
    let vote = try openVote(id)
    let procedure = try procedure(of: vote)
    guard vote.election == nil || choice == .abstain else {
      throw Refusal(
        .unknownWord, "not-ranked", "an election is not decided by '\(choice.rawValue)'",
        help: "gov vote cast \(id) \(vote.markHelp)")
    }
    let entry = try requireMayCast(voter, in: vote, procedure)
    let stored: MotionChoice =
      entry != nil && choice == .no && procedure.noIsVeto ? .veto : choice
    if stored == .veto {
      try requireVeto(entry != nil, procedure, reason)
    }
    var ballot = vote.ballots.first { $0.voter == voter.id } ?? Ballot()
    ballot.voter = voter.id
    if let last = ballot.casts.last { try requireOrder(after: last.at) }
    var cast = Cast()
    cast.choice = stored
    cast.at = at
    cast.recorded = recorded
    cast.reason = reason
    cast.signature = try signature(
      of: SignedText.of(cast, by: voter.id, in: vote), as: .ballot, by: voter,
      isWanted: charter(of: vote).signatures?.ballots == true)
    let again = !ballot.casts.isEmpty
    ballot.casts.append(cast)
    var change = Change()
    change.id = id.text
    change.put(
      .ballot(id, ballot), "cast", voter.id.text,
      "\(voter.id) \(again ? "now votes" : "votes") \(stored.rawValue)\(entry == nil ? ", not binding" : "")"
    )
    return change
  }

  /// Refuses ballots of those who may not vote, in a meeting's vote, and after the deadline.
  ///
  /// - Returns: The voter's entry in the electorate; nothing for an outsider whose ballot is recorded.
  func requireMayCast(
    _ voter: Person, in vote: Vote, _ procedure: Procedure
  ) throws(Refusal) -> Voter? {
    let id = vote.id
    guard procedure.mode != .meeting else {
      throw Refusal(
        "in-meeting", "\(procedure.title.text()) is taken in a meeting, by roll call",
        help: "gov vote roll \(id) --present LOGIN,…")
    }
    try requireOrder(after: vote.opened)
    let entry = vote.electorate.first { $0.person == voter.id }
    if let reason = entry?.excluded {
      throw Refusal("excluded", "'\(voter.id)' may not vote on this: \(reason)")
    }
    if entry == nil, procedure.outsiders == .refused {
      throw Refusal(
        "not-a-member",
        "'\(voter.id)' may not vote on this: the electorate is \(procedure.electorate.words(charter, in: vote.motion.place)) on the day it opened",
        help: "gov vote show \(id)")
    }
    if let closes = vote.closes, at > closes {
      throw Refusal(
        "too-late", "the vote '\(id)' took ballots until \(closes), and this one is of \(at)",
        help: "gov vote close \(id)")
    }
    return entry
  }

  private func requireVeto(
    _ isMember: Bool, _ procedure: Procedure, _ reason: String?
  ) throws(Refusal) {
    guard (try? procedure.countingRule().veto) != nil else {
      throw Refusal("no-veto", "\(procedure.title.text()) knows no veto", help: "vote no")
    }
    guard isMember else {
      throw Refusal("not-a-member", "only members of the electorate hold a veto", help: "vote no")
    }
    if procedure.vetoNeedsReason, reason?.isEmpty ?? true {
      throw Refusal(
        "veto-without-reason", "a veto says why, or it is void", help: "add --reason TEXT")
    }
  }

  /// Records a roll call that was taken in a meeting.
  public func roll(
    in id: VoteID, present said: [PersonID]?, choices: [(PersonID, MotionChoice)],
    proxies: [(member: PersonID, holder: PersonID)] = []
  ) throws(Refusal) -> Change {
    var vote = try openVote(id)
    let procedure = try procedure(of: vote)
    try requireClerk(
      of: procedure.electorate.body.map { charter.address(of: $0, in: vote.motion.place) },
      "record a roll call")
    try refuseProxies(proxies, procedure)
    guard procedure.mode != .writing else {
      throw Refusal(
        "in-writing", "\(procedure.title.text()) is taken in writing, not in a meeting",
        help: "gov vote cast \(id) yes")
    }
    try requireOrder(after: vote.opened)
    let attending = Set(try present(at: vote, said: said))
    let called = Set(choices.map(\.0))
    for ballot in vote.ballots {
      for cast in ballot.casts { try requireOrder(after: cast.at) }
      guard called.contains(ballot.voter) else {
        throw Refusal(
          "left-out",
          "'\(ballot.voter)' voted in the roll call that is on record, and is left out of this one",
          help: "name everybody again, or withdraw the vote")
      }
    }
    var seen: Set<PersonID> = []
    var change = Change()
    change.id = id.text
    vote.present = attending.sorted()
    change.put(
      .openVote(vote.withoutBallots), "roll", id.text,
      "record \(attending.count) present: \(attending.sorted().map(\.text).joined(separator: ", "))"
    )
    for (voter, choice) in choices {
      guard seen.insert(voter).inserted else {
        throw Refusal("twice", "'\(voter)' has two votes in this roll call, and one counts")
      }
      guard attending.contains(voter) else {
        throw Refusal(
          "not-present", "'\(voter)' is not among those present, and nobody votes for the absent",
          help: "add the name to --present, if it was so")
      }
      guard let entry = vote.electorate.first(where: { $0.person == voter }) else {
        throw Refusal(
          "not-a-member",
          "'\(voter)' may not vote on this: the electorate is \(procedure.electorate.words(charter, in: vote.motion.place)) on the day it opened"
        )
      }
      if let reason = entry.excluded {
        throw Refusal("excluded", "'\(voter)' may not vote on this: \(reason)")
      }
      var ballot = vote.ballots.first { $0.voter == voter } ?? Ballot()
      ballot.voter = voter
      var cast = Cast()
      cast.choice = choice
      cast.at = at
      cast.recorded = recorded
      ballot.casts.append(cast)
      change.put(.ballot(id, ballot), "cast", voter.text, "\(voter) votes \(choice.rawValue)")
    }
    return change
  }

  package func openVote(_ id: VoteID) throws(Refusal) -> Vote {
    let vote = try vote(id)
    guard let ended = vote.ended else { return vote }
    let how = ended.outcome == .withdrawn ? "withdrawn" : "closed as \(ended.outcome.rawValue)"
    throw Refusal(
      "closed", "the vote '\(id)' was \(how) on \(charter.zone.day(of: ended.at))",
      help: "gov vote show \(id)")
  }

  package func vote(_ id: VoteID) throws(Refusal) -> Vote {
    try registry.vote(named: id)
  }

  package func charter(of vote: Vote) throws(Refusal) -> Charter {
    try registry.charter(of: vote)
  }

  package func procedure(of vote: Vote) throws(Refusal) -> Procedure {
    try registry.procedure(of: vote)
  }
}

extension Registry {
  /// The vote that was named on the command line.
  public func vote(named id: VoteID) throws(Refusal) -> Vote {
    if let vote = votes[id] { return vote }
    let near = Suggestion.nearest(to: id.text, among: votes.keys.map(\.text).sorted())
    throw Refusal(
      .unknownWord, "unknown-vote", "the registry has no vote '\(id)'",
      help: near.map { "did you mean '\($0)'?" } ?? "gov vote list")
  }

  /// The charter under which a vote was opened.
  public func charter(of vote: Vote) throws(Refusal) -> Charter {
    guard let charter = charters[vote.charter] else {
      throw Refusal(
        .unknown, "no-charter",
        "the registry does not hold the charter under which '\(vote.id)' was opened",
        help: "gov check")
    }
    return charter
  }

  /// The procedure of a vote, of the charter in force when it opened.
  public func procedure(of vote: Vote) throws(Refusal) -> Procedure {
    guard let procedure = try charter(of: vote).procedure(vote.procedure) else {
      throw Refusal(
        .unknown, "no-procedure",
        "the charter of the vote '\(vote.id)' has no procedure '\(vote.procedure)'",
        help: "gov check")
    }
    return procedure
  }
}
