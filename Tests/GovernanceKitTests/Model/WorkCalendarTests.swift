// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import GovernanceKit

/// Spring Festival of 2026 as the State Council announced it: nine days, and two Saturdays to make up.
struct `Working days` {
  static func calendar(_ zone: Zone = .utc) throws -> WorkCalendar {
    var festival = Holiday()
    festival.from = try #require(Day("2026-02-15"))
    festival.through = Day("2026-02-23")
    festival.worked = try ["2026-02-14", "2026-02-28"].map { try #require(Day($0)) }
    var newYear = Holiday()
    newYear.from = try #require(Day("2026-01-01"))
    return WorkCalendar(zone: zone, holidays: [newYear, festival])
  }

  @Test(arguments: [
    ("2025-12-31", true), ("2026-01-01", false), ("2026-01-02", true), ("2026-01-03", false),
    ("2026-02-13", true), ("2026-02-14", true), ("2026-02-15", false), ("2026-02-16", false),
    ("2026-02-23", false), ("2026-02-24", true), ("2026-02-28", true), ("2026-03-01", false),
    ("2026-03-07", false),
  ])
  func `a day is worked or off`(day: String, isWorking: Bool) throws {
    #expect(try Self.calendar().isWorking(try #require(Day(day))) == isWorking)
  }

  @Test(arguments: [
    ("1 working day", "2026-02-13", "2026-02-14", "2026-02-12"),
    ("2 working days", "2026-02-13", "2026-02-24", "2026-02-11"),
    ("5 working days", "2026-02-13", "2026-02-27", "2026-02-06"),
    ("6 working days", "2026-02-13", "2026-02-28", "2026-02-05"),
    ("7 working days", "2026-02-13", "2026-03-02", "2026-02-04"),
    ("1 working day", "2026-02-20", "2026-02-24", "2026-02-14"),
    ("1 working day", "2025-12-31", "2026-01-02", "2025-12-30"),
    ("0 working days", "2026-02-20", "2026-02-20", "2026-02-20"),
    // Other spans know no holidays.
    ("5 days", "2026-02-13", "2026-02-18", "2026-02-08"),
  ])
  func `a span steps over days off to either side`(
    text: String, from: String, after: String, before: String
  ) throws {
    let (span, day) = (try #require(CalendarSpan(text)), try #require(Day(from)))
    #expect(span.after(day, by: try Self.calendar()).description == after)
    #expect(span.before(day, by: try Self.calendar()).description == before)
  }

  @Test(arguments: [
    // On a working day the time of day is kept.
    ("5 working days", "UTC", "2026-02-13T09:00:00Z", "2026-02-27T09:00:00Z"),
    ("1 working day", "UTC", "2026-02-14T23:59:59Z", "2026-02-24T23:59:59Z"),
    // On a day off the first working day is a whole one.
    ("1 working day", "UTC", "2026-02-15T00:00:00Z", "2026-02-24T23:59:59Z"),
    ("5 working days", "UTC", "2026-02-20T12:00:00Z", "2026-02-28T23:59:59Z"),
    ("0 working days", "UTC", "2026-02-20T12:00:00Z", "2026-02-20T12:00:00Z"),
    // At 17:00 in UTC on the 14th it is the 15th eight hours to the east, and a holiday.
    ("1 working day", "UTC+8", "2026-02-14T15:59:59Z", "2026-02-24T15:59:59Z"),
    ("1 working day", "UTC+8", "2026-02-14T17:00:00Z", "2026-02-24T15:59:59Z"),
  ])
  func `a vote has as many working days as it is given`(
    text: String, zone: String, from: String, to: String
  ) throws {
    let span = try #require(CalendarSpan(text))
    let calendar = try Self.calendar(try #require(Zone(zone)))
    #expect(span.after(try #require(Instant(from)), by: calendar).description == to)
  }

  @Test(arguments: ["1 hour", "3 days", "5 working days", "3 months", "1 year"])
  func `a length of time after always is always`(_ text: String) throws {
    let span = try #require(CalendarSpan(text))
    #expect(WorkCalendar().moment(span, after: .distantPast) == .distantPast)
    #expect(WorkCalendar().moment(span, after: .distantFuture) == .distantFuture)
  }
}
