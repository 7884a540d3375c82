// SPDX-License-Identifier: Apache-2.0

import Counting
import Testing

struct `Objections to what silence carries` {
  private static let electorate = ["a", "b", "c", "d"].map {
    Elector($0, exclusion: $0 == "d" ? "recused" : nil)
  }

  private func tally(
    _ ballots: [MotionBallot] = [], otherwise: MotionRule?, by objectors: [String],
    isOpen: Bool = false
  ) throws -> MotionTally {
    let rule = MotionRule(passes: [], silence: .agrees(otherwise: otherwise))
    return try MotionTally(
      MotionPoll(
        rule: rule, electorate: Self.electorate, ballots: .named(ballots), isOpen: isOpen,
        objections: objectors))
  }

  private static func majority() throws -> MotionRule {
    MotionRule(passes: [try Condition("yes > 1/2 of eligible")])
  }

  @Test func `silence carries a motion to which nobody objects`() throws {
    #expect(try tally(otherwise: nil, by: []).outcome == .passed)
  }

  @Test func `an objection rejects where no other rule is named`() throws {
    let tally = try tally(otherwise: nil, by: ["a"], isOpen: true)
    #expect(tally.outcome == .rejected)
    #expect(tally.isSettled)
    #expect(tally.standing.turns == [.objection])
    #expect(tally.objections == ["a"])
  }

  @Test(arguments: ["d", "z"]) func `an objection by somebody without a vote changes nothing`(
    objector: String
  ) throws {
    let tally = try tally(otherwise: nil, by: [objector])
    #expect(tally.outcome == .passed)
    #expect(tally.objections == [])
  }

  @Test func `an objection brings the other rule, even if its author votes for it`() throws {
    let ballots = [MotionBallot("a", .yes), MotionBallot("b", .yes)]
    let tally = try tally(ballots, otherwise: try Self.majority(), by: ["a"])
    #expect(tally.outcome == .passed)
    #expect(tally.conditions.map(\.finding.rule) == ["yes > 1/2 of eligible"])
    #expect(try self.tally(otherwise: try Self.majority(), by: ["a"]).outcome == .rejected)
  }

  @Test func `in a small body the small body's rule is objected to`() throws {
    let small = MotionRule(passes: [], silence: .agrees(otherwise: nil))
    let rule = MotionRule(passes: [try Condition("yes >= 9")], smallBody: .below(5, small))
    let poll = MotionPoll(
      rule: rule, electorate: Self.electorate, ballots: .named([]), isOpen: false,
      objections: ["b"])
    #expect(try MotionTally(poll).outcome == .rejected)
  }

  @Test func `a veto is taken back without a reason`() throws {
    let rule = MotionRule(passes: [try Condition("yes >= 1")], veto: VetoRule())
    let ballots = [
      MotionBallot("a", .yes), MotionBallot("b", .veto, reason: "why"),
      MotionBallot("b", .veto, standing: .withdrawn),
    ]
    let poll = MotionPoll(
      rule: rule, electorate: Self.electorate, ballots: .named(ballots), isOpen: false)
    let tally = try MotionTally(poll)
    #expect(tally.outcome == .passed)
    #expect(tally.discarded.map(\.reason) == [.replaced, .withdrawn])
    #expect(tally.missing == ["b", "c"])
  }
}
