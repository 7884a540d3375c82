// SPDX-License-Identifier: Apache-2.0

/// A length of time as charters state it: `6 months`, `1 year`, `3 days`, `72 hours`.
public struct CalendarSpan: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case hour, day, week, month, quarter, year
    case workingDay = "working day"
  }

  /// How many units.
  public let count: Int
  /// The unit.
  public let unit: Unit

  /// Creates a span of so many units.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Creates a span from its spelling, such as `6 months` or `5 working days`.
  public init?(_ text: String) {
    guard let space = text.firstIndex(of: " "), let count = Int(text[..<space]), count >= 0,
      count <= 100_000
    else { return nil }
    let word = text[text.index(after: space)...]
    let match = Unit.allCases.first { $0.rawValue == word || $0.rawValue + "s" == word }
    guard let unit = match else { return nil }
    self.init(count, unit)
  }

  /// The calendar months, where the span is made of months.
  public var months: Int? {
    switch unit {
    case .month: count
    case .quarter: count * 3
    case .year: count * 12
    default: nil
    }
  }

  /// The day that lies one span after another day; hours count as whole days, rounded up.
  public func after(_ day: Day, by calendar: WorkCalendar) -> Day {
    shifted(day, by: 1, calendar)
  }

  /// The day that lies one span before another day; a month's end is kept within the month.
  public func before(_ day: Day, by calendar: WorkCalendar) -> Day {
    shifted(day, by: -1, calendar)
  }

  /// The moment one span after another, by the calendar.
  public func after(_ instant: Instant, by calendar: WorkCalendar) -> Instant {
    calendar.moment(self, after: instant)
  }

  private func shifted(_ day: Day, by sign: Int, _ calendar: WorkCalendar) -> Day {
    switch unit {
    case .hour: return day.adding(days: sign * ((count + 23) / 24))
    case .day: return day.adding(days: sign * count)
    case .week: return day.adding(days: sign * count * 7)
    case .month, .quarter, .year: return day.adding(months: sign * (months ?? 0))
    case .workingDay:
      var (day, left) = (day, count)
      while left > 0 {
        day = day.adding(days: sign)
        if calendar.isWorking(day) { left -= 1 }
      }
      return day
    }
  }
}

extension CalendarSpan: CustomStringConvertible {
  /// The span as charters spell it.
  public var description: String {
    count == 1 ? "1 \(unit.rawValue)" : "\(count) \(unit.rawValue)s"
  }
}
