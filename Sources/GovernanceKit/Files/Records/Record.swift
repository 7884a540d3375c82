// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// A JSON object whose members are declared once, for reading, canonical writing and its schema.
package protocol Record: Datum {
  /// Creates the record that a reader fills in.
  init()
  /// Names each member in canonical order.
  mutating func describe(_ fields: inout some Fields)
}

/// A value that stands in a JSON document.
package protocol Datum {
  /// Reads the value, noting what is wrong.
  static func read(_ node: JSONNode, _ problems: inout Problems) -> Self?
  /// The value as it is written.
  var json: JSON { get }
  /// What JSON Schema says of the value.
  static var schema: Schema { get }
}

/// What a record tells of its members: a reader, a writer or a schema listens.
package protocol Fields {
  /// A member that is always there.
  mutating func required<Value: Datum>(_ name: String, _ value: inout Value, _ about: String)
  /// A member that may be missing.
  mutating func optional<Value: Datum>(_ name: String, _ value: inout Value?, _ about: String)
  /// A list that is left out when empty.
  mutating func list<Value: Datum>(_ name: String, _ value: inout [Value], _ about: String)
  /// A yes that is left out when no.
  mutating func flag(_ name: String, _ value: inout Bool, _ about: String)
  /// Of these members, declared before, exactly one is there.
  mutating func oneOf(_ names: [String])
}

/// Gathers what is wrong with one document.
package struct Problems {
  /// The problems so far, in the order found.
  package var list: [JSONProblem] = []

  package init() {}

  /// Notes a problem at a value.
  package mutating func note(_ node: JSONNode, _ message: String, help: String? = nil) {
    list.append(JSONProblem(position: node.position, message: message, help: help))
  }
}

extension Record {
  package static func read(_ node: JSONNode, _ problems: inout Problems) -> Self? {
    guard node.kind == .object else {
      problems.note(node, "expected an object, found \(node.found)")
      return nil
    }
    var record = Self()
    var reader = RecordReader(node, problems)
    record.describe(&reader)
    problems = reader.finish()
    return reader.sound ? record : nil
  }

  package var json: JSON {
    var copy = self
    var writer = RecordWriter()
    copy.describe(&writer)
    return .object(writer.members)
  }

  package static var schema: Schema { definition }

  /// The schema spelled out, also where a record that contains itself is referred to by name.
  package static var definition: Schema {
    var record = Self()
    var builder = SchemaBuilder()
    record.describe(&builder)
    return Schema(
      .object(
        [
          .init("type", .string("object")),
          .init("properties", .object(builder.properties)),
          .init("required", .array(builder.required)),
        ] + builder.alternatives + [
          .init("additionalProperties", .bool(false))
        ]))
  }
}

extension JSONNode {
  /// What stands here, in words for a message.
  package var found: String {
    switch kind {
    case .null: "null"
    case .bool: bool == true ? "true" : "false"
    case .number: "the number \(numberText ?? "")"
    case .string: "the text '\(string ?? "")'"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
