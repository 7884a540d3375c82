// SPDX-License-Identifier: Apache-2.0

/// When clocks are put forward and back, as POSIX spells it: the same days by rule each year.
public struct DaylightSaving: Hashable, Sendable {
  /// A change of the clocks: on a month's n-th (or last) weekday, at a time by the clock before it.
  public struct Change: Hashable, Sendable {
    /// The month, from 1.
    public var month: Int
    /// Which of the month's weekdays, 5 for the last.
    public var week: Int
    /// The weekday, from 0 for Sunday.
    public var weekday: Int
    /// The seconds from the day's beginning.
    public var second: Int

    /// The day of the change in a year.
    public func day(in year: Int) -> Day? {
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      let offset = (weekday - first.weekday % 7 + 7) % 7
      let day = first.adding(days: offset + 7 * (week - 1))
      let isPast = day.parts.month != month
      return isPast ? day.adding(days: -7) : day
    }

    /// The moment of the change in a year, by a clock with an offset.
    func moment(in year: Int, offset: Int) -> Instant? {
      day(in: year).map { Instant(seconds: $0.number * 86_400 + second - offset) }
    }
  }

  /// What the time is called outside daylight saving: `CET`.
  public var standardName: String
  /// What it is called in daylight saving: `CEST`.
  public var name: String
  /// The seconds to add to UTC in daylight saving.
  public var offset: Int
  /// When clocks are put forward.
  public var begins: Change
  /// When clocks are put back.
  public var ends: Change

  /// Whether daylight saving is in force at a moment.
  func isInForce(at instant: Instant, standard: Int) -> Bool {
    let local = instant.seconds.addingReportingOverflow(standard)
    guard !local.overflow else { return false }
    let seconds = local.partialValue
    let year = Day(number: seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)).parts.year
    guard let start = begins.moment(in: year, offset: standard),
      let end = ends.moment(in: year, offset: offset)
    else { return false }
    return start < end ? start <= instant && instant < end : !(end <= instant && instant < start)
  }
}

extension Zone {
  /// Reads `STD offset DST [offset],Mm.w.d[/time],Mm.w.d[/time]`, as in `CET-1CEST,M3.5.0,M10.5.0/3`.
  ///
  /// POSIX counts offsets westwards, so that Central Europe is -1.
  init?(posix text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    var head = PosixScanner(parts[0])
    guard let standardName = head.letters(), let west = head.time(signed: true),
      let name = head.letters()
    else { return nil }
    let standard = -west
    var summer = standard + 3600
    if !head.isAtEnd {
      guard let own = head.time(signed: true) else { return nil }
      summer = -own
    }
    guard head.isAtEnd, abs(standard) <= 14 * 3600, summer > standard,
      let begins = PosixScanner.change(parts[1]), let ends = PosixScanner.change(parts[2]),
      begins.month != ends.month
    else { return nil }
    self.init(
      name: text, offset: standard,
      daylight: DaylightSaving(
        standardName: standardName, name: name, offset: summer, begins: begins, ends: ends))
  }
}

/// Reads the parts of a POSIX zone, one after the other.
private struct PosixScanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: Substring) {
    rest = Array(text.utf8)[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Three letters or more.
  mutating func letters() -> String? {
    let run = rest.prefix { (0x41...0x5A).contains($0 & 0xDF) }
    guard (3...6).contains(run.count) else { return nil }
    rest = rest.dropFirst(run.count)
    return String(decoding: run, as: UTF8.self)
  }

  mutating func number(_ most: Int) -> Int? {
    let run = rest.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(run.count), let value = Day.digits(run), value <= most else {
      return nil
    }
    rest = rest.dropFirst(run.count)
    return value
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// `h`, `h:mm` or `h:mm:ss`, in seconds.
  mutating func time(signed: Bool) -> Int? {
    let isNegative = signed && take(0x2D)
    if signed, !isNegative { _ = take(0x2B) }
    guard let hours = number(24) else { return nil }
    var seconds = hours * 3600
    if take(0x3A) {
      guard let minutes = number(59) else { return nil }
      seconds += minutes * 60
    }
    if take(0x3A) {
      guard let own = number(59) else { return nil }
      seconds += own
    }
    return isNegative ? -seconds : seconds
  }

  /// `Mm.w.d` or `Mm.w.d/time`; two in the morning where no time is said.
  static func change(_ text: Substring) -> DaylightSaving.Change? {
    var scanner = PosixScanner(text)
    guard scanner.take(0x4D), let month = scanner.number(12), month >= 1, scanner.take(0x2E),
      let week = scanner.number(5), week >= 1, scanner.take(0x2E),
      let weekday = scanner.number(6)
    else { return nil }
    var second = 7200
    if scanner.take(0x2F) {
      guard let own = scanner.time(signed: false) else { return nil }
      second = own
    }
    guard scanner.isAtEnd else { return nil }
    return DaylightSaving.Change(month: month, week: week, weekday: weekday, second: second)
  }
}
