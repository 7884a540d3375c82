// SPDX-License-Identifier: Apache-2.0

/// Whole months, quarters or years of the calendar.
package struct CalendarPeriod: Hashable, Sendable {
  /// The first day.
  package let start: Day
  /// The first day after it.
  package let end: Day

  /// The last whole periods that ended before or on a day's beginning; of days and weeks there are none.
  package init?(last span: CalendarSpan, before day: Day) {
    let (year, month, _) = day.parts
    let first: Day?
    switch span.unit {
    case .month: first = day.firstOfMonth
    case .quarter: first = day.firstOfMonth.adding(months: -((month - 1) % 3))
    case .year: first = Day("\(Day.padded(year, 4))-01-01")
    default: first = nil
    }
    guard let end = first, let months = span.months else { return nil }
    self.end = end
    self.start = end.adding(months: -months)
  }
}
