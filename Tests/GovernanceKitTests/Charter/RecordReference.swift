// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// The page that lists every member of every record, made from the records' own declarations.
enum RecordReference {
  static var page: String {
    var lines = [
      "# Record reference", "", "Every member of every record, as the records declare them.", "",
      "## Overview", "",
      "Made from the declarations that also read and write the files; a member in bold is always there.",
    ]
    for kind in RecordKind.allCases {
      lines += ["", "## \(kind.rawValue)", "", "`\(kind.place)`: \(kind.about)"]
      lines += table(of: kind.document)
    }
    lines += [
      "", "## criterion", "",
      "Each form is told by the key that is its name; see <doc:charter-language>.",
    ]
    for form in Criterion.forms {
      lines += ["", "### \(form.key)", "", form.about] + table(of: form.definition.json)
    }
    lines += ["", "## electorate", "", "Who may vote."] + table(of: Electorate.definition.json)
    return lines.map { $0 + "\n" }.joined()
  }

  /// The names of all members of a kind, of its definitions too, each once and sorted.
  static func keys(of kind: RecordKind) -> [String] {
    Set(names(in: kind.document)).subtracting(["$schema"]).sorted()
  }

  private static func names(in json: JSON) -> [String] {
    switch json {
    case .array(let elements): return elements.flatMap(names)
    case .object(let members):
      return members.flatMap { member -> [String] in
        guard member.name == "properties", case .object(let properties) = member.value else {
          return names(in: member.value)
        }
        return properties.flatMap { [$0.name] + names(in: $0.value) }
      }
    default: return []
    }
  }

  private static func table(of schema: JSON) -> [String] {
    ["", "| member | is | says |", "|---|---|---|"] + rows(of: schema, under: "")
  }

  private static func rows(of schema: JSON, under prefix: String) -> [String] {
    guard case .object(let properties)? = schema["properties"] else { return [] }
    var required: [JSON] = []
    if case .array(let names)? = schema["required"] { required = names }
    return properties.filter { $0.name != "$schema" }.flatMap { member -> [String] in
      let name = "`\(prefix)\(member.name)`"
      let shown = required.contains(.string(member.name)) ? "**\(name)**" : name
      let about = member.value["description"]?.text ?? ""
      let row = "| \(shown) | \(words(for: member.value)) | \(about) |"
      let inner = member.value["items"] ?? member.value
      let mark = member.value["items"] == nil ? "." : "[]."
      return [row] + rows(of: inner, under: prefix + member.name + mark)
    }
  }

  /// What a value is, in a word or two.
  private static func words(for schema: JSON) -> String {
    if let target = schema["$ref"]?.text {
      return "a" + (target.hasSuffix("electorate") ? "n electorate" : " criterion")
    }
    if case .array(let words)? = schema["enum"] {
      return words.compactMap(\.text).map { "`\($0)`" }.joined(separator: ", ")
    }
    switch schema["type"]?.text {
    case "array":
      let items = schema["items"] ?? .null
      return items["type"]?.text == "object" && items["properties"] != nil
        ? "a list" : "a list: \(words(for: items))"
    case "object": return schema["properties"] == nil ? "texts by language" : "an object"
    case "integer": return "a whole number"
    case "boolean": return "true or false"
    default: return "a text"
    }
  }
}

extension JSON {
  fileprivate subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
