// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import GovernanceKit

struct `The days of a series` {
  private func cadence(
    _ every: String, _ weekday: Cadence.Weekday? = nil, _ week: Cadence.Week? = nil
  ) throws -> Cadence {
    var cadence = Cadence()
    cadence.every = try #require(CalendarSpan(every))
    cadence.weekday = weekday
    cadence.week = week
    return cadence
  }

  // openGemini's published calendar of 2024, before the two meetings that were moved.
  @Test(arguments: [
    ("2024-08-28", "2024-09-25"), ("2024-09-25", "2024-10-30"), ("2024-10-30", "2024-11-27"),
    ("2024-11-27", "2024-12-25"), ("2024-12-25", "2025-01-29"), ("2024-01-31", "2024-02-28"),
    ("2023-12-27", "2024-01-31"),
  ])
  func `the last Wednesday of the month follows the last one`(held: String, next: String) throws {
    let day = try #require(Day(held))
    #expect(
      try cadence("1 month", .wednesday, .last).next(after: day, by: WorkCalendar()).description
        == next)
  }

  @Test(arguments: [
    (Cadence.Week.first, "2024-02-01"), (.second, "2024-02-08"), (.third, "2024-02-15"),
    (.fourth, "2024-02-22"), (.last, "2024-02-29"),
  ])
  func `29 February is a last Thursday`(week: Cadence.Week, day: String) throws {
    let before = try #require(Day("2024-01-31"))
    #expect(
      try cadence("1 month", .thursday, week).next(after: before, by: WorkCalendar()).description
        == day)
  }

  @Test func `two weeks run from the last meeting, to the weekday where one is fixed`() throws {
    let day = try #require(Day("2026-03-07"))
    #expect(try cadence("2 weeks").next(after: day, by: WorkCalendar()).description == "2026-03-21")
    #expect(
      try cadence("2 weeks", .friday).next(after: day, by: WorkCalendar()).description
        == "2026-03-27")
  }

  @Test(arguments: [
    // The third Wednesdays of 2026 are 18 March, 15 April and 20 May.
    ("2026-03-18", "2026-03-01", "2026-03-18"), ("2026-03-18", "2026-03-18", "2026-03-18"),
    ("2026-03-18", "2026-03-19", "2026-04-15"), ("2026-03-18", "2026-04-16", "2026-05-20"),
  ])
  func `a meeting is proposed for the first day of its series that the notice reaches`(
    due: String, earliest: String, proposed: String
  ) throws {
    let (due, earliest) = (try #require(Day(due)), try #require(Day(earliest)))
    #expect(
      try cadence("1 month", .wednesday, .third).proposed(
        due: due, from: earliest, by: WorkCalendar()
      ).description == proposed)
  }

  @Test func `without a weekday it is proposed for the first day that the notice reaches`() throws {
    let (due, earliest) = (try #require(Day("2026-03-18")), try #require(Day("2026-03-20")))
    #expect(
      try cadence("1 month").proposed(due: due, from: earliest, by: WorkCalendar()) == earliest)
    #expect(
      try cadence("0 weeks", .wednesday).proposed(due: due, from: earliest, by: WorkCalendar())
        == earliest)
  }

  @Test func `a meeting that was moved counts as held on its own day`() throws {
    var charter = BuiltInCharter.greatsql.charter
    charter.id = "greatsql"
    var toc = try Committee(charter: charter)
    let at = When.instant(try Committee.instant("2026-03-07T11:00:00Z"))
    var terms = Act.MeetingTerms()
    terms.insteadOf = Day("2026-03-16")
    try toc.act("mira") { act throws(Refusal) in try act.callMeeting(of: "toc", at: at, terms) }
    let due = { (when: String) throws in
      toc.registry.due(at: try Committee.instant(when), under: charter)
        .filter { $0.kind == "meeting" }.map(\.text)
    }
    #expect(try due("2026-03-24T02:00:00Z") == [])
    #expect(
      try due("2026-03-25T02:00:00Z") == [
        "notice of the meeting of the Technical Observe Committee by 2026-03-30 is due"
      ])
    #expect(
      try due("2026-03-31T02:00:00Z") == [
        "the Technical Observe Committee should have met by 2026-03-30"
      ])
  }
}
