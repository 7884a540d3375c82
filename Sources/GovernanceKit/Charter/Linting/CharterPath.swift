// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// A place in a charter: the keys and indexes that lead there from its root.
public struct CharterPath: Hashable, Sendable, CustomStringConvertible {
  /// One step down.
  public enum Step: Hashable, Sendable {
    /// The member of this name.
    case key(String)
    /// The element at this index, from 0.
    case index(Int)
  }

  /// The steps, the outermost first.
  public var steps: [Step]

  /// Creates a path from its steps.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path as people write it: `roles[1].requires[0].role`.
  public var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let name): text += text.isEmpty ? name : ".\(name)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }

  /// The member of this name at the place.
  package subscript(key: String) -> CharterPath { CharterPath(steps + [.key(key)]) }

  /// The element at this index at the place.
  package subscript(index: Int) -> CharterPath { CharterPath(steps + [.index(index)]) }

  /// The place some steps further down.
  package func appending(_ further: [Step]) -> CharterPath { CharterPath(steps + further) }
}

extension JSONNode {
  /// The value at a path, or the nearest above it that is there.
  package func nearest(to path: CharterPath) -> JSONNode {
    var node = self
    for step in path.steps {
      let next: JSONNode?
      switch step {
      case .key(let name): next = node[name]
      case .index(let index): next = node.elements.dropFirst(index).first { _ in true }
      }
      guard let next else { return node }
      node = next
    }
    return node
  }
}
