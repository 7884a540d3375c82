// SPDX-License-Identifier: Apache-2.0
import Counting

extension Act {
  /// Doubts that a veto is valid: it is void until another voter confirms it.
  public func challenge(
    vetoOf login: String, in id: VoteID, reason: String
  ) throws(Refusal) -> Change {
    let (vote, voter) = try vetoer(login, in: id)
    let actor = try someone().id
    let procedure = try procedure(of: vote)
    let rules = try charter(of: vote)
    guard procedure.withSuccessors(in: rules).contains(where: { $0.veto?.challenges == true })
    else {
      throw Refusal(
        "no-challenge",
        "by \(procedure.title.text()) a veto with its reason stands, and only its caster takes it back",
        help: "gov charter explain \(procedure.id)")
    }
    try requireTaking(vote, "a doubt")
    try requireEntitled(actor, in: vote)
    guard voter != actor else {
      throw Refusal(
        "own-veto", "one's own veto is taken back, not doubted",
        help: "gov vote cast \(id) yes, or gov vote cast \(id) none")
    }
    guard !reason.isEmpty else {
      throw Refusal(.unknownWord, "no-reason", "a doubt says why", help: "add --reason TEXT")
    }
    if vote.proceedings(.challenge).contains(where: { $0.of == voter && $0.by == actor }) {
      throw Refusal(
        "challenged", "'\(actor)' has doubted the veto of '\(voter)' already",
        help: "another voter confirms or leaves it: gov vote show \(id)")
    }
    var proceeding = try proceeding(.challenge, in: vote)
    proceeding.of = voter
    proceeding.reason = reason
    var change = put(
      proceeding, in: vote, "challenge", "\(actor) doubts the veto of \(voter): \(reason)")
    change.notes.append("the veto is void until another voter confirms it")
    return change
  }

  /// Confirms that a doubted veto is valid.
  public func confirm(
    vetoOf login: String, in id: VoteID, reason: String? = nil
  ) throws(Refusal) -> Change {
    let (vote, voter) = try vetoer(login, in: id)
    let actor = try someone().id
    try requireTaking(vote, "a confirmation")
    try requireEntitled(actor, in: vote)
    guard voter != actor else {
      throw Refusal(
        "own-veto", "a doubted veto is confirmed by another voter than its caster",
        help: "gov vote show \(id)")
    }
    guard let doubt = vote.proceedings(.challenge).first(where: { $0.of == voter }) else {
      throw Refusal(
        "not-challenged", "nobody doubts the veto of '\(voter)'", help: "gov vote show \(id)")
    }
    try requireOrder(after: doubt.at)
    var proceeding = try proceeding(.confirmation, in: vote)
    proceeding.of = voter
    proceeding.reason = reason
    return put(
      proceeding, in: vote, "confirm", "\(actor) confirms that the veto of \(voter) is valid")
  }

  /// The vote, and the one whose ballot in it is a veto.
  private func vetoer(
    _ login: String, in id: VoteID
  ) throws(Refusal) -> (vote: Vote, voter: PersonID) {
    let vote = try openVote(id)
    let voter = try person(login).id
    let cast = vote.ballots.first { $0.voter == voter }?.casts.last
    guard let cast, cast.choice == .veto, !cast.isWithdrawn else {
      throw Refusal(
        "no-veto", "'\(voter)' has cast no veto in '\(id)'", help: "gov vote show \(id)")
    }
    try requireOrder(after: cast.at)
    return (vote, voter)
  }
}

extension Procedure {
  /// The procedure and those that can take its place while ballots are counted.
  fileprivate func withSuccessors(in charter: Charter) -> [Procedure] {
    [self]
      + [objected, fallback, smallBody?.procedure].compactMap {
        $0.flatMap { charter.procedure($0) }
      }
  }
}
