// SPDX-License-Identifier: Apache-2.0

/// The grammar of numbers: RFC 8259, section 6.
enum JSONNumber {
  /// What a number lacks, at the offset where it was expected.
  struct Flaw: Error {
    var offset: Int
    var expected: JSONExpected
  }

  /// The offset after the number that begins at the start, nil when there is none.
  static func end(of bytes: [UInt8], from start: Int = 0) -> Int? {
    do throws(Flaw) { return try scan(bytes, from: start) } catch { return nil }
  }

  /// Finds the offset after the number that begins at an offset.
  static func scan(_ bytes: [UInt8], from start: Int) throws(Flaw) -> Int {
    var offset = start
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    let whole = offset
    offset = try digits(bytes, from: offset, expected: .digitAfterMinus)
    if bytes[whole] == UInt8(ascii: "0"), offset > whole + 1 {
      throw Flaw(offset: whole, expected: .noLeadingZero)
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset = try digits(bytes, from: offset + 1, expected: .digitAfterPoint)
    }
    guard offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") else { return offset }
    offset += 1
    if offset < bytes.count,
      bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-")
    {
      offset += 1
    }
    return try digits(bytes, from: offset, expected: .exponentDigit)
  }

  private static func digits(
    _ bytes: [UInt8], from start: Int, expected: JSONExpected
  ) throws(Flaw) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset].decimalDigit != nil { offset += 1 }
    guard offset > start else { throw Flaw(offset: start, expected: expected) }
    return offset
  }
}
