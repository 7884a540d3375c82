// SPDX-License-Identifier: Apache-2.0

/// What a backslash in a string stands for.
enum JSONEscapes {
  /// The byte that a two-character escape stands for.
  static func byte(for letter: UInt8) -> UInt8? {
    switch letter {
    case .quote, .backslash, UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The letter of the two-character escape for a control character, where there is one.
  static func letter(for scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case "\u{08}": "b"
    case "\u{0C}": "f"
    case "\n": "n"
    case "\r": "r"
    case "\t": "t"
    default: nil
    }
  }

  /// The UTF-16 unit spelled by four hexadecimal digits, nil when there are fewer.
  static func unit(_ bytes: ArraySlice<UInt8>) -> UInt16? {
    guard bytes.count >= 4 else { return nil }
    var unit: UInt16 = 0
    for byte in bytes.prefix(4) {
      guard let digit = byte.hexadecimalDigit else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  /// The string that checked bytes between quotes stand for.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var rest = bytes
    while let mark = rest.firstIndex(of: .backslash) {
      text += rest[..<mark]
      rest = rest[(mark + 1)...]
      let letter = rest.removeFirst()
      if let byte = byte(for: letter) {
        text.append(byte)
        continue
      }
      var units = [unit(rest) ?? 0]
      rest = rest.dropFirst(4)
      if UTF16.isLeadSurrogate(units[0]) {
        units.append(unit(rest.dropFirst(2)) ?? 0)
        rest = rest.dropFirst(6)
      }
      text += String(decoding: units, as: UTF16.self).utf8
    }
    return String(decoding: text + rest, as: UTF8.self)
  }
}
