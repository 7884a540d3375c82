// SPDX-License-Identifier: Apache-2.0

import Counting
import Testing

struct `Counting a motion by name` {
  private func body(_ ids: String) -> [Elector] { ids.map { Elector(String($0)) } }

  private func tally(
    _ rule: MotionRule, _ electorate: [Elector], _ ballots: [MotionBallot],
    present: String? = nil, isOpen: Bool = false, castingVote: CastingVote? = nil
  ) throws -> MotionTally {
    try MotionTally(
      MotionPoll(
        rule: rule, electorate: electorate, present: present.map { $0.map(String.init) },
        ballots: .named(ballots), isOpen: isOpen, castingVote: castingVote))
  }

  private func reasons(_ tally: MotionTally) -> [String] {
    tally.discarded.map { "\($0.voter): \($0.reason)" }
  }

  @Test func `in writing those are present who cast a binding ballot`() throws {
    let tally = try tally(
      KnownRules.lazyMajority(), body("edcba"),
      [
        MotionBallot("c", .yes), MotionBallot("a", .yes), MotionBallot("b", .abstain),
        MotionBallot("guest", .no),
      ])
    #expect(tally.outcome == .passed && tally.isSettled && tally.mayClose)
    #expect(tally.members == ["a", "b", "c", "d", "e"])
    #expect(tally.present == ["a", "b", "c"])
    #expect(tally.missing == ["d", "e"])
    #expect(CountName.allCases.map { tally.counts[$0] } == [2, 0, 1, 0, 2, 5, 5, 3, 2])
    #expect(tally.ballots.map(\.voter) == ["a", "b", "c", "guest"])
    #expect(tally.ballots.map(\.isBinding) == [true, true, true, false])
    #expect(reasons(tally) == ["guest: not a member when the vote opened"])
    #expect(tally.stillNeeded == nil)
  }

  @Test func `in a meeting voters must be present, and silence is presence`() throws {
    let tally = try tally(
      KnownRules.committee(), body("abcdefghi"),
      "abcde".map { MotionBallot(String($0), .yes) } + [MotionBallot("i", .yes)],
      present: "abcdefz")
    #expect(tally.outcome == .passed)
    #expect(tally.present == ["a", "b", "c", "d", "e", "f"])
    #expect(tally.guests == ["z"])
    #expect(tally.missing == ["f"])
    #expect(reasons(tally) == ["i: not present at the meeting"])
    #expect(tally.counts.present == 6)
  }

  @Test func `who is recused leaves numerator and denominator`() throws {
    let rule = MotionRule(passes: [try Condition("yes > 1/2 of eligible")])
    var electorate = body("abcd")
    electorate.append(Elector("e", exclusion: "the motion concerns them"))
    let ballots = [MotionBallot("e", .yes), MotionBallot("a", .yes), MotionBallot("b", .yes)]
    let open = try tally(rule, electorate, ballots, present: "abcde")
    #expect(open.outcome == .rejected)
    #expect(open.counts.members == 5 && open.counts.eligible == 4 && open.counts.present == 4)
    #expect(open.eligible == ["a", "b", "c", "d"])
    #expect(open.excluded.map(\.id) == ["e"])
    #expect(open.guests == ["e"])
    #expect(reasons(open) == ["e: the motion concerns them"])
    let carried = try tally(rule, electorate, ballots + [MotionBallot("c", .yes)])
    #expect(carried.outcome == .passed)
  }

  @Test func `every ballot that does not count is listed with its reason`() throws {
    let rule = MotionRule(
      passes: [try Condition("yes >= 2")], veto: VetoRule(holders: .marked))
    var electorate = body("abcdefgh")
    electorate += ["v", "w", "x", "y"].map { Elector($0, holdsVeto: true) }
    let tally = try tally(
      rule, electorate,
      [
        MotionBallot("a", .yes), MotionBallot("a", .no), MotionBallot("a", .yes, isTimely: false),
        MotionBallot("b", .yes, caster: "c"), MotionBallot("c", .veto, reason: "no"),
        MotionBallot("d", .yes, isBinding: false), MotionBallot("v", .veto, reason: " \n"),
        MotionBallot("w", .veto, reason: "unsafe", standing: .withdrawn),
        MotionBallot("x", .veto, reason: "slow", standing: .challenged),
        MotionBallot("y", .veto, reason: "slow", standing: .confirmed(by: "y")),
      ])
    #expect(
      reasons(tally) == [
        "a: replaced by a later ballot", "a: cast after the deadline",
        "b: cast by 'c', and proxies are refused", "c: the voter holds no veto",
        "d: not binding", "v: a veto without a reason is void", "w: withdrawn by its voter",
        "x: the veto is challenged and not confirmed",
        "y: the veto is challenged and not confirmed",
      ])
    #expect(tally.ballots.map(\.voter) == ["a", "d"])
    #expect(tally.ballots.map(\.choice) == [.no, .yes])
    #expect(tally.missing == ["b", "c", "d", "e", "f", "g", "h", "v", "w", "x", "y"])
    #expect(tally.counts.ballots == 1)
  }

  @Test(arguments: [
    (VetoStanding.unchallenged, MotionOutcome.vetoed), (.challenged, .passed),
    (.confirmed(by: "b"), .vetoed), (.confirmed(by: "stranger"), .passed), (.withdrawn, .passed),
  ])
  func `a veto stands until withdrawn, and if challenged once confirmed`(
    standing: VetoStanding, outcome: MotionOutcome
  ) throws {
    let tally = try tally(
      KnownRules.consensus(), body("abc"),
      [
        MotionBallot("a", .yes), MotionBallot("b", .yes),
        MotionBallot("c", .no, reason: "breaks the build", standing: standing),
      ])
    #expect(tally.outcome == outcome)
  }

  @Test func `where no is a veto, it is counted and shown as one`() throws {
    let tally = try tally(
      KnownRules.consensus(), body("abc"),
      [MotionBallot("a", .no, reason: "unsafe"), MotionBallot("b", .no)], isOpen: true)
    #expect(tally.outcome == .vetoed && tally.isSettled)
    #expect(tally.ballots.map(\.choice) == [.veto])
    #expect(reasons(tally) == ["b: a veto without a reason is void"])
    #expect(tally.counts.veto == 1 && tally.counts.no == 0 && tally.counts.cast == 1)
    #expect(tally.stillNeeded?.canPass == false)
  }

  @Test func `a veto is refused where the rule knows none`() throws {
    let tally = try tally(
      KnownRules.lazyMajority(), body("ab"), [MotionBallot("a", .veto, reason: "no")])
    #expect(reasons(tally) == ["a: the procedure knows no veto"])
  }

  @Test func `a permanent member's abstention is no veto`() throws {
    let permanent = "pqrst".map { Elector(String($0), holdsVeto: true) }
    let electorate = permanent + body("abcdefghij")
    let others = "abcdefghij".map { MotionBallot(String($0), .yes) }
    let council = try KnownRules.securityCouncil()
    let carried = try tally(
      council, electorate,
      others + "pqrst".map { MotionBallot(String($0), .abstain) })
    #expect(carried.outcome == .passed)
    let vetoed = try tally(
      council, electorate,
      others + "pq".map { MotionBallot(String($0), .abstain) } + [MotionBallot("r", .no)])
    #expect(vetoed.outcome == .vetoed && vetoed.counts.veto == 1)
    let minority = "abcdefghi".map { MotionBallot(String($0), .yes) } + [MotionBallot("j", .no)]
    let plain = try tally(
      council, electorate, minority + "pqrst".map { MotionBallot(String($0), .yes) })
    #expect(plain.outcome == .passed && plain.counts.no == 1)
  }

  @Test func `proxies count where the rule allows them, one caster a voter`() throws {
    var rule = try KnownRules.lazyMajority()
    rule.allowsProxies = true
    let tally = try tally(
      rule, body("abcd"),
      [
        MotionBallot("a", .yes), MotionBallot("b", .yes, caster: "a"),
        MotionBallot("c", .yes, caster: "a"), MotionBallot("c", .no, caster: "b"),
        MotionBallot("d", .yes, caster: "stranger"),
      ])
    #expect(tally.outcome == .passed && tally.counts.yes == 2)
    #expect(
      reasons(tally) == [
        "c: cast by several people for one voter", "c: cast by several people for one voter",
        "d: cast by 'stranger', who may not vote",
      ])
  }

  @Test func `of one organisation only the first ballots count`() throws {
    let rule = MotionRule(passes: [try Condition("yes > 1/2 of eligible")], cap: .members(2))
    let electorate =
      "abcd".map { Elector(String($0), organisation: "acme") } + body("xy")
      + [Elector("z", organisation: "other")]
    let tally = try tally(
      rule, electorate,
      [
        MotionBallot("d", .no), MotionBallot("c", .yes), MotionBallot("a", .no),
        MotionBallot("x", .yes), MotionBallot("y", .yes),
      ], isOpen: true)
    #expect(tally.counts.eligible == 5 && tally.counts.members == 7)
    #expect(reasons(tally) == ["a: 2 from 'acme' count already"])
    #expect(tally.ballots.map(\.isBinding) == [false, true, true, true, true])
    #expect(tally.outcome == .passed && tally.isSettled)
    #expect(tally.missing == ["b", "z"])
    #expect(tally.stillNeeded?.openBallots == 1)
  }

  @Test(arguments: [("1/4", 9, 2), ("1/3", 9, 3), ("1/4", 3, 1), ("25%", 8, 2)])
  func `a share of the body is rounded down, and one at least`(
    ratio: String, members: Int, limit: Int
  ) throws {
    let share = try #require(Condition.Ratio(ratio))
    #expect(OrganisationCap.share(share).limit(in: members) == limit)
  }

  @Test(arguments: [
    ([0], false), ([0, 100], false), ([0, 604_800], true), ([604_800, 0], true),
    ([0, 300_000, 604_799], false), ([0, 300_000, 604_800], true), ([], false),
    ([Int.min, Int.max], true),
  ])
  func `reminders count when they are far enough apart`(instants: [Int], isEnough: Bool) {
    let rule = ReminderRule(count: 2, secondsApart: 604_800)
    #expect(rule.isSatisfied(by: instants) == isEnough)
  }

  @Test func `the silent leave the electorate after reminders, and return by voting`() throws {
    let rule = MotionRule(
      passes: [try Condition("yes >= 2/3 of eligible")],
      reminders: ReminderRule(count: 2, secondsApart: 10))
    var poll = MotionPoll(
      rule: rule, electorate: body("abcdef"),
      ballots: .named("abc".map { MotionBallot(String($0), .yes) }), isOpen: false,
      reminders: ["d": [0, 10], "e": [0, 9], "f": [0, 20], "a": [0, 20]])
    let tally = try MotionTally(poll)
    #expect(tally.silent == ["d", "f"])
    #expect(tally.eligible == ["a", "b", "c", "e"])
    #expect(tally.counts.eligible == 4)
    #expect(tally.outcome == .passed)
    poll.isOpen = true
    #expect(try MotionTally(poll).outcome == .undecided)
    poll.ballots = .named("abcd".map { MotionBallot(String($0), $0 == "d" ? .no : .yes) })
    #expect(try MotionTally(poll).counts.eligible == 5)
  }

  @Test func `a secret vote is counted from its totals`() throws {
    let rule = MotionRule(
      passes: [try Condition("yes >= 3")], veto: VetoRule(), isSecret: true)
    func poll(_ yes: Int, _ no: Int, _ veto: Int, isOpen: Bool = false) -> MotionPoll {
      MotionPoll(
        rule: rule, electorate: body("abcde"),
        ballots: .totals(yes: yes, no: no, abstain: 0, veto: veto), isOpen: isOpen)
    }
    #expect(try MotionTally(poll(3, 1, 0)).outcome == .passed)
    #expect(try MotionTally(poll(3, 1, 0, isOpen: true)).outcome == .undecided)
    #expect(try MotionTally(poll(4, 0, 1)).outcome == .vetoed)
    let many = #expect(throws: MotionPollError.self) { try MotionTally(poll(4, 2, 0)) }
    #expect(many?.description == "6 ballots are more than the 5 who may vote")
    let negative = #expect(throws: MotionPollError.self) { try MotionTally(poll(4, -2, 0)) }
    #expect(
      negative?.description
        == "the total of 'no' lies between 0 and 10000000000000000, not at -2")
  }

  @Test func `what cannot be a vote is refused`() throws {
    let rule = try KnownRules.lazyMajority()
    let twice = #expect(throws: MotionPollError.self) { try tally(rule, body("aba"), []) }
    #expect(twice?.description == "'a' is in the electorate twice")
    let empty = #expect(throws: MotionPollError.self) {
      try tally(MotionRule(passes: []), body("a"), [])
    }
    #expect(empty?.description == "a motion passes by a condition, or by silence that agrees")
    var capped = rule
    capped.cap = .members(1)
    let totals = #expect(throws: MotionPollError.self) {
      try MotionTally(
        MotionPoll(
          rule: capped, electorate: body("ab"),
          ballots: .totals(yes: 1, no: 0, abstain: 0, veto: 0), isOpen: false))
    }
    #expect(
      totals?.description == "caps and reminders need ballots by name, and only totals are recorded"
    )
  }

  @Test func `a casting vote needs a holder who may vote`() throws {
    let rule = MotionRule(passes: [try Condition("yes > no")], hasCastingVote: true)
    let ballots = [MotionBallot("a", .yes), MotionBallot("b", .no)]
    let chair = CastingVote(holder: "a", choice: .yes)
    #expect(try tally(rule, body("ab"), ballots, castingVote: chair).outcome == .passed)
    let recused = [Elector("a"), Elector("b"), Elector("c", exclusion: "recused")]
    let other = CastingVote(holder: "c", choice: .yes)
    #expect(try tally(rule, recused, ballots, castingVote: other).outcome == .rejected)
    let waiting = try tally(
      rule, body("ab"), ballots, isOpen: true, castingVote: CastingVote(holder: "a"))
    #expect(waiting.outcome == .undecided && waiting.standing.awaitsCastingVote)
  }

  @Test func `a body without members has no quorum and passes nothing`() throws {
    #expect(try tally(KnownRules.committee(), [], []).outcome == .noQuorum)
    #expect(try tally(KnownRules.lazyMajority(), [], [], isOpen: true).outcome == .rejected)
  }

  @Test func `order of electors and of different voters' ballots is no matter`() throws {
    let ballots = "abcd".map { MotionBallot(String($0), $0 == "b" ? .no : .yes) }
    let one = try tally(KnownRules.committee(), body("abcdef"), ballots, isOpen: true)
    var dice = MotionDice(seed: 5)
    for _ in 0..<20 {
      let other = try tally(
        KnownRules.committee(), body("abcdef").shuffled(using: &dice),
        ballots.shuffled(using: &dice), isOpen: true)
      #expect(other.outcome == one.outcome && other.counts == one.counts)
      #expect(other.missing == one.missing && other.stillNeeded == one.stillNeeded)
      #expect(other.ballots.map(\.voter) == one.ballots.map(\.voter))
    }
  }
}
