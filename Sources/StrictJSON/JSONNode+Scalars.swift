// SPDX-License-Identifier: Apache-2.0

extension JSONNode {
  /// Whether the value is null.
  package var isNull: Bool { kind == .null }

  /// The value of a bool, nil for any other kind.
  package var bool: Bool? {
    kind == .bool ? tape.bytes[Int(entry.start)] == UInt8(ascii: "t") : nil
  }

  /// The number as it is spelled, nil for any other kind.
  package var numberText: String? {
    kind == .number ? String(decoding: tape.bytes[byteRange], as: UTF8.self) : nil
  }

  /// The exact integer, nil when the value isn't one, is out of range, or is spelled otherwise.
  ///
  /// Only digits after an optional minus count: `1.0` and `1e3` are not integers here.
  package var integer: Int? {
    guard kind == .number else { return nil }
    var digits = tape.bytes[byteRange]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    var magnitude: UInt = 0
    for byte in digits {
      guard let digit = byte.decimalDigit else { return nil }
      let (tens, tooBig) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, wrapped) = tens.addingReportingOverflow(UInt(digit))
      guard !tooBig, !wrapped else { return nil }
      magnitude = sum
    }
    if isNegative, magnitude == Int.min.magnitude { return .min }
    guard let value = Int(exactly: magnitude) else { return nil }
    return isNegative ? -value : value
  }

  /// The decoded string, nil for any other kind.
  package var string: String? {
    let entry = entry
    guard tape.bytes[Int(entry.start)] == .quote else { return nil }
    let inside = tape.bytes[(Int(entry.start) + 1)..<(Int(entry.end) - 1)]
    guard entry.count > 0 else { return String(decoding: inside, as: UTF8.self) }
    return JSONEscapes.decoded(inside)
  }

  /// Whether the value is this string, found out without decoding it where possible.
  package func spells(_ text: String) -> Bool {
    let entry = entry
    guard tape.bytes[Int(entry.start)] == .quote else { return false }
    let inside = tape.bytes[(Int(entry.start) + 1)..<(Int(entry.end) - 1)]
    if entry.count == 0 {
      if text.utf8.elementsEqual(inside) { return true }
      // Two spellings can be one string only beyond ASCII, as é and e with an accent are.
      guard inside.contains(where: { $0 >= 0x80 }) else { return false }
    }
    return string == text
  }
}
