// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// What JSON Schema (draft 2020-12) says of a value.
package struct Schema {
  /// The schema's own JSON.
  package let json: JSON

  package init(_ json: JSON) {
    self.json = json
  }

  /// A text that matches a pattern.
  package static func text(pattern: String? = nil) -> Schema {
    var members: [JSON.Member] = [.init("type", .string("string"))]
    if let pattern { members.append(.init("pattern", .string(pattern))) }
    return Schema(.object(members))
  }

  /// One of several words.
  package static func word(_ words: [String]) -> Schema {
    Schema(.object([.init("enum", .array(words.map(JSON.string)))]))
  }

  /// What a name stands for in the document's definitions.
  package static func reference(_ name: String) -> Schema {
    Schema(.object([.init("$ref", .string("#/$defs/\(name)"))]))
  }

  /// Any one of several schemas.
  package static func any(_ schemas: [Schema]) -> Schema {
    Schema(.object([.init("anyOf", .array(schemas.map(\.json)))]))
  }
}

/// Builds the schema of a record from its members.
package struct SchemaBuilder: Fields {
  package private(set) var properties: [JSON.Member] = []
  package private(set) var required: [JSON] = []
  /// What says that exactly one of some members is there.
  package private(set) var alternatives: [JSON.Member] = []

  package init() {}

  package mutating func oneOf(_ names: [String]) {
    let parts = names.map { name -> JSON in ["required": .array([.string(name)])] }
    alternatives.append(.init("oneOf", .array(parts)))
  }

  package mutating func required<Value: Datum>(
    _ name: String, _ value: inout Value, _ about: String
  ) {
    required.append(.string(name))
    add(name, Value.schema, about)
  }

  package mutating func optional<Value: Datum>(
    _ name: String, _ value: inout Value?, _ about: String
  ) {
    add(name, Value.schema, about)
  }

  package mutating func list<Value: Datum>(
    _ name: String, _ value: inout [Value], _ about: String
  ) {
    add(name, [Value].schema, about)
  }

  package mutating func flag(_ name: String, _ value: inout Bool, _ about: String) {
    add(name, Bool.schema, about)
  }

  private mutating func add(_ name: String, _ schema: Schema, _ about: String) {
    guard case .object(let members) = schema.json else { return }
    properties.append(
      .init(name, .object([.init("description", .string(about))] + members)))
  }
}
