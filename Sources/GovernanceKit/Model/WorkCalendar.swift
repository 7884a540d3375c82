// SPDX-License-Identifier: Apache-2.0

/// Which days a community works: Monday to Friday, but for its holidays and the days that make up for them.
public struct WorkCalendar: Hashable, Sendable {
  /// The zone in which days begin and end.
  public var zone: Zone
  /// The holidays, with the weekend days worked in their stead.
  public var holidays: [Holiday]

  /// Creates a calendar; without holidays, Monday to Friday are worked.
  public init(zone: Zone = .utc, holidays: [Holiday] = []) {
    self.zone = zone
    self.holidays = holidays
  }

  /// Whether a day is a working day: what makes up for a holiday is, whatever its weekday.
  public func isWorking(_ day: Day) -> Bool {
    if holidays.contains(where: { $0.worked.contains(day) }) { return true }
    return day.weekday <= 5 && !holidays.contains { $0.holds(day) }
  }

  /// The moment one span after another; days are of 24 hours, months by the zone's calendar.
  ///
  /// Working days end at the time of day at which they began; begun on a day off, they are whole
  /// days, and end with the last second of the last.
  public func moment(_ span: CalendarSpan, after instant: Instant) -> Instant {
    // What was always so, or never will be, is not moved by a length of time.
    if instant == .distantPast || instant == .distantFuture { return instant }
    switch span.unit {
    case .hour: return instant.adding(seconds: span.count * 3600)
    case .day: return instant.adding(seconds: span.count * 86_400)
    case .week: return instant.adding(seconds: span.count * 7 * 86_400)
    case .workingDay, .month, .quarter, .year:
      let (day, second) = zone.split(instant)
      let last = span.after(day, by: self)
      if span.unit == .workingDay, span.count > 0, !isWorking(day) { return zone.end(of: last) }
      return zone.instant(on: last, second: second)
    }
  }
}

/// Days on which nobody is expected to work, as the charter lists them for each year.
public struct Holiday: Hashable, Sendable {
  /// What is celebrated.
  public var title = LocalizedText(languages: [], texts: [:])
  /// The first day off.
  public var from = Day(number: 0)
  /// The last day off, where it is another.
  public var through: Day?
  /// The weekend days that are worked in its stead.
  public var worked: [Day] = []
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}

  /// Whether a day is one of those off.
  public func holds(_ day: Day) -> Bool {
    from <= day && day <= (through ?? from)
  }
}
