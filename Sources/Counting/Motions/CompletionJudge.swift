// SPDX-License-Identifier: Apache-2.0

/// Judges a vote as it would stand when some open ballots have come.
struct CompletionJudge {
  let rule: MotionRule
  let cast: MotionCounts
  let attendance: Int?
  let castingVote: CastingVote?

  /// The outcome as it is, and as a casting vote for the motion would make it.
  struct Outcomes {
    var plain: MotionOutcome
    var withCastingVote: MotionOutcome

    var all: [MotionOutcome] { [plain, withCastingVote] }

    func contains(_ outcome: MotionOutcome) -> Bool {
      plain == outcome || withCastingVote == outcome
    }
  }

  /// The choices that can make a difference; if no rule looks, abstaining is silence.
  var choicesThatMatter: Set<MotionChoice> {
    var choices: Set<MotionChoice> = [.yes, .no, .veto]
    let telling: Set<CountName> =
      attendance == nil ? [.abstain, .present, .absent, .eligible] : [.abstain]
    if !rule.names.isDisjoint(with: telling) || rule.fillsSilence { choices.insert(.abstain) }
    return choices
  }

  func outcomes(_ completion: OpenBallots.Completion) -> Outcomes {
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
    guard course.awaitsCastingVote, let castingVote else {
      return Outcomes(plain: outcome, withCastingVote: outcome)
    }
    let given = CastingVote(holder: castingVote.holder, choice: .yes)
    let decided = rule.judge(counts, inMeeting: attendance != nil, castingVote: given, &course)
    return Outcomes(plain: outcome, withCastingVote: decided)
  }
}
