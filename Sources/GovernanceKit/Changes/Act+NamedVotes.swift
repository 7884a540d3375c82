// SPDX-License-Identifier: Apache-2.0

extension Act {
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

  package func procedure(of vote: Vote) throws(Refusal) -> Procedure {
    try registry.procedure(of: vote)
  }

  package func charter(of vote: Vote) throws(Refusal) -> Charter {
    try registry.charter(of: vote)
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
