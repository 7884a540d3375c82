// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Counting an instant runoff` {
  @Test func `the last is excluded until somebody has more than half`() throws {
    let text = "3 1\n4 1 0\n3 2 1 0\n2 3 2 0\n0\nA\nB\nC\n"
    let count = try ElectionCount.of(text, .irv)
    #expect(count.electedNames == ["B"])
    #expect(count.counts(1) == "A 4 B 3 C 2")
    #expect(count.counts(2) == "A 4 B 5 C 0")
    #expect(count.rounds[1].excluded == [2])
    #expect(count.rounds[1].elected == [1])
    #expect(count.rounds[1].notes[0] == "C has the fewest votes (2) and is excluded")
    #expect(
      count.rounds[1].notes[1] == "B is elected with 5 of 9 votes, more than half")
  }

  @Test func `more than half is of the ballots that still count`() throws {
    let text = "3 1\n4 1 0\n3 2 0\n3 3 0\n1 3 2 0\n0\nA\nB\nC\n"
    let count = try ElectionCount.of(text, .irv) { rules, _ in rules.lot = Lot(order: [2, 1, 0]) }
    #expect(count.rounds.count == 2)
    #expect(count.exhausted(2) == "choices 3")
    #expect(count.electedNames == ["C"])
  }

  /// One ballot in doubt among others that make each rule's outcome plain.
  @Test(arguments: [
    ("A|B,C,,", "exhaust", "any", "skip", "overvotes 1"),
    ("A|B,C,,", "skip", "any", "skip", "C"),
    ("overvote,C,,", "exhaust", "any", "skip", "overvotes 1"),
    ("overvote,C,,", "skip", "any", "skip", "C"),
    ("overvote,C,,", "exhaust-if-several", "any", "skip", "overvotes 1"),
    ("A|B,C,,", "exhaust-if-several", "any", "skip", "overvotes 1"),
    ("A|W,C,,", "exhaust-if-several", "any", "skip", "A"),
    ("A|W,C,,", "exhaust", "any", "skip", "overvotes 1"),
    (",A,,", "exhaust", "0", "skip", "skips 1"),
    (",A,,", "exhaust", "1", "skip", "A"),
    (",,A,", "exhaust", "1", "skip", "skips 1"),
    ("W,,A,", "exhaust", "0", "skip", "skips 1"),
    ("W,A,,", "exhaust", "0", "skip", "A"),
    ("W,,,A", "exhaust", "any", "skip", "A"),
    ("W,W,A,", "exhaust", "any", "skip", "A"),
    ("W,W,A,", "exhaust", "any", "exhaust", "repeats 1"),
    ("A,A,B,", "exhaust", "any", "exhaust", "A"),
    ("W,,,", "exhaust", "any", "skip", "choices 1"),
    (",,,", "exhaust", "any", "skip", "blank 1"),
  ]) func `odd ballots count as the rule says`(
    ballot: String, overvotes: String, skips: String, repeats: String, outcome: String
  ) throws {
    let text = "rank1,rank2,rank3,rank4\nA,,,\nB,,,\nC,,,\nW,A,,\n\(ballot)\n"
    let count = try ElectionCount.of(text, .irv) { rules, ballots in
      rules.overvotes = try #require(.init(rawValue: overvotes))
      rules.skips = Int(skips)
      rules.repeats = try #require(.init(rawValue: repeats))
      rules.withdrawn = [try ballots.candidate(named: "W")]
    }
    let votes = zip(count.candidates, count.rounds[0].counts)
    let gained = votes.filter { name, votes in (votes?.units ?? 0) == (name == "A" ? 3 : 2) }
    #expect((gained.map(\.0) + [count.exhausted(1)]).joined() == outcome)
  }

  @Test func `write-ins go first, and nobody is elected before`() throws {
    let count = try ElectionCount.of("rank1,rank2\nA,\nA,\nUWI,B\n", .irv)
    #expect(count.rounds.count == 2)
    #expect(count.rounds[0].elected == [])
    #expect(count.counts(2) == "A 2 UWI 0 B 1")
    #expect(count.electedNames == ["A"])
  }

  @Test func `two left with equal votes are tied for the seat`() throws {
    let text = "2 1\n3 1 0\n3 2 0\n0\nA\nB\n"
    let count = try ElectionCount.of(text, .irv)
    #expect(count.outcome == .tied)
    #expect(count.elected == [])
    #expect(count.ties.map(\.kind) == [.seat])
    let drawn = try ElectionCount.of(text, .irv) { rules, _ in rules.lot = Lot(order: [1, 0]) }
    #expect(drawn.electedNames == ["B"])
  }

  @Test func `a tie that elects the same either way does not stop the count`() throws {
    let text = "4 1\n9 1 0\n6 2 0\n2 3 2 0\n2 4 2 0\n0\nA\nB\nC\nD\n"
    let count = try ElectionCount.of(text, .irv)
    #expect(count.outcome == .elected)
    #expect(count.electedNames == ["B"])
    #expect(count.ties.count == 1)
    #expect(count.ties[0].between == [2, 3])
    #expect(count.ties[0].immaterial)
    #expect(count.ties[0].resolved == nil)
  }

  @Test func `a tie that matters stops the count where it is`() throws {
    let text = "4 1\n8 1 0\n4 2 0\n4 3 2 0\n2 4 0\n0\nA\nB\nC\nD\n"
    let count = try ElectionCount.of(text, .irv)
    #expect(count.outcome == .tied)
    #expect(count.rounds.count == 2)
    #expect(count.ties.last?.between == [1, 2])
    #expect(count.ties.last?.round == 2)
    #expect(count.elected == [])
  }

  @Test func `the lot excludes who is last in it`() throws {
    let text = "3 1\n4 1 0\n2 2 3 0\n2 3 2 0\n0\nA\nB\nC\n"
    let count = try ElectionCount.of(text, .irv) { rules, _ in rules.lot = Lot(order: [0, 1, 2]) }
    #expect(count.rounds[1].excluded == [2])
    let tie = try #require(count.ties.first)
    #expect(tie.resolved == 2)
    #expect(tie.by == "the stated order")
  }

  @Test func `the order does not matter of those who cannot pass the next together`() throws {
    // Twenty with a vote each have too few together to pass Bob's 21.
    let rows = (3...22).map { "1 \($0) 2 0\n" }.joined()
    let names = (1...22).map { "C\($0)\n" }.joined()
    let count = try ElectionCount.of("22 1\n40 1 0\n21 2 0\n\(rows)0\n\(names)", .irv)
    #expect(count.outcome == .elected)
    #expect(count.electedNames == ["C2"])
    #expect(count.ties.count == 19)
    #expect(count.ties.allSatisfy { $0.immaterial })
  }

  @Test func `the order matters where a rank counts once all but one on it are out`() throws {
    // A first: its ballots stop at B=C, which both continue. B first: they count for C, who wins.
    let text = "4 1\n2 1 2=3 0\n2 2 3 0\n8 3 0\n11 4 0\n0\nA\nB\nC\nD\n"
    let open = try ElectionCount.of(text, .irv) { rules, _ in
      rules.overvotes = .exhaustIfSeveral
    }
    #expect(open.outcome == .tied)
    #expect(open.ties[0].between == [0, 1])
    for (order, winner) in [([1, 0, 2, 3], "D"), ([0, 1, 2, 3], "C")] {
      let count = try ElectionCount.of(text, .irv) { rules, _ in
        rules.overvotes = .exhaustIfSeveral
        rules.lot = Lot(order: order)
      }
      #expect(count.electedNames == [winner])
    }
  }

  @Test func `those who all go leave in the order of the lot`() throws {
    let text = "4 1\n9 1 0\n8 2 0\n1 3 1 0\n1 4 2 0\n0\nA\nB\nC\nD\n"
    let count = try ElectionCount.of(text, .irv) { rules, _ in
      rules.lot = Lot(order: [2, 3, 0, 1])
    }
    #expect(count.rounds.flatMap(\.excluded) == [3, 2])
    #expect(count.electedNames == ["A"])
  }

  @Test func `ties in more ways than can be tried are left open`() throws {
    let rows = (1...14).map { "1 \($0) \($0 % 14 + 1) 0\n" }.joined()
    let names = (1...14).map { "C\($0)\n" }.joined()
    let count = try ElectionCount.of("14 1\n\(rows)0\n\(names)", .irv)
    #expect(count.outcome == .tied)
    #expect(count.elected == [])
    #expect(
      count.notes == [
        "the ties could fall in more ways than can be tried, so all of them may matter"
      ])
  }

  @Test func `candidates without votes leave in turn, and nothing hangs on it`() throws {
    let text = "5 1\n5 1 0\n4 2 0\n2 3 2 0\n0\nA\nB\nC\nD\nE\n"
    let count = try ElectionCount.of(text, .irv)
    #expect(count.outcome == .elected)
    #expect(count.electedNames == ["B"])
    #expect(count.ties.map(\.between) == [[3, 4]])
    #expect(count.ties[0].immaterial)
  }

  @Test func `one candidate is elected, with or without votes`() throws {
    #expect(try ElectionCount.of("1 1\n1 1 0\n0\nA\n", .irv).electedNames == ["A"])
    #expect(try ElectionCount.of("1 1\n0\nA\n", .irv).electedNames == ["A"])
  }

  @Test func `blank ballots alone elect nobody`() throws {
    let count = try ElectionCount.of("3 1\n7 0\n0\nA\nB\nC\n", .irv)
    #expect(count.outcome == .tied)
    #expect(count.elected == [])
    #expect(count.exhausted(1) == "blank 7")
  }

  @Test func `several seats are refused`() {
    #expect(throws: ElectionError.oneSeatOnly(.irv, seats: 2)) {
      try ElectionCount.of("2 2\n1 1 0\n0\nA\nB\n", .irv)
    }
    #expect(ElectionError.oneSeatOnly(.irv, seats: 2).description == "'irv' fills one seat, not 2")
  }
}
