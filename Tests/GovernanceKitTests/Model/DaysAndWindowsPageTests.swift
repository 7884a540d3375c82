// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

struct `The page on days and windows` {
  @Test func `a contribution counts through the day that the page names`() throws {
    let rows = try rows(under: "made on")
    #expect(rows.count == 8)
    for row in rows {
      let made = try #require(Day(row[0]))
      let window = try #require(CalendarSpan(row[1]))
      let last = try #require(Day(row[2]))
      func counts(on day: Day) -> Bool {
        window.before(day, by: WorkCalendar()) < made && made <= day
      }
      #expect(counts(on: last), "\(row)")
      #expect(!counts(on: last.adding(days: 1)), "\(row)")
    }
  }

  @Test func `a vote ends when the page says`() throws {
    let rows = try rows(under: "opened at")
    #expect(rows.count == 6)
    for row in rows {
      let opened = try #require(Instant(row[0]))
      let length = try #require(CalendarSpan(row[1]))
      #expect(length.after(opened, by: WorkCalendar()).description == row[2])
    }
  }

  @Test func `working days leave out holidays, and count what makes up for them`() throws {
    var holiday = Holiday()
    holiday.from = try #require(Day("2025-10-01"))
    holiday.through = Day("2025-10-08")
    holiday.worked = try ["2025-09-28", "2025-10-11"].map { try #require(Day($0)) }
    let calendar = WorkCalendar(holidays: [holiday])
    let rows = try rows(under: "day of notice")
    #expect(rows.count == 6)
    for row in rows {
      let (from, length) = (try #require(Day(row[0])), try #require(CalendarSpan(row[1])))
      #expect(length.after(from, by: calendar).description == row[2], "\(row)")
    }
  }

  /// The cells of the table whose first title is given.
  private func rows(under title: String) throws -> [[String]] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appendingPathComponent(
      "Sources/GovernanceKit/GovernanceKit.docc/Articles/days-and-windows.md")
    let lines = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("| \(title) |") })
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}
