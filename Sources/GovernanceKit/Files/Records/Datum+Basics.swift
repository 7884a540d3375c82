// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

extension String: Datum {
  package static func read(_ node: JSONNode, _ problems: inout Problems) -> String? {
    guard let text = node.string else {
      problems.note(node, "expected a text, found \(node.found)")
      return nil
    }
    return text
  }
  package var json: JSON { .string(self) }
  package static var schema: Schema { .text() }
}

extension Int: Datum {
  package static func read(_ node: JSONNode, _ problems: inout Problems) -> Int? {
    guard let number = node.integer else {
      problems.note(node, "expected a whole number, found \(node.found)")
      return nil
    }
    return number
  }
  package var json: JSON { .integer(self) }
  package static var schema: Schema {
    Schema(.object([.init("type", .string("integer"))]))
  }
}

extension Bool: Datum {
  package static func read(_ node: JSONNode, _ problems: inout Problems) -> Bool? {
    guard let value = node.bool else {
      problems.note(node, "expected true or false, found \(node.found)")
      return nil
    }
    return value
  }
  package var json: JSON { .bool(self) }
  package static var schema: Schema {
    Schema(.object([.init("type", .string("boolean"))]))
  }
}

extension Array: Datum where Element: Datum {
  package static func read(_ node: JSONNode, _ problems: inout Problems) -> [Element]? {
    guard node.kind == .array else {
      problems.note(node, "expected a list, found \(node.found)")
      return nil
    }
    var elements: [Element] = []
    var sound = true
    for element in node.elements {
      if let value = Element.read(element, &problems) {
        elements.append(value)
      } else {
        sound = false
      }
    }
    return sound ? elements : nil
  }
  package var json: JSON { .array(map(\.json)) }
  package static var schema: Schema {
    Schema(
      .object([.init("type", .string("array")), .init("items", Element.schema.json)]))
  }
}

/// A value that is written as one text.
package protocol TextDatum: Datum {
  /// Creates the value from its text, or nothing where the text is not one.
  init?(datum text: String)
  /// The text that is written.
  var datum: String { get }
  /// What was expected, for a message: `a day such as 2026-03-01`.
  static var expected: String { get }
  /// What a JSON Schema can check of the text.
  static var pattern: String? { get }
}

extension TextDatum {
  package static func read(_ node: JSONNode, _ problems: inout Problems) -> Self? {
    guard let text = node.string, let value = Self(datum: text) else {
      problems.note(node, "expected \(expected), found \(node.found)")
      return nil
    }
    return value
  }
  package var json: JSON { .string(datum) }
  package static var schema: Schema { .text(pattern: pattern) }
  package static var pattern: String? { nil }
}

/// A closed set of words.
package protocol WordDatum: Datum, CaseIterable, RawRepresentable where RawValue == String {}

extension WordDatum {
  package static func read(_ node: JSONNode, _ problems: inout Problems) -> Self? {
    let words = allCases.map(\.rawValue)
    guard let text = node.string, let value = Self(rawValue: text) else {
      let near = node.string.flatMap { Suggestion.nearest(to: $0, among: words) }
      problems.note(
        node,
        "expected one of \(words.map { "'\($0)'" }.joined(separator: ", ")), found \(node.found)",
        help: near.map { "did you mean '\($0)'?" })
      return nil
    }
    return value
  }
  package var json: JSON { .string(rawValue) }
  package static var schema: Schema { .word(allCases.map(\.rawValue)) }
}
