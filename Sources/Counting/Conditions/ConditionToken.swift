// SPDX-License-Identifier: Apache-2.0

/// A word, number or sign of a condition's text, with its place.
struct ConditionToken: Hashable {
  enum Kind: Hashable {
    case word
    case number
    case relation(Condition.Relation)
    case plus
    case slash
    case percent
    case open
    case close
    case end
  }

  let kind: Kind
  let text: String
  let start: Int

  var length: Int { text.unicodeScalars.count }
}

extension ConditionToken {
  /// Cuts `text` into tokens; the last is always the end.
  static func tokens(of text: String) throws(ConditionError) -> [ConditionToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [ConditionToken] = []
    var next = 0
    while next < scalars.count {
      let start = next
      let scalar = scalars[next]
      func run(while belongs: (Unicode.Scalar) -> Bool) -> String {
        while next < scalars.count, belongs(scalars[next]) { next += 1 }
        return String(String.UnicodeScalarView(scalars[start..<next]))
      }
      switch scalar {
      case " ", "\t", "\n", "\r": next += 1
      case "0"..."9":
        let digits = run { isDigit($0) || $0 == "." }
        tokens.append(ConditionToken(kind: .number, text: digits, start: start))
      case ">", "<", "=":
        let sign = run { $0 == ">" || $0 == "<" || $0 == "=" }
        guard let relation = Condition.Relation(rawValue: sign) else {
          throw ConditionError(
            fault: .misplaced(found: sign, expected: .relation),
            mark: MarkedText(text, start: start, length: sign.unicodeScalars.count))
        }
        tokens.append(ConditionToken(kind: .relation(relation), text: sign, start: start))
      case "+", "/", "%", "(", ")":
        next += 1
        let kind: Kind =
          switch scalar {
          case "+": .plus
          case "/": .slash
          case "%": .percent
          case "(": .open
          default: .close
          }
        tokens.append(ConditionToken(kind: kind, text: String(Character(scalar)), start: start))
      case _ where isLetter(scalar):
        let word = run { isLetter($0) || isDigit($0) || $0 == "-" }
        tokens.append(ConditionToken(kind: .word, text: word, start: start))
      default:
        let same = run { $0 == scalar }
        throw ConditionError(
          fault: .strangeCharacter(same),
          mark: MarkedText(text, start: start, length: same.unicodeScalars.count))
      }
    }
    tokens.append(ConditionToken(kind: .end, text: "", start: scalars.count))
    return tokens
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  /// Letters of any script, so that a name in another language is quoted whole.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic
  }
}
