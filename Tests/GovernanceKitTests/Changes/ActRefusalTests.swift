// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import Testing

struct `Acts that the record refuses` {
  private func vote(
    _ kind: Motion.Kind, _ person: PersonID?, _ role: RoleID?, in scope: Scope? = Scope("pd")
  ) -> Motion {
    var motion = Motion()
    motion.kind = kind
    motion.person = person
    motion.role = role
    motion.scope = scope
    return motion
  }

  // MARK: - Whoever acts

  @Test func `acts of will need somebody, who is on record`() throws {
    var community = try Community.teams()
    #expect(
      try community.refusal("2026-02-01") { act throws(Refusal) in
        try act.cast(.yes, in: "zoe-1")
      } == "unknown word: nobody is named who acts\nhelp: add --as LOGIN, or set GOV_AS")
    #expect(
      try community.refusal("2026-02-01", by: "nobody") { act throws(Refusal) in
        try act.cast(.yes, in: "zoe-1")
      } == "no: 'nobody' is not in the registry and cannot act\nhelp: gov person add nobody")
  }

  @Test func `nothing happens tomorrow`() throws {
    let registry = try Community.teams().registry()
    let now = try #require(Instant("2026-02-01T00:00:00Z"))
    #expect(throws: Refusal.self) {
      try Act(on: registry, by: nil, now: now, dated: now.adding(seconds: 1))
    }
    let act = try Act(on: registry, by: nil, now: now, dated: now.adding(seconds: -1))
    #expect(act.recorded == now)
    #expect(try Act(on: registry, by: nil, now: now).recorded == nil)
  }

  // MARK: - Founding

  @Test func `founding ends with the first decision`() throws {
    var community = try Community.teams()
    #expect(
      try community.refusal("2026-02-01") { act throws(Refusal) in
        try act.addPerson("late", founding: [.role("maintainer", Scope("pd"))])
      }
        == "no: the role 'maintainer' cannot be founding: the first decision was taken on 2026-01-08\nhelp: gov promote, or gov vote open promote"
    )
    #expect(
      try community.refusal("2026-02-01") { act throws(Refusal) in
        try act.addPerson("late", founding: [.seat("infra", "member")])
      }
        == "no: the seat 'member' of 'infra' cannot be founding: the first decision was taken on 2026-01-08\nhelp: gov promote, or gov vote open promote"
    )
  }

  @Test func `a founding role before one that is held would overlap it`() throws {
    var community = try Community(BuiltInCharter.greatsql.charter)
    try community.act("2026-03-01") { act throws(Refusal) in
      try act.addPerson("bob", founding: [.role("maintainer", nil)])
    }
    #expect(
      try community.refusal("2026-02-01") { act throws(Refusal) in
        try act.addPerson("bob", founding: [.role("maintainer", nil)])
      } == "no: 'bob' is Maintainer already\nhelp: gov person show bob")
  }

  // MARK: - Votes

  @Test func `a roll call names everybody who was called before`() throws {
    var community = try Community.greatsql()
    try community.act("2026-01-17", by: "bob") { act throws(Refusal) in
      try act.roll(
        in: "gitee", present: ["bob", "amy", "dan"], choices: [("bob", .yes), ("dan", .no)])
    }
    #expect(
      try community.refusal("2026-01-17", by: "bob") { act throws(Refusal) in
        try act.roll(in: "gitee", present: ["bob", "amy"], choices: [("bob", .yes)])
      }
        == "no: 'dan' voted in the roll call that is on record, and is left out of this one\nhelp: name everybody again, or withdraw the vote"
    )
    try community.act("2026-01-18", by: "bob") { act throws(Refusal) in
      try act.roll(
        in: "gitee", present: ["bob", "amy", "dan"],
        choices: [("bob", .yes), ("amy", .yes), ("dan", .yes)])
    }
    let vote = try #require(try community.registry().votes["gitee"])
    #expect(
      vote.ballots.map { "\($0.voter) \($0.casts.map(\.choice.rawValue))" }
        == ["amy [\"yes\"]", "bob [\"yes\", \"yes\"]", "dan [\"no\", \"yes\"]"])
    #expect(try community.problems(on: "2026-01-18") == [])
  }

  @Test func `a motion is carried out once`() throws {
    var community = try Community.teams()
    try community.act("2026-02-01", by: "mia") {
      [motion = vote(.revoke, "ron", "reviewer")] act throws(Refusal) in
      var terms = Act.VoteTerms()
      terms.id = "out"
      return try act.openVote(on: motion, terms)
    }
    for voter in ["mia", "noa"] as [PersonID] {
      try community.act("2026-02-02", by: voter) { act throws(Refusal) in
        try act.cast(.yes, in: "out")
      }
    }
    #expect(
      try community.refusal("2026-02-08", by: "mia") { act throws(Refusal) in
        try act.enact("out")
      } == "not yet: the vote 'out' is still open\nhelp: gov vote close out")
    try community.act("2026-02-08", by: "mia") { act throws(Refusal) in try act.close("out") }
    try community.act("2026-02-09", by: "mia") { act throws(Refusal) in try act.enact("out") }
    #expect(try community.problems(on: "2026-02-09") == [])
    #expect(
      try community.refusal("2026-02-10", by: "mia") { act throws(Refusal) in
        try act.enact("out")
      } == "no: the vote 'out' was carried out already\nhelp: gov log out")
    #expect(
      try community.refusal("2026-02-10", by: "mia") { act throws(Refusal) in
        try act.enact("ron-1")
      }?.hasPrefix("not yet: Reviewer needs a vote that passed, and none was opened") == true)
  }

  @Test func `an id that is cut keeps what tells it apart`() throws {
    var community = try Community(BuiltInCharter.greatsql.charter)
    let nominee = String(repeating: "long-name-", count: 4) + "x"
    for name in ["bob", "amy", "dan"] {
      try community.act("2026-01-02") { act throws(Refusal) in
        try act.addPerson(name, founding: [.role("maintainer", nil)])
      }
    }
    try community.act("2026-01-02") { act throws(Refusal) in try act.addPerson(nominee) }
    // In clones of their own, so that none sees the other's.
    let ids = try ["bob", "amy", "dan"].map { name in
      var clone = community
      return try clone.act("2026-01-03", by: PersonID(name)) { act throws(Refusal) in
        try act.nominate(nominee, for: "reviewer", in: nil)
      }
    }
    #expect(Set(ids).count == 3)
    #expect(ids.allSatisfy { IDRule.isPlain($0) && $0.hasPrefix("2026-01-03-nominate-long-name-") })
  }

  // MARK: - Promotions

  @Test func `organisations hold what is theirs, and people what is theirs`() throws {
    var community = try Community.greatsql()
    #expect(
      try community.refusal("2026-02-01") { act throws(Refusal) in
        try act.promote("org:acme", to: "reviewer", in: nil).change
      } == "no: Reviewer is held by people\nhelp: gov status org:acme --for reviewer")
    #expect(
      try community.refusal("2026-02-01") { act throws(Refusal) in
        try act.promote("alice", to: "consumer", in: nil).change
      } == "no: Consumer is held by organisations\nhelp: gov status alice --for consumer")
  }

  @Test func `a promotion does not precede the end of the same role`() throws {
    var community = try Community.greatsql()
    try community.act("2026-02-01", by: "alice") { act throws(Refusal) in
      try act.resign("reviewer", in: nil)
    }
    for name in ["amy", "dan"] as [PersonID] {
      try community.act("2026-02-02", by: name) { act throws(Refusal) in
        try act.nominate("alice", for: "reviewer", in: nil)
      }
    }
    #expect(
      try community.refusal("2026-01-31") { act throws(Refusal) in
        try act.promote("alice", to: "reviewer", in: nil).change
      } == "no: 'alice' is Reviewer already\nhelp: gov status alice")
    try community.act("2026-02-03") { act throws(Refusal) in
      try act.promote("alice", to: "reviewer", in: nil).change
    }
    #expect(try community.problems(on: "2026-02-03") == [])
  }

  @Test func `what a vote decided stands although a nomination lapsed meanwhile`() throws {
    var community = try Community(BuiltInCharter.tikv.charter, since: "2020-01-01")
    for (name, role) in [("mia", "maintainer"), ("pip", "maintainer"), ("rex", "reviewer")] {
      try community.act("2020-01-02") { act throws(Refusal) in
        try act.addPerson(name, founding: [.role(RoleID(role), nil)])
      }
    }
    try community.act("2020-02-01", by: "mia") { act throws(Refusal) in
      try act.nominate("rex", for: "committer", in: nil)
    }
    try community.act("2020-02-01", by: "mia") { act throws(Refusal) in
      try act.attest(["outstanding-contribution", "feature-or-major-bug"], of: "rex")
    }
    try community.act("2021-01-31", by: "mia") {
      [motion = vote(.promote, "rex", "committer", in: nil)] act throws(Refusal) in
      var terms = Act.VoteTerms()
      terms.id = "rex"
      return try act.openVote(on: motion, terms)
    }
    for voter in ["mia", "pip"] as [PersonID] {
      try community.act("2021-02-01", by: voter) { act throws(Refusal) in
        try act.cast(.yes, in: "rex")
      }
    }
    try community.act("2021-02-03", by: "mia") { act throws(Refusal) in try act.close("rex") }
    // The nomination lapsed on 2 February, while the vote was open.
    #expect(
      try community.refusal("2021-02-04") { act throws(Refusal) in
        try act.promote("rex", to: "committer", in: nil).change
      }?.hasPrefix("not yet: ") == true)
    try community.act("2021-02-04", by: "rex") { act throws(Refusal) in
      try act.answer("rex", accepting: true)
    }
    try community.act("2021-02-05") { act throws(Refusal) in
      try act.promote("rex", to: "committer", in: nil).change
    }
    #expect(try community.problems(on: "2021-02-05") == [])
  }

  // MARK: - Refused means untouched

  @Test func `dry runs of every act leave the registry as it was`() throws {
    // Acts are values: working one out changes nothing that it was given.
    let community = try Community.teams()
    let registry = try community.registry()
    let now = try #require(Instant("2026-02-01T00:00:00Z"))
    let act = try Act(on: registry, by: "mia", now: now)
    _ = try act.cast(.no, in: "zoe-1")
    _ = try act.close("zoe-1")
    _ = try act.resign("maintainer", in: Scope("pd"))
    #expect(try community.registry().votes == registry.votes)
    #expect(try community.registry().people == registry.people)
  }
}
