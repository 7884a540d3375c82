// SPDX-License-Identifier: Apache-2.0

extension Condition {
  /// Whether the counts meet the condition.
  public func isMet(by counts: MotionCounts) -> Bool {
    switch self {
    case .comparison(let comparison): comparison.isMet(by: counts)
    case .all(let parts): parts.allSatisfy { $0.isMet(by: counts) }
    case .any(let parts): parts.contains { $0.isMet(by: counts) }
    }
  }
}

extension Condition.Comparison {
  /// Compares by cross-multiplication; no division, nothing rounded.
  func isMet(by counts: MotionCounts) -> Bool {
    guard !hasEmptyBase(counts) else { return false }
    let (right, divisor) = threshold(for: counts)
    let left = counts.exact(left) * divisor
    return switch relation {
    case .atLeast: left >= right
    case .moreThan: left > right
    case .atMost: left <= right
    case .lessThan: left < right
    case .equal: left == right
    }
  }

  /// Two thirds of nobody would be met by nobody, so a ratio of an empty base is unmet.
  func hasEmptyBase(_ counts: MotionCounts) -> Bool {
    if case .share(_, let base) = right { counts.exact(base) == 0 } else { false }
  }

  /// The threshold as an exact fraction.
  func threshold(for counts: MotionCounts) -> (dividend: Int128, divisor: Int128) {
    switch right {
    case .share(let ratio, let base):
      (counts.exact(base) * Int128(ratio.numerator), Int128(ratio.denominator))
    case .sum(let sum): (counts.exact(sum), 1)
    case .number(let number): (Int128(number), 1)
    }
  }
}
