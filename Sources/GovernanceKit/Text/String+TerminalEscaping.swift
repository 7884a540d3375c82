// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
  /// The text with everything that could steer a terminal or hide in it spelt as `\u{…}`.
  ///
  /// That is: control characters (line breaks and tabs too), bidirectional overrides and isolates,
  /// and characters without a width, except where a script or an emoji needs them.
  package var escapedForTerminal: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(self) }
    let scalars = Array(unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar.isShown(between: previous, and: next) {
        result.append(scalar)
      } else {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether a reader sees this scalar as what it is, between these neighbours.
  fileprivate func isShown(between previous: Unicode.Scalar?, and next: Unicode.Scalar?) -> Bool {
    if value < 0x7F { return value >= 0x20 }
    switch value {
    case 0xFE0E, 0xFE0F:
      return previous?.properties.isEmoji == true
    case 0xFE00...0xFE0D, 0xE0100...0xE01EF:
      return previous?.properties.isIdeographic == true
    case 0x200C, 0x200D:
      return joins(previous, next)
    default:
      break
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator:
      return false
    default:
      return !properties.isDefaultIgnorableCodePoint && !properties.isNoncharacterCodePoint
    }
  }

  /// The two joiners are spelling in Arabic, Persian and Indic words; one of them builds emoji.
  private func joins(_ previous: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
    guard let previous, let next else { return false }
    if (0x600...0xDFF).contains(previous.value), (0x600...0xDFF).contains(next.value) {
      return true
    }
    let followsEmoji =
      previous.value == 0xFE0F || previous.properties.isEmojiModifier
      || previous.properties.isEmojiPresentation
      || (previous.value > 0xA9 && previous.properties.isEmoji)
    return value == 0x200D && followsEmoji && next.value > 0xA9 && next.properties.isEmoji
  }
}
