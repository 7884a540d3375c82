// SPDX-License-Identifier: Apache-2.0

import Counting
import Testing

struct `Open votes` {
  struct Case: Sendable, CustomTestStringConvertible {
    let counts: String
    let passes: [String]
    let outcome: MotionOutcome
    let alone: Int?
    let atBest: Int?
    let sure: Int?

    init(
      _ counts: String, _ passes: [String], _ outcome: MotionOutcome, alone: Int?, atBest: Int?,
      sure: Int?
    ) {
      self.counts = counts
      self.passes = passes
      self.outcome = outcome
      self.alone = alone
      self.atBest = atBest
      self.sure = sure
    }

    var testDescription: String { "\(counts) under \(passes)" }
  }

  @Test(arguments: [
    // The base moves: from 3:3 it takes not one more but six in all.
    Case("yes=3,no=3,members=12", ["yes >= 2/3 of cast"], .undecided, alone: 3, atBest: 3, sure: 5),
    Case(
      "yes=3,no=3,members=8", ["yes >= 2/3 of cast"], .rejected, alone: nil, atBest: nil, sure: nil),
    Case("yes=3,no=3,members=9", ["yes >= 2/3 of cast"], .undecided, alone: 3, atBest: 3, sure: 3),
    Case("yes=5,members=9", ["yes > 1/2 of members"], .passed, alone: 0, atBest: 0, sure: 0),
    Case("yes=4,members=9", ["yes > 1/2 of members"], .undecided, alone: 1, atBest: 1, sure: 1),
    Case(
      "yes=4,no=5,members=9", ["yes > 1/2 of members"], .rejected, alone: nil, atBest: nil,
      sure: nil),
    Case("yes=0,members=9", ["yes >= 2 and yes > no"], .undecided, alone: 2, atBest: 2, sure: 5),
    // Not monotone: a second yes would spoil it.
    Case("yes=1,members=3", ["yes = 1"], .undecided, alone: 0, atBest: 0, sure: nil),
    Case("yes=2,members=3", ["yes = 1"], .rejected, alone: nil, atBest: nil, sure: nil),
    Case("yes=1,members=2", ["abstain = 1"], .undecided, alone: nil, atBest: 0, sure: nil),
    Case("yes=6,no=0,members=9", ["yes > no"], .passed, alone: 0, atBest: 0, sure: 0),
  ])
  func `what is still needed is found by trying`(c: Case) throws {
    let passes = try c.passes.map { try Condition($0) }
    let counts = try StatedCounts(c.counts).counts(for: passes)
    let prospects = MotionProspects(of: counts, under: MotionRule(passes: passes), inMeeting: false)
    #expect(prospects.outcome == c.outcome)
    #expect(prospects.isSettled == (c.outcome != .undecided))
    let needed = prospects.stillNeeded
    #expect(needed.openBallots == counts.members - counts.ballots)
    #expect(needed.yesIfOthersAreSilent == c.alone)
    #expect(needed.yesAtBest == c.atBest)
    #expect(needed.yesToBeSure == c.sure)
    #expect(needed.canPass == (c.atBest != nil))
  }

  @Test func `others can help by attending`() throws {
    let rule = MotionRule(
      quorum: [try Condition("present >= 4")], passes: [try Condition("yes > no")])
    let counts = try MotionCounts(yes: 1, members: 6)
    let needed = MotionProspects(of: counts, under: rule, inMeeting: false).stillNeeded
    #expect(needed.yesIfOthersAreSilent == 3)
    #expect(needed.yesAtBest == 0)
    #expect(needed.yesToBeSure == 3)
  }

  @Test func `lazy consensus stays open until its deadline`() throws {
    let ordinary = MotionRule(passes: [try Condition("yes > 1/2 of members")])
    let rule = MotionRule(passes: [], silence: .agrees(otherwise: ordinary))
    func prospects(_ yes: Int, _ no: Int) throws -> MotionProspects {
      MotionProspects(
        of: try MotionCounts(yes: yes, no: no, members: 5), under: rule, inMeeting: false)
    }
    #expect(try prospects(0, 0).outcome == .undecided)
    #expect(try prospects(0, 0).stillNeeded.yesIfOthersAreSilent == 0)
    #expect(try prospects(2, 0).outcome == .undecided)
    #expect(try prospects(3, 0).outcome == .passed)
    #expect(try prospects(2, 3).outcome == .rejected)
    #expect(try prospects(3, 1).outcome == .passed)
  }

  /// Settled and still needed, against every voter trying every choice.
  @Test(arguments: 0..<20)
  func `completions by number are completions by voter`(seed: Int) throws {
    var dice = MotionDice(seed: UInt64(100 + seed))
    var settled = 0
    var compared = 0
    while compared < 120 {
      guard let poll = dice.poll(), let tally = try? MotionTally(poll) else { continue }
      let voters = tally.missing
      guard voters.count <= 4 else { continue }
      compared += 1
      if tally.isSettled { settled += 1 }
      let search = try BruteForce(poll, voters: voters, before: tally.ballotCounts.yes)
      let note = Comment(rawValue: "\(poll)")
      #expect(tally.isSettled == (search.outcomes.count == 1), note)
      #expect(
        tally.outcome == (search.outcomes.count == 1 ? search.outcomes.first : .undecided), note)
      #expect(tally.stillNeeded?.canPass == search.outcomes.contains(.passed), note)
      #expect(tally.stillNeeded?.canFail == (search.outcomes != [.passed]), note)
      #expect(tally.stillNeeded?.yesIfOthersAreSilent == search.alone, note)
      #expect(tally.stillNeeded?.yesAtBest == search.atBest, note)
      #expect(tally.stillNeeded?.yesToBeSure == search.sure, note)
    }
    #expect(settled > 5 && settled < 115)
  }
}

/// Every open voter tries every choice, and the closed vote is counted each time.
private struct BruteForce {
  var outcomes: Set<MotionOutcome> = []
  var alone: Int?
  var atBest: Int?
  var sure: Int?

  init(_ poll: MotionPoll, voters: [String], before: Int) throws {
    guard case .named(let cast) = poll.ballots else { return }
    var mostFailing = -1
    var most = 0
    let base = 5
    let vetoers = try Set(voters.filter { try mayVeto($0, poll, cast) })
    let ways = voters.reduce(1) { ways, _ in ways * base }
    for way in 0..<ways {
      var rest = way
      var added: [MotionBallot] = []
      var isAlone = true
      for voter in voters {
        let choice = rest % base
        rest /= base
        guard choice > 0 else { continue }
        if choice == 4, !vetoers.contains(voter) { continue }
        added.append(MotionBallot(voter, MotionChoice.allCases[choice - 1], reason: "because"))
        if choice > 1 { isAlone = false }
      }
      var closed = poll
      closed.isOpen = false
      closed.ballots = .named(cast + added)
      let tally = try MotionTally(closed)
      var reached: Set<MotionOutcome> = [tally.outcome]
      if tally.standing.awaitsCastingVote, let vote = closed.castingVote {
        closed.castingVote = CastingVote(holder: vote.holder, choice: .yes)
        reached.insert(try MotionTally(closed).outcome)
      }
      outcomes.formUnion(reached)
      let yes = tally.ballotCounts.yes - before
      most = max(most, yes)
      if reached.contains(.passed) {
        atBest = min(atBest ?? yes, yes)
        if isAlone { alone = min(alone ?? yes, yes) }
      }
      if reached != [.passed] { mostFailing = max(mostFailing, yes) }
    }
    sure = mostFailing < most ? mostFailing + 1 : nil
  }

  private func mayVeto(_ voter: String, _ poll: MotionPoll, _ cast: [MotionBallot]) throws -> Bool {
    var poll = poll
    poll.ballots = .named(cast + [MotionBallot(voter, .veto, reason: "because")])
    let refused = try MotionTally(poll).discarded.filter { $0.voter == voter }.map(\.reason)
    return !refused.contains(.noVeto) && !refused.contains(.holdsNoVeto)
  }
}

extension MotionDice {
  /// An open vote of a small body under a rule of any kind; nil if it came out unfit.
  mutating func poll() -> MotionPoll? {
    let ids = (0..<number(1...7)).map { "m\($0)" }
    let electorate = ids.map {
      Elector(
        $0, organisation: pick([nil, "acme", "beta"]), holdsVeto: chance(1, of: 2),
        exclusion: chance(1, of: 8) ? "recused" : nil)
    }
    let rule = rule(depth: 1)
    guard rule.faults.isEmpty else { return nil }
    let isMeeting = chance(1, of: 3)
    let present = isMeeting ? ids.filter { _ in chance(3, of: 4) } : nil
    var ballots: [MotionBallot] = []
    for id in ids where chance(1, of: 2) {
      let choice = pick(chance(1, of: 4) ? [.no, .abstain, .veto] : [MotionChoice.yes, .no])
      ballots.append(MotionBallot(id, choice, reason: chance(5, of: 6) ? "why" : nil))
    }
    ballots.shuffle(using: &self)
    var reminders: [String: [Int]] = [:]
    for id in ids where chance(1, of: 2) { reminders[id] = [0, 10] }
    return MotionPoll(
      rule: rule, electorate: electorate, present: present, ballots: .named(ballots), isOpen: true,
      reminders: reminders, objections: chance(1, of: 4) ? [pick(ids)] : [],
      castingVote: chance(1, of: 2) ? CastingVote(holder: pick(ids)) : nil)
  }

  mutating func rule(depth: Int) -> MotionRule {
    func conditions(_ few: Int) -> [Condition] {
      (0..<few).map { _ in chance(3, of: 4) ? usualCondition() : condition(depth: 1) }
    }
    var rule = MotionRule(
      quorum: conditions(pick([0, 0, 1, 1])), passes: conditions(pick([1, 1, 2])))
    if chance(1, of: 3) {
      rule.veto = VetoRule(
        holders: pick([.everyone, .marked]), noIsVeto: chance(1, of: 2),
        needsReason: chance(1, of: 2), effect: pick([.always, .ofWhatWouldPass]))
    }
    if chance(1, of: 4) { rule.cap = .members(number(1...2)) }
    if chance(1, of: 4) { rule.reminders = ReminderRule(count: 2, secondsApart: 10) }
    rule.hasCastingVote = chance(1, of: 4)
    if chance(1, of: 5) { rule.silence = .abstains }
    guard depth > 0 else { return rule }
    if chance(1, of: 6) {
      rule.silence = .agrees(otherwise: chance(1, of: 2) ? self.rule(depth: 0) : nil)
    }
    if chance(1, of: 6) { rule.withoutQuorum = .falls(to: self.rule(depth: 0)) }
    if chance(1, of: 8) { rule.smallBody = .below(4, self.rule(depth: 0)) }
    return rule
  }
}
