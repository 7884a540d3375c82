// SPDX-License-Identifier: Apache-2.0

/// Breaking of running text into lines of a display width.
package enum TextWrapping {
  /// Returns the lines of a text no wider than `width`, broken at spaces; longer words stand alone.
  ///
  /// Chinese and Japanese, which write no spaces, are broken between any two wide characters, but
  /// not before a closing mark.
  package static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for piece in pieces(of: text) {
      let pieceWidth = DisplayWidth.of(piece.text)
      let gap = line.isEmpty || !piece.followsSpace ? 0 : 1
      if !line.isEmpty, lineWidth + gap + pieceWidth > width {
        lines.append(line)
        line = piece.text
        lineWidth = pieceWidth
      } else {
        line += (gap == 1 ? " " : "") + piece.text
        lineWidth += gap + pieceWidth
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  private struct Piece {
    var text: String
    var followsSpace: Bool
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    for word in text.split(separator: " ") {
      var current = ""
      var isFirst = true
      var previousIsWide = false
      for character in word {
        let isWide = !character.isASCII && DisplayWidth.of(character) == 2
        let mayBreak = (isWide || previousIsWide) && !closing.contains(character)
        if mayBreak, !current.isEmpty {
          pieces.append(Piece(text: current, followsSpace: isFirst))
          isFirst = false
          current = ""
        }
        current.append(character)
        previousIsWide = isWide && !opening.contains(character)
      }
      pieces.append(Piece(text: current, followsSpace: isFirst))
    }
    return pieces
  }

  // The commonest marks of JIS X 4051 that never begin, or never end, a line.
  private static let closing: Set<Character> = Set("，。、；：？！）」』】》〉”’,.;:?!)]")
  private static let opening: Set<Character> = Set("（「『【《〈“‘")
}
