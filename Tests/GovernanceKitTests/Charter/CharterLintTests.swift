// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

struct `Linting a charter` {
  @Test func `a sound charter has no problems`() throws {
    #expect(try SampleCharter.read().0.problems() == [])
  }

  @Test(arguments: BuiltInCharter.allCases)
  func `the built-in charters have no problems`(_ builtIn: BuiltInCharter) {
    #expect(builtIn.charter.problems() == [])
  }

  /// One breakage, and the one problem that it makes.
  struct Breakage: CustomTestStringConvertible {
    let old: String
    let new: String
    let problem: String
    var help: String?
    var severity = CharterProblem.Severity.error

    var testDescription: String { problem }
  }

  static let names: [Breakage] = [
    .init(
      old: "\"formatVersion\": 1", new: "\"formatVersion\": 2",
      problem: "formatVersion: this gov reads charters of format 1, not 2"),
    .init(
      old: "\"source\": \"page\"", new: "\"source\": \"pages\"",
      problem: "clauses[0].source: the charter has no source 'pages'", help: "did you mean 'page'?"),
    .init(
      old: ", \"default\": true", new: "",
      problem: "clauses[1]: the clause 'sample/lead' names no source and is no default",
      help: "add \"source\", or \"default\": true", severity: .warning),
    .init(
      old: "\"sources\": [",
      new: "\"sources\": [{\"id\": \"page\", \"title\": \"\", \"language\": \"en\"}, ",
      problem: "sources[1].id: there is a source 'page' already",
      help: "give it a name of its own, or remove one of the two"),
    .init(
      old: "{\"id\": \"sample/lead\"",
      new:
        "{\"id\": \"sample/member\", \"text\": {\"en\": \"\"}, \"default\": true}, {\"id\": \"sample/lead\"",
      problem: "clauses[1].id: there is a clause 'sample/member' already",
      help: "give it a name of its own, or remove one of the two"),
    .init(
      old: "\"contributions\": [",
      new: "\"contributions\": [{\"id\": \"talk\", \"title\": {\"en\": \"\"}}, ",
      problem: "contributions[1].id: there is a contribution 'talk' already",
      help: "give it a name of its own, or remove one of the two"),
    .init(
      old: "\"claims\": [",
      new:
        "\"claims\": [{\"id\": \"good\", \"title\": {\"en\": \"\"}, \"about\": \"contribution\", \"by\": [\"lead\"]}, ",
      problem: "claims[1].id: there is a claim 'good' already",
      help: "give it a name of its own, or remove one of the two"),
    .init(
      old: "\"id\": \"keeper\"", new: "\"id\": \"lead\"",
      problem: "roles[2].id: there is a role 'lead' already",
      help: "give it a name of its own, or remove one of the two"),
    .init(
      old: "\"bodies\": [",
      new:
        "\"bodies\": [{\"id\": \"board\", \"title\": {\"en\": \"\"}, \"seats\": [{\"id\": \"chair\"}]}, ",
      problem: "bodies[1].id: there is a body 'board' already",
      help: "give it a name of its own, or remove one of the two"),
    .init(
      old: "\"bodies\": [", new: "\"bodies\": [{\"id\": \"lead\", \"title\": {\"en\": \"\"}}, ",
      problem: "bodies[0].id: 'lead' is the name of a role already"),
    .init(
      old: "\"groupKinds\": [",
      new: "\"groupKinds\": [{\"id\": \"team\", \"title\": {\"en\": \"\"}}, ",
      problem: "groupKinds[1].id: there is a group kind 'team' already",
      help: "give it a name of its own, or remove one of the two"),
    .init(
      old: "\"groups\": [", new: "\"groups\": [{\"id\": \"core\", \"kind\": \"team\"}, ",
      problem: "groups[1].id: there is a group 'core' already",
      help: "give it a name of its own, or remove one of the two"),
    .init(
      old: "\"seats\": [", new: "\"seats\": [{\"id\": \"chair\"}, ",
      problem: "bodies[0].seats[1].id: there is a seat 'chair' already",
      help: "give it a name of its own, or remove one of the two"),
  ]

  static let roles: [Breakage] = [
    .init(
      old: "\"clauses\": [\"sample/member\"]", new: "\"clauses\": [\"sample/members\"]",
      problem: "roles[0].clauses[0]: the charter has no clause 'sample/members'",
      help: "did you mean 'sample/member'?"),
    .init(
      old: "\"by\": [\"lead\"]", new: "\"by\": [\"leader\"]",
      problem: "claims[0].by[0]: the charter has no role 'leader'", help: "did you mean 'lead'?"),
    .init(
      old: "\"follows\": \"member\"", new: "\"follows\": \"membre\"",
      problem: "roles[1].follows: the charter has no role 'membre'", help: "did you mean 'member'?"),
    .init(
      old: "\"ladder\": \"people\",\n      \"follows\"",
      new: "\"ladder\": \"leads\",\n      \"follows\"",
      problem:
        "roles[1].follows: a role follows one of its own ladder: 'lead' stands on 'leads', 'member' on 'people'"
    ),
    .init(
      old: "\"clauses\": [\"sample/member\"]", new: "\"follows\": \"lead\"",
      problem:
        "roles[0].follows: no role follows itself: it follows 'lead', which follows 'member'"),
    .init(
      old: "\"kind\": \"team\",\n      \"requires\"",
      new: "\"kind\": \"squad\",\n      \"requires\"",
      problem: "roles[2].kind: the charter has no group kind 'squad'"),
    .init(
      old: "\"approval\": [\"ballot\"]", new: "\"approval\": [\"ballet\"]",
      problem: "roles[1].approval[0]: the charter has no procedure 'ballet'",
      help: "did you mean 'ballot'?"),
    .init(
      old: "\"approval\": [\"ballot\"]", new: "\"revocation\": [\"ballots\"]",
      problem: "roles[1].revocation[0]: the charter has no procedure 'ballots'",
      help: "did you mean 'ballot'?"),
    .init(
      old: "\"grants\": \"automatic\"",
      new: "\"grants\": \"automatic\", \"approval\": [\"ballot\"]",
      problem:
        "roles[0].approval: 'member' is held automatically, so nobody approves or accepts it",
      help: "remove \"approval\", or grant it \"on-request\""),
    .init(
      old: "\"grants\": \"automatic\"", new: "\"grants\": \"automatic\", \"acceptance\": true",
      problem:
        "roles[0].acceptance: 'member' is held automatically, so nobody approves or accepts it",
      help: "remove \"acceptance\", or grant it \"on-request\""),
    .init(
      old: "\"atLeast\": 1}]", new: "\"atLeast\": 1}, {\"role\": \"lead\"}]",
      problem:
        "roles[0].requires: nobody can come to hold 'member': it takes 'lead', which takes 'member'"
    ),
    .init(
      old: "\"kind\": \"team\",\n      \"requires\": [",
      new: "\"kind\": \"team\",\n      \"requires\": [{\"role\": \"keeper\"}, ",
      problem: "roles[2].requires: nobody can come to hold 'keeper': it takes 'keeper'"),
  ]

  static let criteria: [Breakage] = [
    .init(
      old: "{\"role\": \"member\"", new: "{\"role\": \"members\"",
      problem: "roles[1].requires[0].role: the charter has no role 'members'",
      help: "did you mean 'member'?"),
    .init(
      old: "\"for\": \"3 months\"", new: "\"for\": \"0 months\"",
      problem: "roles[1].requires[0].for: a length of time is more than nothing"),
    .init(
      old: "\"for\": \"3 months\"", new: "\"clause\": \"sample/leads\"",
      problem: "roles[1].requires[0].clause: the charter has no clause 'sample/leads'",
      help: "did you mean 'sample/lead'?"),
    .init(
      old: "\"some\": 2", new: "\"some\": 4",
      problem: "roles[1].requires[1].some: at least 4 of 3 criteria can never hold"),
    .init(
      old: "\"some\": 2", new: "\"some\": 0",
      problem: "roles[1].requires[1].some: at least one of several is asked for"),
    .init(
      old: "{\"count\": \"talk\"", new: "{\"count\": \"talks\"",
      problem: "roles[1].requires[1].of[0].count: the charter has no contribution 'talks'",
      help: "did you mean 'talk'?"),
    .init(
      old: "\"moreThan\": 2, \"within\"", new: "\"within\"",
      problem: "roles[1].requires[1].of[0].count: 'atLeast' or 'moreThan' says how many"),
    .init(
      old: "\"moreThan\": 2, \"within\"", new: "\"atLeast\": 3, \"moreThan\": 2, \"within\"",
      problem:
        "roles[1].requires[1].of[0].moreThan: either 'atLeast' or 'moreThan' says how many, not both"
    ),
    .init(
      old: "\"atLeast\": 5", new: "\"atLeast\": 0",
      problem: "roles[1].requires[1].of[1].atLeast: 'atLeast' is 1 or more"),
    .init(
      old: "\"moreThan\": 99", new: "\"moreThan\": -1",
      problem: "roles[2].requires[0].moreThan: 'moreThan' is 0 or more"),
    .init(
      old: "\"within\": \"1 year\"", new: "\"within\": \"0 days\"",
      problem: "roles[1].requires[1].of[0].within: a length of time is more than nothing"),
    .init(
      old: "\"attested\": \"good\"", new: "\"attested\": \"goods\"",
      problem: "roles[1].requires[1].of[1].where.attested: the charter has no claim 'goods'",
      help: "did you mean 'good'?"),
    .init(
      old: "\"attested\": \"good\"", new: "\"attested\": \"kind\"",
      problem:
        "roles[1].requires[1].of[1].where.attested: 'kind' is vouched for of a person, and here contributions are counted"
    ),
    .init(
      old: "{\"attested\": \"kind\"}", new: "{\"attested\": \"good\"}",
      problem:
        "roles[1].requires[2].any[1].attested: 'good' is vouched for of a contribution, and here a person is judged"
    ),
    .init(
      old: "\"about\": \"person\", \"by\": [\"lead\"]", new: "\"about\": \"person\"",
      problem: "roles[1].requires[2].any[1].attested: nobody may vouch for 'kind'",
      help: "add \"by\" to the claim, or here"),
    .init(
      old: "\"across\": \"team\"", new: "\"across\": \"teams\"",
      problem: "roles[1].requires[1].of[2].across: the charter has no group kind 'teams'",
      help: "did you mean 'team'?"),
    .init(
      old: "\"breadth\": 2", new: "\"breadth\": 0",
      problem: "roles[1].requires[1].of[2].breadth: at least one group is asked for"),
    .init(
      old: "\"from\": \"lead\"", new: "\"from\": \"leads\"",
      problem: "roles[1].requires[2].any[0].from: the charter has no role 'leads'",
      help: "did you mean 'lead'?"),
    .init(
      old: "\"orBody\": \"board\"", new: "\"orBody\": \"boards\"",
      problem: "roles[1].requires[2].any[0].orBody: the charter has no body 'boards'",
      help: "did you mean 'board'?"),
    .init(
      old: "\"nominations\": 2", new: "\"nominations\": 0",
      problem: "roles[1].requires[2].any[0].nominations: at least one nomination is asked for"),
    .init(
      old: "{\"member\": \"team\"}", new: "{\"any\": []}",
      problem: "roles[1].requires[3].any: one of no criteria can never hold"),
    .init(
      old: "{\"member\": \"team\"}", new: "{\"not\": {\"member\": \"tam\"}}",
      problem: "roles[1].requires[3].not.member: the charter has no group kind 'tam'",
      help: "did you mean 'team'?"),
    .init(
      old: "{\"member\": \"team\"}", new: "{\"all\": [{\"active\": \"0 months\"}]}",
      problem: "roles[1].requires[3].all[0].active: a length of time is more than nothing"),
    .init(
      old: "\"defaultBranches\": [\"main\"],", new: "",
      problem:
        "roles[0].requires[0].where.branch: the charter does not say what the default branch is called",
      help: "add \"defaultBranches\": [\"main\"]"),
    .init(
      old: "{\"branch\": \"default\"}", new: "{\"inScope\": true}",
      problem:
        "roles[0].requires[0].where.inScope: 'member' is held in the whole community, so no group's module counts"
    ),
  ]

  static let procedures: [Breakage] = [
    .init(
      old: "\"minimum\": 1", new: "\"minimum\": 2",
      problem:
        "bodies[0].seats[0].minimum: a seat's minimum is at most its maximum, and 2 is above 1"),
    .init(
      old: "{\"id\": \"core\", \"kind\": \"team\"}", new: "{\"id\": \"core\", \"kind\": \"sig\"}",
      problem: "groups[0].kind: the charter has no group kind 'sig'"),
    .init(
      old: "{\"role\": \"lead\", \"place\": \"community\"}", new: "{}",
      problem:
        "procedures[0].electorate: an electorate names a role, a body, a group's members, or a union of such"
    ),
    .init(
      old: "{\"role\": \"lead\", \"place\": \"community\"}", new: "{\"role\": \"leed\"}",
      problem: "procedures[0].electorate.role: the charter has no role 'leed'",
      help: "did you mean 'lead'?"),
    .init(
      old: "{\"role\": \"lead\", \"place\": \"community\"}",
      new: "{\"union\": [{\"body\": \"bored\"}]}",
      problem: "procedures[0].electorate.union[0].body: the charter has no body 'bored'",
      help: "did you mean 'board'?"),
    .init(
      old: "{\"role\": \"lead\", \"place\"", new: "{\"role\": \"keeper\", \"place\"",
      problem:
        "procedures[0].electorate.place: 'keeper' is held in a team, and by nobody in the whole community",
      help: "write \"scope\", or leave it out"),
    .init(
      old: "\"passes\": [\"yes > no\"]", new: "\"passes\": [\"yes >> no\"]",
      problem: "procedures[0].passes[0]: a comparison belongs here, not '>>'",
      help: "write one of >= > <= < ="),
    .init(
      old: "1/2 of members", new: "1/2 of membres",
      problem: "procedures[0].quorum[0]: 'membres' is not the name of a count",
      help: "did you mean 'members'?"),
    .init(
      old: "\"passes\": [\"yes > no\"]", new: "\"passes\": []",
      problem: "procedures[0]: a motion passes by a condition, or by silence that agrees"),
    .init(
      old: "\"passes\": [", new: "\"vetoNeedsReason\": true, \"passes\": [",
      problem: "procedures[0].vetoNeedsReason: no vote is a veto here, so none needs a reason",
      help: "add \"noIsVeto\": true", severity: .warning),
    .init(
      old: "\"maximum\": \"2 weeks\"", new: "\"maximum\": \"2 days\"",
      problem: "procedures[0].maximum: the maximum of 2 days is below the minimum of 3 days"),
    .init(
      old: "\"body\": \"board\", \"procedures\"", new: "\"body\": \"bored\", \"procedures\"",
      problem: "motions[0].body: the charter has no body 'bored'", help: "did you mean 'board'?"),
    .init(
      old: "\"board\", \"procedures\": [\"ballot\"]",
      new: "\"board\", \"procedures\": [\"ballots\"]",
      problem: "motions[0].procedures[0]: the charter has no procedure 'ballots'",
      help: "did you mean 'ballot'?"),
    .init(
      old: "\"board\", \"procedures\": [\"ballot\"]", new: "\"board\"",
      problem: "motions[0]: a motion is decided by at least one procedure"),
    .init(
      old: "\"motion\": \"resolve\"", new: "\"motion\": \"promote\"",
      problem:
        "motions[0].motion: each role names its own procedures for this, and those given here are not asked",
      help: "move them to the role's \"approval\"", severity: .warning),
    .init(
      old: "\"recorders\": [{\"body\": \"board\"}]", new: "\"recorders\": [{\"body\": \"boar\"}]",
      problem: "recorders[0].body: the charter has no body 'boar'", help: "did you mean 'board'?"),
  ]

  static let bodies: [Breakage] = [
    .init(
      old: "\"former\": \"member\"", new: "\"former\": \"membre\"",
      problem: "bodies[0].seats[0].former: the charter has no seat 'membre'",
      help: "did you mean 'member'?"),
    .init(
      old: "\"seats\": [\"chair\"]", new: "\"seats\": [\"chairs\"]",
      problem:
        "bodies[0].seats[1].filled[0].nominators.seats[0]: the charter has no seat 'chairs'",
      help: "did you mean 'chair'?"),
    .init(
      old: "{\"body\": \"board\", \"seats\": [\"chair\"]}",
      new: "{\"role\": \"lead\", \"seats\": [\"chair\"]}",
      problem:
        "bodies[0].seats[1].filled[0].nominators.seats: seats are those of a body, and none is named"
    ),
    .init(
      old: "\"procedures\": [\"ballot\"]},\n          {\"app",
      new: "\"procedures\": [\"ballt\"]},\n          {\"app",
      problem: "bodies[0].seats[1].filled[0].procedures[0]: the charter has no procedure 'ballt'",
      help: "did you mean 'ballot'?"),
    .init(
      old: "\"applicants\": [\"member\"]", new: "\"applicants\": [\"members\"]",
      problem: "bodies[0].seats[1].filled[1].applicants[0]: the charter has no role 'members'",
      help: "did you mean 'member'?"),
    .init(
      old: ", \"appointment\": true", new: "",
      problem:
        "bodies[0].seats[1].filled[1]: a seat is filled either by a vote or by an appointment",
      help: "say one of \"procedures\" and \"appointment\": true"),
    .init(
      old: "\"applicants\": [\"member\"]", new: "\"procedures\": [\"ballot\"]",
      problem:
        "bodies[0].seats[1].filled[1]: a seat is filled either by a vote or by an appointment",
      help: "say one of \"procedures\" and \"appointment\": true"),
    .init(
      old: "\"former\": \"member\"", new: "\"terms\": 2",
      problem:
        "bodies[0].seats[0].terms: the number of terms is limited, and how long one is isn't said",
      help: "add \"term\"", severity: .warning),
    .init(
      old: "\"former\": \"member\"", new: "\"leads\": \"1 month\"",
      problem:
        "bodies[0].seats[0].leads: it is said how long before a term ends its seat can be filled, and how long a term is isn't",
      help: "add \"term\"", severity: .warning),
    .init(
      old: "\"callers\": [\"chair\"]",
      new: "\"cadence\": {\"every\": \"1 month\", \"time\": \"7pm\"}",
      problem: "bodies[0].meetings.cadence.time: a time of day is written as 19:00"),
    .init(
      old: "\"callers\": [\"chair\"]",
      new: "\"cadence\": {\"every\": \"2 weeks\", \"week\": \"last\", \"weekday\": \"friday\"}",
      problem:
        "bodies[0].meetings.cadence.week: the week of a month needs a weekday and a span of months"),
    .init(
      old: "\"derived\": {\"role\": \"lead\"}", new: "\"derived\": {\"role\": \"leader\"}",
      problem: "bodies[0].seats[2].derived.role: the charter has no role 'leader'",
      help: "did you mean 'lead'?"),
    .init(
      old: "\"derived\": {\"role\": \"lead\"}",
      new: "\"derived\": {\"role\": \"lead\"}, \"filled\": [{\"appointment\": true}]",
      problem:
        "bodies[0].seats[2].filled: who holds 'guest' follows from what they are, so nothing fills it",
      help: "remove \"filled\", or \"derived\""),
    .init(
      old: "\"removal\": {\"procedures\": [\"ballot\"]", new: "\"removal\": {\"procedures\": []",
      problem: "bodies[0].removal: a removal is decided by at least one procedure"),
    .init(
      old: "\"clause\": \"sample/lead\"}", new: "\"clause\": \"sample/leads\"}",
      problem: "bodies[0].removal.clause: the charter has no clause 'sample/leads'",
      help: "did you mean 'sample/lead'?"),
    .init(
      old: "\"callers\": [\"chair\"]", new: "\"callers\": [\"char\"]",
      problem: "bodies[0].meetings.callers[0]: the charter has no seat 'char'",
      help: "did you mean 'chair'?"),
    .init(
      old: "1/4 of members", new: "1/0 of members",
      problem: "bodies[0].meetings.extraordinary.called: a ratio's denominator is above zero",
      help: "write a ratio such as '2/3'"),
    .init(
      old: "\"present >= 2\"", new: "\"present\"",
      problem:
        "bodies[0].meetings.quorum.conditions[0]: the condition ends where a comparison belongs",
      help: "write one of >= > <= < ="),
    .init(
      old: "\"attended\": [\"member\"]", new: "\"attended\": [\"members\"]",
      problem: "bodies[0].meetings.quorum.attended[0]: the charter has no role 'members'",
      help: "did you mean 'member'?"),
    .init(
      old: "\"motion\": \"resolve\"", new: "\"motion\": \"appoint\"",
      problem:
        "motions[0].motion: each body names its own procedures for this, and those given here are not asked",
      help: "move them to the seat's \"filled\"", severity: .warning),
  ]

  @Test(arguments: names + roles + criteria + bodies + procedures)
  func `one breakage is one problem`(_ breakage: Breakage) throws {
    let charter = try SampleCharter.read(replacing: breakage.old, with: breakage.new).0
    let problems = charter.problems()
    #expect(problems.map(\.description) == [breakage.problem])
    #expect(problems.map(\.help) == [breakage.help])
    #expect(problems.map(\.severity) == [breakage.severity])
  }

  @Test func `a problem is at its line and column`() throws {
    let (charter, root) = try SampleCharter.read(
      replacing: "\"follows\": \"member\"", with: "\"follows\": \"x\"")
    let problems = charter.problems(in: root, file: "governance/charter.json")
    #expect(
      problems == [
        Problem(
          .error, "charter", file: "governance/charter.json", line: 32, column: 18,
          "the charter has no role 'x'")
      ])
  }

  @Test func `a wrong condition is pointed at`() throws {
    let (charter, root) = try SampleCharter.read(replacing: "yes > no", with: "yes > nope")
    let problem = try #require(charter.problems(in: root, file: "c.json").first)
    let lines = SampleCharter.text.replacing("yes > no", with: "yes > nope").split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = lines[problem.line - 1]
    #expect(line.dropFirst(problem.column - 1).hasPrefix("nope"))
  }

  @Test func `what is missing is at what should hold it`() throws {
    let (_, root) = try SampleCharter.read()
    let path = CharterPath([.key("roles"), .index(1), .key("nothing"), .index(3)])
    #expect(root.nearest(to: path).position == JSONPosition(line: 28, column: 5))
    #expect(path.description == "roles[1].nothing[3]")
  }

  @Test func `votes that work backwards are found`() throws {
    let charter = try SampleCharter.read(replacing: "yes > no", with: "yes < 3").0
    let findings = charter.thresholdFindings(upTo: 4)
    #expect(
      findings.first?.description
        == "procedures[0].passes: by 'ballot', of 3 members, one yes instead of no turns passed (yes=2,no=1,abstain=0,veto=0,present=3) into rejected (yes=3,no=0,abstain=0,veto=0,present=3)"
    )
    #expect(findings.first?.severity == .error)
  }

  @Test(arguments: BuiltInCharter.allCases)
  func `in the built-in charters no vote works backwards`(_ builtIn: BuiltInCharter) {
    let findings = builtIn.charter.thresholdFindings(upTo: 5)
    #expect(findings.filter { $0.severity != .note } == [])
  }
}
