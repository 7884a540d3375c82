// SPDX-License-Identifier: Apache-2.0

/// A period of the calendar in which contributions count, in place of a window that rolls.
package enum CountWindow: String, CaseIterable, Hashable, Sendable {
  /// From 1 January to 31 December.
  case calendarYear = "calendar year"
  /// From the first day of January, April, July or October on.
  case calendarQuarter = "calendar quarter"
  /// From the first day of a month to its last.
  case calendarMonth = "calendar month"

  /// The unit of which it is one.
  private var unit: CalendarSpan.Unit {
    switch self {
    case .calendarYear: .year
    case .calendarQuarter: .quarter
    case .calendarMonth: .month
    }
  }

  /// The first day of the period that holds a day.
  package func start(of day: Day) -> Day {
    CalendarPeriod(last: CalendarSpan(1, unit), before: day)?.end ?? day
  }

  /// The first day after the period that holds a day.
  package func end(of day: Day) -> Day {
    start(of: day).adding(months: CalendarSpan(1, unit).months ?? 12)
  }

  /// The window in words.
  package func words(in language: Language) -> String {
    switch self {
    case .calendarYear: language.pick("a calendar year", "一个自然年")
    case .calendarQuarter: language.pick("a calendar quarter", "一个自然季度")
    case .calendarMonth: language.pick("a calendar month", "一个自然月")
    }
  }
}
