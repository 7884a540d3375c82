// SPDX-License-Identifier: Apache-2.0

/// The time zone in which a community counts its days: an offset from UTC, with daylight saving where
/// its charter says so.
public struct Zone: Hashable, Sendable {
  /// The zone as the charter spells it: `UTC`, `UTC+8`, `UTC-03:30`, `CET-1CEST,M3.5.0,M10.5.0/3`.
  public let name: String
  /// The seconds to add to UTC outside daylight saving.
  public let offset: Int
  /// When clocks are put forward and back, where they are.
  public let daylight: DaylightSaving?

  /// Coordinated Universal Time.
  public static let utc = Zone(name: "UTC", offset: 0)

  init(name: String, offset: Int, daylight: DaylightSaving? = nil) {
    self.name = name
    self.offset = offset
    self.daylight = daylight
  }

  /// Creates a zone from its spelling: `UTC` with an optional offset in hours and minutes, or the
  /// POSIX form of a zone with daylight saving.
  public init?(_ text: String) {
    guard text.hasPrefix("UTC") else {
      self.init(posix: text)
      return
    }
    let rest = Array(text.utf8.dropFirst(3))
    guard let sign = rest.first else {
      self = .utc
      return
    }
    let parts = rest.dropFirst().split(separator: 0x3A, omittingEmptySubsequences: false)
    guard sign == 0x2B || sign == 0x2D, (1...2).contains(parts.count),
      parts.allSatisfy({ (1...2).contains($0.count) }), let hours = Day.digits(parts[0]),
      hours <= 14, let minutes = parts.count == 2 ? Day.digits(parts[1]) : 0, minutes <= 59
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    self.init(name: text, offset: sign == 0x2B ? seconds : -seconds)
  }

  /// The seconds to add to UTC at a moment.
  public func offset(at instant: Instant) -> Int {
    guard let daylight, daylight.isInForce(at: instant, standard: offset) else { return offset }
    return daylight.offset
  }

  /// The day on which a moment falls here.
  public func day(of instant: Instant) -> Day {
    split(instant).day
  }

  /// The moment at which a clock here shows a time of a day.
  ///
  /// A time that is skipped when clocks are put forward is meant by the clock before; one that
  /// occurs twice is meant the first time.
  public func instant(on day: Day, second: Int) -> Instant {
    let local = day.number * 86_400 + second
    guard let daylight else { return Instant(seconds: local - offset) }
    let summer = Instant(seconds: local - daylight.offset)
    if offset(at: summer) == daylight.offset { return summer }
    return Instant(seconds: local - offset)
  }

  /// The first second of a day here.
  public func start(of day: Day) -> Instant {
    instant(on: day, second: 0)
  }

  /// The last second of a day here, which is when a deadline on that day falls.
  public func end(of day: Day) -> Instant {
    start(of: day.adding(days: 1)).adding(seconds: -1)
  }

  func split(_ instant: Instant) -> (day: Day, second: Int) {
    let local = instant.seconds.addingReportingOverflow(offset(at: instant))
    let seconds = local.overflow ? instant.seconds : local.partialValue
    let second = seconds % 86_400
    let positive = second < 0 ? second + 86_400 : second
    return (Day(number: (seconds - positive) / 86_400), positive)
  }
}
