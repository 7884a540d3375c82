// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// Fills a record from an object and notes unknown and missing members.
package struct RecordReader: Fields {
  private let node: JSONNode
  private var members: [(name: String, key: JSONNode, value: JSONNode, read: Bool)] = []
  private var names: [String] = []
  private var problems: Problems
  /// Whether all that was read is sound.
  package private(set) var sound = true

  package init(_ node: JSONNode, _ problems: Problems) {
    self.node = node
    self.problems = problems
    for member in node.members {
      members.append((member.name.string ?? "", member.name, member.value, false))
    }
  }

  package mutating func required<Value: Datum>(
    _ name: String, _ value: inout Value, _ about: String
  ) {
    guard let found = take(name) else {
      fail(node, "missing key '\(name)'")
      return
    }
    if let read = read(Value.self, found) { value = read }
  }

  package mutating func optional<Value: Datum>(
    _ name: String, _ value: inout Value?, _ about: String
  ) {
    guard let found = take(name) else { return }
    value = read(Value.self, found)
  }

  package mutating func list<Value: Datum>(
    _ name: String, _ value: inout [Value], _ about: String
  ) {
    guard let found = take(name) else { return }
    if let read = read([Value].self, found) { value = read }
  }

  package mutating func flag(_ name: String, _ value: inout Bool, _ about: String) {
    guard let found = take(name) else { return }
    if let read = read(Bool.self, found) { value = read }
  }

  package mutating func oneOf(_ names: [String]) {
    let there = members.filter { names.contains($0.name) }
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    if there.isEmpty {
      fail(node, "missing key: one of \(list)")
    } else if there.count > 1 {
      fail(there[1].key, "only one of \(list) can be there")
    }
  }

  /// Notes the members that nobody asked for and hands the problems back.
  package mutating func finish() -> Problems {
    for member in members where !member.read {
      // Editors find a document's schema by this key; it says nothing about the record.
      if member.name == "$schema" { continue }
      let near = Suggestion.nearest(to: member.name, among: names)
      fail(
        member.key, "unknown key '\(member.name)'",
        help: near.map { "did you mean '\($0)'?" } ?? knownKeys)
    }
    return problems
  }

  /// The keys that there are, as far as they fit on a line or two.
  private var knownKeys: String? {
    guard !names.isEmpty else { return nil }
    let shown = names.count <= 20 ? names[...] : names.prefix(18)
    let rest = names.count - shown.count
    return "the keys here: \(shown.joined(separator: ", "))" + (rest > 0 ? " and \(rest) more" : "")
  }

  private mutating func take(_ name: String) -> JSONNode? {
    names.append(name)
    guard let index = members.firstIndex(where: { $0.name == name }) else { return nil }
    // A key that is there twice is known all the same; that it is repeated is said elsewhere.
    for other in members.indices where members[other].name == name { members[other].read = true }
    return members[index].value
  }

  private mutating func read<Value: Datum>(_ type: Value.Type, _ node: JSONNode) -> Value? {
    let before = problems.list.count
    let value = Value.read(node, &problems)
    if value == nil || problems.list.count > before { sound = false }
    return value
  }

  private mutating func fail(_ node: JSONNode, _ message: String, help: String? = nil) {
    sound = false
    problems.note(node, message, help: help)
  }
}
