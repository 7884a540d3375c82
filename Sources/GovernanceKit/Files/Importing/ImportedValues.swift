// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Takes values out of rows, and notes those that are not what they should be.
///
/// A null is a value that the source doesn't say.
struct ImportedValues {
  let rows: JSONRows
  var notes = ImportNotes()

  init(_ rows: JSONRows) {
    self.rows = rows
  }

  mutating func error(_ node: JSONNode, _ message: String, help: String? = nil) {
    notes.error(at: rows.offset(of: node), message, help: help)
  }

  mutating func text(_ node: JSONNode?) -> String? {
    guard let node, !node.isNull else { return nil }
    guard let text = node.string else {
      error(node, "expected a text, found \(node.shown)")
      return nil
    }
    return text
  }

  mutating func bool(_ node: JSONNode?) -> Bool? {
    guard let node, !node.isNull else { return nil }
    guard let bool = node.bool else {
      error(node, "expected true or false, found \(node.shown)")
      return nil
    }
    return bool
  }

  mutating func integer(_ node: JSONNode?, from least: Int) -> Int? {
    guard let node, !node.isNull else { return nil }
    guard let integer = node.integer, integer >= least else {
      error(node, "expected a whole number from \(least), found \(node.shown)")
      return nil
    }
    return integer
  }

  mutating func instant(_ node: JSONNode?) -> Instant? {
    guard let text = text(node), let node else { return nil }
    guard let instant = Instant(text) else {
      error(node, "expected an instant such as 2026-03-01T09:00:00Z, found \(Shown(text))")
      return nil
    }
    return instant
  }

  /// A link that can be followed; other schemes than the web's are refused.
  mutating func link(_ node: JSONNode?) -> WebAddress? {
    guard let text = text(node), let node else { return nil }
    guard let address = WebAddress(text) else {
      error(node, "expected a web address, found \(Shown(text))")
      return nil
    }
    return address
  }

  mutating func login(_ node: JSONNode?) -> String? {
    guard let text = text(node), let node else { return nil }
    guard Login.isWellFormed(text) else {
      error(node, "not a login: \(Shown(text))", help: Login.law)
      return nil
    }
    return text
  }

  /// The elements of a list, nil when there is none.
  mutating func list(_ node: JSONNode?) -> JSONNode.Elements? {
    guard let node, !node.isNull else { return nil }
    guard node.kind == .array else {
      error(node, "expected a list, found \(node.shown)")
      return nil
    }
    return node.elements
  }

  /// Gives a member its place, refusing it when the object has it already.
  mutating func take(_ place: inout JSONNode?, _ member: (name: JSONNode, value: JSONNode)) {
    guard place == nil else {
      error(member.name, "duplicate key \(Shown(member.name.string ?? ""))")
      return
    }
    place = member.value
  }
}

extension JSONNode {
  /// What stands here, in words for a message, cut short where long.
  var shown: String {
    switch kind {
    case .string: "the text \(Shown(string ?? ""))"
    case .number: "the number \(Shown(numberText ?? "").description.dropFirst().dropLast())"
    default: found
    }
  }
}
