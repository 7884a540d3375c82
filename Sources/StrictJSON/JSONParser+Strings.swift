// SPDX-License-Identifier: Apache-2.0

extension JSONParser {
  /// Reads the string that begins at the reading place.
  mutating func readString() throws(JSONSyntaxError) {
    let start = offset
    var escapes: UInt32 = 0
    offset += 1
    while true {
      while offset < bytes.count, bytes[offset].isPlain { offset += 1 }
      guard offset < bytes.count else { throw unclosed(start) }
      switch bytes[offset] {
      case .quote:
        offset += 1
        return try append(from: start, count: escapes)
      case .backslash:
        escapes = 1
        try readEscape(in: start)
      case 0x00..<0x20: throw control(in: start)
      default:
        guard let length = UTF8Sequence.length(in: bytes, at: offset) else { throw notUTF8() }
        offset += length
      }
    }
  }

  private mutating func readEscape(in string: Int) throws(JSONSyntaxError) {
    let start = offset
    guard start + 1 < bytes.count else {
      offset = bytes.count
      throw unclosed(string)
    }
    guard bytes[start + 1] == UInt8(ascii: "u") else {
      guard JSONEscapes.byte(for: bytes[start + 1]) != nil else {
        offset = start + 1
        throw unexpected(.escape)
      }
      offset += 2
      return
    }
    let unit = try readUnit()
    if UTF16.isTrailSurrogate(unit) { throw loneSurrogate(unit, at: start) }
    guard UTF16.isLeadSurrogate(unit) else { return }
    guard offset + 1 < bytes.count, bytes[offset] == .backslash,
      bytes[offset + 1] == UInt8(ascii: "u")
    else { throw loneSurrogate(unit, at: start) }
    guard UTF16.isTrailSurrogate(try readUnit()) else { throw loneSurrogate(unit, at: start) }
  }

  private mutating func readUnit() throws(JSONSyntaxError) -> UInt16 {
    let digits = bytes[(offset + 2)...].prefix(4)
    guard let unit = JSONEscapes.unit(digits) else {
      offset += 2
      while byte.hexadecimalDigit != nil { offset += 1 }
      throw unexpected(.hexadecimalDigits)
    }
    offset += 6
    return unit
  }

  /// The string of an entry that has just been read.
  func string(at index: Int) -> String {
    let entry = entries[index]
    let inside = bytes[(Int(entry.start) + 1)..<(Int(entry.end) - 1)]
    return entry.count == 0 ? String(decoding: inside, as: UTF8.self) : JSONEscapes.decoded(inside)
  }
}

extension UInt8 {
  /// Whether the byte stands for itself in a string: ASCII, no control, quote or backslash.
  fileprivate var isPlain: Bool {
    self >= 0x20 && self < 0x80 && self != .quote && self != .backslash
  }
}
