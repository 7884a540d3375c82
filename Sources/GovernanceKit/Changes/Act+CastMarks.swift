// SPDX-License-Identifier: Apache-2.0
import Counting

extension Act {
  /// What a voter marks in an election.
  public enum Marks: Hashable, Sendable {
    /// Candidates from the best, with `=` between equal ones: `a`, `b=c`.
    case rank([String])
    /// Candidates whom the voter approves of.
    case approve([String])
  }

  /// Casts the actor's ballot in an election, or changes it while the vote is open.
  public func cast(
    _ marks: Marks, in id: VoteID, reason: String? = nil
  ) throws(Refusal) -> Change {
    let voter = try someone()
    let vote = try openVote(id)
    let procedure = try procedure(of: vote)
    guard let election = vote.election else {
      throw Refusal(
        .unknownWord, "no-election", "'\(id)' is no election: it takes yes, no or abstain",
        help: "gov vote cast \(id) yes")
    }
    let entry = try requireMayCast(voter.id, in: vote, procedure)
    var ballot = vote.ballots.first { $0.voter == voter.id } ?? Ballot()
    ballot.voter = voter.id
    if let last = ballot.casts.last { try requireOrder(after: last.at) }
    var cast = Cast()
    switch marks {
    case .rank(let ranks):
      guard election.method != .approval else { throw wrongMarks(vote, "is by approval") }
      cast.rank = try ranks.map { rank throws(Refusal) in
        let names = rank.split(separator: "=", omittingEmptySubsequences: false)
        guard names.count == 1 || election.method.takesTies else {
          throw Refusal(
            .unknownWord, "tied-rank",
            "'\(rank)' ranks several alike, and by \(election.method.title) each rank has one",
            help: "put one before the other, or leave one out")
        }
        return try names.map { name throws(Refusal) in
          try candidate(String(name), in: vote, procedure)
        }.joined(separator: "=")
      }
      if election.method == .plurality, cast.rank.count != 1 {
        throw wrongMarks(vote, "takes one candidate a ballot")
      }
    case .approve(let names):
      guard election.method == .approval || election.method == .plurality else {
        throw wrongMarks(vote, "takes candidates in order")
      }
      cast.approve = try names.map { name throws(Refusal) in
        PersonID(try candidate(name, in: vote, procedure))
      }
      let most = election.method == .plurality ? 1 : procedure.election?.marks
      if let most, names.count > most {
        throw Refusal(
          .unknownWord, "too-many-marks",
          "a ballot marks at most \(most), and this one marks \(names.count)",
          help: "gov vote show \(id)")
      }
    }
    try requireOnce(cast)
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
      "\(voter.id) \(again ? "now votes" : "votes"): \(cast.words)\(entry == nil ? ", not binding" : "")"
    )
    change.notes += outNotes(cast, vote)
    return change
  }

  /// The candidate meant by a login or by the option that means nobody.
  private func candidate(
    _ name: String, in vote: Vote, _ procedure: Procedure
  ) throws(Refusal) -> String {
    var known = vote.election?.candidates.map(\.person.text) ?? []
    if vote.election?.method == .debian, let none = procedure.election?.noneOfThem {
      known.append(none.text)
    }
    let word = registry.person(login: name)?.id.text ?? name
    if known.contains(word) { return word }
    let near = Suggestion.nearest(to: name, among: known)
    throw Refusal(
      .unknownWord, "unknown-candidate", "'\(name)' is no candidate of '\(vote.id)'",
      help: near.map { "did you mean '\($0)'?" } ?? "there are: \(known.joined(separator: ", "))")
  }

  private func requireOnce(_ cast: Cast) throws(Refusal) {
    var seen: Set<String> = []
    let names = cast.rank.flatMap { $0.split(separator: "=").map(String.init) }
    for name in names + cast.approve.map(\.text) where !seen.insert(name).inserted {
      throw Refusal(
        .unknownWord, "twice", "'\(name)' is named twice on one ballot", help: "leave one out")
    }
  }

  private func wrongMarks(_ vote: Vote, _ law: String) -> Refusal {
    Refusal(
      .unknownWord, "wrong-marks", "the election '\(vote.id)' \(law)",
      help: "gov vote cast \(vote.id) \(vote.markHelp)")
  }

  /// Those on a ballot who do not stand, or not yet.
  private func outNotes(_ cast: Cast, _ vote: Vote) -> [String] {
    let names = cast.rank.flatMap { $0.split(separator: "=").map(String.init) }
    return (names + cast.approve.map(\.text)).compactMap { name in
      let candidacy = vote.candidacies.first { $0.person.text == name }
      guard candidacy?.withdrawn != nil || candidacy?.answer?.accepted == false else { return nil }
      return "'\(name)' does not stand any more, and is passed over in the count"
    }
  }
}

extension ElectionMethod {
  /// Whether a ballot may rank several alike.
  package var takesTies: Bool { self == .schulze || self == .debian }
}

extension Vote {
  /// How a ballot of this election is cast, as options of `gov vote cast`.
  package var markHelp: String {
    switch election?.method {
    case .approval: "--approve LOGIN,…"
    case .plurality: "--rank LOGIN"
    default: "--rank LOGIN,…"
    }
  }
}
