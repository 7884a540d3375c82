// SPDX-License-Identifier: Apache-2.0

/// The outcomes that an open vote can still come to.
struct CompletionSearch {
  /// The outcome of every completion, if it is the same.
  let settledOutcome: MotionOutcome?
  /// What the vote still needs.
  let stillNeeded: StillNeeded

  private let rule: MotionRule
  private let cast: MotionCounts
  private let attendance: Int?
  private let castingVote: CastingVote?

  /// Tries the completions of `cast` by ballots that are open.
  init(
    rule: MotionRule, cast: MotionCounts, open: OpenBallots, attendance: Int?,
    castingVote: CastingVote?
  ) {
    self.rule = rule
    self.cast = cast
    self.attendance = attendance
    self.castingVote = castingVote
    let judge = CompletionJudge(
      rule: rule, cast: cast, attendance: attendance, castingVote: castingVote)
    let choices = judge.choicesThatMatter
    let yesOnly = open.completions(of: [.yes])?.lazy
      .filter { judge.outcomes($0).contains(.passed) }.map(\.yes).min()
    guard let completions = open.completions(of: choices) else {
      // Two extremes that differ settle that nothing is settled; if they agree, nobody knows.
      let outcomes = Set(open.extremes(of: choices).flatMap(judge.outcomes))
      settledOutcome = nil
      stillNeeded = StillNeeded(
        openBallots: open.count, canPass: outcomes.contains(.passed) ? true : nil,
        canFail: outcomes.subtracting([.passed]).isEmpty ? nil : true,
        yesIfOthersAreSilent: yesOnly, yesAtBest: nil, yesToBeSure: nil)
      return
    }
    var outcomes: Set<MotionOutcome> = []
    var leastYesPassing: Int?
    var mostYesFailing = -1
    var mostYes = 0
    for completion in completions {
      let reached = judge.outcomes(completion)
      outcomes.formUnion(reached)
      mostYes = max(mostYes, completion.yes)
      if reached.contains(.passed) {
        leastYesPassing = min(leastYesPassing ?? .max, completion.yes)
      }
      if reached != [.passed] { mostYesFailing = max(mostYesFailing, completion.yes) }
    }
    settledOutcome = outcomes.count == 1 ? outcomes.first : nil
    stillNeeded = StillNeeded(
      openBallots: open.count, canPass: outcomes.contains(.passed),
      canFail: outcomes != [.passed], yesIfOthersAreSilent: yesOnly, yesAtBest: leastYesPassing,
      yesToBeSure: mostYesFailing < mostYes ? mostYesFailing + 1 : nil)
  }
}

/// Judges a vote as it would stand when some open ballots have come.
private struct CompletionJudge {
  let rule: MotionRule
  let cast: MotionCounts
  let attendance: Int?
  let castingVote: CastingVote?

  /// The choices that can make a difference; without a rule that looks, abstaining is silence.
  var choicesThatMatter: Set<MotionChoice> {
    var choices: Set<MotionChoice> = [.yes, .no, .veto]
    let telling: Set<CountName> =
      attendance == nil ? [.abstain, .present, .absent, .eligible] : [.abstain, .eligible]
    if !rule.names.isDisjoint(with: telling) || rule.fillsSilence { choices.insert(.abstain) }
    return choices
  }

  /// What the vote comes to, twice if a casting vote can still be given.
  func outcomes(_ completion: OpenBallots.Completion) -> Set<MotionOutcome> {
    let yes = cast.yes + completion.yes
    let no = cast.no + completion.no
    let abstain = cast.abstain + completion.abstain
    let veto = cast.veto + completion.veto
    let counts = MotionCounts(
      unchecked: yes, no: no, abstain: abstain, veto: veto, members: cast.members,
      eligible: completion.eligible, present: attendance ?? yes + no + abstain + veto)
    var course = MotionCourse(isExplaining: false)
    let outcome = rule.judge(
      counts, inMeeting: attendance != nil, castingVote: castingVote, &course)
    guard course.awaitsCastingVote, let castingVote else { return [outcome] }
    var decided = MotionCourse(isExplaining: false)
    let given = CastingVote(holder: castingVote.holder, choice: .yes)
    return [
      outcome,
      rule.judge(counts, inMeeting: attendance != nil, castingVote: given, &decided),
    ]
  }
}
