// SPDX-License-Identifier: Apache-2.0

/// The number of terminal columns that a text takes up.
package enum DisplayWidth {
  /// Returns the columns of a whole text, which should already be free of control characters.
  package static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// Returns the columns of one grapheme cluster.
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if let first = scalars.first, isShownAsEmoji(first, in: scalars) { return 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  /// Emoji by default, or asked for with U+FE0F; flags are pairs of regional indicators.
  private static func isShownAsEmoji(
    _ first: Unicode.Scalar, in scalars: Character.UnicodeScalarView
  ) -> Bool {
    if first.value < 0xA9 {
      // INVARIANT: digits, `#` and `*` are emoji only as keycaps.
      return first.value >= 0x20 && scalars.contains("\u{20E3}") && scalars.contains("\u{FE0F}")
    }
    let properties = first.properties
    guard properties.isEmoji else { return false }
    if properties.isEmojiPresentation {
      let isRegionalIndicator = (0x1F1E6...0x1F1FF).contains(first.value)
      return !scalars.contains("\u{FE0E}") && (!isRegionalIndicator || scalars.count > 1)
    }
    return scalars.contains("\u{FE0F}")
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return isControl(scalar) || scalar.value == 0xAD ? 0 : 1 }
    // Vowels and final consonants of conjoining Hangul are drawn into the first consonant.
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) {
      return 0
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .control, .format, .lineSeparator,
      .paragraphSeparator:
      return 0
    default:
      return isWide(scalar.value) ? 2 : 1
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}
