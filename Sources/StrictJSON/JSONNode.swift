// SPDX-License-Identifier: Apache-2.0

/// A value in a document: a cheap handle, which decodes nothing before it is asked.
package struct JSONNode: Sendable {
  let tape: JSONTape
  let index: Int

  /// The six kinds of JSON value.
  package enum Kind: String, Hashable, Sendable {
    case null, bool, number, string, array, object
  }

  var entry: JSONEntry { tape.entries[index] }

  /// What kind of value this is.
  package var kind: Kind {
    switch tape.bytes[Int(entry.start)] {
    case .leftBrace: .object
    case .leftBracket: .array
    case .quote: .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
    case UInt8(ascii: "n"): .null
    default: .number
    }
  }

  /// The bytes of the value in its text, quotes and brackets included.
  package var byteRange: Range<Int> {
    let entry = entry
    return Int(entry.start)..<Int(entry.end)
  }

  /// Where the value begins.
  package var position: JSONPosition {
    tape.lines.position(of: Int(entry.start), in: tape.bytes)
  }

  /// Where the value has ended: the place after its last character.
  package var endPosition: JSONPosition {
    tape.lines.position(of: Int(entry.end), in: tape.bytes)
  }

  /// The whole value, apart from its text; of a repeated key every member is kept.
  package var json: JSON {
    switch kind {
    case .null: .null
    case .bool: .bool(bool == true)
    case .number: if let integer { .integer(integer) } else { .number(numberText ?? "0") }
    case .string: .string(string ?? "")
    case .array: .array(elements.map(\.json))
    case .object: .object(members.map { JSON.Member($0.name.string ?? "", $0.value.json) })
    }
  }
}
