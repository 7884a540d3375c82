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
  /// Mentions and bare addresses are broken up too, as GitHub would notify or link them.
  package var escapedForMarkdown: String {
    var result = ""
    for character in escapedForTerminal {
      switch character {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "-", "!", "|", "~", "=",
        "^", "$", ".":
        result.append("\\")
        result.append(character)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "@": result += "&#64;"
      case ":": result += "&#58;"
      default: result.append(character)
      }
    }
    return result
  }
}
