// SPDX-License-Identifier: Apache-2.0

/// What an open vote can still come to.
public struct MotionProspects: Sendable, Hashable {
  /// The outcome that every completion has, or undecided.
  public let outcome: MotionOutcome
  /// Whether no ballot still to come could change the outcome.
  public let isSettled: Bool
  /// What the vote still needs.
  public let stillNeeded: StillNeeded

  /// The prospects of a vote of which only numbers are known.
  ///
  /// In a meeting those present and eligible can still vote, otherwise all who are eligible. Where
  /// the rule knows a veto, each of them is taken to hold one.
  public init(of counts: MotionCounts, under rule: MotionRule, inMeeting: Bool) {
    let rest = min(counts.eligible, inMeeting ? counts.present : .max) - counts.ballots
    let veto = rule.vetoWithinReach(members: counts.members)
    let kind = OpenBallots.Kind(
      count: max(0, rest), mayOppose: veto?.noIsVeto == true ? 0 : max(0, rest),
      mayVeto: veto == nil ? 0 : max(0, rest), joins: false)
    let group = OpenBallots.Group(
      kinds: [kind], limit: max(0, rest), standing: counts.eligible, cap: .max)
    self.init(
      rule: rule, cast: counts, open: OpenBallots(groups: [group]),
      attendance: inMeeting ? counts.present : nil, castingVote: nil)
  }

  init(outcome: MotionOutcome, isSettled: Bool, stillNeeded: StillNeeded) {
    self.outcome = outcome
    self.isSettled = isSettled
    self.stillNeeded = stillNeeded
  }

  /// Tries the completions of `cast` by ballots that are open.
  init(
    rule: MotionRule, cast: MotionCounts, open: OpenBallots, attendance: Int?,
    castingVote: CastingVote?
  ) {
    let judge = CompletionJudge(
      rule: rule, cast: cast, attendance: attendance, castingVote: castingVote)
    let choices = judge.choicesThatMatter
    let yesAlone = open.completions(of: [.yes])?.lazy
      .filter { judge.outcomes($0).contains(.passed) }.map(\.yes).min()
    guard let completions = open.completions(of: choices) else {
      if let search = MonotoneSearch(judge, open) {
        self = search.prospects(yesAlone: yesAlone)
        return
      }
      // Extremes that differ show that nothing is settled; if they agree, that shows nothing.
      let reached = Set(open.extremes(of: choices).flatMap { judge.outcomes($0).all })
      (outcome, isSettled) = (.undecided, false)
      stillNeeded = StillNeeded(
        openBallots: open.count, canPass: reached.contains(.passed) ? true : nil,
        canFail: reached.subtracting([.passed]).isEmpty ? nil : true,
        yesIfOthersAreSilent: yesAlone, yesAtBest: nil, yesToBeSure: nil)
      return
    }
    var reached: Set<MotionOutcome> = []
    var leastYesPassing: Int?
    var mostYesFailing = -1
    var mostYes = 0
    for completion in completions {
      let outcomes = judge.outcomes(completion)
      reached.insert(outcomes.plain)
      reached.insert(outcomes.withCastingVote)
      mostYes = max(mostYes, completion.yes)
      if outcomes.contains(.passed) {
        leastYesPassing = min(leastYesPassing ?? .max, completion.yes)
      }
      if outcomes.plain != .passed { mostYesFailing = max(mostYesFailing, completion.yes) }
    }
    isSettled = reached.count == 1
    outcome = reached.count == 1 ? reached.first ?? .undecided : .undecided
    stillNeeded = StillNeeded(
      openBallots: open.count, canPass: reached.contains(.passed),
      canFail: reached != [.passed], yesIfOthersAreSilent: yesAlone, yesAtBest: leastYesPassing,
      yesToBeSure: mostYesFailing < mostYes ? mostYesFailing + 1 : nil)
  }
}
