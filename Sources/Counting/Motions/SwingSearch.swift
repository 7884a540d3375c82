// SPDX-License-Identifier: Apache-2.0

/// Tries every count of a body for one voter's change that turns the outcome the wrong way.
struct SwingSearch {
  private(set) var counterexamples: [Key: MotionSwing] = [:]
  private(set) var notes: [Key: MotionSwing] = [:]

  /// One swing of each kind is enough to see the point.
  struct Key: Hashable {
    let from: MotionSwing.Stance
    let to: MotionSwing.Stance
    let passesBefore: Bool
  }

  private let rule: MotionRule

  init(rule: MotionRule) { self.rule = rule }

  func sorted(_ swings: [Key: MotionSwing]) -> [MotionSwing] {
    let order = MotionSwing.Stance.allCases
    func place(_ key: Key) -> Int {
      let from = order.firstIndex(of: key.from) ?? 0
      let to = order.firstIndex(of: key.to) ?? 0
      return (to * order.count + from) * 2 + (key.passesBefore ? 1 : 0)
    }
    return swings.sorted { place($0.key) < place($1.key) }.map(\.value)
  }

  /// Tries every attendance of a body of that size, in a meeting and in writing.
  mutating func searchBody(of members: Int) {
    let veto = rule.vetoWithinReach(members: members)
    for yes in 0...members {
      for no in 0...(members - yes) {
        if no > 0, veto?.noIsVeto == true, veto?.holders == .everyone { break }
        for veto in 0...(veto == nil ? 0 : members - yes - no) {
          for abstain in 0...(members - yes - no - veto) {
            let ballots = yes + no + veto + abstain
            for present in ballots...members {
              let counts = MotionCounts(
                unchecked: yes, no: no, abstain: abstain, veto: veto, members: members,
                eligible: members, present: present)
              tryChanges(of: counts, inMeeting: true)
              if present == ballots { tryChanges(of: counts, inMeeting: false) }
            }
          }
        }
      }
    }
  }

  private mutating func tryChanges(of before: MotionCounts, inMeeting: Bool) {
    let (outcomeBefore, hadQuorum) = outcome(before, inMeeting)
    let passesBefore = outcomeBefore == .passed
    // From passing, a yes must not lead away; from failing, a no or a veto must not lead to it.
    let targets: [MotionSwing.Stance] = passesBefore ? [.yes] : [.no, .veto]
    for to in targets where isOpen(to, before.members) {
      for from in MotionSwing.Stance.allCases where from != to {
        // A veto taken back for a plain no is a step towards the motion.
        if from == .veto, to == .no { continue }
        guard let after = before.moving(from, to, inMeeting: inMeeting) else { continue }
        let (outcomeAfter, hasQuorum) = outcome(after, inMeeting)
        guard (outcomeAfter == .passed) != passesBefore else { continue }
        let swing = MotionSwing(
          from: from, to: to, before: before, after: after, outcomeBefore: outcomeBefore,
          outcomeAfter: outcomeAfter)
        let key = Key(from: from, to: to, passesBefore: passesBefore)
        if from == .absent || !hadQuorum && hasQuorum {
          notes[key] = notes[key] ?? swing
        } else {
          counterexamples[key] = counterexamples[key] ?? swing
        }
      }
    }
  }

  private func isOpen(_ stance: MotionSwing.Stance, _ members: Int) -> Bool {
    let veto = rule.vetoWithinReach(members: members)
    return switch stance {
    case .veto: veto != nil
    case .no: !(veto?.noIsVeto == true && veto?.holders == .everyone)
    default: true
    }
  }

  private func outcome(_ counts: MotionCounts, _ inMeeting: Bool) -> (MotionOutcome, Bool) {
    var course = MotionCourse(isExplaining: false)
    let outcome = rule.judge(counts, inMeeting: inMeeting, castingVote: nil, &course)
    return (outcome, outcome != .noQuorum && !course.turns.contains(.fallback))
  }
}

extension MotionCounts {
  /// The counts after one voter changed; nil if there is no such voter.
  fileprivate func moving(
    _ from: MotionSwing.Stance, _ to: MotionSwing.Stance, inMeeting: Bool
  ) -> MotionCounts? {
    var moved: [MotionSwing.Stance: Int] = [
      .yes: yes, .no: no, .abstain: abstain, .veto: veto, .silent: present - ballots,
      .absent: members - present,
    ]
    guard inMeeting || from != .silent, let left = moved[from], left > 0 else { return nil }
    moved[from] = left - 1
    moved[to, default: 0] += 1
    return MotionCounts(
      unchecked: moved[.yes, default: 0], no: moved[.no, default: 0],
      abstain: moved[.abstain, default: 0], veto: moved[.veto, default: 0], members: members,
      eligible: eligible, present: from == .absent ? present + 1 : present)
  }
}
