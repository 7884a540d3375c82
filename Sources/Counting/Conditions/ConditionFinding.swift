// SPDX-License-Identifier: Apache-2.0

/// A condition held against the counts: whether it is met, with its arithmetic.
public struct ConditionFinding: Sendable, Hashable {
  /// The condition in its canonical spelling.
  public let rule: String
  /// Whether the counts meet it.
  public let isMet: Bool
  /// The sum on the left side; nil where parts judge different sums.
  public let have: Int?
  /// The least the left side must be at today's base, or what `bound` says of it.
  ///
  /// Nil where no number would do (an empty base, a count below none) or where parts differ.
  public let need: Int?
  /// How `have` must stand to `need`.
  public let bound: Bound?
  /// Whether the condition takes a ratio of nothing, and is unmet for that.
  public let hasEmptyBase: Bool
  /// The findings of the parts that `and` or `or` joins.
  public let parts: [ConditionFinding]

  /// How what one has stands to what one needs.
  public enum Bound: String, Sendable, Hashable {
    /// The need is a least number.
    case atLeast = "at-least"
    /// The need is a greatest number.
    case atMost = "at-most"
    /// The need is the number itself.
    case exactly
  }
}

extension Condition {
  /// Judges the counts, with the arithmetic of every part.
  public func finding(for counts: MotionCounts) -> ConditionFinding {
    switch self {
    case .comparison(let comparison): comparison.finding(for: counts)
    case .all(let parts):
      joined(parts, counts, isMet: { $0.allSatisfy(\.isMet) }, need: { $0.max() })
    case .any(let parts):
      joined(parts, counts, isMet: { $0.contains(where: \.isMet) }, need: { $0.min() })
    }
  }

  /// Parts that all ask for at least so many of the same sum ask for one number together.
  private func joined(
    _ parts: [Condition], _ counts: MotionCounts,
    isMet: ([ConditionFinding]) -> Bool, need: ([Int]) -> Int?
  ) -> ConditionFinding {
    let findings = parts.map { $0.finding(for: counts) }
    let needs = findings.compactMap(\.need)
    let isOneNumber =
      sharedLeft != nil && needs.count == findings.count
      && findings.allSatisfy { $0.bound == .atLeast }
    return ConditionFinding(
      rule: description, isMet: isMet(findings), have: sharedLeft.map { counts[$0] },
      need: isOneNumber ? need(needs) : nil, bound: isOneNumber ? .atLeast : nil,
      hasEmptyBase: false, parts: findings)
  }

  /// The sum that every comparison within judges, if it is one and the same.
  private var sharedLeft: Sum? {
    switch self {
    case .comparison(let comparison): return comparison.left
    case .all(let parts), .any(let parts):
      let sums = Set(parts.map(\.sharedLeft))
      return sums.count == 1 ? sums.first ?? nil : nil
    }
  }
}

extension Condition.Comparison {
  fileprivate func finding(for counts: MotionCounts) -> ConditionFinding {
    ConditionFinding(
      rule: description, isMet: isMet(by: counts), have: counts[left], need: need(for: counts),
      bound: bound, hasEmptyBase: hasEmptyBase(counts), parts: [])
  }

  private var bound: ConditionFinding.Bound {
    switch relation {
    case .atLeast, .moreThan: .atLeast
    case .atMost, .lessThan: .atMost
    case .equal: .exactly
    }
  }

  /// The integer nearest the threshold that meets it: `(a*D + b - 1) / b`, or `a*D / b + 1`.
  private func need(for counts: MotionCounts) -> Int? {
    guard !hasEmptyBase(counts) else { return nil }
    let (dividend, divisor) = threshold(for: counts)
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let number: Int128? =
      switch relation {
      case .atLeast: remainder == 0 ? quotient : quotient + 1
      case .moreThan: quotient + 1
      case .atMost: quotient
      case .lessThan: remainder == 0 ? quotient - 1 : quotient
      case .equal: remainder == 0 ? quotient : nil
      }
    // What no count can reach needs no number: a sum of counts fits an Int.
    return number.flatMap { $0 >= 0 ? Int(exactly: $0) : nil }
  }
}
