// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

struct `One breakage, one problem` {
  /// A change by hand in one place, and what check says of it.
  struct Breakage: CustomTestStringConvertible, Sendable {
    var file: String
    var old: String
    var new: String
    var problems: [String]
    var testDescription: String { problems.first ?? file }

    init(_ file: String, _ old: String, _ new: String, _ problems: String...) {
      self.file = file
      self.old = old
      self.new = new
      self.problems = problems.map { "governance/\($0)" }
    }
  }

  private func expect(_ breakage: Breakage, in community: Community) throws {
    var community = community
    try community.replace(breakage.old, with: breakage.new, in: breakage.file)
    // Hand-made spelling is a warning of its own, and no matter here.
    let problems = try community.problems().filter { !$0.contains("[spelling-canonical]") }
    #expect(problems == breakage.problems)
  }

  @Test func `a sound registry has no problem`() throws {
    #expect(try Community.greatsql().problems() == [])
    #expect(try Community.teams().problems() == [])
  }

  static let greatsql: [Breakage] = [
    // references-resolve
    Breakage(
      "people/alice.json", "\"role\": \"reviewer\"", "\"role\": \"revewer\"",
      "people/alice.json:7:15: the charter has no role 'revewer' [references-resolve]",
      "people/alice.json:9:16: 'revewer' of 'alice' is not justified: the charter has no such role [roles-justified]"
    ),
    Breakage(
      "people/alice.json", "\"by\": \"amy\"", "\"by\": \"amyy\"",
      "people/alice.json:15:15: 'amyy' is not in the registry [references-resolve]"),
    Breakage(
      "accounts/gitee/ali_ce.json", "\"person\": \"alice\"", "\"person\": \"alicia\"",
      "accounts/gitee/ali_ce.json:4:13: 'alicia' is not in the registry [references-resolve]",
      "people/alice.json:4:45: the login 'gitee:ali_ce' is recorded as that of 'alicia' [handles-unique]"
    ),
    Breakage(
      "bodies/toc.json", "\"person\": \"dan\"", "\"person\": \"dann\"",
      "bodies/toc.json:17:17: 'dann' is not in the registry [references-resolve]",
      "votes/gitee/vote.json:9:17: 'dan' did not belong to the electorate on 2026-01-15 [votes-recount]",
      "votes/gitee/vote.json:9:17: 'dann' belonged to the electorate on 2026-01-15, and is left out [votes-recount]",
      "votes/logo.json:9:17: 'dan' did not belong to the electorate on 2026-01-15 [votes-recount]",
      "votes/logo.json:9:17: 'dann' belonged to the electorate on 2026-01-15, and is left out [votes-recount]"
    ),
    Breakage(
      "attestations/alice/2026-01-12-bug-hunting-alice-by-bob.json", "\"claim\": \"bug-hunting\"",
      "\"claim\": \"bug-hunts\"",
      "attestations/alice/2026-01-12-bug-hunting-alice-by-bob.json:3:12: the charter has no claim 'bug-hunts' [references-resolve]",
      "people/alice.json:9:16: 'reviewer' of 'alice' is not justified: on 2026-01-14 the record lacks: a Maintainer vouches: looks for bugs and helps to fix them [roles-justified]"
    ),
    // dates-in-order
    Breakage(
      "people/alice.json", "\"since\": \"2026-01-14\"", "\"since\": \"2026-01-13\"",
      "people/alice.json:9:16: 'reviewer' of 'alice' is not justified: it begins on 2026-01-13, and was decided on 2026-01-14 [roles-justified]"
    ),
    Breakage(
      "people/alice.json", "\"since\": \"2026-01-14\",",
      "\"since\": \"2026-01-14\", \"until\": \"2026-01-10\",",
      "people/alice.json:6:5: a role that ends has a ground for its end, and no other has [dates-in-order]",
      "people/alice.json:8:39: a role cannot end on 2026-01-10, before it begins on 2026-01-14 [dates-in-order]"
    ),
    Breakage(
      "nominations/alice/2026-01-13-nominate-alice-reviewer-by-dan.json",
      "\"at\": \"2026-01-13T15:59:59Z\"", "\"at\": \"2036-01-13T15:59:59Z\"",
      "nominations/alice/2026-01-13-nominate-alice-reviewer-by-dan.json:6:9: 2036-01-13T15:59:59Z lies in the future [dates-in-order]",
      "people/alice.json:9:16: 'reviewer' of 'alice' is not justified: on 2026-01-14 the record lacks: nominated by at least 2 Reviewers [roles-justified]",
      "people/alice.json:13:11: the nomination '2026-01-13-nominate-alice-reviewer-by-dan' was made at 2036-01-13T15:59:59Z, after the decision that cites it [nominations-spent]"
    ),
    Breakage(
      "activity/alice/github+greatsql+greatsql.json", "2026-01-06T03:00:00Z",
      "2036-01-06T03:00:00Z",
      "activity/alice/github+greatsql+greatsql.json:12:25: 2036-01-06T03:00:00Z lies in the future [dates-in-order]"
    ),
    // handles-unique, handles-unlike
    Breakage(
      "people/alice.json", "\"handle\": \"ali_ce\"", "\"handle\": \"ali-ce\"",
      "accounts/gitee/ali_ce.json:3:13: 'alice' has no account 'gitee:ali_ce' [handles-unique]"),
    Breakage(
      "people/dan.json", "\"name\": \"dan 爱\"",
      "\"name\": \"dan 爱\", \"accounts\": [{\"forge\": \"gitee\", \"handle\": \"Ali_CE\"}]",
      "people/dan.json:2:9: warning: 'Ali_CE' looks like 'alice', who is somebody else [handles-unlike]",
      "people/dan.json:3:62: the login 'gitee:Ali_CE' is recorded as that of 'alice' [handles-unique]",
      "people/dan.json:3:62: the login 'gitee:Ali_CE' is that of 'alice' already [handles-unique]"
    ),
    // founding-first
    Breakage(
      "people/dan.json", "\"at\": \"2026-01-02T15:59:59Z\"",
      "\"at\": \"2026-01-02T15:59:59Z\", \"recorded\": \"2026-02-02T15:59:59Z\"",
      "people/dan.json:8:16: 'reviewer' of 'dan' cannot be founding: it was entered at 2026-02-02T15:59:59Z, after the first decision at 2026-01-14T15:59:59Z [founding-first]"
    ),
    // roles-apart
    Breakage(
      "people/dan.json", "\"roles\": [",
      "\"roles\": [{\"role\": \"reviewer\", \"since\": \"2026-01-02\", \"basis\": {\"kind\": \"founding\", \"at\": \"2026-01-02T15:59:59Z\"}},",
      "people/dan.json:5:5: 'dan' holds 'reviewer' twice at a time [roles-apart]"),
    // seats-within-limits
    Breakage(
      "bodies/toc.json", "\"seat\": \"member\"", "\"seat\": \"chair\"",
      "bodies/toc.json:3:12: Technical Observe Committee has at most 1 chair, and 2 are seated [seats-within-limits]"
    ),
    Breakage(
      "bodies/toc.json", "\"seat\": \"chair\"", "\"seat\": \"member\"",
      "bodies/toc.json:3:12: warning: Technical Observe Committee has at least 1 chair, and 0 are seated [seats-within-limits]"
    ),
    Breakage(
      "bodies/toc.json", "\"seat\": \"member\"", "\"seat\": \"clerk\"",
      "bodies/toc.json:12:15: Technical Observe Committee has no seat 'clerk' [seats-within-limits]"
    ),
    // nominators-entitled, attesters-entitled
    Breakage(
      "nominations/alice/2026-01-13-nominate-alice-reviewer-by-dan.json", "\"by\": \"dan\"",
      "\"by\": \"org:acme\"",
      "nominations/alice/2026-01-13-nominate-alice-reviewer-by-dan.json:5:9: 'org:acme' could not nominate for Reviewer on 2026-01-13: nominators are Reviewer or Maintainer [nominators-entitled]",
      "people/alice.json:9:16: 'reviewer' of 'alice' is not justified: on 2026-01-14 the record lacks: nominated by at least 2 Reviewers [roles-justified]"
    ),
    Breakage(
      "attestations/alice/2026-01-12-bug-hunting-alice-by-bob.json", "\"by\": \"bob\"",
      "\"by\": \"dan\"",
      "attestations/alice/2026-01-12-bug-hunting-alice-by-bob.json:5:9: 'dan' could not vouch for 'bug-hunting' on 2026-01-12: that takes a Maintainer [attesters-entitled]",
      "people/alice.json:9:16: 'reviewer' of 'alice' is not justified: on 2026-01-14 the record lacks: a Maintainer vouches: looks for bugs and helps to fix them [roles-justified]"
    ),
    // ballots-entitled
    Breakage(
      "votes/logo.json", "\"present\": [\"amy\", \"bob\", \"dan\"]",
      "\"present\": [\"amy\", \"bob\"]",
      "votes/logo.json:16:15: the recorded counts are not those of the ballots [votes-recount]",
      "votes/logo.json:40:16: 'dan' was not present, and nobody votes for the absent [ballots-entitled]"
    ),
    Breakage(
      "votes/logo.json", "{\"choice\": \"yes\", \"at\": \"2026-01-16T15:59:59Z\"}",
      "{\"choice\": \"yes\", \"at\": \"2026-01-17T15:59:59Z\"}",
      "votes/logo.json:29:5: the ballot of 'amy' is not the one that was sealed [votes-recount]",
      "votes/logo.json:31:41: the ballot of 'amy' came at 2026-01-17T15:59:59Z, after the vote ended at 2026-01-16T15:59:59Z [ballots-entitled]"
    ),
    // votes-recount
    Breakage(
      "votes/logo.json", "\"outcome\": \"passed\"", "\"outcome\": \"rejected\"",
      "votes/logo.json:13:16: the vote is recorded as rejected, and counting it again gives passed [votes-recount]"
    ),
    Breakage(
      "votes/logo.json", "{\"name\": \"yes\", \"count\": 2}", "{\"name\": \"yes\", \"count\": 3}",
      "votes/logo.json:16:15: the recorded counts are not those of the ballots [votes-recount]"),
    // roles-justified
    Breakage(
      "people/alice.json", "\"kind\": \"criteria\"", "\"kind\": \"vote\"",
      "people/alice.json:9:16: 'reviewer' of 'alice' is not justified: the vote '' is not on record [roles-justified]"
    ),
    Breakage(
      "people/alice.json", "\"id\": \"alice\",", "\"id\": \"alice\", \"kind\": \"bot\",",
      "people/alice.json:9:16: 'reviewer' of 'alice' is not justified: bots hold no roles [roles-justified]"
    ),
    Breakage(
      "people/alice.json", "\"2026-01-13-nominate-alice-reviewer-by-dan\"",
      "\"2026-01-13-nominate-alice-reviewer-by-tom\"",
      "people/alice.json:9:16: 'reviewer' of 'alice' is not justified: the nomination '2026-01-13-nominate-alice-reviewer-by-tom' is not on record [roles-justified]"
    ),
    // charter-kept
    Breakage(
      "charter.json", "\"version\": \"1\"", "\"version\": \"2\"",
      "charter.json:1:1: the charter was changed without an amendment: its digest is not the recorded one [charter-kept]"
    ),
  ]

  @Test(arguments: greatsql) func `in GreatSQL`(breakage: Breakage) throws {
    try expect(breakage, in: Self.greatsqlCommunity.get())
  }

  static let teams: [Breakage] = [
    Breakage(
      "people/ron.json", "\"in\": \"pd\"", "\"in\": \"raft\"",
      "people/ron.json:8:16: 'reviewer' of 'ron' is not justified: the vote 'ron-1' was to promote ron to reviewer in pd [roles-justified]"
    ),
    Breakage(
      "people/ron.json", "\"in\": \"pd\"", "\"in\": \"pdd\"",
      "people/ron.json:6:13: the registry has no group 'pdd' [references-resolve]",
      "people/ron.json:8:16: 'reviewer' of 'ron' is not justified: the vote 'ron-1' was to promote ron to reviewer in pd [roles-justified]"
    ),
    Breakage(
      "people/ron.json", "\"vote\": \"ron-1\"", "\"vote\": \"zoe-1\"",
      "people/ron.json:8:16: 'reviewer' of 'ron' is not justified: the vote 'zoe-1' was to promote zoe to reviewer in pd [roles-justified]"
    ),
    Breakage(
      "people/ron.json", "\"kind\": \"vote\", \"vote\": \"ron-1\"", "\"kind\": \"criteria\"",
      "people/ron.json:8:16: 'reviewer' of 'ron' is not justified: Reviewer needs a vote [roles-justified]"
    ),
    Breakage(
      "people/ron.json", "\"at\": \"2026-01-09T23:59:59Z\"", "\"at\": \"2026-01-07T23:59:59Z\"",
      "people/ron.json:8:16: 'reviewer' of 'ron' is not justified: the vote 'ron-1' was closed only later [roles-justified]"
    ),
    Breakage(
      "votes/zoe-1/ballots/mia.json", "\"voter\": \"mia\"", "\"voter\": \"noa\"",
      "votes/zoe-1/ballots/mia.json:2:12: this record belongs in 'governance/votes/zoe-1/ballots/noa.json' [file-name]"
    ),
    Breakage(
      "votes/zoe-1/ballots/mia.json", "2026-01-12T23:59:59Z", "2026-01-11T12:00:00Z",
      "votes/zoe-1/ballots/mia.json:5:29: 2026-01-11T12:00:00Z is before 2026-01-11T23:59:59Z, which it follows [dates-in-order]"
    ),
    Breakage(
      "votes/zoe-1/vote.json", "\"procedure\": \"new-reviewer\"", "\"procedure\": \"removal\"",
      "votes/zoe-1/vote.json:4:16: the charter does not decide this motion by 'removal' [votes-recount]",
      "votes/zoe-1/vote.json:9:13: the electorate or the rule is not the one that was fixed when the vote opened [votes-recount]"
    ),
    Breakage(
      "votes/zoe-1/vote.json", "{\"person\": \"oli\"}", "{\"person\": \"ron\"}",
      "votes/zoe-1/vote.json:8:17: 'oli' belonged to the electorate on 2026-01-10, and is left out [votes-recount]",
      "votes/zoe-1/vote.json:8:17: 'ron' did not belong to the electorate on 2026-01-10 [votes-recount]",
      "votes/zoe-1/vote.json:9:13: the electorate or the rule is not the one that was fixed when the vote opened [votes-recount]"
    ),
    Breakage(
      "votes/ron-1.json", "2026-01-08T23:59:59Z", "2026-01-05T23:59:59Z",
      "votes/ron-1.json:13:11: the vote was closed at 2026-01-05T23:59:59Z, and New Reviewer (lazy majority) lasts until 2026-01-06T23:59:59Z at least [votes-recount]"
    ),
    Breakage(
      "groups/pd.json", "\"kind\": \"team\"", "\"kind\": \"club\"",
      "groups/pd.json:3:11: the charter has no kind of group 'club' [references-resolve]"),
  ]

  @Test(arguments: teams) func `in TiKV's teams`(breakage: Breakage) throws {
    try expect(breakage, in: Self.teamsCommunity.get())
  }

  // Made once: every test begins with a copy.
  private static let greatsqlCommunity = Result { try Community.greatsql() }
  private static let teamsCommunity = Result { try Community.teams() }

  // MARK: - What takes more than one place

  @Test func `a person twice under different case is one too many`() throws {
    var community = try Community.teams()
    community.files["people/Zoe.json"] = "{\n  \"id\": \"Zoe\"\n}\n"
    #expect(
      try community.problems()
        == [
          "governance/people/zoe.json:2:9: 'zoe' and 'Zoe' differ only in case, and ids are unique without case [duplicate-person]",
          "governance/people/Zoe.json:2:9: this record belongs in 'governance/people/zoe.json' [file-name]",
        ].sorted())
  }

  @Test func `a role that ended by nobody's word is not justified in its end`() throws {
    var community = try Community.teams()
    try community.act("2026-01-20", by: "ron") { act throws(Refusal) in
      try act.resign("reviewer", in: Scope("pd"))
    }
    #expect(try community.problems() == [])
    try community.replace("\"by\": \"ron\"", with: "\"by\": \"mia\"", in: "people/ron.json")
    let problems = try community.problems()
    #expect(
      problems == [
        "governance/people/ron.json:10:16: the end of 'reviewer' of 'ron' is not justified: nobody resigns for somebody else [roles-justified]"
      ])
  }

  @Test func `a vote carries out one promotion, and one end`() throws {
    var community = try Community.teams()
    let role = community.files["people/ron.json"]
    let list = try #require(role.range(of: "\"roles\""))
    try community.replace(
      "\"id\": \"zoe\"", with: "\"id\": \"zoe\", \(role[list.lowerBound...].dropLast(3))",
      in: "people/zoe.json")
    let problems = try community.problems().filter { !$0.contains("[spelling-canonical]") }
    #expect(
      problems == [
        "governance/people/zoe.json:7:16: 'reviewer' of 'zoe' is not justified: the vote 'ron-1' was to promote ron to reviewer in pd [roles-justified]",
        "governance/people/zoe.json:7:41: the vote 'ron-1' was carried out more than once [roles-justified]",
      ])
  }

  @Test func `a ballot merged after its vote was closed elsewhere is found, and stops nothing`()
    throws
  {
    var community = try Community.teams()
    community.files["votes/ron-1/ballots/oli.json"] =
      "{\n  \"voter\": \"oli\",\n  \"casts\": [{\"choice\": \"no\", \"at\": \"2026-01-05T00:00:00Z\"}]\n}\n"
    #expect(
      try community.problems() == [
        "governance/votes/ron-1/ballots/oli.json:2:12: the ballot of 'oli' was not counted: the vote 'ron-1' was closed at 2026-01-08T23:59:59Z [ballots-entitled]"
      ])
    #expect(try community.registry().votes["ron-1"]?.ballots.count == 3)
  }

  @Test func `a vote that is both open and closed is one of them`() throws {
    var community = try Community.teams()
    community.files["votes/zoe-1.json"] = community.files["votes/zoe-1/vote.json"]
    #expect(
      try community.problems() == [
        "governance/votes/zoe-1.json:2:9: the vote 'zoe-1' is both open and closed [vote-place]"
      ])
  }

  @Test func `what belongs to no record is pointed out, wherever it lies`() throws {
    var community = try Community.teams()
    for path in [
      "README.md", "misc/x.json", "people/ron.json.orig", "people/old/ron.json", "accounts/x.json",
      "votes/notes.txt", ".gitkeep", "people/.DS_Store",
    ] {
      community.files[path] = "{}"
    }
    #expect(
      try community.problems()
        == [
          "README.md", "accounts/x.json", "misc", "people/old", "people/ron.json.orig",
          "votes/notes.txt",
        ].map {
          "governance/\($0):1:1: warning: nothing in a registry is called '\($0)' [files-known]"
        })
  }

  @Test func `another spelling is a warning`() throws {
    var community = try Community.teams()
    try community.replace("\"id\": \"zoe\"", with: "\"id\":\"zoe\"", in: "people/zoe.json")
    #expect(
      try community.problems() == [
        "governance/people/zoe.json:1:1: warning: the file is not in its canonical spelling [spelling-canonical]"
      ])
  }
}
