// SPDX-License-Identifier: Apache-2.0

/// Spells values as text.
struct JSONPrinter {
  /// The most scalars of a line on which a container is kept together.
  static let lineLimit = 100

  private(set) var text = ""
  var comma = ", "
  var colon = ": "

  init(comma: String = ", ", colon: String = ": ") {
    self.comma = comma
    self.colon = colon
  }

  /// Spells a value over several lines; the first is begun already, at this depth of indentation.
  mutating func expand(_ value: JSON, depth: Int = 0) {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      text += "["
      for (index, element) in elements.enumerated() {
        line(element, key: nil, depth: depth + 1, isLast: index == elements.count - 1)
      }
      breakLine(depth)
      text += "]"
    case .object(let members) where !members.isEmpty:
      text += "{"
      for (index, member) in members.enumerated() {
        line(
          member.value, key: member.name, depth: depth + 1, isLast: index == members.count - 1)
      }
      breakLine(depth)
      text += "}"
    default:
      inline(value)
    }
  }

  /// Spells a value on one line.
  mutating func inline(_ value: JSON) {
    switch value {
    case .null: text += "null"
    case .bool(let truth): text += truth ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let spelling): number(spelling)
    case .string(let string): quote(string)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += comma }
        inline(element)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += comma }
        quote(member.name)
        text += colon
        inline(member.value)
      }
      text += "}"
    }
  }

  private mutating func breakLine(_ depth: Int) {
    text += "\n"
    for _ in 0..<depth { text += "  " }
  }

  private mutating func line(_ value: JSON, key: String?, depth: Int, isLast: Bool) {
    breakLine(depth)
    var start = JSONPrinter()
    if let key {
      start.quote(key)
      start.text += colon
    }
    text += start.text
    let taken = 2 * depth + start.text.unicodeScalars.count + (isLast ? 0 : 1)
    if let together = value.together(within: Self.lineLimit - taken) {
      text += together
    } else {
      expand(value, depth: depth)
    }
    if !isLast { text += "," }
  }

  /// A spelling that is no number is quoted, so that what is printed is JSON whatever comes in.
  private mutating func number(_ spelling: String) {
    if JSONNumber.end(of: Array(spelling.utf8)) == spelling.utf8.count {
      text += spelling
    } else {
      quote(spelling)
    }
  }

  private mutating func quote(_ string: String) {
    text += "\""
    defer { text += "\"" }
    if string.utf8.allSatisfy({ 0x20...0x7E ~= $0 && $0 != .quote && $0 != .backslash }) {
      text += string
      return
    }
    for scalar in string.unicodeScalars {
      if scalar == "\"" || scalar == "\\" {
        text += "\\"
        text.unicodeScalars.append(scalar)
      } else if !scalar.isUnseen {
        text.unicodeScalars.append(scalar)
      } else if let letter = JSONEscapes.letter(for: scalar) {
        text += "\\"
        text.append(letter)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
  }
}
