// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `A time of silence` {
  /// alice, a member of a SIG since a day, who last merged something on another.
  private func exits(
    _ silent: String, _ measure: ExitRule.Measure, since: String = "2019-01-01", last: String?,
    on day: String, covered: Bool = true, until end: String = "2030-01-01"
  ) throws -> [ProposedExit] {
    var judging = try Judging(#"{"member": "sig"}"#, in: Scope("engine"))
    var rule = ExitRule()
    rule.id = "silence"
    rule.kind = "sig"
    rule.silent = CalendarSpan(silent)
    rule.measure = measure
    rule.inScope = true
    rule.consequence = .formerMember
    judging.charter.exits = [rule]
    var membership = Membership()
    membership.since = try #require(Day(since))
    judging.form("engine") {
      $0.repositories = ["o/r"]
      $0.members = [Member("alice", of: "engine", [membership])]
    }
    if let last { try judging.merge("\(last)T12:00:00Z") }
    if covered { try judging.cover(until: end) }
    let at = try #require(When(day)).instant(in: .utc)
    return judging.registry.exits(of: "alice", at: at, under: judging.charter)
  }

  @Test(arguments: [
    // A rolling quarter is three calendar months that end on the day asked about.
    ("2021-02-01", "2021-04-30", ExitRule.Measure.rolling, false),
    ("2021-02-01", "2021-05-01", .rolling, true),
    ("2021-01-31", "2021-04-29", .rolling, false),
    ("2021-01-31", "2021-04-30", .rolling, false),
    ("2021-01-30", "2021-04-30", .rolling, true),
    ("2020-11-30", "2021-02-27", .rolling, false),
    ("2020-11-29", "2021-03-01", .rolling, true),
    // A calendar quarter is over on the first day of the next one.
    ("2020-12-31", "2021-03-31", .calendar, false),
    ("2020-12-31", "2021-04-01", .calendar, true),
    ("2021-01-01", "2021-04-01", .calendar, false),
    ("2021-01-01", "2021-06-30", .calendar, false),
    ("2021-01-01", "2021-07-01", .calendar, true),
    ("2021-04-02", "2021-07-01", .calendar, false),
  ])
  func `of a quarter`(last: String, on: String, measure: ExitRule.Measure, isSilent: Bool) throws {
    let found = try exits("1 quarter", measure, last: last, on: on)
    #expect(found.map(\.verdict) == (isSilent ? [.met] : []), "\(last) \(on)")
  }

  @Test(arguments: [
    ("2020-12-31", "2021-01-31", false), ("2020-12-31", "2021-02-01", true),
    ("2021-01-31", "2021-02-01", false), ("2021-01-31", "2021-03-01", true),
  ])
  func `of a month of the calendar`(last: String, on: String, isSilent: Bool) throws {
    let found = try exits("1 month", .calendar, last: last, on: on)
    #expect(found.isEmpty != isSilent)
  }

  @Test func `counts only while somebody belongs`() throws {
    #expect(
      try exits("1 quarter", .calendar, since: "2021-01-02", last: nil, on: "2021-04-01").isEmpty)
    #expect(
      try exits("1 quarter", .calendar, since: "2021-01-01", last: nil, on: "2021-04-01").count == 1
    )
    #expect(
      try exits("1 quarter", .rolling, since: "2021-01-02", last: nil, on: "2021-04-01").isEmpty)
    #expect(
      try exits("1 quarter", .rolling, since: "2021-01-01", last: nil, on: "2021-04-01").count == 1)
  }

  @Test func `is unknown where the evidence does not cover it`() throws {
    let found = try exits(
      "1 quarter", .calendar, last: "2020-12-31", on: "2021-04-01", covered: false)
    #expect(found.map(\.verdict) == [.unknown])
    #expect(
      found.first?.text
        == "'alice', member in 'engine', shows no sign of activity for a whole calendar quarter: the last was on 2020-12-31; the evidence does not cover that time"
    )
  }

  @Test func `names the first day that the evidence lacks`() throws {
    let found = try exits(
      "1 quarter", .calendar, last: "2020-12-31", on: "2021-04-01", until: "2021-03-31")
    #expect(found.map(\.verdict) == [.unknown])
    #expect(
      found.first?.text
        == "'alice', member in 'engine', shows no sign of activity for a whole calendar quarter: the last was on 2020-12-31; the evidence does not cover it from 2021-04-01"
    )
  }

  @Test func `names since when it holds, and what would carry it out`() throws {
    let found = try #require(
      try exits("1 quarter", .rolling, last: "2021-02-01", on: "2021-06-10").first)
    #expect(found.since == Day("2021-05-01"))
    #expect(found.command == "gov retire alice --rule silence --in engine")
  }
}
