// SPDX-License-Identifier: Apache-2.0

/// The bytes that ballot files are made of.
enum Ascii {
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let space: UInt8 = 0x20
  static let tab: UInt8 = 0x09
  static let hash: UInt8 = 0x23
  static let zero: UInt8 = 0x30
  static let minus: UInt8 = 0x2D
  static let equals: UInt8 = 0x3D
  static let bar: UInt8 = 0x7C
  static let colon: UInt8 = 0x3A
  static let openBracket: UInt8 = 0x5B
  static let closeBracket: UInt8 = 0x5D
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D
  static let openParenthesis: UInt8 = 0x28
  static let closeParenthesis: UInt8 = 0x29

  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

  static func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}

/// What became of reading a whole number.
enum ParsedNumber: Hashable, Sendable {
  case value(Int)
  case tooLarge
  case notANumber
}

extension Array<UInt8> {
  /// The range without blanks at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, Ascii.isBlank(self[lower]) { lower += 1 }
    while lower < upper, Ascii.isBlank(self[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// The whole number written there in digits, never rounded.
  func number(in range: Range<Int>) -> ParsedNumber {
    guard !range.isEmpty else { return .notANumber }
    var value = 0
    var isTooLarge = false
    for index in range {
      let digit = self[index] &- Ascii.zero
      guard digit < 10 else { return .notANumber }
      if value >= 922_337_203_685_477_580 {
        let (tens, first) = value.multipliedReportingOverflow(by: 10)
        let (sum, second) = tens.addingReportingOverflow(Int(digit))
        if first || second { isTooLarge = true } else { value = sum }
      } else {
        value = value &* 10 &+ Int(digit)
      }
    }
    return isTooLarge ? .tooLarge : .value(value)
  }

  /// Whether the bytes there spell a lowercase word, in any case.
  func spells(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for offset in 0..<range.count
      where unsafe Ascii.lowercase(self[range.lowerBound + offset]) != letters[offset] {
        return false
      }
      return true
    }
  }

  /// The text there; bytes that aren't UTF-8 are read as Latin-1, in which old files are.
  func text(in range: Range<Int>) -> String {
    if let text = String(validating: self[range], as: UTF8.self) { return text }
    var text = ""
    for byte in self[range] { text.unicodeScalars.append(Unicode.Scalar(byte)) }
    return text
  }
}
