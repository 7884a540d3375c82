// SPDX-License-Identifier: Apache-2.0

extension JSONNode {
  /// The elements of an array, in order.
  package struct Elements: Sequence, IteratorProtocol, Sendable {
    let tape: JSONTape
    var index: Int
    var remaining: Int

    /// The next element.
    package mutating func next() -> JSONNode? {
      guard remaining > 0 else { return nil }
      remaining -= 1
      let node = JSONNode(tape: tape, index: index)
      index = Int(tape.entries[index].next)
      return node
    }

    /// The number of elements left, which is exact.
    package var underestimatedCount: Int { remaining }
  }

  /// The members of an object, in the order of the text, repeated keys included.
  package struct Members: Sequence, IteratorProtocol, Sendable {
    var nodes: Elements

    /// The next member.
    package mutating func next() -> (name: JSONNode, value: JSONNode)? {
      guard let name = nodes.next(), let value = nodes.next() else { return nil }
      return (name, value)
    }

    /// The number of members left, which is exact.
    package var underestimatedCount: Int { nodes.remaining / 2 }
  }

  /// How many elements or members there are, zero for a value that is no container.
  package var count: Int {
    switch kind {
    case .array, .object: Int(entry.count)
    case .null, .bool, .number, .string: 0
    }
  }

  /// The elements of an array, none for any other kind.
  package var elements: Elements {
    Elements(tape: tape, index: index + 1, remaining: kind == .array ? count : 0)
  }

  /// The members of an object, none for any other kind.
  package var members: Members {
    let remaining = kind == .object ? 2 * count : 0
    return Members(nodes: Elements(tape: tape, index: index + 1, remaining: remaining))
  }

  /// The value of the first member of this name; looks at one member after the other.
  package subscript(name: String) -> JSONNode? {
    for member in members where member.name.spells(name) { return member.value }
    return nil
  }
}
