// SPDX-License-Identifier: Apache-2.0

/// One command of a transcript, split as a POSIX shell would.
struct ShellLine: Equatable {
  enum Target: Equatable {
    case overwrite(String)
    case append(String)
  }

  /// `NAME=value` before the command.
  var assignments: [String: String] = [:]
  var words: [String] = []
  var input: String?
  var output: Target?
  var errorOutput: Target?
  /// What stands after the first `|`, for a real shell.
  var pipe: String?

  init(_ text: String) {
    var rest = Substring(text)
    while let token = Self.token(&rest) {
      switch token {
      case .word(let word, let isQuoted):
        if words.isEmpty, !isQuoted, let equals = word.firstIndex(of: "="), equals > word.startIndex
        {
          assignments[String(word[..<equals])] = String(word[word.index(after: equals)...])
        } else {
          words.append(word)
        }
      case .mark("|"):
        pipe = String(rest)
        return
      case .mark(let mark):
        guard case .word(let file, _)? = Self.token(&rest) else { return }
        switch mark {
        case "<": input = file
        case ">": output = .overwrite(file)
        case ">>": output = .append(file)
        case "2>": errorOutput = .overwrite(file)
        default: break
        }
      }
    }
  }

  private enum Token {
    case word(String, isQuoted: Bool)
    case mark(String)
  }

  private static func token(_ rest: inout Substring) -> Token? {
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    guard let first = rest.first, first != "#" else { return nil }
    for mark in ["2>", ">>", ">", "<", "|"] where rest.hasPrefix(mark) {
      rest.removeFirst(mark.count)
      return .mark(mark)
    }
    var word = ""
    var isQuoted = false
    while let character = rest.first, !character.isWhitespace, !"|<>".contains(character) {
      rest.removeFirst()
      switch character {
      case "'":
        // An assignment may quote its value, so only a quote at the very start counts.
        isQuoted = isQuoted || word.isEmpty
        word += rest.prefix { $0 != "'" }
        rest = rest.drop { $0 != "'" }.dropFirst()
      case "\"":
        isQuoted = isQuoted || word.isEmpty
        while let inner = rest.popFirst(), inner != "\"" {
          if inner == "\\", let next = rest.first, "\"\\$`".contains(next) {
            word.append(rest.removeFirst())
          } else {
            word.append(inner)
          }
        }
      case "$" where rest.first == "'":
        rest.removeFirst()
        word += escaped(&rest)
      case "\\":
        if let next = rest.popFirst() { word.append(next) }
      default:
        word.append(character)
      }
    }
    return .word(word, isQuoted: isQuoted)
  }

  /// The inside of `$'…'`, with which transcripts spell control characters.
  private static func escaped(_ rest: inout Substring) -> String {
    var word = ""
    while let character = rest.popFirst(), character != "'" {
      guard character == "\\", let kind = rest.popFirst() else {
        word.append(character)
        continue
      }
      switch kind {
      case "n": word.append("\n")
      case "t": word.append("\t")
      case "r": word.append("\r")
      case "e": word.append("\u{1B}")
      case "u":
        let digits = rest.prefix(4)
        rest = rest.dropFirst(4)
        if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
          word.unicodeScalars.append(scalar)
        }
      default: word.append(kind)
      }
    }
    return word
  }
}
