// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
  /// The text as code within a line of Markdown, whatever it holds.
  package var asMarkdownCode: String {
    let text = escapedForTerminal
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    if longest == 0 { return "`\(text)`" }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(text) \(fence)"
  }

  /// The text as it reads in Markdown, on one line, without links, mentions, HTML or emphasis.
  ///
  /// Mentions and bare addresses are broken up too, as GitHub would notify or link them. Marks that
  /// mean something only where a line begins, or before a word, are left alone elsewhere.
  package var escapedForMarkdown: String {
    let characters = Array(escapedForTerminal)
    var result = ""
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      let endsWord = next?.isWhitespace ?? true
      switch character {
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$":
        result += "\\\(character)"
      case "-", "+", "=":
        let begins = index == 0 && (endsWord || next == character)
        result += begins ? "\\\(character)" : "\(character)"
      case ".", ")":
        let before = characters[..<index]
        let numbers = endsWord && !before.isEmpty && before.allSatisfy(\.isASCIIDigit)
        let addresses = character == "." && before.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
        result += numbers || (addresses && index >= 3) ? "\\\(character)" : "\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "@": result += "&#64;"
      case ":": result += endsWord ? ":" : "&#58;"
      default: result.append(character)
      }
    }
    return result
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
