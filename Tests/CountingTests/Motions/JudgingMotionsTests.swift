// SPDX-License-Identifier: Apache-2.0

import Counting
import Testing

/// Rules of real communities, as the tests of motions use them.
enum KnownRules {
  /// GreatSQL's technical committee: two thirds attend; two thirds of them and half of all.
  static func committee() throws -> MotionRule {
    MotionRule(
      quorum: [try Condition("present >= 2/3 of members")],
      passes: [
        try Condition("yes >= 2/3 of present"), try Condition("yes > 1/2 of members"),
      ])
  }

  /// TiKV: two binding +1, and a -1 with a reason is a veto.
  static func consensus() throws -> MotionRule {
    MotionRule(passes: [try Condition("yes >= 2")], veto: VetoRule(noIsVeto: true))
  }

  /// TiKV: two binding +1, and more of them than -1.
  static func lazyMajority() throws -> MotionRule {
    MotionRule(passes: [try Condition("yes >= 2 and yes > no")])
  }

  /// The Security Council: nine of fifteen, and no permanent member against.
  static func securityCouncil() throws -> MotionRule {
    MotionRule(
      passes: [try Condition("yes >= 9")],
      veto: VetoRule(
        holders: .marked, noIsVeto: true, needsReason: false, effect: .ofWhatWouldPass))
  }
}

struct `Judging motions by counts` {
  struct Case: Sendable, CustomTestStringConvertible {
    let counts: String
    let quorum: [String]
    let passes: [String]
    let outcome: MotionOutcome

    init(_ counts: String, quorum: [String] = [], _ passes: [String], _ outcome: MotionOutcome) {
      self.counts = counts
      self.quorum = quorum
      self.passes = passes
      self.outcome = outcome
    }

    var testDescription: String { "\(counts) under \(passes)" }
  }

  @Test(arguments: [
    // Nine members: four are two thirds of six, and not more than half of nine.
    ("yes=4,abstain=2,present=6,members=9", MotionOutcome.rejected),
    ("yes=5,abstain=1,present=6,members=9", .passed),
    ("yes=4,abstain=1,present=5,members=9", .noQuorum),
    ("yes=5,present=5,members=9", .noQuorum),
    ("yes=5,no=1,present=6,members=9", .passed),
    ("yes=5,no=2,present=7,members=9", .passed),
    ("yes=5,no=3,present=8,members=9", .rejected),
    ("yes=6,no=3,present=9,members=9", .passed),
    ("yes=6,present=9,members=9", .passed),
    ("yes=5,present=9,members=9", .rejected),
    ("yes=6,no=0,present=6,members=9", .passed),
    ("yes=0,present=9,members=9", .rejected),
    ("yes=0,present=0,members=0", .noQuorum),
    ("yes=1,present=1,members=1", .passed),
    ("yes=2,present=2,members=3", .passed),
    ("yes=2,no=1,present=3,members=3", .passed),
  ])
  func `a committee needs attendance and two majorities`(
    counts: String, outcome: MotionOutcome
  ) throws {
    let verdict = try KnownRules.committee().verdict(on: StatedCounts(counts).counts())
    #expect(verdict.outcome == outcome)
    #expect(verdict.conditions.map(\.kind) == [.quorum, .passes, .passes])
  }

  @Test(arguments: [
    // Published votes at two thirds of those cast.
    Case("yes=16,no=8", ["yes >= 2/3 of cast"], .passed),
    Case("yes=14,no=7", ["yes >= 2/3 of cast"], .passed),
    Case("yes=12,no=6", ["yes >= 2/3 of cast"], .passed),
    Case("yes=11,no=6", ["yes >= 2/3 of cast"], .rejected),
    // A council of five.
    Case("yes=3,no=2", ["yes >= 2/3 of cast"], .rejected),
    Case("yes=4,no=1", ["yes >= 2/3 of cast"], .passed),
    // Three fifths of all senators.
    Case("yes=55,no=45,members=100", ["yes >= 3/5 of members"], .rejected),
    Case("yes=60,no=40,members=100", ["yes >= 3/5 of members"], .passed),
    // Abstaining counts as absence even for the quorum.
    Case(
      "yes=3,no=1,abstain=3,members=7", quorum: ["cast > 1/2 of members"], ["yes > 1/2 of cast"],
      .passed),
    Case(
      "yes=3,no=0,abstain=4,members=7", quorum: ["cast > 1/2 of members"], ["yes > 1/2 of cast"],
      .noQuorum),
    // A third of all, rounded up, and more for than against.
    Case("yes=3,no=2,members=9", ["yes >= 1/3 of members", "yes > no"], .passed),
    Case("yes=3,no=3,members=9", ["yes >= 1/3 of members", "yes > no"], .rejected),
    Case("yes=2,no=0,members=9", ["yes >= 1/3 of members", "yes > no"], .rejected),
    // Silent members weigh as much as those against.
    Case("yes=3,members=7", ["yes > 1/2 of members"], .rejected),
    Case("yes=4,members=7", ["yes > 1/2 of members"], .passed),
    Case("yes=1", ["yes >= 2 and yes > no"], .rejected),
    Case("yes=2,no=1", ["yes >= 2 and yes > no"], .passed),
    Case("yes=2,no=2", ["yes >= 2 and yes > no"], .rejected),
    Case("abstain=5", ["yes >= 2/3 of cast"], .rejected),
  ])
  func `known votes come out as published`(c: Case) throws {
    let quorum = try c.quorum.map { try Condition($0) }
    let passes = try c.passes.map { try Condition($0) }
    let rule = MotionRule(quorum: quorum, passes: passes)
    let counts = try StatedCounts(c.counts).counts(for: quorum + passes)
    #expect(rule.verdict(on: counts).outcome == c.outcome)
  }

  @Test(arguments: [
    ("yes=12,veto=1,abstain=2", MotionOutcome.vetoed), ("yes=9,no=1,veto=2,abstain=3", .vetoed),
    // Nine votes were missing anyway, so no veto was needed.
    ("yes=3,no=5,veto=3,abstain=4", .rejected), ("yes=9,no=6", .passed),
    ("yes=8,no=7", .rejected), ("yes=9,abstain=6", .passed),
  ])
  func `some vetoes stop only what would pass`(counts: String, outcome: MotionOutcome) throws {
    let counts = try StatedCounts("\(counts),members=15").counts()
    #expect(try KnownRules.securityCouncil().verdict(on: counts).outcome == outcome)
  }

  @Test(arguments: [
    ("yes=2", MotionOutcome.passed), ("yes=1", .rejected), ("yes=5,veto=1", .vetoed),
    ("yes=0,veto=1", .vetoed),
  ])
  func `other vetoes decide alone`(counts: String, outcome: MotionOutcome) throws {
    let counts = try StatedCounts("\(counts),members=9").counts()
    #expect(try KnownRules.consensus().verdict(on: counts).outcome == outcome)
  }

  @Test func `a missing quorum may call for a restart or another rule`() throws {
    var rule = try KnownRules.committee()
    let counts = try StatedCounts("yes=4,no=1,present=5,members=9").counts()
    #expect(!rule.verdict(on: counts).mustRestart)
    rule.withoutQuorum = .restarts
    #expect(rule.verdict(on: counts).outcome == .noQuorum)
    #expect(rule.verdict(on: counts).mustRestart)
    rule.withoutQuorum = .falls(to: MotionRule(passes: [try Condition("yes >= 4/5 of present")]))
    let verdict = rule.verdict(on: counts)
    #expect(verdict.outcome == .passed)
    #expect(verdict.turns == [.fallback])
    #expect(
      verdict.conditions.map(\.finding.rule)
        == ["present >= 2/3 of members", "yes >= 4/5 of present"])
  }

  @Test(arguments: [(2, MotionOutcome.passed), (3, .rejected)])
  func `a small body may have a rule of its own`(members: Int, outcome: MotionOutcome) throws {
    var rule = try KnownRules.lazyMajority()
    rule.smallBody = .below(3, MotionRule(passes: [try Condition("yes = eligible")]))
    let counts = try MotionCounts(
      yes: members == 2 ? 2 : 1, members: members)
    let verdict = rule.verdict(on: counts)
    #expect(verdict.outcome == outcome)
    #expect(verdict.turns == (members == 2 ? [.smallBody] : []))
  }

  @Test(arguments: [
    ("yes=3,members=9", MotionOutcome.noQuorum), ("yes=5,members=9", .passed),
    ("yes=4,no=1,members=9", .rejected), ("yes=4,abstain=1,members=9", .rejected),
  ])
  func `the silent may count as abstaining, but not for the quorum`(
    counts: String, outcome: MotionOutcome
  ) throws {
    let rule = MotionRule(
      quorum: [try Condition("present > 1/2 of members")],
      passes: [try Condition("yes > 1/2 of present")], silence: .abstains,
      withoutQuorum: .restarts)
    let verdict = rule.verdict(on: try StatedCounts(counts).counts())
    #expect(verdict.outcome == outcome)
    #expect(verdict.counts.ballots == 9)
    #expect(verdict.counts.present == 9)
    #expect(verdict.mustRestart == (outcome == .noQuorum))
  }

  @Test(arguments: [
    ("members=9", MotionOutcome.passed, [MotionTurn]()), ("yes=1,abstain=2,members=9", .passed, []),
    ("yes=5,no=1,members=9", .rejected, [.objection]),
    ("yes=6,no=1,members=9", .passed, [.objection]),
    ("no=1,members=9", .rejected, [.objection]),
  ])
  func `silence agrees until somebody objects`(
    counts: String, outcome: MotionOutcome, turns: [MotionTurn]
  ) throws {
    let ordinary = MotionRule(passes: [try Condition("yes >= 2/3 of members")])
    let rule = MotionRule(passes: [], silence: .agrees(otherwise: ordinary))
    let verdict = rule.verdict(on: try StatedCounts(counts).counts())
    #expect(verdict.outcome == outcome)
    #expect(verdict.turns == turns)
    #expect(
      verdict.conditions.map(\.finding.rule)
        == [turns.isEmpty ? "no + veto = 0" : "yes >= 2/3 of members"])
  }

  @Test func `an objection without another rule ends the motion`() throws {
    let rule = MotionRule(passes: [], silence: .agrees(otherwise: nil))
    let verdict = rule.verdict(on: try MotionCounts(yes: 8, no: 1, members: 9))
    #expect(verdict.outcome == .rejected)
    #expect(verdict.conditions.map(\.finding.rule) == ["no + veto = 0"])
  }

  @Test(arguments: [
    ("yes=3,no=3,members=6", MotionChoice.yes, MotionOutcome.passed),
    ("yes=3,no=3,members=6", .no, .rejected), ("yes=3,no=3,members=6", .abstain, .rejected),
    ("yes=4,no=3,members=7", .no, .passed), ("yes=3,no=4,members=7", .yes, .rejected),
    ("abstain=6,members=6", .yes, .rejected),
  ])
  func `a casting vote decides an exact tie and nothing else`(
    counts: String, choice: MotionChoice, outcome: MotionOutcome
  ) throws {
    let rule = MotionRule(passes: [try Condition("yes > no")], hasCastingVote: true)
    let counts = try StatedCounts(counts).counts()
    let verdict = rule.verdict(
      on: counts, castingVote: CastingVote(holder: "chair", choice: choice))
    #expect(verdict.outcome == outcome)
    #expect(verdict.turns == (counts.yes == 3 && counts.no == 3 ? [.castingVote(choice)] : []))
    #expect(!verdict.awaitsCastingVote)
  }

  @Test func `a tie awaits the casting vote, and fails without one`() throws {
    let counts = try MotionCounts(yes: 3, no: 3, members: 6)
    var rule = MotionRule(passes: [try Condition("yes > no")], hasCastingVote: true)
    let verdict = rule.verdict(on: counts, castingVote: CastingVote(holder: "chair"))
    #expect(verdict.outcome == .rejected && verdict.awaitsCastingVote)
    rule.hasCastingVote = false
    let plain = rule.verdict(
      on: counts, castingVote: CastingVote(holder: "chair", choice: .yes))
    #expect(plain.outcome == .rejected && !plain.awaitsCastingVote)
  }

  @Test func `a rule that decides nothing is named`() throws {
    let passes = [try Condition("yes > no")]
    #expect(MotionRule(passes: passes).faults == [])
    #expect(MotionRule(passes: []).faults == [.passesAnything])
    #expect(MotionRule(passes: [], silence: .agrees(otherwise: nil)).faults == [])
    let secret = MotionRule(
      passes: passes, cap: .members(0), reminders: ReminderRule(count: 0),
      smallBody: .below(3, MotionRule(passes: [])), isSecret: true)
    #expect(
      secret.faults
        == [.passesAnything, .secretWithCap, .secretWithReminders, .emptyCap, .emptyReminders])
    #expect(
      secret.faults.map(\.description)
        == [
          "a motion passes by a condition, or by silence that agrees",
          "where only totals are recorded, no organisation's ballots can be capped",
          "where only totals are recorded, the silent cannot be excluded",
          "at least one ballot from an organisation counts",
          "the silent are excluded after one reminder at the earliest",
        ])
  }
}
