// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// Writes a record's members in the order in which they are declared.
package struct RecordWriter: Fields {
  /// The members so far.
  package private(set) var members: [JSON.Member] = []

  package init() {}

  package mutating func required<Value: Datum>(
    _ name: String, _ value: inout Value, _ about: String
  ) {
    members.append(.init(name, value.json))
  }

  package mutating func optional<Value: Datum>(
    _ name: String, _ value: inout Value?, _ about: String
  ) {
    if let value { members.append(.init(name, value.json)) }
  }

  package mutating func list<Value: Datum>(
    _ name: String, _ value: inout [Value], _ about: String
  ) {
    if !value.isEmpty { members.append(.init(name, value.json)) }
  }

  package mutating func oneOf(_ names: [String]) {}

  package mutating func flag(_ name: String, _ value: inout Bool, _ about: String) {
    if value { members.append(.init(name, .bool(true))) }
  }
}
