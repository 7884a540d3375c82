// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

struct `One breakage of an election, one problem` {
  /// A change by hand in one place, and what check says of it.
  struct Breakage: CustomTestStringConvertible, Sendable {
    var file: String
    var old: String
    var new: String
    var problems: [String]
    var testDescription: String { problems.first ?? "\(file): \(old)" }

    init(_ file: String, _ old: String, _ new: String, _ problems: String...) {
      self.file = file
      self.old = old
      self.new = new
      self.problems = problems.map { "governance/\($0)" }
    }
  }

  private static let sound = Result { try Council.registry() }

  @Test func `a sound election has no problem`() throws {
    #expect(try Self.sound.get().problems() == [])
  }

  static let breakages: [Breakage] = [
    Breakage(
      "votes/first.json", "\"outcome\": \"tied\"",
      "\"outcome\": \"elected\"",
      "votes/first.json:24:16: the vote is recorded as elected, and counting it again gives tied [elections-recount]",
      "votes/first/draw.json:1:1: nothing is drawn: the vote 'first' has no tie on record [elections-recount]"
    ),
    Breakage(
      "votes/first.json", "\"outcome\": \"tied\",",
      "\"outcome\": \"tied\", \"elected\": [\"ben\"],",
      "votes/first.json:24:35: counting the ballots again elects nobody [elections-recount]"),
    Breakage(
      "votes/first.json", "{\"name\": \"valid\", \"count\": 4}",
      "{\"name\": \"valid\", \"count\": 5}",
      "votes/first.json:26:15: the recorded counts are not those of the ballots [elections-recount]"
    ),
    Breakage(
      "votes/first.json", "\"seats\": 1",
      "\"seats\": 2",
      "votes/first.json:17:13: the electorate or the rule is not the one that was fixed when the vote opened [votes-recount]",
      "votes/first.json:23:12: counting the ballots again elects ben, cai [elections-recount]",
      "votes/first.json:24:16: the vote is recorded as tied, and counting it again gives elected [elections-recount]"
    ),
    Breakage(
      "votes/first.json", "\"rank\": [\"ben\"]",
      "\"rank\": [\"cai\"]",
      "bodies/council.json:8:16: the seat of 'ben' is not justified: the vote 'first' did not elect 'ben' member [seats-justified]",
      "votes/first.json:23:12: counting the ballots again elects cai [elections-recount]",
      "votes/first.json:24:16: the vote is recorded as tied, and counting it again gives elected [elections-recount]",
      "votes/first.json:34:5: the ballot of 'ada' is not the one that was sealed [votes-recount]"),
    Breakage(
      "votes/first/draw.json", "\"seed\": \"a seed\"",
      "\"order\": [\"ben\", \"cai\"]",
      "bodies/council.json:8:16: the seat of 'ben' is not justified: the vote 'first' elects nobody when it is counted again [seats-justified]",
      "votes/first/draw.json:1:1: the charter does not decide ties in this way [elections-recount]"),
    Breakage(
      "votes/first/draw.json", "2026-02-11T23:59:59Z",
      "2026-02-05T23:59:59Z",
      "votes/first/draw.json:4:9: 2026-02-05T23:59:59Z is before 2026-02-10T23:59:59Z, when the ballots could still change [elections-recount]"
    ),
    Breakage(
      "votes/second/ballots/emil.json", "[\"cai\", \"dora\"]",
      "[\"cai\", \"fay\"]",
      "votes/second/ballots/emil.json:4:5: the ballot of 'emil' names nobody twice, only candidates, and as 'approval' takes them [elections-recount]"
    ),
    Breakage(
      "votes/second/ballots/emil.json", "[\"cai\", \"dora\"]",
      "[\"ben\", \"cai\", \"dora\"]",
      "votes/second/ballots/emil.json:4:5: the ballot of 'emil' marks more than 'approval' takes [elections-recount]"
    ),
    Breakage(
      "votes/second/ballots/emil.json", "\"approve\": [\"cai\", \"dora\"]",
      "\"rank\": [\"cai\"]",
      "votes/second/ballots/emil.json:4:5: the ballot of 'emil' names nobody twice, only candidates, and as 'approval' takes them [elections-recount]"
    ),
    Breakage(
      "votes/second/ballots/emil.json", "\"approve\": [\"cai\", \"dora\"]",
      "\"choice\": \"yes\"",
      "votes/second/ballots/emil.json:4:5: the ballot of 'emil' names nobody twice, only candidates, and as 'approval' takes them [elections-recount]"
    ),
    Breakage(
      "votes/second/candidacies/ben.json", "2026-03-01",
      "2026-02-01",
      "votes/second/candidacies/ben.json:1:1: what 'ben' said at 2026-02-01T23:59:59Z does not follow the opening and precede the end [elections-recount]"
    ),
    Breakage(
      "votes/second/candidacies/ben.json", "\"person\": \"ben\"",
      "\"person\": \"fay\"",
      "votes/second/candidacies/ben.json:2:13: this record belongs in 'governance/votes/second/candidacies/fay.json' [file-name]",
      "votes/second/candidacies/fay.json:1:1: 'fay' does not stand in 'second' [elections-recount]"),
    Breakage(
      "votes/second/vote.json", "\"method\": \"approval\"",
      "\"method\": \"schulze\"",
      "votes/second/ballots/emil.json:4:5: the ballot of 'emil' names nobody twice, only candidates, and as 'schulze' takes them [elections-recount]",
      "votes/second/vote.json:17:13: the electorate or the rule is not the one that was fixed when the vote opened [votes-recount]",
      "votes/second/vote.json:20:15: the charter does not count this by 'schulze' [elections-recount]"
    ),
    Breakage(
      "bodies/council.json", "\"person\": \"ben\"",
      "\"person\": \"cai\"",
      "bodies/council.json:8:16: the seat of 'cai' is not justified: the vote 'first' did not elect 'cai' member [seats-justified]"
    ),
  ]

  @Test(arguments: breakages) func `in a council`(breakage: Breakage) throws {
    var community = try Self.sound.get()
    try community.replace(breakage.old, with: breakage.new, in: breakage.file)
    let problems = try community.problems().filter { !$0.contains("[spelling-canonical]") }
    #expect(problems == breakage.problems)
  }
}
