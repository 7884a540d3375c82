// SPDX-License-Identifier: Apache-2.0

extension MotionRule {
  /// What the rule makes of these counts, as if no further ballot came.
  ///
  /// Quorum is tested first and on those who took part; then objections and vetoes, then what the
  /// motion must meet, then an exact tie. In a meeting attendance was recorded and `present` is
  /// given; outside, those are present who cast a ballot.
  public func verdict(
    on counts: MotionCounts, inMeeting: Bool = false, castingVote: CastingVote? = nil
  ) -> MotionVerdict {
    var course = MotionCourse(isExplaining: true)
    let outcome = judge(counts, inMeeting: inMeeting, castingVote: castingVote, &course)
    return MotionVerdict(
      outcome: outcome, counts: course.counts ?? counts, conditions: course.conditions,
      turns: course.turns, mustRestart: course.mustRestart,
      awaitsCastingVote: course.awaitsCastingVote)
  }

  /// The outcome, with what happened on the way noted in `course`.
  func judge(
    _ counts: MotionCounts, inMeeting: Bool, castingVote: CastingVote?,
    _ course: inout MotionCourse
  ) -> MotionOutcome {
    func next(_ rule: MotionRule, _ turn: MotionTurn) -> MotionOutcome {
      course.turns.append(turn)
      return rule.judge(counts, inMeeting: inMeeting, castingVote: castingVote, &course)
    }
    if case .below(let limit, let rule) = smallBody, counts.members < limit {
      return next(rule, .smallBody)
    }
    if case .agrees(let otherwise) = silence {
      let silent = MotionRule.nobodyObjects
      if course.note([silent], .passes, counts) { return carried(counts, &course) }
      guard let otherwise else { return .rejected }
      course.conditions.removeLast(course.isExplaining ? 1 : 0)
      return next(otherwise, .objection)
    }
    if case .objected(let otherwise) = silence {
      guard let otherwise else {
        course.turns.append(.objection)
        return .rejected
      }
      return next(otherwise, .objection)
    }
    let hasQuorum = course.note(quorum, .quorum, counts)
    if !hasQuorum, case .falls(let rule) = withoutQuorum { return next(rule, .fallback) }
    let filled = silence == .abstains ? counts.fillingSilence(inMeeting: inMeeting) : counts
    course.counts = filled
    let isMet = course.note(passes, .passes, filled)
    guard hasQuorum else {
      course.mustRestart = withoutQuorum == .restarts
      return .noQuorum
    }
    if let veto, filled.veto > 0 {
      let isCarried = passes.allSatisfy { $0.isMet(by: filled.withPlainNo) }
      return veto.effect == .always || isCarried ? .vetoed : .rejected
    }
    return isMet ? .passed : breakingTie(filled, castingVote, &course)
  }

  /// Silence agrees as long as this holds.
  private static let nobodyObjects = Condition.comparison(
    Condition.Comparison(Condition.Sum(.no, .veto), .equal, .number(0)))

  /// Nobody objected; what else the rule asks for must hold too.
  private func carried(_ counts: MotionCounts, _ course: inout MotionCourse) -> MotionOutcome {
    let hasQuorum = course.note(quorum, .quorum, counts)
    let isMet = course.note(passes, .passes, counts)
    if !hasQuorum { course.mustRestart = withoutQuorum == .restarts }
    return hasQuorum ? (isMet ? .passed : .rejected) : .noQuorum
  }

  /// A tie leaves things as they are unless somebody was named to decide it.
  private func breakingTie(
    _ counts: MotionCounts, _ castingVote: CastingVote?, _ course: inout MotionCourse
  ) -> MotionOutcome {
    guard hasCastingVote, let castingVote, counts.yes == counts.no, counts.yes > 0 else {
      return .rejected
    }
    guard let choice = castingVote.choice else {
      course.awaitsCastingVote = true
      return .rejected
    }
    course.turns.append(.castingVote(choice))
    guard choice == .yes else { return .rejected }
    let decided = counts.addingYes
    course.conditions.removeAll { $0.kind == .passes }
    course.counts = decided
    return course.note(passes, .passes, decided) ? .passed : .rejected
  }
}

/// What happened on the way to an outcome.
struct MotionCourse {
  /// Whether conditions are worked out one by one, for a reader, or only decided.
  let isExplaining: Bool
  var counts: MotionCounts?
  var conditions: [JudgedCondition] = []
  var turns: [MotionTurn] = []
  var mustRestart = false
  var awaitsCastingVote = false

  init(isExplaining: Bool) { self.isExplaining = isExplaining }

  /// Whether all these conditions are met.
  mutating func note(
    _ rules: [Condition], _ kind: JudgedCondition.Kind, _ counts: MotionCounts
  ) -> Bool {
    guard isExplaining else { return rules.allSatisfy { $0.isMet(by: counts) } }
    let findings = rules.map { JudgedCondition(kind: kind, finding: $0.finding(for: counts)) }
    conditions += findings
    return findings.allSatisfy(\.finding.isMet)
  }
}

extension MotionCounts {
  /// The counts with those who did not vote among the abstaining.
  fileprivate func fillingSilence(inMeeting: Bool) -> MotionCounts {
    let silent = max(0, (inMeeting ? present : eligible) - ballots)
    return MotionCounts(
      unchecked: yes, no: no, abstain: abstain + silent, veto: veto, members: members,
      eligible: eligible, present: inMeeting ? present : max(present, eligible))
  }

  /// The counts with every veto a plain *no*.
  fileprivate var withPlainNo: MotionCounts {
    MotionCounts(
      unchecked: yes, no: no + veto, abstain: abstain, veto: 0, members: members,
      eligible: eligible, present: present)
  }

  /// The counts with one *yes* more from somebody who voted already.
  fileprivate var addingYes: MotionCounts {
    MotionCounts(
      unchecked: yes + 1, no: no, abstain: abstain, veto: veto, members: members,
      eligible: eligible, present: present)
  }
}
