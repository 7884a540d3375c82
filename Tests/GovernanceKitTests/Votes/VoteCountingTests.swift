// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import Testing

struct `Counting a vote on record` {
  private func tally(
    _ id: VoteID, in community: Community, on: String
  ) throws -> (tally: MotionTally, vote: Vote) {
    let registry = try community.registry()
    let vote = try #require(registry.votes[id])
    let moment = try #require(When(on)).instant(in: .utc)
    let asked = vote.asOf(moment)
    return (
      try asked.tally(
        by: try registry.procedure(of: vote), in: try registry.charter(of: vote), at: moment), asked
    )
  }

  @Test func `the last cast counts, and the earlier ones are listed`() throws {
    let (tally, _) = try tally("zoe-1", in: try Community.teams(), on: "2026-02-01")
    #expect(
      tally.ballots.map { "\($0.voter) \($0.choice.rawValue) \($0.isBinding)" }
        == ["mia yes true", "zoe yes false"])
    #expect(
      tally.discarded.map { "\($0.voter): \($0.reason)" }
        == ["mia: replaced by a later ballot", "zoe: not a member when the vote opened"])
    #expect(tally.missing == ["noa", "oli"])
    #expect(tally.counts[.yes] == 1 && tally.counts[.no] == 0 && tally.counts[.members] == 3)
    #expect(tally.outcome.rawValue == "undecided" && !tally.isSettled)
  }

  @Test func `as of an earlier day, later casts and the closing are not there yet`() throws {
    let community = try Community.teams()
    #expect(try tally("zoe-1", in: community, on: "2026-01-11").tally.counts[.no] == 1)
    #expect(try tally("zoe-1", in: community, on: "2026-01-10").tally.ballots.isEmpty)
    let (_, open) = try tally("ron-1", in: community, on: "2026-01-07")
    #expect(open.isOpen)
    let (closed, vote) = try tally("ron-1", in: community, on: "2026-01-08")
    #expect(!vote.isOpen && closed.outcome.rawValue == "passed")
  }

  @Test func `a ballot after the deadline is not counted`() throws {
    var community = try Community.teams()
    try community.replace(
      "\"opened\"", with: "\"closes\": \"2026-01-11T23:59:59Z\", \"opened\"",
      in: "votes/zoe-1/vote.json")
    let (tally, _) = try tally("zoe-1", in: community, on: "2026-02-01")
    #expect(tally.counts[.no] == 1 && tally.counts[.yes] == 0)
    #expect(tally.discarded.contains { "\($0.reason)".contains("deadline") }, "\(tally.discarded)")
    #expect(tally.outcome.rawValue == "rejected")
  }

  @Test func `guests are present and don't count`() throws {
    var community = try Community.greatsql()
    try community.act("2026-01-17", by: "bob") { act throws(Refusal) in
      try act.roll(
        in: "gitee", present: ["bob", "alice"], choices: [("bob", .yes)])
    }
    let (tally, _) = try tally("gitee", in: community, on: "2026-02-01")
    #expect(tally.present == ["bob"])
    #expect(tally.counts[.present] == 1 && tally.counts[.absent] == 2)
    #expect(tally.outcome.rawValue == "no-quorum")
  }

  @Test func `the electorate is that of the day on which it opened`() throws {
    var community = try Community.teams()
    try community.act("2026-01-20", by: "oli") { act throws(Refusal) in
      try act.resign("maintainer", in: Scope("pd"))
    }
    #expect(try tally("zoe-1", in: community, on: "2026-02-01").tally.counts[.members] == 3)
    try community.act("2026-01-21", by: "oli") { act throws(Refusal) in
      try act.cast(.yes, in: "zoe-1")
    }
    #expect(try tally("zoe-1", in: community, on: "2026-02-01").tally.counts[.yes] == 2)
    #expect(try community.problems(on: "2026-02-01") == [])
    let registry = try community.registry()
    let charter = try #require(registry.newestCharter)
    let pd = try #require(registry.votes["zoe-1"]).electorate.map(\.person)
    var electorate = Electorate()
    electorate.role = "maintainer"
    func members(_ day: String) throws -> [PersonID] {
      registry.members(
        of: electorate, in: Scope("pd"), at: try #require(When(day)).instant(in: .utc),
        under: charter)
    }
    #expect(try members("2026-01-19") == pd)
    #expect(try members("2026-01-20") == ["mia", "noa"])
  }

  @Test func `a union counts everybody once`() throws {
    let registry = try Community.greatsql().registry()
    let charter = try #require(registry.newestCharter)
    var toc = Electorate()
    toc.body = "toc"
    var electorate = Electorate()
    electorate.role = "reviewer"
    electorate.union = [toc]
    #expect(
      registry.members(
        of: electorate, in: nil, at: try #require(Instant("2026-01-20T00:00:00Z")), under: charter)
        == ["alice", "amy", "bob", "dan"])
    #expect(electorate.words(charter, in: nil) == "Reviewers and Technical Observe Committee")
  }
}
