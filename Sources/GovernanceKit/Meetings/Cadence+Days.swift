// SPDX-License-Identifier: Apache-2.0

extension Cadence {
  /// The seconds from the day's beginning to the time of day, where one is named.
  public var secondOfDay: Int? {
    let parts = (time ?? "").split(separator: ":").map { Int($0) ?? -1 }
    guard parts.count == 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else {
      return nil
    }
    return parts[0] * 3600 + parts[1] * 60
  }

  /// The last day on which the next meeting is to be held, where one was held on a day.
  ///
  /// The days of a series by the month are those of its weekday; a meeting that stood for another
  /// day of the series counts as held on that day. Where the charter leaves holidays out, so does this.
  public func next(after day: Day, by calendar: WorkCalendar) -> Day {
    var result = following(day, by: calendar)
    guard exceptHolidays else { return result }
    while calendar.holidays.contains(where: { $0.holds(result) }) {
      result = following(result, by: calendar)
    }
    return result
  }

  /// The day on which to meet, where a meeting is due by one day and its notice reaches none before another.
  ///
  /// In a series of fixed weekdays it is the first of its days that the notice reaches.
  func proposed(due: Day, from earliest: Day, by calendar: WorkCalendar) -> Day {
    guard weekday != nil else { return max(due, earliest) }
    var day = due
    while day < earliest {
      let following = next(after: day, by: calendar)
      // A series that stands still has no later day.
      guard following > day else { return earliest }
      day = following
    }
    return day
  }

  /// What a meeting is called with: the day, and the time of day where the charter names one.
  func words(on day: Day, in zone: Zone) -> String {
    guard weekday != nil, let second = secondOfDay else { return day.description }
    return zone.instant(on: day, second: second).description
  }

  /// The next day of the series, holidays included.
  private func following(_ day: Day, by calendar: WorkCalendar) -> Day {
    guard let weekday else { return every.after(day, by: calendar) }
    guard let week, let months = every.months else {
      let due = every.after(day, by: calendar)
      return due.adding(days: (weekday.number - due.weekday + 7) % 7)
    }
    let (year, month, _) = day.parts
    guard let first = Day(year: year, month: month, day: 1) else {
      return every.after(day, by: calendar)
    }
    let here = Cadence.day(week, weekday, inMonthOf: first)
    return here > day
      ? here : Cadence.day(week, weekday, inMonthOf: first.adding(months: max(1, months)))
  }

  /// The day of a month that is, say, its last Wednesday.
  static func day(_ week: Week, _ weekday: Weekday, inMonthOf first: Day) -> Day {
    let offset = (weekday.number - first.weekday + 7) % 7
    let index = Week.allCases.firstIndex(of: week) ?? 0
    guard week == .last else { return first.adding(days: offset + 7 * index) }
    let end = first.adding(months: 1).adding(days: -1)
    return end.adding(days: -((end.weekday - weekday.number + 7) % 7))
  }
}
