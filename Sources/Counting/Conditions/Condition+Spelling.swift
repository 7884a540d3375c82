// SPDX-License-Identifier: Apache-2.0

extension Condition: CustomStringConvertible {
  /// The condition's canonical spelling, which reads back as the same condition.
  public var description: String {
    switch self {
    case .comparison(let comparison): comparison.description
    case .all(let parts): parts.map { $0.spelled(inside: self) }.joined(separator: " and ")
    case .any(let parts): parts.map { $0.spelled(inside: self) }.joined(separator: " or ")
    }
  }

  private func spelled(inside outer: Condition) -> String {
    switch (self, outer) {
    // `and` binds tighter, so within `or` it needs no parentheses.
    case (.comparison, _), (.all, .any): description
    default: "(\(description))"
    }
  }
}

extension Condition.Comparison: CustomStringConvertible {
  /// The comparison as conditions write it.
  public var description: String { "\(left) \(relation.rawValue) \(right)" }
}

extension Condition.Sum: CustomStringConvertible {
  /// The names joined with `+`.
  public var description: String { names.map(\.rawValue).joined(separator: " + ") }
}

extension Condition.Threshold: CustomStringConvertible {
  /// The threshold as conditions write it.
  public var description: String {
    switch self {
    case .share(let ratio, let base): "\(ratio) of \(base)"
    case .sum(let sum): sum.description
    case .number(let number): String(number)
    }
  }
}
