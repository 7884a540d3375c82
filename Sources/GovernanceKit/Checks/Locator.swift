// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// Finds the place of a value in a file, reading the file only when somebody asks.
package struct Locator {
  /// A step into a document.
  package enum Key: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case name(String)
    case index(Int)

    package init(stringLiteral name: String) { self = .name(name) }
    package init(integerLiteral index: Int) { self = .index(index) }
  }

  private let source: any FileSource
  private var documents: [String: JSONDocument?] = [:]

  package init(_ source: any FileSource) {
    self.source = source
  }

  /// The line and column of a value, or of the last step of its path that is there.
  package mutating func position(of keys: [Key], in path: String) -> (line: Int, column: Int) {
    guard let document = document(path) else { return (1, 1) }
    var node = document.root
    for key in keys {
      let next: JSONNode? =
        switch key {
        case .name(let name): node[name]
        case .index(let index): Array(node.elements.prefix(index + 1)).dropFirst(index).first
        }
      guard let next else { break }
      node = next
    }
    return (node.position.line, node.position.column)
  }

  /// The value that a file holds.
  package mutating func root(of path: String) -> JSONNode? {
    document(path)?.root
  }

  private mutating func document(_ path: String) -> JSONDocument? {
    if let known = documents[path] { return known }
    let bytes = (try? source.bytes(at: path)) ?? nil
    let document = bytes.flatMap { try? JSONDocument(parsing: $0) }
    documents[path] = document
    return document
  }
}
