// SPDX-License-Identifier: Apache-2.0
public import Counting

extension Act {
  /// Leaves a vote to the others: the actor counts neither among the ballots nor among the eligible.
  public func recuse(from id: VoteID, reason: String? = nil) throws(Refusal) -> Change {
    let actor = try someone()
    let vote = try openVote(id)
    try requireTaking(vote, "a recusal")
    guard vote.present == nil else {
      throw Refusal(
        "roll-called", "the roll of the vote '\(id)' was called already",
        help: "gov vote show \(id)")
    }
    try requireEntitled(actor.id, in: vote)
    var proceeding = try proceeding(.recusal, in: vote)
    proceeding.reason = reason
    return put(proceeding, in: vote, "recuse", "\(actor.id) leaves the vote '\(id)' to the others")
  }

  /// Objects to what silence would carry.
  public func object(to id: VoteID, reason: String) throws(Refusal) -> Change {
    let actor = try someone()
    let vote = try openVote(id)
    let procedure = try procedure(of: vote)
    guard procedure.silence == .agrees else {
      throw Refusal(
        "no-lazy-consensus",
        "by \(procedure.title.text()) silence carries nothing, so there is nothing to object to",
        help: "gov vote cast \(id) no")
    }
    try requireTaking(vote, "an objection")
    try requireEntitled(actor.id, in: vote)
    guard !reason.isEmpty else {
      throw Refusal(.unknownWord, "no-reason", "an objection says why", help: "add --reason TEXT")
    }
    if vote.proceedings(.objection).contains(where: { $0.by == actor.id }) {
      throw Refusal("objected", "'\(actor.id)' has objected already", help: "gov vote show \(id)")
    }
    var proceeding = try proceeding(.objection, in: vote)
    proceeding.reason = reason
    var change = put(proceeding, in: vote, "object", "\(actor.id) objects: \(reason)")
    let other = procedure.objected.flatMap { try? charter(of: vote).procedure($0) }
    change.notes.append(
      other.map { "the ballots now count by \($0.title.text())" }
        ?? "silence no longer carries the motion, and it is rejected")
    return change
  }

  /// Records that voters were asked in public to vote, and where.
  public func remind(
    of id: VoteID, _ logins: [String], ref: String?
  ) throws(Refusal) -> Change {
    let actor = try someone()
    let vote = try openVote(id)
    let procedure = try procedure(of: vote)
    try requireTaking(vote, "a reminder")
    var people: [PersonID] = []
    for login in logins {
      let person = try person(login).id
      try requireEntitled(person, in: vote)
      if let cast = vote.ballots.first(where: { $0.voter == person })?.casts.last, !cast.isWithdrawn
      {
        throw Refusal(
          "voted", "'\(person)' has voted, and needs no reminder",
          help: "who is awaited: gov vote tally \(id)")
      }
      if !people.contains(person) { people.append(person) }
    }
    var proceeding = try proceeding(.reminder, in: vote)
    proceeding.to = people.sorted()
    proceeding.ref = ref
    let names = proceeding.to.map(\.text).joined(separator: ", ")
    var change = put(proceeding, in: vote, "remind", "\(actor.id) reminds \(names)")
    if ref == nil { change.notes.append("no link shows where; --ref URL would") }
    if procedure.reminders == nil {
      change.notes.append("by \(procedure.title.text()) the silent are not left out for it")
    }
    return change
  }

  /// Decides a tie.
  public func castingVote(
    _ choice: MotionChoice, in id: VoteID, reason: String? = nil
  ) throws(Refusal) -> Change {
    let actor = try someone()
    let vote = try openVote(id)
    let procedure = try procedure(of: vote)
    guard let seat = procedure.castingVote else {
      throw Refusal(
        "no-casting-vote", "\(procedure.title.text()) knows no casting vote: a tie does not pass",
        help: "gov charter explain \(procedure.id)")
    }
    guard let holder = vote.electorate.first(where: \.decidesTie)?.person, holder == actor.id else {
      throw Refusal(
        "not-the-holder",
        "the casting vote is the \(seat)'s, and '\(actor.id)' was not when the vote opened",
        help: "gov vote show \(id)")
    }
    guard choice == .yes || choice == .no else {
      throw Refusal(
        .unknownWord, "no-side", "a casting vote is yes or no",
        help: "gov vote cast \(id) yes|no --casting")
    }
    try requireEntitled(actor.id, in: vote)
    let tally = try tally(vote, procedure, at: at)
    let isOver =
      vote.present != nil || tally.missing.isEmpty || vote.closes.map { at > $0 } ?? false
    guard isOver else {
      throw Refusal(
        .notYet, "too-soon", "ballots can still come, and only a tie is decided by a casting vote",
        help: "gov vote tally \(id)")
    }
    guard tally.standing.awaitsCastingVote else {
      let counts = tally.counts
      throw Refusal(
        "no-tie", "there is no tie to decide: \(counts.yes) yes, \(counts.no) no",
        help: "gov vote tally \(id)")
    }
    var proceeding = try proceeding(.castingVote, in: vote)
    proceeding.choice = choice
    proceeding.reason = reason
    return put(
      proceeding, in: vote, "casting-vote",
      "\(actor.id) decides the tie by a casting vote: \(choice.rawValue)")
  }

  // MARK: - What they have in common

  /// A proceeding of the actor at the moment of the act.
  func proceeding(_ kind: Proceeding.Kind, in vote: Vote) throws(Refusal) -> Proceeding {
    try requireOrder(after: vote.opened)
    var proceeding = Proceeding()
    proceeding.kind = kind
    proceeding.by = try someone().id
    proceeding.at = at
    proceeding.recorded = recorded
    return proceeding
  }

  func put(
    _ proceeding: Proceeding, in vote: Vote, _ kind: String, _ text: String
  ) -> Change {
    var change = Change()
    change.id = vote.id.text
    change.put(.proceeding(vote.id, proceeding), kind, vote.id.text, text)
    return change
  }

  /// Refuses what comes after the deadline.
  func requireTaking(_ vote: Vote, _ what: String) throws(Refusal) {
    guard let closes = vote.closes, at > closes else { return }
    throw Refusal(
      "too-late", "the vote '\(vote.id)' lasted until \(closes), and \(what) of \(at) is too late",
      help: "gov vote close \(vote.id)")
  }

  /// Refuses what only those do who may vote.
  func requireEntitled(_ person: PersonID, in vote: Vote) throws(Refusal) {
    guard let entry = vote.electorate.first(where: { $0.person == person }) else {
      throw Refusal(
        "not-a-member", "'\(person)' was not in the electorate when the vote opened",
        help: "gov vote show \(vote.id)")
    }
    if let reason = entry.excluded {
      throw Refusal(
        "excluded", "'\(person)' may not vote on this: \(reason)", help: "gov vote show \(vote.id)")
    }
    if vote.isRecused(person) {
      throw Refusal(
        "recused", "'\(person)' is recused, and left this vote to the others",
        help: "gov vote show \(vote.id)")
    }
  }
}
