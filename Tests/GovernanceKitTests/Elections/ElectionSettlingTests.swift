// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import Testing

struct `An open election` {
  /// Everything that those who have not voted could still mark.
  private func completions(
    _ vote: Vote, _ voters: [PersonID], _ method: ElectionMethod
  ) -> [Vote] {
    guard let voter = voters.first else { return [vote] }
    let names = (vote.election?.candidates ?? []).map(\.person)
    var marks: [[PersonID]] = names.map { [$0] }
    if method == .approval {
      for (index, name) in names.enumerated() {
        marks += names[(index + 1)...].map { [name, $0] }
      }
    }
    return ([[]] + marks).flatMap { mark -> [Vote] in
      var next = vote
      var cast = Cast()
      cast.at = vote.opened
      cast.approve = mark
      var ballot = Ballot()
      ballot.voter = voter
      ballot.casts = [cast]
      next.ballots.append(ballot)
      return completions(next, Array(voters.dropFirst()), method)
        + completions(vote, Array(voters.dropFirst()), method)
    }
  }

  /// For those who mark candidates the lead is judged; whatever comes, the same are elected then.
  @Test(arguments: [ElectionMethod.plurality, .approval])
  func `is settled only if no ballot to come changes who is elected`(
    method: ElectionMethod
  ) throws {
    var settled = 0
    for first in 0..<27 {
      var community = try Council.community()
      try Council.open(
        method, seats: 1, ["ada", "ben", "cai"], id: "open", on: "2026-02-01", in: &community)
      let voters: [PersonID] = ["ada", "ben", "cai", "dora"]
      let names = ["ada", "ben", "cai"]
      let picks = [first % 3, first / 3 % 3, first / 9, first % 3]
      for (voter, pick) in zip(voters, picks) {
        try community.act("2026-02-02", by: voter) { act throws(Refusal) in
          try act.cast(.approve([names[pick]]), in: "open")
        }
      }
      let registry = try community.registry()
      let vote = try #require(registry.votes["open"])
      let charter = try registry.charter(of: vote)
      let now = vote.opened.adding(seconds: 86_400 * 2)
      let tally = try vote.electionTally(under: charter, at: now)
      #expect(tally.missing == ["emil", "fay"])
      let ends = Set(
        try completions(vote, tally.missing, method).map { vote -> [PersonID] in
          var closed = vote
          closed.ended = VoteEnd()
          closed.ended?.at = now
          return try closed.electionTally(under: charter, at: now).elected
        })
      #expect(tally.isSettled == (ends.count == 1))
      if tally.isSettled {
        settled += 1
        #expect(ends == [tally.elected])
        #expect(tally.outcome == .elected)
      } else {
        #expect(tally.outcome == .undecided)
      }
    }
    #expect(settled > 0 && settled < 27)
  }
}
