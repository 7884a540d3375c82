// SPDX-License-Identifier: Apache-2.0

/// One voter present who changes sides, as a step in the counts.
struct MotionStep: Sendable, Hashable {
  var yes = 0
  var no = 0
  var abstain = 0

  /// Steps towards the motion: from silence, from abstention, from the other side.
  static let towards = [
    MotionStep(yes: 1), MotionStep(yes: 1, abstain: -1), MotionStep(yes: 1, no: -1),
  ]
  /// Steps against the motion.
  static let against = [MotionStep(no: 1), MotionStep(no: 1, abstain: -1)]

  /// By how much the step moves a count while attendance stays.
  subscript(name: CountName) -> Int {
    switch name {
    case .yes: yes
    case .no: no
    case .abstain: abstain
    case .cast: yes + no
    case .veto, .members, .eligible, .present, .absent: 0
    }
  }

  subscript(sum: Condition.Sum) -> Int128 {
    sum.names.reduce(0) { $0 + Int128(self[$1]) }
  }
}
