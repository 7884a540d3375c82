// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Counting marks` {
  private let ward = "4 2\n5 1 2 0\n4 2 0\n3 3 1 0\n1 4 0\n2 1=2 0\n1 0\n0\nAnn\nBob\nCy\nDi\n"

  @Test func `plurality counts first marks, and no ballot with two`() throws {
    let count = try ElectionCount.of(ward, .plurality)
    #expect(count.electedNames == ["Ann", "Bob"])
    #expect(count.counts(1) == "Ann 5 Bob 4 Cy 3 Di 1")
    #expect(count.exhausted(1) == "overvotes 2 blank 1")
    #expect(count.valid == 13)
    #expect(count.ballots == 16)
    #expect(count.rankingNames == [["Ann"], ["Bob"], ["Cy"], ["Di"]])
  }

  @Test func `approval counts every mark`() throws {
    let count = try ElectionCount.of(ward, .approval)
    #expect(count.counts(1) == "Ann 10 Bob 11 Cy 3 Di 1")
    #expect(count.electedNames == ["Bob", "Ann"])
    #expect(count.exhausted(1) == "blank 1")
  }

  @Test func `an approval of too many is void as a whole`() throws {
    let count = try ElectionCount.of(ward, .approval) { rules, _ in rules.maximumMarks = 1 }
    #expect(count.counts(1) == "Ann 0 Bob 4 Cy 0 Di 1")
    #expect(count.exhausted(1) == "overvotes 10 blank 1")
  }

  @Test func `a withdrawn candidate's marks go to the next`() throws {
    let count = try ElectionCount.of(ward, .plurality) { rules, _ in rules.withdrawn = [0] }
    #expect(count.counts(1) == "Bob 9 Cy 3 Di 1")
    #expect(count.withdrawn == [0])
  }

  @Test func `a tie matters only across the last seat`() throws {
    let text = "4 2\n3 1 0\n3 2 0\n2 3 0\n2 4 0\n0\nA\nB\nC\nD\n"
    let two = try ElectionCount.of(text, .plurality)
    #expect(two.outcome == .elected)
    #expect(two.electedNames == ["A", "B"])
    #expect(two.ties.map(\.kind) == [.order, .order])
    #expect(two.ties.allSatisfy { $0.immaterial && $0.resolved == nil })
    let three = try ElectionCount.of(text, .plurality, seats: 3)
    #expect(three.outcome == .tied)
    #expect(three.electedNames == ["A", "B"])
    #expect(three.ties.last?.kind == .seat)
    #expect(three.ties.last?.between == [2, 3])
    #expect(three.ties.last?.immaterial == false)
  }

  @Test func `the lot decides a tie for a seat, first wins`() throws {
    let text = "4 2\n3 1 0\n2 2 0\n2 3 0\n2 4 0\n0\nA\nB\nC\nD\n"
    let count = try ElectionCount.of(text, .plurality) { rules, _ in
      rules.lot = Lot(order: [3, 2, 1, 0])
    }
    #expect(count.outcome == .elected)
    #expect(count.electedNames == ["A", "D"])
    let tie = try #require(count.ties.last)
    #expect(tie.resolved == 3)
    #expect(tie.by == "the stated order")
    #expect(tie.immaterial == false)
  }

  @Test func `fewer candidates than seats leave seats vacant`() throws {
    let count = try ElectionCount.of("2 5\n1 1 0\n0\nA\nB\n", .plurality)
    #expect(count.outcome == .elected)
    #expect(count.electedNames == ["A", "B"])
  }

  @Test func `without any ballot all are tied, unless all are elected`() throws {
    #expect(try ElectionCount.of("A,B\n", .plurality).outcome == .tied)
    #expect(try ElectionCount.of("A\n", .plurality).electedNames == ["A"])
  }

  @Test func `a group that is full is passed over`() throws {
    let text = "5 3\n5 1 0\n4 2 0\n3 3 0\n2 4 0\n1 5 0\n0\nA\nB\nC\nD\nE\n"
    let count = try ElectionCount.of(text, .plurality) { rules, _ in
      rules.caps = .init(groups: [0: "X", 1: "X", 2: "X", 3: "Y"], most: 2)
    }
    #expect(count.electedNames == ["A", "B", "D"])
    #expect(
      count.rounds[0].notes.last == "C is passed over: X has as many seats as it may have (2)")
  }

  @Test func `a cap within a tie is a tie for the seat`() throws {
    let text = "3 2\n2 1 0\n2 2 0\n1 3 0\n0\nA\nB\nC\n"
    let count = try ElectionCount.of(text, .plurality) { rules, _ in
      rules.caps = .init(groups: [0: "X", 1: "X"], most: 1)
    }
    #expect(count.outcome == .tied)
    #expect(count.electedNames == ["C"])
  }
}
