// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Lengths of time` {
  @Test(arguments: [
    "6 months", "1 month", "1 year", "2 years", "3 days", "72 hours", "1 quarter",
    "5 working days", "0 days", "2 weeks",
  ])
  func `a span is written as it was read`(text: String) {
    #expect(CalendarSpan(text)?.description == text)
  }

  @Test(arguments: [
    "", "months", "6", "6months", "6 Months", "-1 days", "1.5 years", "6  months", "six months",
    "6 months ", "6 fortnights", "100001 days", "99999999999999999999 days", "5 workingdays",
  ])
  func `other texts are no spans`(text: String) {
    #expect(CalendarSpan(text) == nil)
  }

  @Test(arguments: [
    ("6 months", "2026-08-31", "2027-02-28", "2026-02-28"),
    ("1 year", "2024-02-29", "2025-02-28", "2023-02-28"),
    ("1 quarter", "2026-05-31", "2026-08-31", "2026-02-28"),
    ("3 days", "2026-02-27", "2026-03-02", "2026-02-24"),
    ("2 weeks", "2026-02-27", "2026-03-13", "2026-02-13"),
    ("25 hours", "2026-03-10", "2026-03-12", "2026-03-08"),
    ("72 hours", "2026-03-10", "2026-03-13", "2026-03-07"),
    ("1 working day", "2026-02-27", "2026-03-02", "2026-02-26"),
    ("5 working days", "2026-02-28", "2026-03-06", "2026-02-23"),
    ("1 working day", "2026-03-01", "2026-03-02", "2026-02-27"),
    ("0 days", "2026-03-01", "2026-03-01", "2026-03-01"),
  ])
  func `a span reaches so far to either side`(
    text: String, from: String, after: String, before: String
  ) throws {
    let span = try #require(CalendarSpan(text))
    let day = try #require(Day(from))
    #expect(span.after(day, by: WorkCalendar()).description == after)
    #expect(span.before(day, by: WorkCalendar()).description == before)
  }

  @Test(arguments: [
    ("3 days", "UTC", "2026-03-01T09:00:00Z", "2026-03-04T09:00:00Z"),
    ("72 hours", "UTC+8", "2026-03-01T09:00:00Z", "2026-03-04T09:00:00Z"),
    ("1 month", "UTC", "2026-01-31T23:59:59Z", "2026-02-28T23:59:59Z"),
    // At 20:00 in UTC it is the next day eight hours to the east.
    ("1 month", "UTC+8", "2026-01-30T20:00:00Z", "2026-02-27T20:00:00Z"),
    ("1 month", "UTC+8", "2026-01-30T10:00:00Z", "2026-02-28T10:00:00Z"),
    ("1 working day", "UTC", "2026-02-27T12:00:00Z", "2026-03-02T12:00:00Z"),
    ("1 working day", "UTC+8", "2026-02-26T20:00:00Z", "2026-03-01T20:00:00Z"),
    // In UTC+8 it is Saturday already: the whole of Monday follows.
    ("1 working day", "UTC+8", "2026-02-27T20:00:00Z", "2026-03-02T15:59:59Z"),
  ])
  func `a vote's days are 24 hours, and months follow the zone's calendar`(
    text: String, zone: String, from: String, to: String
  ) throws {
    let span = try #require(CalendarSpan(text))
    let start = try #require(Instant(from))
    #expect(span.after(start, by: WorkCalendar(zone: try #require(Zone(zone)))).description == to)
  }
}
