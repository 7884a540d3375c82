// SPDX-License-Identifier: Apache-2.0

extension Zone {
  /// What the time is called at a moment: `UTC+8`, `CEST`.
  package func abbreviation(at instant: Instant) -> String {
    guard let daylight else { return name }
    return offset(at: instant) == daylight.offset ? daylight.name : daylight.standardName
  }

  /// The zone's name in a calendar, without the commas that would have to be quoted.
  var calendarName: String { name.replacing(",", with: "_") }

  /// A moment as a clock here shows it: RFC 5545 §3.3.5, form 3 without its zone.
  func calendarTime(_ instant: Instant) -> String {
    let (day, second) = split(instant)
    let parts = [second / 3600, second / 60 % 60, second % 60].map { Day.padded($0, 2) }
    return String(day.description.filter { $0 != "-" }) + "T" + parts.joined()
  }

  /// RFC 5545 §3.6.5: the zone with its changes, as the charter spells them.
  var calendarLines: [(name: String, value: String)] {
    var lines = [("BEGIN", "VTIMEZONE"), ("TZID", calendarName)]
    if let daylight {
      let standard = Zone.offsetText(offset)
      let summer = Zone.offsetText(daylight.offset)
      lines += Zone.observance("STANDARD", daylight.standardName, summer, standard, daylight.ends)
      lines += Zone.observance("DAYLIGHT", daylight.name, standard, summer, daylight.begins)
    } else {
      let own = Zone.offsetText(offset)
      lines += [
        ("BEGIN", "STANDARD"), ("DTSTART", "19700101T000000"), ("TZOFFSETFROM", own),
        ("TZOFFSETTO", own), ("TZNAME", name), ("END", "STANDARD"),
      ]
    }
    return lines + [("END", "VTIMEZONE")]
  }

  private static func observance(
    _ kind: String, _ name: String, _ from: String, _ to: String, _ change: DaylightSaving.Change
  ) -> [(String, String)] {
    let weekday = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][change.weekday % 7]
    let week = change.week == 5 ? -1 : change.week
    let day = change.day(in: 1970) ?? Day(number: 0)
    // A change at 24:00 is one at 00:00 of the next day.
    let start = Zone.utc.calendarTime(Zone.utc.start(of: day).adding(seconds: change.second))
    return [
      ("BEGIN", kind), ("DTSTART", start), ("TZOFFSETFROM", from), ("TZOFFSETTO", to),
      ("TZNAME", name),
      ("RRULE", "FREQ=YEARLY;BYMONTH=\(change.month);BYDAY=\(week)\(weekday)"), ("END", kind),
    ]
  }

  private static func offsetText(_ seconds: Int) -> String {
    let sign = seconds < 0 ? "-" : "+"
    let minutes = abs(seconds) / 60
    return sign + Day.padded(minutes / 60, 2) + Day.padded(minutes % 60, 2)
  }
}
