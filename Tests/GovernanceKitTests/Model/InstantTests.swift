// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Moments and zones` {
  @Test(arguments: [
    ("2026-03-01T09:00:00Z", "2026-03-01T09:00:00Z"),
    ("2026-03-01t09:00:00z", "2026-03-01T09:00:00Z"),
    ("2026-03-01 09:00:00Z", "2026-03-01T09:00:00Z"),
    ("2026-03-01T09:00:00+08:00", "2026-03-01T01:00:00Z"),
    ("2026-03-01T02:00:00+08:00", "2026-02-28T18:00:00Z"),
    ("2024-02-29T23:30:00-03:30", "2024-03-01T03:00:00Z"),
    ("2026-03-01T09:00:00.999Z", "2026-03-01T09:00:00Z"),
    ("2026-03-01T09:00:00.123456789+00:00", "2026-03-01T09:00:00Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"),
    ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
  ])
  func `any offset is read, and UTC is written`(text: String, written: String) throws {
    #expect(try #require(Instant(text)).description == written)
  }

  @Test(arguments: [
    "2026-03-01T09:00:00", "2026-03-01T09:00Z", "2026-03-01T24:00:00Z", "2026-03-01T09:60:00Z",
    "2026-03-01T09:00:60Z", "2026-02-29T09:00:00Z", "2026-03-01T09:00:00.Z",
    "2026-03-01T09:00:00+8:00", "2026-03-01T09:00:00+24:00", "2026-03-01T09:00:00+08:60",
    "2026-03-01T09:00:00+0800", "2026-03-01_09:00:00Z", "2026-03-01T09:00:00ZZ", "",
    "2026-03-01T09:00:00 Z", "2026-03-01",
  ])
  func `what RFC 3339 doesn't have is no moment`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: [
    ("UTC", 0), ("UTC+8", 28_800), ("UTC+08", 28_800), ("UTC-03:30", -12_600), ("UTC+14", 50_400),
    ("UTC+0", 0), ("UTC-0:00", 0),
  ])
  func `a zone is an offset from UTC`(name: String, offset: Int) throws {
    let zone = try #require(Zone(name))
    #expect(zone.offset == offset)
    #expect(zone.name == name)
  }

  @Test(arguments: [
    "", "utc", "GMT", "UTC8", "UTC+", "UTC+15", "UTC+8:60", "UTC+8:", "UTC+8:0:0", "UTC+123",
    "UTC +8", "Asia/Shanghai",
  ])
  func `other names are no zones`(name: String) {
    #expect(Zone(name) == nil)
  }

  @Test(arguments: [
    ("UTC", "2026-03-01", "2026-03-01T00:00:00Z", "2026-03-01T23:59:59Z"),
    ("UTC+8", "2026-03-01", "2026-02-28T16:00:00Z", "2026-03-01T15:59:59Z"),
    ("UTC-03:30", "2024-02-29", "2024-02-29T03:30:00Z", "2024-03-01T03:29:59Z"),
  ])
  func `a day runs from its first second to its last where it is counted`(
    name: String, text: String, start: String, end: String
  ) throws {
    let zone = try #require(Zone(name))
    let day = try #require(Day(text))
    #expect(zone.start(of: day).description == start)
    #expect(zone.end(of: day).description == end)
    #expect(zone.day(of: zone.start(of: day)) == day)
    #expect(zone.day(of: zone.end(of: day)) == day)
    #expect(zone.day(of: zone.end(of: day).adding(seconds: 1)) == day.adding(days: 1))
    #expect(zone.day(of: zone.start(of: day).adding(seconds: -1)) == day.adding(days: -1))
  }

  @Test func `asking on a day means its last second there`() throws {
    let zone = try #require(Zone("UTC+8"))
    #expect(When("2026-03-01")?.instant(in: zone).description == "2026-03-01T15:59:59Z")
    #expect(
      When("2026-03-01T09:00:00+08:00")?.instant(in: zone).description == "2026-03-01T01:00:00Z")
    #expect(When("2026-02-30") == nil)
    #expect(When("today") == nil)
  }
}
