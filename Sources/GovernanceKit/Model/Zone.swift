// SPDX-License-Identifier: Apache-2.0

/// The offset from UTC by which a community counts its days.
public struct Zone: Hashable, Sendable {
  /// The zone as the charter spells it: `UTC`, `UTC+8`, `UTC-03:30`.
  public let name: String
  /// The seconds to add to UTC.
  public let offset: Int

  /// Coordinated Universal Time.
  public static let utc = Zone(name: "UTC", offset: 0)

  private init(name: String, offset: Int) {
    self.name = name
    self.offset = offset
  }

  /// Creates a zone from its spelling, `UTC` with an optional offset in hours and minutes.
  public init?(_ text: String) {
    guard text.hasPrefix("UTC") else { return nil }
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

  /// The day on which a moment falls here.
  public func day(of instant: Instant) -> Day {
    split(instant).day
  }

  /// The first second of a day here.
  public func start(of day: Day) -> Instant {
    Instant(seconds: day.number * 86_400 - offset)
  }

  /// The last second of a day here, which is when a deadline on that day falls.
  public func end(of day: Day) -> Instant {
    Instant(seconds: day.number * 86_400 - offset + 86_399)
  }

  func split(_ instant: Instant) -> (day: Day, second: Int) {
    let local = instant.seconds.addingReportingOverflow(offset)
    let seconds = local.overflow ? instant.seconds : local.partialValue
    let second = seconds % 86_400
    let positive = second < 0 ? second + 86_400 : second
    return (Day(number: (seconds - positive) / 86_400), positive)
  }
}
