// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
  /// The text as it reads in HTML, between tags or inside a quoted attribute.
  package var escapedForHTML: String {
    var result = ""
    for character in escapedForTerminal {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
    return result
  }
}
