// SPDX-License-Identifier: Apache-2.0

/// A law that a JSON text breaks, and where; shape readers report theirs in the same way.
package struct JSONProblem: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Where the text breaks the law.
  package var position: JSONPosition
  /// The law in one lowercase sentence without a full stop.
  package var message: String
  /// Advice on how to mend it, where there is any.
  package var help: String?

  package init(position: JSONPosition, message: String, help: String? = nil) {
    self.position = position
    self.message = message
    self.help = help
  }

  /// In the order of the text, then of the messages.
  package static func < (one: JSONProblem, other: JSONProblem) -> Bool {
    if one.position != other.position { return one.position < other.position }
    if one.message != other.message { return one.message < other.message }
    return (one.help ?? "") < (other.help ?? "")
  }

  /// The problem as one line, as in "3:5: expected a value".
  package var description: String { "\(position.line):\(position.column): \(message)" }
}
