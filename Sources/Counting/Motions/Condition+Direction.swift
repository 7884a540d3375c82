// SPDX-License-Identifier: Apache-2.0

extension Condition {
  /// Whether it follows from the condition's form that steps towards the motion never break it and
  /// steps against the motion never meet it, in a body of any size.
  var isMonotone: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isMonotone)
    case .comparison(let comparison): comparison.isMonotone
    }
  }

  /// Whether the condition looks at nothing but the size of the body and who attends.
  var asksOnlyForAttendance: Bool {
    names.isSubset(of: [.members, .eligible, .present, .absent])
  }
}

extension Condition.Comparison {
  fileprivate var isMonotone: Bool {
    MotionStep.towards.allSatisfy { direction($0).map { $0 >= 0 } ?? false && !empties($0) }
      && MotionStep.against.allSatisfy { direction($0).map { $0 <= 0 } ?? false && !fills($0) }
  }

  /// The sign in which a step moves the comparison towards being met; nil if it can do either.
  private func direction(_ step: MotionStep) -> Int? {
    let moved: Int128 =
      switch right {
      case .share(let ratio, let base):
        step[left] * Int128(ratio.denominator) - step[base] * Int128(ratio.numerator)
      case .sum(let sum): step[left] - step[sum]
      case .number: step[left]
      }
    return switch relation {
    case .atLeast, .moreThan: Int(moved.signum())
    case .atMost, .lessThan: Int(-moved.signum())
    case .equal: moved == 0 ? 0 : nil
    }
  }

  /// Whether a step may leave the base empty, which breaks any ratio.
  private func empties(_ step: MotionStep) -> Bool {
    if case .share(_, let base) = right { step[base] < 0 } else { false }
  }

  /// Whether a step may fill an empty base and so meet the ratio.
  private func fills(_ step: MotionStep) -> Bool {
    guard case .share(let ratio, let base) = right, step[base] > 0 else { return false }
    // Counts that belong to the base are empty with it; of others nothing is known.
    guard left.parts.isSubset(of: base.parts) else { return true }
    let have = step[left] * Int128(ratio.denominator)
    let need = step[base] * Int128(ratio.numerator)
    return switch relation {
    case .atLeast: have >= need
    case .moreThan: have > need
    case .atMost, .lessThan, .equal: true
    }
  }
}

extension Condition.Sum {
  /// The counts that the sum adds, with `cast` taken apart.
  fileprivate var parts: Set<CountName> {
    names.reduce(into: []) { parts, name in
      if name == .cast { parts.formUnion([.yes, .no, .veto]) } else { parts.insert(name) }
    }
  }
}
