// SPDX-License-Identifier: Apache-2.0

/// The days on which a body meets by its charter, where weekday and time are fixed.
package struct MeetingSeries: Sendable {
  /// The body.
  package var body: BodyRule
  /// The cadence.
  package var cadence: Cadence
  /// The first day.
  package var first: Day
  /// The seconds from a day's beginning to the time of the meeting.
  package var second: Int
  /// The regular meetings on record by the day of the series for which they stand.
  package var meetings: [Day: Meeting]
  /// The days of the series, as far as anything is said of them.
  package var days: Set<Day>
  /// The days that are left out: past ones on which nobody met, cancelled ones, holidays.
  package var exceptions: [Day]

  /// RFC 5545 §3.3.10: the rule of the series.
  package var recurrence: String {
    let day = cadence.weekday.map { String($0.rawValue.prefix(2)).uppercased() } ?? ""
    if let week = cadence.week, let months = cadence.every.months {
      let number = week == .last ? -1 : (Cadence.Week.allCases.firstIndex(of: week) ?? 0) + 1
      return "FREQ=MONTHLY;INTERVAL=\(max(1, months));BYDAY=\(number)\(day)"
    }
    return "FREQ=WEEKLY;INTERVAL=\(max(1, weeks));BYDAY=\(day)"
  }

  private var weeks: Int { cadence.every.unit == .week ? cadence.every.count : 1 }
}

extension Registry {
  /// The series of a body's regular meetings, as the record has it at a moment.
  ///
  /// It begins with the first meeting on record, or with the body.
  package func series(
    of body: BodyRule, at instant: Instant, under charter: Charter
  ) -> MeetingSeries? {
    guard let cadence = body.meetings?.cadence, cadence.weekday != nil,
      let second = cadence.secondOfDay,
      cadence.every.months != nil ? cadence.week != nil : cadence.every.unit == .week
    else { return nil }
    let zone = charter.zone
    let called = sortedMeetings.filter {
      $0.body == body.id && $0.kind == .regular && $0.called.at <= instant
    }
    let stands = called.map { ($0.insteadOf ?? zone.day(of: $0.at), $0) }
    let begun = bodies[body.id]?.seats.map(\.since).min() ?? settings.charters.first?.from
    guard let begun else { return nil }
    let calendar = WorkCalendar(zone: zone)
    let start = min(begun, stands.first?.0 ?? begun)
    // The day before the beginning, so that the first day itself is found.
    var bare = cadence
    bare.exceptHolidays = false
    let first =
      stands.first.map(\.0).flatMap { bare.isDay($0) ? $0 : nil }
      ?? bare.firstDay(onOrAfter: start)
    let meetings = Dictionary(stands, uniquingKeysWith: { _, last in last })
    var exceptions: [Day] = []
    let today = zone.day(of: instant)
    let horizon = ([today] + charter.holidays.map { $0.through ?? $0.from } + stands.map(\.0)).max()
    var days: Set<Day> = []
    var day = first
    while day <= horizon ?? today {
      days.insert(day)
      let isHoliday = cadence.exceptHolidays && charter.holidays.contains { $0.holds(day) }
      if let meeting = meetings[day] {
        let ended = meeting.ended.flatMap { $0.at <= instant ? $0 : nil }
        if ended?.outcome == .cancelled { exceptions.append(day) }
      } else if day < today || isHoliday {
        exceptions.append(day)
      }
      day = bare.next(after: day, by: calendar)
    }
    return MeetingSeries(
      body: body, cadence: cadence, first: first, second: second, meetings: meetings, days: days,
      exceptions: exceptions)
  }
}

extension Cadence {
  /// Whether a day is one on which a series of this weekday meets.
  func isDay(_ day: Day) -> Bool {
    guard let weekday, day.weekday == weekday.number else { return false }
    guard let week, let first = Day(year: day.parts.year, month: day.parts.month, day: 1) else {
      return true
    }
    return Cadence.day(week, weekday, inMonthOf: first) == day
  }

  /// The first day of the weekday, or of the month's weekday, from a day on.
  func firstDay(onOrAfter day: Day) -> Day {
    var result = day
    while !isDay(result) { result = result.adding(days: 1) }
    return result
  }
}
