// SPDX-License-Identifier: Apache-2.0

import Counting
import Testing

struct `Judging conditions` {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let counts: String
    let isMet: Bool
    let have: Int?
    let need: Int?

    init(_ rule: String, _ counts: String, _ isMet: Bool, _ have: Int?, _ need: Int?) {
      self.rule = rule
      self.counts = counts
      self.isMet = isMet
      self.have = have
      self.need = need
    }

    var testDescription: String { "\(rule) with \(counts)" }
  }

  @Test(arguments: [
    Case("yes >= 67% of members", "yes=2,members=3", false, 2, 3),
    Case("yes >= 67% of members", "yes=3,members=3", true, 3, 3),
    Case("yes >= 2/3 of members", "yes=2,members=3", true, 2, 2),
    Case("yes >= 2/3 of members", "yes=1,members=3", false, 1, 2),
    Case("yes > 2/3 of members", "yes=2,members=3", false, 2, 3),
    Case("yes > 1/2 of members", "yes=4,members=9", false, 4, 5),
    Case("yes > 1/2 of members", "yes=5,members=9", true, 5, 5),
    Case("yes > 1/2 of members", "yes=4,members=8", false, 4, 5),
    Case("yes >= 1/2 of members", "yes=4,members=8", true, 4, 4),
    Case("yes >= 66% of members", "yes=33,members=50", true, 33, 33),
    Case("yes >= 66.67% of members", "yes=16,members=24", false, 16, 17),
    Case("yes >= 2/3 of members", "yes=16,members=24", true, 16, 16),
    // The published yes/no votes that lie on or beside two thirds.
    Case("yes >= 2/3 of cast", "yes=16,no=8", true, 16, 16),
    Case("yes >= 2/3 of cast", "yes=14,no=7", true, 14, 14),
    Case("yes >= 2/3 of cast", "yes=12,no=6", true, 12, 12),
    Case("yes >= 2/3 of cast", "yes=11,no=6", false, 11, 12),
    Case("yes >= 2/3 of cast", "yes=3,no=2", false, 3, 4),
    Case("yes >= 2/3 of cast", "yes=4,no=1", true, 4, 4),
    Case("yes >= 2/3 of cast", "yes=3,no=3", false, 3, 4),
    Case("yes >= 3/5 of members", "yes=55,no=45,members=100", false, 55, 60),
    Case("yes > no", "yes=3,no=3", false, 3, 4),
    Case("yes > no", "yes=4,no=3", true, 4, 4),
    Case("yes >= 3/1 of no", "yes=9,no=3", true, 9, 9),
    Case("yes > 3/1 of no", "yes=9,no=3", false, 9, 10),
    Case("yes > no + no + no", "yes=9,no=3", false, 9, 10),
    Case("yes >= 2", "yes=1", false, 1, 2),
    Case("veto = 0", "yes=1,veto=1", false, 1, 0),
    Case("veto = 0", "yes=1", true, 0, 0),
    Case("no <= 1/4 of cast", "yes=5,no=2", false, 2, 1),
    Case("no < 1/4 of cast", "yes=6,no=2", false, 2, 1),
    Case("no < 1/4 of cast", "yes=7,no=2", true, 2, 2),
    Case("no < 0", "yes=1", false, 0, nil),
    Case("yes = 1/2 of members", "yes=4,members=9", false, 4, nil),
    Case("yes = 1/2 of members", "yes=4,members=8", true, 4, 4),
    Case("cast >= 2/3 of members", "yes=1,no=2,veto=1,abstain=2,members=6", true, 4, 4),
    Case("absent <= 1/3 of eligible", "present=4,eligible=6,members=9", true, 2, 2),
    Case("yes + abstain >= 5", "yes=3,abstain=2", true, 5, 5),
    // A ratio of an empty base is unmet, whatever the comparison.
    Case("yes >= 2/3 of cast", "abstain=3", false, 0, nil),
    Case("no <= 2/3 of cast", "abstain=3", false, 0, nil),
    Case("yes >= 0% of cast", "abstain=3", false, 0, nil),
    // Parts that ask for so many of the same sum ask for one number.
    Case(
      "yes >= 2/3 of present and yes > 1/2 of members", "yes=4,present=6,members=9", false, 4, 5),
    Case("yes >= 2/3 of present or yes > 1/2 of members", "yes=4,present=6,members=9", true, 4, 4),
    Case("yes >= 2 and veto = 0", "yes=2", true, nil, nil),
    Case("yes >= 2 and yes <= 5", "yes=6", false, 6, nil),
    Case("yes > no and yes >= 2/3 of cast", "abstain=1", false, 0, nil),
  ])
  func `what one has and needs follows from the counts`(c: Case) throws {
    let condition = try Condition(c.rule)
    let counts = try StatedCounts(c.counts).counts(for: [condition])
    let finding = condition.finding(for: counts)
    #expect(finding.rule == c.rule)
    #expect(finding.isMet == c.isMet)
    #expect(condition.isMet(by: counts) == c.isMet)
    #expect(finding.have == c.have)
    #expect(finding.need == c.need)
  }

  @Test func `a joined condition tells of each part`() throws {
    let condition = try Condition("present >= 2 and (yes > no or veto = 0)")
    let finding = condition.finding(for: try MotionCounts(yes: 1, no: 1, members: 3))
    #expect(finding.isMet)
    #expect(finding.parts.map(\.rule) == ["present >= 2", "yes > no or veto = 0"])
    #expect(finding.parts[1].parts.map(\.isMet) == [false, true])
    #expect(finding.parts[1].parts.map(\.bound) == [.atLeast, .exactly])
  }

  @Test func `an empty base is named as the cause`() throws {
    let counts = try MotionCounts(abstain: 2, members: 2)
    #expect(try Condition("yes >= 1/2 of cast").finding(for: counts).hasEmptyBase)
    #expect(try !Condition("yes >= 1/2 of present").finding(for: counts).hasEmptyBase)
  }

  @Test func `the largest numbers are judged exactly`() throws {
    let limit = MotionCounts.limit
    let counts = try MotionCounts(yes: limit / 2, no: limit / 2, members: limit)
    #expect(try Condition("yes >= 999999999/1000000000 of no").isMet(by: counts))
    #expect(try !Condition("yes >= 1000000000/999999999 of no").isMet(by: counts))
    let all = Array(repeating: "cast", count: 90).joined(separator: "+")
    #expect(try Condition("\(all) >= 1/1 of \(all)").isMet(by: counts))
    #expect(try Condition("yes >= 1000000000/1 of members").finding(for: counts).need == nil)
  }

  @Test func `a need is the least number that would do`() throws {
    var dice = MotionDice(seed: 11)
    for _ in 0..<2000 {
      let base = dice.number(1...60)
      let ratio = "\(dice.number(0...9))/\(dice.number(1...9))"
      let sign = dice.pick([">=", ">"])
      let condition = try Condition("yes \(sign) \(ratio) of members")
      let need = try #require(
        condition.finding(for: try MotionCounts(members: base)).need)
      func isMet(_ yes: Int) throws -> Bool {
        // So many may be more than there are members; what counts is the arithmetic.
        try Condition(
          "\(Array(repeating: "yes", count: max(1, yes)).joined(separator: "+")) \(sign) \(ratio) of members"
        )
        .isMet(by: MotionCounts(yes: yes == 0 ? 0 : 1, members: base))
      }
      guard need <= 150 else { continue }
      #expect(try isMet(need))
      if need > 0 { #expect(try !isMet(need - 1)) }
    }
  }
}
