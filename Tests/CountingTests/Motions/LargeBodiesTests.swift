// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Counting

struct `Open votes of large bodies` {
  @Test func `halving finds what trying every completion finds`() throws {
    var dice = MotionDice(seed: 31)
    var compared = 0
    while compared < 3000 {
      var rule = dice.rule(depth: 0)
      rule.passes.removeAll { !$0.isMonotone }
      rule.quorum.removeAll { !$0.asksOnlyForAttendance }
      guard !rule.passes.isEmpty else { continue }
      let yes = dice.number(0...3)
      let no = rule.veto?.noIsVeto == true ? 0 : dice.number(0...3)
      let abstain = dice.number(0...2)
      let veto = rule.veto != nil && dice.chance(1, of: 4) ? 1 : 0
      let ballots = yes + no + abstain + veto
      let present = ballots + dice.number(0...4)
      let members = present + dice.number(0...3)
      let isMeeting = dice.chance(1, of: 2)
      let counts = MotionCounts(
        unchecked: yes, no: no, abstain: abstain, veto: veto, members: members,
        eligible: members, present: isMeeting ? present : ballots)
      let rest = (isMeeting ? present : members) - ballots
      let holders = rule.veto == nil ? 0 : dice.number(0...rest)
      let open = OpenBallots(groups: [
        OpenBallots.Group(
          kinds: [
            OpenBallots.Kind(
              count: holders, mayOppose: rule.veto?.noIsVeto == true ? 0 : holders,
              mayVeto: holders, joins: false),
            OpenBallots.Kind(
              count: rest - holders, mayOppose: rest - holders, mayVeto: 0, joins: false),
          ], limit: rest, standing: members, cap: .max)
      ])
      let judge = CompletionJudge(
        rule: rule, cast: counts, attendance: isMeeting ? present : nil, castingVote: nil)
      guard let search = MonotoneSearch(judge, open) else { continue }
      compared += 1
      let tried = MotionProspects(
        rule: rule, cast: counts, open: open, attendance: isMeeting ? present : nil,
        castingVote: nil)
      let found = search.prospects(yesAlone: tried.stillNeeded.yesIfOthersAreSilent)
      #expect(found == tried, "\(rule) \(counts) \(open)")
    }
  }

  @Test(arguments: [
    (100, MotionOutcome.undecided, 401), (500, .undecided, 1), (501, .passed, 0),
  ])
  func `a body of a thousand is settled exactly`(
    yes: Int, outcome: MotionOutcome, sure: Int
  ) throws {
    let rule = MotionRule(
      quorum: [try Condition("present >= 1/2 of members")],
      passes: [try Condition("yes >= 1/2 of cast"), try Condition("yes > 1/2 of members")])
    let prospects = MotionProspects(
      of: try MotionCounts(yes: yes, members: 1000), under: rule, inMeeting: false)
    #expect(prospects.outcome == outcome)
    #expect(prospects.stillNeeded.yesToBeSure == sure)
  }

  @Test func `a veto settles the vote of a body of any size`() throws {
    let rule = MotionRule(
      passes: [try Condition("yes >= 2/3 of present")], veto: VetoRule())
    let prospects = MotionProspects(
      of: try MotionCounts(yes: 1, veto: 1, members: 300), under: rule, inMeeting: false)
    #expect(prospects.outcome == .vetoed && prospects.isSettled)
  }

  @Test func `where nothing is proven and there are too many, nothing is claimed`() throws {
    let rule = MotionRule(
      passes: [try Condition("yes >= 2/3 of present"), try Condition("abstain < 900")])
    let open = MotionProspects(
      of: try MotionCounts(yes: 1, members: 1000), under: rule, inMeeting: false)
    #expect(!open.isSettled && open.outcome == .undecided)
    #expect(open.stillNeeded.canPass == true && open.stillNeeded.canFail == true)
    #expect(open.stillNeeded.yesIfOthersAreSilent == 0)
    #expect(open.stillNeeded.yesToBeSure == nil)
  }
}
