// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// Text of one line whose parts may be styled: `"outcome: \("passed", .good)"`.
///
/// Whatever is put in is escaped when it is printed, so names and titles need no care.
struct StyledText: Hashable, Sendable {
  /// A stretch of one style.
  struct Run: Hashable, Sendable {
    var text: String
    var style: Style?
  }

  private(set) var runs: [Run] = []

  init(_ text: String, _ style: Style? = nil) {
    append(text, style)
  }

  mutating func append(_ text: String, _ style: Style? = nil) {
    if !text.isEmpty { runs.append(Run(text: text, style: style)) }
  }

  mutating func append(_ other: StyledText) {
    runs += other.runs
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.append(right)
    return sum
  }

  /// The text without styles, escaped.
  var escaped: String { runs.map(\.text.escapedForTerminal).joined() }

  var isEmpty: Bool { runs.isEmpty }

  /// The columns it takes up when printed.
  var width: Int { DisplayWidth.of(escaped) }

  /// The text as printed.
  func rendered(isColored: Bool) -> String {
    runs.map { run in
      let escaped = run.text.escapedForTerminal
      return isColored ? run.style?.paint(escaped) ?? escaped : escaped
    }.joined()
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = StyledText("")

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      text.append(literal)
    }

    mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text.append(value.description)
    }

    mutating func appendInterpolation(_ value: some CustomStringConvertible, _ style: Style?) {
      text.append(value.description, style)
    }

    mutating func appendInterpolation(_ other: StyledText) {
      text.append(other)
    }
  }

  init(stringLiteral value: String) {
    self.init(value)
  }

  init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }
}
