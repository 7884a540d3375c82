// SPDX-License-Identifier: Apache-2.0
public import Counting

extension Act {
  /// Casts the actor's ballot, changes it while the vote is open, or takes it back.
  ///
  /// - Parameters:
  ///   - choice: The choice; nothing takes the ballot back.
  ///   - id: The vote.
  ///   - reason: Why; a veto needs it.
  ///   - member: For whom the actor votes, where that is somebody else.
  /// - Returns: The change.
  /// - Throws: Why it may not be.
  public func cast(
    _ choice: MotionChoice?, in id: VoteID, reason: String? = nil, for member: PersonID? = nil
  ) throws(Refusal) -> Change {
    let actor = try someone()
    let voter = member ?? actor.id
    let vote = try openVote(id)
    let procedure = try procedure(of: vote)
    guard vote.election == nil || choice == .abstain else {
      throw Refusal(
        .unknownWord, "not-ranked",
        "an election is not decided by '\(choice?.rawValue ?? "none")'",
        help: "gov vote cast \(id) \(vote.markHelp)")
    }
    let entry = try requireMayCast(voter, in: vote, procedure)
    if voter != actor.id { try requireProxy(for: voter, in: vote, procedure) }
    let isMember = entry != nil
    let veto = try vetoRule(of: vote, procedure)
    let stored = choice == .no && veto?.makesVeto(of: entry) == true ? .veto : choice
    if stored == .veto {
      try requireVeto(by: entry, veto, procedure, reason)
    }
    var ballot = vote.ballots.first { $0.voter == voter } ?? Ballot()
    ballot.voter = voter
    let last = ballot.casts.last
    if let last {
      try requireOrder(after: last.at)
      try requireChange(of: last, to: stored, by: voter, in: vote, procedure)
    } else if stored == nil {
      throw Refusal(
        "no-ballot", "'\(voter)' has cast no ballot to take back", help: "gov vote show \(id)")
    }
    var cast = Cast()
    cast.choice = stored ?? last?.choice ?? .abstain
    cast.isWithdrawn = stored == nil
    cast.at = at
    cast.recorded = recorded
    cast.reason = reason
    cast.by = voter == actor.id ? nil : actor.id
    cast.signature = try signature(
      of: SignedText.of(cast, by: voter, in: vote), as: .ballot, by: actor,
      isWanted: charter(of: vote).signatures?.ballots == true)
    let again = !ballot.casts.isEmpty
    ballot.casts.append(cast)
    var change = Change()
    change.id = id.text
    let proxy = cast.by.map { ", by \($0)" } ?? ""
    let text = stored.map { choice in
      "\(voter) \(again ? "now votes" : "votes") \(choice.rawValue)\(proxy)\(isMember ? "" : ", not binding")"
    }
    change.put(
      .ballot(id, ballot), "cast", voter.text, text ?? "\(voter) takes the ballot back\(proxy)")
    return change
  }

  /// Refuses ballots of those who may not vote, in a meeting's vote, and after the deadline.
  ///
  /// - Returns: The voter's entry in the electorate; nothing for an outsider whose ballot is recorded.
  func requireMayCast(
    _ voter: PersonID, in vote: Vote, _ procedure: Procedure
  ) throws(Refusal) -> Voter? {
    guard procedure.mode != .meeting else {
      throw Refusal(
        "in-meeting", "\(procedure.title.text()) is taken in a meeting, by roll call",
        help: rollHelp(vote, procedure))
    }
    guard !procedure.secret else {
      throw Refusal(
        "secret",
        "\(procedure.title.text()) is secret: ballots are cast elsewhere, and only totals are recorded",
        help: "gov vote roll \(vote.id) --yes 5 --no 1")
    }
    try requireOrder(after: vote.opened)
    let entry = vote.electorate.first { $0.person == voter }
    if let reason = entry?.excluded {
      throw Refusal(
        "excluded", "'\(voter)' may not vote on this: \(reason)", help: "gov vote show \(vote.id)")
    }
    if vote.isRecused(voter) {
      throw Refusal(
        "recused", "'\(voter)' is recused, and left this vote to the others",
        help: "gov vote show \(vote.id)")
    }
    if entry == nil, procedure.outsiders == .refused {
      throw Refusal(
        "not-a-member",
        "'\(voter)' may not vote on this: the electorate is \(procedure.electorate.words(charter, in: vote.motion.place)) on the day it opened",
        help: "gov vote show \(vote.id)")
    }
    if let closes = vote.closes, at > closes {
      throw Refusal(
        "too-late", "the vote '\(vote.id)' took ballots until \(closes), and this one is of \(at)",
        help: "gov vote close \(vote.id)")
    }
    return entry
  }

  /// Refuses a change that the procedure or the other ballots do not admit.
  private func requireChange(
    of last: Cast, to choice: MotionChoice?, by voter: PersonID, in vote: Vote,
    _ procedure: Procedure
  ) throws(Refusal) {
    if procedure.finalBallots {
      throw Refusal(
        "final",
        "a ballot stays as it was cast: '\(voter)' voted \(last.choice.rawValue) at \(last.at)\(procedure.clauses.first.map { " (\($0))" } ?? "")",
        help: "gov vote tally \(vote.id)")
    }
    if choice == nil, last.isWithdrawn {
      throw Refusal(
        "no-ballot", "'\(voter)' has taken the ballot back already",
        help: "gov vote cast \(vote.id) yes|no|abstain")
    }
  }

  /// The veto that ballots can be cast as, by the procedure or one that can take its place.
  func vetoRule(of vote: Vote, _ procedure: Procedure) throws(Refusal) -> VetoRule? {
    let rules = try charter(of: vote)
    return (try? procedure.countingRule(in: rules))?.veto(members: vote.electorate.count)
  }

  private func requireVeto(
    by entry: Voter?, _ veto: VetoRule?, _ procedure: Procedure, _ reason: String?
  ) throws(Refusal) {
    guard let veto else {
      throw Refusal("no-veto", "\(procedure.title.text()) knows no veto", help: "vote no")
    }
    guard let entry else {
      throw Refusal("not-a-member", "only members of the electorate hold a veto", help: "vote no")
    }
    if veto.holders == .marked, !entry.holdsVeto {
      throw Refusal(
        "no-veto",
        "'\(entry.person)' holds no veto\(procedure.veto?.clause.map { " (\($0))" } ?? "")",
        help: "vote no")
    }
    if veto.needsReason, reason?.isEmpty ?? true {
      throw Refusal(
        "veto-without-reason", "a veto says why, or it is void", help: "add --reason TEXT")
    }
  }
}

extension VetoRule {
  /// Whether a plain *no* of a member is a veto.
  package func makesVeto(of entry: Voter?) -> Bool {
    guard noIsVeto, let entry else { return false }
    return holders == .everyone || entry.holdsVeto
  }
}
