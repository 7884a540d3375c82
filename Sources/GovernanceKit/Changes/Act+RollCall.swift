// SPDX-License-Identifier: Apache-2.0
public import Counting

extension Act {
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
    guard !procedure.secret else {
      throw Refusal(
        .unknownWord, "secret",
        "\(procedure.title.text()) is secret, and its roll call has numbers instead of names",
        help: "gov vote roll \(id) --yes 5 --no 1 --abstain 0")
    }
    guard procedure.mode != .writing else {
      throw Refusal(
        "in-writing", "\(procedure.title.text()) is taken in writing, not in a meeting",
        help: ballotHelp(vote, procedure))
    }
    try requireOrder(after: vote.opened)
    let holders = Dictionary(proxies.map { ($0.member, $0.holder) }, uniquingKeysWith: { $1 })
    let attending = Set(try present(at: vote, said: said)).union(holders.keys)
    let called = Set(choices.map(\.0))
    for ballot in vote.ballots {
      for cast in ballot.casts { try requireOrder(after: cast.at) }
      if procedure.mode == .either {
        if called.contains(ballot.voter) { try requireNoOwn(ballot) }
        if ballot.casts.last?.isByRoll == false { continue }
      }
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
    change.notes += registry.unconvenedRoll(of: vote).map { [$0.sentence] } ?? []
    change.put(
      .openVote(vote.withoutBallots), "roll", id.text,
      "record \(attending.count) present: \(attending.sorted().map(\.text).joined(separator: ", "))"
    )
    for (voter, choice) in choices {
      guard seen.insert(voter).inserted else {
        throw Refusal(
          "twice", "'\(voter)' has two votes in this roll call, and one counts",
          help: "name each voter under one of --yes, --no and --abstain")
      }
      guard attending.contains(voter) else {
        throw Refusal(
          "not-present", "'\(voter)' is not among those present, and nobody votes for the absent",
          help: "add the name to --present, if it was so")
      }
      guard let entry = vote.electorate.first(where: { $0.person == voter }) else {
        throw Refusal(
          "not-a-member",
          "'\(voter)' may not vote on this: the electorate is \(procedure.electorate.words(charter, in: vote.motion.place)) on the day it opened",
          help: "gov vote show \(vote.id)")
      }
      if let reason = entry.excluded ?? (vote.isRecused(voter) ? "recused" : nil) {
        throw Refusal(
          "excluded", "'\(voter)' may not vote on this: \(reason)", help: "gov vote show \(vote.id)"
        )
      }
      if let holder = holders[voter] {
        try requireHolder(holder, of: voter, among: attending, vote)
      }
      var ballot = vote.ballots.first { $0.voter == voter } ?? Ballot()
      ballot.voter = voter
      var cast = Cast()
      cast.choice = choice
      cast.at = at
      cast.recorded = recorded
      cast.by = holders[voter]
      cast.isByRoll = procedure.mode == .either
      ballot.casts.append(cast)
      let proxy = cast.by.map { ", by \($0)" } ?? ""
      change.put(
        .ballot(id, ballot), "cast", voter.text, "\(voter) votes \(choice.rawValue)\(proxy)")
    }
    return change
  }

  /// Refuses to let a roll call take the place of what somebody voted in person.
  private func requireNoOwn(_ ballot: Ballot) throws(Refusal) {
    guard let own = ballot.own else { return }
    throw Refusal(
      "own-ballot",
      "'\(ballot.voter)' voted \(own.choice.rawValue) in writing at \(own.at), and no roll call takes the place of a ballot that its voter cast",
      help:
        "leave '\(ballot.voter)' out of --yes, --no and --abstain: the ballot counts as it was cast"
    )
  }
}
