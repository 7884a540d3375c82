// SPDX-License-Identifier: Apache-2.0

/// Packs a line of a BLT file that is nothing but numbers, which most are, in one pass.
struct PlainBallotLine {
  /// The packed ballot, in the first `length` places.
  private(set) var symbols: [UInt16]
  private(set) var length = 0
  /// On which line each candidate was seen last, so that nothing has to be cleared.
  private var seen: [UInt32]
  private var line: UInt32 = 0

  init(candidates: Int) {
    symbols = [UInt16](repeating: 0, count: candidates)
    seen = [UInt32](repeating: 0, count: candidates)
  }

  /// How often the ballot was cast; nil for a line that takes a closer look.
  mutating func pack(_ range: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    line &+= 1
    let found = Self.pack(range, of: bytes, line: line, into: &symbols, seen: &seen)
    length = found?.length ?? 0
    return found?.count
  }

  private static func pack(
    _ range: Range<Int>, of bytes: Span<UInt8>, line: UInt32, into symbols: inout [UInt16],
    seen: inout [UInt32]
  ) -> (count: Int, length: Int)? {
    var stamps = seen.mutableSpan
    var packed = symbols.mutableSpan
    var count = 0
    var length = -1
    var value = 0
    var digits = 0
    var isEnded = false
    for index in range.lowerBound...range.upperBound {
      let byte = index < range.upperBound ? bytes[index] : Ascii.space
      let digit = byte &- Ascii.zero
      if digit < 10 {
        value = value &* 10 &+ Int(digit)
        digits += 1
        continue
      }
      guard byte == Ascii.space, digits < 19 else { return nil }
      guard digits > 0 else { continue }
      if isEnded { return nil }
      if length < 0 {
        count = value
        if count == 0 { return nil }
      } else if value == 0 {
        isEnded = true
      } else {
        guard value <= stamps.count, stamps[value - 1] != line else { return nil }
        stamps[value - 1] = line
        packed[length] = UInt16(truncatingIfNeeded: value - 1)
      }
      if !isEnded { length += 1 }
      value = 0
      digits = 0
    }
    return isEnded ? (count, length) : nil
  }
}
