// SPDX-License-Identifier: Apache-2.0
import Counting

/// Ballots come from those whose ballots the procedure takes, while it takes them.
package enum BallotsEntitled: Check {
  package static let name = "ballots-entitled"
  package static let law = "a ballot is cast by somebody who may, while the vote is open"

  package static func problems(in inspection: inout Inspection) {
    for late in inspection.lateBallots {
      guard let ended = inspection.registry.votes[late.vote]?.ended else { continue }
      let count = ended.counts.isEmpty ? "withdrawn" : "closed"
      inspection.note(
        RegistryLayout.ballot(late.vote, late.ballot.voter), ["voter"],
        "the ballot of '\(late.ballot.voter)' was not counted: the vote '\(late.vote)' was \(count) at \(ended.at)",
        help: "it was merged too late; take the file away, and vote again if it would have mattered"
      )
    }
    for vote in inspection.registry.sortedVotes {
      guard let procedure = inspection.registry.charters[vote.charter]?.procedure(vote.procedure)
      else { continue }
      inspection.about = procedure.clauses.first
      let path =
        vote.isOpen ? RegistryLayout.openVote(vote.id) : RegistryLayout.closedVote(vote.id)
      for (index, ballot) in vote.ballots.enumerated() {
        let place = vote.isOpen ? RegistryLayout.ballot(vote.id, ballot.voter) : path
        let keys: [Locator.Key] = vote.isOpen ? [] : ["ballots", .index(index)]
        let voter = vote.electorate.first { $0.person == ballot.voter }
        if voter == nil, procedure.outsiders == .refused {
          inspection.note(
            place, keys + ["voter"],
            "'\(ballot.voter)' was not in the electorate when the vote opened, and only its members vote"
          )
        }
        if let reason = voter?.excluded {
          inspection.note(
            place, keys + ["voter"], "'\(ballot.voter)' may not vote on this: \(reason)")
        }
        if procedure.mode == .meeting, vote.present?.contains(ballot.voter) != true {
          inspection.note(
            place, keys + ["voter"],
            "'\(ballot.voter)' was not present, and nobody votes for the absent")
        }
        check(rollOf: ballot, in: vote, procedure, place, keys, &inspection)
        let end = [vote.closes, vote.ended?.at].compactMap { $0 }.min()
        for (position, cast) in ballot.casts.enumerated() {
          if let end, cast.at > end {
            inspection.note(
              place, keys + ["casts", .index(position), "at"],
              "the ballot of '\(ballot.voter)' came at \(cast.at), after the vote ended at \(end)")
          }
        }
      }
    }
  }

  /// What a roll call says of somebody takes the place of no ballot that its voter cast.
  private static func check(
    rollOf ballot: Ballot, in vote: Vote, _ procedure: Procedure, _ place: String,
    _ keys: [Locator.Key], _ inspection: inout Inspection
  ) {
    var earlier = ballot
    earlier.casts = []
    for (position, cast) in ballot.casts.enumerated() {
      defer { earlier.casts.append(cast) }
      guard cast.isByRoll else { continue }
      let keys = keys + ["casts", .index(position)]
      if vote.present == nil || procedure.mode != .either {
        inspection.note(
          place, keys + ["roll"],
          procedure.mode == .either
            ? "'\(ballot.voter)' has a vote of a roll call, and the vote '\(vote.id)' has none on record"
            : "only where ballots are cast in a meeting and in writing does one say that it is of the roll call"
        )
      } else if let own = earlier.own {
        inspection.note(
          place, keys,
          "the roll call has '\(ballot.voter)' vote \(cast.choice.rawValue), who voted \(own.choice.rawValue) in writing at \(own.at): a roll call takes the place of no ballot that its voter cast",
          help: "gov vote show \(vote.id)")
      }
    }
  }
}
