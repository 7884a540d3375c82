// SPDX-License-Identifier: Apache-2.0

import Counting
import Testing

struct `Votes that work backwards` {
  private func rule(quorum: [String] = [], _ passes: String...) throws -> MotionRule {
    MotionRule(
      quorum: try quorum.map { try Condition($0) }, passes: try passes.map { try Condition($0) })
  }

  @Test(arguments: [
    "yes > no", "yes >= 2 and yes > no", "yes >= 2/3 of cast", "yes > 1/2 of members",
    "yes >= 2/3 of present and yes > 1/2 of members", "no <= 1", "no < 1/3 of present",
    "yes + abstain > no or yes >= 3", "veto = 0", "yes >= 2/3 of eligible",
  ])
  func `there are none under the usual conditions, and the form proves it`(passes: String) throws {
    let found = try rule(quorum: ["present >= 2/3 of members"], passes).monotonicity(upTo: 7)
    #expect(found.isProven)
    #expect(found.counterexamples == [])
    #expect(found.searchedMembers == 7)
  }

  @Test func `a quorum of attendance lets an opponent help by coming`() throws {
    let found = try KnownRules.committee().monotonicity(upTo: 6)
    #expect(found.isProven && found.counterexamples == [])
    #expect(found.notes.map(\.to) == [.no])
    #expect(
      found.notes.first?.description
        == "of 5 members, one no instead of absent turns no-quorum "
        + "(yes=3,no=0,abstain=0,veto=0,present=3) into passed "
        + "(yes=3,no=1,abstain=0,veto=0,present=4)")
    #expect(found.notes.allSatisfy { $0.from == .absent && $0.outcomeBefore == .noQuorum })
  }

  @Test func `a quorum of ballots cast lets an opponent help by voting`() throws {
    let found = try rule(quorum: ["cast > 1/2 of members"], "yes > no").monotonicity(upTo: 5)
    #expect(!found.isProven)
    #expect(found.counterexamples == [])
    #expect(found.notes.contains { $0.from == .abstain && $0.to == .no })
  }

  @Test(arguments: [
    (
      "yes = 2",
      "of 3 members, one yes instead of no turns passed "
        + "(yes=2,no=1,abstain=0,veto=0,present=3) into rejected "
        + "(yes=3,no=0,abstain=0,veto=0,present=3)"
    ),
    (
      "no >= 1/2 of members",
      "of 1 members, one yes instead of no turns passed "
        + "(yes=0,no=1,abstain=0,veto=0,present=1) into rejected "
        + "(yes=1,no=0,abstain=0,veto=0,present=1)"
    ),
  ])
  func `are found and shown`(passes: String, first: String) throws {
    let found = try rule(passes).monotonicity(upTo: 4)
    #expect(!found.isProven)
    #expect(found.counterexamples.first?.description == first)
  }

  @Test func `abstaining can be made worse than opposing`() throws {
    let found = try rule("yes >= 2/3 of cast", "abstain <= 1").monotonicity(upTo: 4)
    #expect(!found.isProven)
    #expect(found.counterexamples.map(\.from) == [.abstain])
    #expect(found.counterexamples.map(\.to) == [.no])
  }

  @Test func `an objection never helps, and neither does a veto`() throws {
    let lazy = MotionRule(
      passes: [], silence: .agrees(otherwise: try KnownRules.lazyMajority()))
    #expect(lazy.monotonicity(upTo: 6).isProven)
    #expect(lazy.monotonicity(upTo: 6).counterexamples == [])
    let consensus = try KnownRules.consensus().monotonicity(upTo: 6)
    #expect(consensus.isProven && consensus.counterexamples == [] && consensus.notes == [])
  }

  @Test func `the search never contradicts the proof`() {
    var dice = MotionDice(seed: 21)
    var proven = 0
    for _ in 0..<1500 {
      let found = dice.rule(depth: 1).monotonicity(upTo: 3)
      if found.isProven {
        proven += 1
        #expect(found.counterexamples == [])
      }
    }
    #expect(proven > 100)
  }

  @Test func `one more yes never defeats what the form proves monotone`() throws {
    var dice = MotionDice(seed: 22)
    var tried = 0
    while tried < 3000 {
      let rule = dice.rule(depth: 1)
      guard rule.monotonicity(upTo: 0).isProven else { continue }
      let yes = dice.number(0...30)
      let no = dice.number(0...30)
      let abstain = dice.number(1...20)
      let present = yes + no + abstain
      let members = present + dice.number(0...20)
      let before = try MotionCounts(
        yes: yes, no: no, abstain: abstain, members: members, present: present)
      guard rule.verdict(on: before, inMeeting: true).outcome == .passed else { continue }
      let after = try MotionCounts(
        yes: yes + 1, no: no, abstain: abstain - 1, members: members, present: present)
      #expect(rule.verdict(on: after, inMeeting: true).outcome == .passed)
      tried += 1
    }
  }

  @Test func `a settled outcome stays whatever else is cast`() throws {
    var dice = MotionDice(seed: 23)
    var settled = 0
    while settled < 400 {
      guard var poll = dice.poll(), let tally = try? MotionTally(poll), tally.isSettled,
        case .named(var ballots) = poll.ballots, !tally.missing.isEmpty
      else { continue }
      settled += 1
      for voter in tally.missing.shuffled(using: &dice) {
        ballots.append(
          MotionBallot(voter, dice.pick([.yes, .no, .abstain]), reason: "because"))
        poll.ballots = .named(ballots)
        #expect(try MotionTally(poll).outcome == tally.outcome)
      }
      poll.isOpen = false
      #expect(try MotionTally(poll).outcome == tally.outcome)
    }
  }
}
