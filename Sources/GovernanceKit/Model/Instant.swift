// SPDX-License-Identifier: Apache-2.0

/// A moment, to the second, in UTC.
public struct Instant: Hashable, Sendable {
  /// The seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// Creates the moment that lies so many seconds after 1970 began in UTC.
  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// Creates a moment from its RFC 3339 spelling with any offset; fractions of a second are cut.
  public init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    guard bytes.count >= 20, let day = Day(String(text.prefix(10))),
      bytes[10] == 0x54 || bytes[10] == 0x74 || bytes[10] == 0x20,
      bytes[13] == 0x3A, bytes[16] == 0x3A,
      let hour = Day.digits(bytes[11..<13]), hour <= 23,
      let minute = Day.digits(bytes[14..<16]), minute <= 59,
      let second = Day.digits(bytes[17..<19]), second <= 59
    else { return nil }
    bytes = bytes[19...]
    if bytes.first == 0x2E {
      bytes = bytes.dropFirst()
      let fraction = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
      guard !fraction.isEmpty else { return nil }
      bytes = bytes.dropFirst(fraction.count)
    }
    guard let offset = Instant.offset(bytes) else { return nil }
    self.seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offset
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(bytes)
    if bytes == [0x5A] || bytes == [0x7A] { return 0 }
    guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
      let hours = Day.digits(bytes[1..<3]), hours <= 23,
      let minutes = Day.digits(bytes[4..<6]), minutes <= 59
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return bytes[0] == 0x2B ? seconds : -seconds
  }

  /// The moment so many seconds later.
  public func adding(seconds more: Int) -> Instant {
    Instant(seconds: seconds + more)
  }

  /// Earlier than every moment that a record can name.
  package static let distantPast = Instant(seconds: .min)
  /// Later than every moment that a record can name.
  package static let distantFuture = Instant(seconds: .max)
}

extension Instant: Comparable {
  /// Orders moments by time.
  public static func < (first: Instant, second: Instant) -> Bool {
    first.seconds < second.seconds
  }
}

extension Instant: CustomStringConvertible {
  /// The moment as `2026-03-01T09:00:00Z`.
  public var description: String {
    let (day, second) = Zone.utc.split(self)
    let hour = Day.padded(second / 3600, 2)
    let minute = Day.padded(second / 60 % 60, 2)
    return "\(day)T\(hour):\(minute):\(Day.padded(second % 60, 2))Z"
  }
}
