// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import GovernanceKit

struct `Zones with daylight saving` {
  static let berlin = "CET-1CEST,M3.5.0,M10.5.0/3"
  static let newYork = "EST5EDT,M3.2.0,M11.1.0"
  static let sydney = "AEST-10AEDT,M10.1.0,M4.1.0/3"

  @Test(arguments: [
    (berlin, "2026-03-29T00:59:59Z", "CET"), (berlin, "2026-03-29T01:00:00Z", "CEST"),
    (berlin, "2026-10-25T00:59:59Z", "CEST"), (berlin, "2026-10-25T01:00:00Z", "CET"),
    (newYork, "2026-03-08T06:59:59Z", "EST"), (newYork, "2026-03-08T07:00:00Z", "EDT"),
    (newYork, "2026-11-01T05:59:59Z", "EDT"), (newYork, "2026-11-01T06:00:00Z", "EST"),
    (sydney, "2026-01-01T00:00:00Z", "AEDT"), (sydney, "2026-04-04T15:59:59Z", "AEDT"),
    (sydney, "2026-04-04T16:00:00Z", "AEST"), (sydney, "2026-10-03T16:00:00Z", "AEDT"),
    (sydney, "2026-12-31T23:59:59Z", "AEDT"), ("UTC+8", "2026-07-01T00:00:00Z", "UTC+8"),
  ])
  func `the clock is put forward and back at its second`(
    name: String, at: String, expected: String
  ) throws {
    let zone = try #require(Zone(name))
    #expect(zone.abbreviation(at: try #require(Instant(at))) == expected)
  }

  @Test(arguments: [
    // an ordinary day, a day of 23 hours, a day of 25 hours
    (berlin, "2026-03-01", "2026-02-28T23:00:00Z", "2026-03-01T22:59:59Z"),
    (berlin, "2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59Z"),
    (berlin, "2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z"),
    (newYork, "2024-02-29", "2024-02-29T05:00:00Z", "2024-03-01T04:59:59Z"),
  ])
  func `a day runs from midnight to midnight, however long`(
    name: String, text: String, start: String, end: String
  ) throws {
    let zone = try #require(Zone(name))
    let day = try #require(Day(text))
    #expect(zone.start(of: day).description == start)
    #expect(zone.end(of: day).description == end)
    #expect(zone.day(of: zone.end(of: day)) == day)
    #expect(zone.day(of: zone.end(of: day).adding(seconds: 1)) == day.adding(days: 1))
  }

  @Test(arguments: [
    ("2026-03-28", 9, "2026-03-28T08:00:00Z"), ("2026-03-30", 9, "2026-03-30T07:00:00Z"),
    // half past two is skipped in March, and comes twice in October
    ("2026-03-29", 2, "2026-03-29T01:00:00Z"), ("2026-10-25", 2, "2026-10-25T00:00:00Z"),
  ])
  func `a time of day is what the clock shows there`(text: String, hour: Int, at: String) throws {
    let zone = try #require(Zone(Self.berlin))
    let day = try #require(Day(text))
    #expect(zone.instant(on: day, second: hour * 3600).description == at)
  }

  @Test(arguments: [
    "CET", "CET-1", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
    "CET-1CEST,M3.0.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0",
    "CET-1CEST,J60,J300", "C-1CEST,M3.5.0,M10.5.0", "CET-1CET0,M3.5.0,M10.5.0",
    "CET-1CEST,M3.5.0,M3.1.0", "CET-1CEST,M3.5.0,M10.5.0/", "CET-1CEST,M3.5.0,M10.5.0,M1.1.1",
  ])
  func `a rule that is none is no zone`(name: String) {
    #expect(Zone(name) == nil)
  }

  @Test func `Foundation's clocks agree for years`() throws {
    let pairs = [
      (Self.berlin, "Europe/Berlin"), (Self.newYork, "America/New_York"),
      (Self.sydney, "Australia/Sydney"),
    ]
    for (name, identifier) in pairs {
      guard let known = TimeZone(identifier: identifier) else { continue }
      let zone = try #require(Zone(name))
      // Every 7 hours from 2010 to 2036, so that each change is crossed.
      for seconds in stride(from: 1_262_304_000, to: 2_082_758_400, by: 25_200) {
        let date = Date(timeIntervalSince1970: TimeInterval(seconds))
        let own = zone.offset(at: Instant(seconds: seconds))
        if own != known.secondsFromGMT(for: date) {
          Issue.record("\(name) differs at \(Instant(seconds: seconds))")
          break
        }
      }
    }
  }
}
