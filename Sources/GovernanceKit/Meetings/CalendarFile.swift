// SPDX-License-Identifier: Apache-2.0

/// A calendar in the iCalendar format, RFC 5545.
///
/// Single events have their times in UTC, so that no rule of daylight saving is needed to read them.
/// A series is in the charter's zone, since nine o'clock there is not always the same time in UTC.
package struct CalendarFile {
  /// The text with its line ends.
  package private(set) var text = ""

  package init(name: String) {
    line("BEGIN", "VCALENDAR")
    line("VERSION", "2.0")
    line("PRODID", "-//gov//governance as code//EN")
    line("CALSCALE", "GREGORIAN")
    line("METHOD", "PUBLISH")
    line("X-WR-CALNAME", Self.escaped(name))
  }

  /// One entry of the calendar.
  package struct Event {
    /// What stays the same however often the entry is published.
    package var uid: String
    package var stamp: Instant
    package var start: Instant
    package var end: Instant
    /// The day that it fills, where only that is known.
    package var day: Day?
    package var summary: String
    package var location: String?
    package var description: String?
    package var isCancelled = false
    /// How often the entry was changed.
    package var sequence = 0
    /// The zone in which its times are written; UTC where nothing is said.
    package var zone: Zone?
    /// The rule by which it comes again.
    package var recurrence: String?
    /// When it would come again and does not.
    package var exceptions: [Instant] = []
    /// The moment of the series for which it stands.
    package var standsFor: Instant?
  }

  /// Describes a zone, once, before the events that are written in it.
  package mutating func describe(_ zone: Zone) {
    for (name, value) in zone.calendarLines { line(name, value) }
  }

  package mutating func add(_ event: Event) {
    line("BEGIN", "VEVENT")
    line("UID", Self.escaped(event.uid))
    line("DTSTAMP", Self.moment(event.stamp))
    if let moment = event.standsFor { time("RECURRENCE-ID", moment, event.zone) }
    if let day = event.day {
      line("DTSTART;VALUE=DATE", Self.date(day))
      line("DTEND;VALUE=DATE", Self.date(Day(number: day.number + 1)))
    } else {
      time("DTSTART", event.start, event.zone)
      time("DTEND", event.end, event.zone)
    }
    if let rule = event.recurrence { line("RRULE", rule) }
    for moment in event.exceptions { time("EXDATE", moment, event.zone) }
    line("SEQUENCE", String(event.sequence))
    line("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
    line("SUMMARY", Self.escaped(event.summary))
    if let location = event.location { line("LOCATION", Self.escaped(location)) }
    if let description = event.description { line("DESCRIPTION", Self.escaped(description)) }
    line("END", "VEVENT")
  }

  private mutating func time(_ name: String, _ instant: Instant, _ zone: Zone?) {
    guard let zone else {
      line(name, Self.moment(instant))
      return
    }
    line("\(name);TZID=\(zone.calendarName)", zone.calendarTime(instant))
  }

  /// The whole file.
  package var document: String {
    var file = self
    file.line("END", "VCALENDAR")
    return file.text
  }

  /// RFC 5545 §3.1: lines of at most 75 octets, continued behind a line end and a space.
  private mutating func line(_ name: String, _ value: String) {
    var room = 75
    for scalar in "\(name):\(value)".unicodeScalars {
      let size = UTF8.width(scalar)
      if size > room {
        text += "\r\n "
        room = 74
      }
      text.unicodeScalars.append(scalar)
      room -= size
    }
    text += "\r\n"
  }

  /// RFC 5545 §3.3.11: backslashes, semicolons, commas and line ends are escaped in texts.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      default: if !scalar.isUnwelcome { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// RFC 5545 §3.3.4: `20260307`; the end of an entry of days is the day after the last.
  private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// RFC 5545 §3.3.5, form 2: `20260307T110000Z`.
  package static func moment(_ instant: Instant) -> String {
    String(instant.description.filter { $0 != "-" && $0 != ":" })
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x1_0000: 3
    default: 4
    }
  }
}

extension Unicode.Scalar {
  /// Control characters, and those that turn the direction of text.
  fileprivate var isUnwelcome: Bool {
    properties.generalCategory == .control || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }
}
