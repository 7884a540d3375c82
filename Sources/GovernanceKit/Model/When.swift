// SPDX-License-Identifier: Apache-2.0

/// A day or a moment, as people write either on the command line.
public enum When: Hashable, Sendable {
  /// A whole day in the charter's time zone.
  case day(Day)
  /// A moment.
  case instant(Instant)

  /// Creates one from `2026-03-01` or `2026-03-01T09:00:00Z`.
  public init?(_ text: String) {
    if let day = Day(text) {
      self = .day(day)
    } else if let instant = Instant(text) {
      self = .instant(instant)
    } else {
      return nil
    }
  }

  /// The moment meant: of a day, its last second.
  public func instant(in zone: Zone) -> Instant {
    switch self {
    case .day(let day): zone.end(of: day)
    case .instant(let instant): instant
    }
  }
}
