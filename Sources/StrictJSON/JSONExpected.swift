// SPDX-License-Identifier: Apache-2.0

/// What the grammar asks for at the reading place.
enum JSONExpected: Hashable, CustomStringConvertible {
  case value, firstElement, nextElement, memberValue
  case firstKey, nextKey
  case colon(key: String)
  case elementEnd, memberEnd, stringEnd, textEnd
  case escape, hexadecimalDigits
  case noLeadingZero, digitAfterMinus, digitAfterPoint, exponentDigit

  /// The completion of "expected …".
  var description: String {
    switch self {
    case .value: "a value"
    case .firstElement: "a value or ']'"
    case .nextElement: "a value after ','"
    case .memberValue: "a value after ':'"
    case .firstKey: "a key in double quotes or '}'"
    case .nextKey: "a key in double quotes after ','"
    case .colon(let key): "':' after the key \(Shown(key))"
    case .elementEnd: "',' or ']' after an element"
    case .memberEnd: "',' or '}' after a member"
    case .stringEnd: "'\"' at the end of a string"
    case .textEnd: "the end of the file"
    case .escape: #"one of " \ / b f n r t u after '\'"#
    case .hexadecimalDigits: #"four hexadecimal digits after '\u'"#
    case .noLeadingZero: "a number without leading zeros"
    case .digitAfterMinus: "a digit after '-'"
    case .digitAfterPoint: "a digit after '.'"
    case .exponentDigit: "a digit in the exponent"
    }
  }

  /// Whether a value may stand here.
  var isValue: Bool {
    switch self {
    case .value, .firstElement, .nextElement, .memberValue: true
    default: false
    }
  }

  /// Whether a key may stand here.
  var isKey: Bool { self == .firstKey || self == .nextKey }

  /// What to do about a word found instead, mostly a habit from another notation.
  func advice(onWord word: String) -> String? {
    if isKey { return "a key is written in double quotes" }
    guard isValue || self == .digitAfterMinus else { return nil }
    switch word.lowercased() {
    case "nan", "infinity": return "JSON has no such number"
    case _ where self == .digitAfterMinus: return nil
    case "true", "false", "null": return "write \(word.lowercased())"
    case "none", "nil", "undefined": return "write null"
    default: return "text is written in double quotes"
    }
  }

  /// What to do about a byte found instead, mostly a habit from another notation.
  func advice(onByte byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "'") where isKey: "a key is written in double quotes"
    case UInt8(ascii: "'") where isValue: "text is written in double quotes"
    case UInt8(ascii: "+") where isValue: "write the number without '+'"
    case UInt8(ascii: ".") where isValue: "write a digit before '.'"
    case UInt8(ascii: "/"), UInt8(ascii: "#"): self == .escape ? nil : "JSON has no comments"
    default: self == .escape ? #"write a backslash itself as '\\'"# : nil
    }
  }
}
