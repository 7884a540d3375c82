// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension JSON {
  /// The value as a document: two spaces of indent, members in their order, a final newline.
  var document: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let spelling): text += spelling
    case .string(let value): Self.write(value, to: &text)
    case .array(let items):
      guard !items.isEmpty else { return text += "[]" }
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "[\n" : ",\n") + indent + "  "
        item.write(to: &text, indent: indent + "  ")
      }
      text += "\n" + indent + "]"
    case .object(let members):
      guard !members.isEmpty else { return text += "{}" }
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "{\n" : ",\n") + indent + "  "
        Self.write(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + "  ")
      }
      text += "\n" + indent + "}"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
