// SPDX-License-Identifier: Apache-2.0

import Counting

/// Random numbers that a seed repeats (SplitMix64, Steele, Lea and Flood 2014).
struct MotionDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func chance(_ part: Int, of whole: Int) -> Bool { number(1...whole) <= part }

  mutating func pick<T>(_ choices: [T]) -> T { choices[number(0...(choices.count - 1))] }
}

extension MotionDice {
  /// A sum of one to three counts.
  mutating func sum() -> Condition.Sum {
    Condition.Sum((0..<pick([1, 1, 1, 2, 3])).map { _ in pick(CountName.allCases) })
  }

  /// A comparison of any kind.
  mutating func comparison() -> Condition {
    let right: Condition.Threshold
    switch number(0...3) {
    case 0: right = .number(number(0...6))
    case 1: right = .sum(sum())
    default:
      let text = pick(["1/2", "2/3", "60%", "66.67%", "3/1", "0%", "3/4", "1/3"])
      right = Condition.Ratio(text).map { .share($0, of: sum()) } ?? .number(1)
    }
    return .comparison(
      Condition.Comparison(sum(), pick(Condition.Relation.allCases), right))
  }

  /// A condition with parts nested up to that depth.
  mutating func condition(depth: Int) -> Condition {
    guard depth > 0, chance(1, of: 2) else { return comparison() }
    let parts = (0..<number(2...3)).map { _ in condition(depth: depth - 1) }
    return chance(1, of: 2) ? .all(parts) : .any(parts)
  }

  /// A condition as charters have them.
  mutating func usualCondition() -> Condition {
    let texts = [
      "yes >= 2/3 of present", "yes > 1/2 of members", "yes > 1/2 of eligible", "yes > no",
      "yes >= 2/3 of cast", "yes >= 2", "yes >= 1", "yes + abstain > no", "no <= 1",
      "present >= 2/3 of members", "cast >= 1/2 of eligible", "absent <= 2", "veto = 0",
      "yes = 2", "yes >= 2/3 of cast or present < 3",
    ]
    return (try? Condition(pick(texts))) ?? comparison()
  }
}
