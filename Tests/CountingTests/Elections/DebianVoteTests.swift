// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Counting by the Debian constitution` {
  /// Counts with the last option as the default.
  private func count(
    _ text: String, _ change: (inout ElectionRules) -> Void = { _ in }
  ) throws -> ElectionCount {
    try ElectionCount.of(text, .debian) { rules, ballots in
      rules.defaultOption = ballots.candidates.count - 1
      change(&rules)
    }
  }

  /// So many prefer A to the default, so many the other way.
  private func two(_ votesFor: Int, _ against: Int) -> String {
    "count,A,FD\n\(votesFor),1,2\n\(against),2,1\n"
  }

  @Test(arguments: [
    (1024, 47, false), (1024, 48, true), (1000, 47, false), (1000, 48, true), (0, 1, true),
    (9_223_372_036_854_775_807, 48, false), (9_223_372_036_854_775_807, Int.max, true),
  ]) func `the quorum is three times half the root, met exactly at a square`(
    developers: Int, votes: Int, isMet: Bool
  ) throws {
    let count = try count(two(votes, 0)) { $0.quorum = .developers(developers) }
    #expect(count.electedNames == [isMet ? "A" : "FD"])
    guard !isMet else { return }
    #expect(
      count.notes.first
        == "A is dropped: \(votes) prefer it to FD, fewer than the quorum of 3·√\(developers)/2")
  }

  @Test(arguments: [(4, false), (5, true)]) func `a quorum of votes is met at that number`(
    votes: Int, isMet: Bool
  ) throws {
    let count = try count(two(votes, 0)) { $0.quorum = .votes(5) }
    #expect(count.electedNames == [isMet ? "A" : "FD"])
  }

  @Test(arguments: [
    (9, 3, true, false), (9, 3, false, true), (10, 3, true, true), (8, 3, false, false),
  ]) func `a ratio met exactly is enough since December 2015 only`(
    votesFor: Int, against: Int, isStrict: Bool, passes: Bool
  ) throws {
    let count = try count(two(votesFor, against)) { rules in
      rules.majorities = [0: .init(3)]
      rules.ratioIsStrict = isStrict
    }
    #expect(count.electedNames == [passes ? "A" : "FD"])
    guard !passes else { return }
    #expect(
      count.notes.first
        == "A is dropped: \(votesFor) prefer it to FD and \(against) the other way, which is not "
        + "the ratio of 3:1")
  }

  @Test func `a tie with the default is no majority`() throws {
    #expect(try count(two(5, 5)).electedNames == ["FD"])
    #expect(try count(two(0, 0)).electedNames == ["FD"])
  }

  @Test func `ratios of other numbers are exact`() throws {
    let passing = try count(two(6, 4)) { $0.majorities = [0: .init(3, to: 2)] }
    #expect(passing.electedNames == ["A"])
    let failing = try count(two(599, 400)) { $0.majorities = [0: .init(3, to: 2)] }
    #expect(failing.electedNames == ["FD"])
  }

  @Test func `a cycle of distinct strengths drops its weakest defeat`() throws {
    let text = "count,A,B,C,FD\n4,1,2,3,4\n2,1,3,2,4\n5,3,1,2,4\n2,2,3,1,4\n"
    let count = try count(text)
    #expect(count.electedNames == ["A"])
    #expect(count.hasCycle == true)
    #expect(
      count.notes == [
        "A stays: 13 prefer it to FD and 0 the other way, which is a majority",
        "B stays: 13 prefer it to FD and 0 the other way, which is a majority",
        "C stays: 13 prefer it to FD and 0 the other way, which is a majority",
        "the Schwartz set is A, B and C: nobody outside defeats any of them",
        "the defeat of A by C (7 to 6) is among the weakest in the Schwartz set and is dropped",
        "the Schwartz set is A alone: nobody left defeats it", "A alone is undefeated and wins",
      ])
  }

  @Test func `of equal winning votes the defeat with more votes against is the weaker`() throws {
    // A beats B 6:4, B beats C 6:3 (one is silent), C beats A 6:3 (two are).
    let text = """
      count,A,B,C,FD
      3,1,2,3,4
      1,1,2,2,4
      3,3,1,2,4
      2,2,3,1,4
      1,2,3,1,4
      """
    let result = try count(text)
    let pairs = try #require(result.pairwise)
    #expect([pairs[0, 1], pairs[1, 0]] == [7, 3])
    #expect([pairs[1, 2], pairs[2, 1]] == [6, 3])
    #expect([pairs[2, 0], pairs[0, 2]] == [6, 4])
    #expect(result.electedNames == ["A"])
    #expect(result.notes.contains { $0.hasPrefix("the defeat of A by C (6 to 4)") })
  }

  @Test func `a cycle of equal strengths leaves the choice to the casting vote`() throws {
    let text = "rank1,rank2,rank3,rank4\nA,B,C,FD\nB,C,A,FD\nC,A,B,FD\n"
    let open = try ElectionCount.of(text, .debian) { rules, _ in rules.defaultOption = 3 }
    #expect(open.outcome == .tied)
    #expect(open.elected == [])
    #expect(open.ties.map(\.kind) == [.seat])
    #expect(
      open.notes.last
        == "A, B and C are left undefeated; the elector with the casting vote chooses")
    let chosen = try ElectionCount.of(text, .debian) { rules, _ in
      rules.defaultOption = 3
      rules.lot = Lot(order: [1, 0, 2])
    }
    #expect(chosen.electedNames == ["B"])
  }

  @Test func `a cycle can begin only once an option is dropped`() throws {
    // D beats A, B and C, but misses its ratio; behind it A, B and C form a circle.
    let text = "count,A,B,C,D,FD\n4,2,3,4,1,5\n2,2,4,3,1,5\n5,4,2,3,5,1\n2,3,4,2,1,5\n"
    let all = try count(text)
    #expect(all.electedNames == ["D"])
    let dropped = try count(text) { $0.majorities = [3: .init(3)] }
    #expect(dropped.notes.contains { $0.hasPrefix("D is dropped: 8 prefer it to FD and 5") })
    #expect(dropped.hasCycle == true)
    #expect(dropped.electedNames == ["A"])
  }

  @Test func `the default wins when all else is dropped, and is never dropped itself`() throws {
    let text = "count,A,B,FD\n5,1,2,3\n4,3,3,1\n"
    let count = try count(text) { $0.quorum = .votes(6) }
    #expect(count.electedNames == ["FD"])
    #expect(count.rankingNames == [["FD"], ["A", "B"]])
  }

  @Test func `unranked options are equal last`() throws {
    let count = try count("count,A,B,FD\n2,1,,\n1,,,1\n")
    let pairs = try #require(count.pairwise)
    #expect([pairs[0, 2], pairs[2, 0], pairs[1, 2], pairs[2, 1]] == [2, 1, 0, 1])
  }

  @Test(arguments: [
    (ElectionError.missingDefault, "'debian' needs to know the default option"),
    (.oneSeatOnly(.debian, seats: 2), "'debian' fills one seat, not 2"),
    (.majorityForDefault("FD"), "the default option 'FD' needs no majority"),
    (.defaultWithdrawn("FD"), "the default option 'FD' cannot withdraw"),
    (.badRatio(1, 2), "1 to 2 is not a ratio of 1 or more"),
    (.badLimit("the quorum"), "the quorum must be 0 or more"),
  ]) func `rules that make no sense are refused`(error: ElectionError, message: String) {
    #expect(error.description == message)
    #expect(throws: error) {
      try ElectionCount.of("A,FD\n1,2\n", .debian) { rules, _ in
        rules.defaultOption = 1
        switch error {
        case .missingDefault: rules.defaultOption = nil
        case .oneSeatOnly: rules.seats = 2
        case .majorityForDefault: rules.majorities = [1: .init(3)]
        case .defaultWithdrawn: rules.withdrawn = [1]
        case .badRatio: rules.majorities = [0: .init(1, to: 2)]
        default: rules.quorum = .votes(-1)
        }
      }
    }
  }
}
