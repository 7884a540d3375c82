// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

struct `Days of the calendar` {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2024-02-29", 19782),
    ("2026-03-01", 20513), ("1600-02-29", -135_081), ("0000-01-01", -719_528),
    ("9999-12-31", 2_932_896),
  ])
  func `a day is so many days from 1970`(text: String, number: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "1900-02-29", "2026-02-30", "2026-04-31", "2026-13-01",
    "2026-00-10", "2026-01-00", "2026-01-32", "2026-1-01", "26-01-01", "2026/01/01", "2026-01-01 ",
    " 2026-01-01", "2026-01-01T", "", "2026-01-0１", "-026-01-01", "+026-01-01",
  ])
  func `what the calendar doesn't have is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", -12, "2023-02-28"),
    ("2024-02-29", 48, "2028-02-29"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-05-31", -3, "2026-02-28"), ("2026-12-31", 1, "2027-01-31"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-08-31", 6, "2027-02-28"),
    ("2000-01-01", -1, "1999-12-01"), ("0001-01-31", -12, "0000-01-31"),
  ])
  func `months later the day is the same, or the month's last`(
    from: String, months: Int, to: String
  ) throws {
    #expect(try #require(Day(from)).adding(months: months).description == to)
  }

  @Test(arguments: [
    ("1970-01-01", 4), ("2026-03-01", 7), ("2026-11-21", 6), ("2024-02-29", 4),
    ("1969-12-29", 1), ("0000-01-01", 6),
  ])
  func `weekdays run from Monday to Sunday`(text: String, weekday: Int) throws {
    #expect(try #require(Day(text)).weekday == weekday)
  }

  @Test func `Foundation's calendar agrees since Gregory's, before 1970 too`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -141_000, through: 200_000, by: 37) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let day = Day(number: number)
      #expect(
        [day.parts.year, day.parts.month, day.parts.day]
          == [parts.year, parts.month, parts.day])
      #expect(day.weekday % 7 + 1 == parts.weekday)
      #expect(Day(day.description) == day)
    }
  }

  @Test func `days are ordered by the calendar`() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map {
      try #require(Day($0))
    }
    #expect(days.shuffled().sorted() == days)
    #expect(days[0].adding(days: 2) == days[2])
  }
}
