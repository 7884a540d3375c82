// SPDX-License-Identifier: Apache-2.0

/// Where in the community something holds: a group's id, `project/ID` or `component/ID`.
///
/// The community as a whole is the absence of a scope.
public struct Scope: Hashable, Sendable {
  /// The scope as it is written.
  public let text: String

  /// Creates a scope from its spelling, unchecked.
  public init(_ text: String) {
    self.text = text
  }

  /// The group, where the scope is one.
  public var group: GroupID? {
    text.contains("/") ? nil : GroupID(text)
  }

  package static func isWellFormed(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return switch parts.count {
    case 1: IDRule.isPlain(parts[0])
    case 2: ["project", "component"].contains(parts[0]) && IDRule.isPlain(parts[1])
    default: false
    }
  }
}

extension Scope: Comparable {
  /// Orders scopes by their bytes.
  public static func < (first: Scope, second: Scope) -> Bool {
    first.text < second.text
  }
}

extension Scope: CustomStringConvertible {
  /// The scope as it is written.
  public var description: String { text }
}
