// SPDX-License-Identifier: Apache-2.0

/// The completions of a vote in a body too large to try them all, under a monotone rule.
///
/// Where the form of the conditions proves that no vote works backwards, the completions with a
/// given number of ballots lie between those most for and those most against the motion, and the
/// least number of *yes* among them can be halved towards.
struct MonotoneSearch {
  private let judge: CompletionJudge
  private let eligible: Int
  /// How many ballots can come.
  private let open: Int
  /// How many of them can be a *no*.
  private let mayOppose: Int
  /// How many of them can be a veto.
  private let mayVeto: Int

  /// Takes the vote on, if its rule is proven monotone and all open voters are alike to it.
  init?(_ judge: CompletionJudge, _ open: OpenBallots) {
    let rule = judge.rule
    guard open.groups.count == 1, let group = open.groups.first,
      !group.kinds.contains(where: \.joins), open.count <= 100_000
    else { return nil }
    self.open = group.kinds.reduce(0) { $0 + $1.count }
    mayOppose = group.kinds.reduce(0) { $0 + $1.mayOppose }
    mayVeto = group.kinds.reduce(0) { $0 + $1.mayVeto }
    eligible = min(group.cap, group.standing)
    self.judge = judge
    guard self.open <= group.limit, rule.isPlain(members: judge.cast.members),
      rule.quorum.allSatisfy(\.asksOnlyForAttendance), rule.passes.allSatisfy(\.isMonotone),
      !rule.names.contains(.abstain), mayVeto == 0 || rule.veto != nil
    else { return nil }
    // A tie that somebody may yet decide is neither for nor against.
    if rule.hasCastingVote, judge.castingVote != nil { return nil }
  }

  func prospects(yesAlone: Int?) -> MotionProspects {
    var reached: Set<MotionOutcome> = []
    var atBest: Int?
    var mostFailing = -1
    // In a meeting who says nothing is as present as who abstains.
    for ballots in (judge.attendance == nil ? 0 : open)...open {
      for extreme in extremes(ballots) { reached.insert(judge.outcomes(extreme).plain) }
      let passing = least(0...ballots) { isPassed(friendly(yes: $0, of: ballots)) }
      if let passing { atBest = min(atBest ?? passing, passing) }
      let sure = least(0...ballots) { isPassed(hostile(yes: $0, of: ballots)) } ?? ballots + 1
      mostFailing = max(mostFailing, sure - 1)
    }
    let outcome: MotionOutcome? = reached.count == 1 ? reached.first : nil
    return MotionProspects(
      outcome: outcome ?? .undecided, isSettled: outcome != nil,
      stillNeeded: StillNeeded(
        openBallots: open, canPass: reached.contains(.passed), canFail: reached != [.passed],
        yesIfOthersAreSilent: yesAlone, yesAtBest: atBest,
        yesToBeSure: mostFailing < open ? mostFailing + 1 : nil))
  }

  /// So many *yes*, and the others take part without a side.
  private func friendly(yes: Int, of ballots: Int) -> OpenBallots.Completion {
    OpenBallots.Completion(yes: yes, abstain: ballots - yes, eligible: eligible)
  }

  /// So many *yes*, and the others against: one veto is enough where they hold one.
  private func hostile(yes: Int, of ballots: Int) -> OpenBallots.Completion {
    against(ballots - yes, vetoes: min(mayVeto, ballots - yes, 1), yes: yes)
  }

  /// The completions of so many ballots between which all others lie, without and with vetoes.
  private func extremes(_ ballots: Int) -> [OpenBallots.Completion] {
    var found = [friendly(yes: ballots, of: ballots), against(ballots, vetoes: 0, yes: 0)]
    if mayVeto > 0, ballots > 0 {
      found.append(against(1, vetoes: 1, yes: ballots - 1))
      found.append(against(ballots, vetoes: min(mayVeto, ballots), yes: 0))
    }
    return found
  }

  private func against(_ ballots: Int, vetoes: Int, yes: Int) -> OpenBallots.Completion {
    let no = min(mayOppose, ballots - vetoes)
    return OpenBallots.Completion(
      yes: yes, no: no, abstain: ballots - vetoes - no, veto: vetoes, eligible: eligible)
  }

  private func isPassed(_ completion: OpenBallots.Completion) -> Bool {
    judge.outcomes(completion).plain == .passed
  }

  /// The least number for which something holds that holds for all above it.
  private func least(_ range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    guard holds(range.upperBound) else { return nil }
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return high
  }
}

extension MotionRule {
  /// Whether no other rule can take this one's place in a body of that size.
  fileprivate func isPlain(members: Int) -> Bool {
    if case .below(let limit, _) = smallBody, members < limit { return false }
    switch silence {
    case .agrees, .objected: return false
    case .isAbsence, .abstains: break
    }
    if case .falls = withoutQuorum { return false }
    return true
  }
}
