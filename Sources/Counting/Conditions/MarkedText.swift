// SPDX-License-Identifier: Apache-2.0

/// A line that somebody typed, and the part of it that is wrong.
public struct MarkedText: Sendable, Hashable {
  /// The line as typed.
  public let text: String
  /// Where the part starts, in Unicode scalars from 0.
  public let start: Int
  /// How many Unicode scalars the part has; 0 marks the end of the line.
  public let length: Int

  /// Marks `length` scalars of `text` from `start`.
  public init(_ text: String, start: Int, length: Int) {
    self.text = text
    self.start = start
    self.length = length
  }

  /// The column of the first marked scalar, from 1.
  public var column: Int { start + 1 }

  /// The line, and below it a caret under each marked column.
  ///
  /// What a terminal would obey rather than show is spelled out, so that the carets stay in place
  /// and nothing typed can take over the screen. A long line is cut around the mark.
  public var rendering: String {
    let scalars = Array(text.unicodeScalars)
    let from = max(0, min(start, scalars.count) - 60)
    let to = min(scalars.count, from + 120)
    var line = from > 0 ? "…" : ""
    var indent = from > 0 ? 1 : 0
    var carets = 0
    for index in from..<max(from, to) {
      let (shown, width) = Self.shown(scalars[index])
      line += shown
      if index < start { indent += width } else if index < start + length { carets += width }
    }
    if to < scalars.count { line += "…" }
    return line + "\n" + String(repeating: " ", count: indent)
      + String(repeating: "^", count: max(1, carets))
  }

  /// What to print for a scalar, and how many columns that takes.
  private static func shown(_ scalar: Unicode.Scalar) -> (String, Int) {
    switch scalar.properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator:
      if scalar.value <= 0x20, scalar.properties.isWhitespace { return (" ", 1) }
      return spelledOut(scalar)
    // Joined to the letter before them, these would shift every caret that follows.
    case .format, .surrogate, .privateUse, .unassigned, .nonspacingMark, .enclosingMark,
      .spacingMark:
      return spelledOut(scalar)
    default:
      return (String(Character(scalar)), isWide(scalar) ? 2 : 1)
    }
  }

  private static func spelledOut(_ scalar: Unicode.Scalar) -> (String, Int) {
    let text = "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    return (text, text.utf8.count)
  }

  /// The blocks that terminals draw two columns wide (Unicode, East Asian Width).
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// A quotation of what was typed, fit to stand inside a message.
  static func quoted(_ text: String) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < 64 else { return "'\(shown)…'" }
      shown += Self.shown(scalar).0
      count += 1
    }
    return "'\(shown)'"
  }
}
