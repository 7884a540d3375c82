// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Counting by Schulze's method` {
  /// 45 voters and five candidates, the example of Schulze's paper (2011, §3).
  private let example = """
    count,rank1,rank2,rank3,rank4,rank5
    5,A,C,B,E,D
    5,A,D,E,C,B
    8,B,E,D,A,C
    3,C,A,B,E,D
    7,C,A,E,B,D
    2,C,B,A,D,E
    7,D,C,E,B,A
    8,E,B,A,D,C
    """

  @Test func `the paper's example comes out as printed`() throws {
    let count = try ElectionCount.of(example, .schulze, seats: 5)
    func row(_ matrix: PairwiseMatrix?, _ name: String) throws -> [Int] {
      let matrix = try #require(matrix)
      let order = try ["A", "B", "C", "D", "E"].map {
        try #require(count.candidates.firstIndex(of: $0))
      }
      let row = try #require(count.candidates.firstIndex(of: name))
      return order.map { matrix[row, $0] }
    }
    #expect(try row(count.pairwise, "A") == [0, 20, 26, 30, 22])
    #expect(try row(count.pairwise, "E") == [23, 27, 21, 31, 0])
    #expect(try row(count.paths, "A") == [0, 28, 28, 30, 24])
    #expect(try row(count.paths, "E") == [25, 28, 28, 31, 0])
    #expect(count.rankingNames == [["E"], ["A"], ["C"], ["B"], ["D"]])
    #expect(count.condorcetWinner == nil)
    #expect(count.hasCycle == true)
  }

  @Test func `equal ranks count for neither`() throws {
    let count = try ElectionCount.of("count,A,B,C\n3,1,1,2\n1,2,1,1\n", .schulze)
    let pairs = try #require(count.pairwise)
    #expect([pairs[0, 1], pairs[1, 0], pairs[0, 2], pairs[2, 0]] == [0, 1, 3, 1])
  }

  @Test func `who is not ranked is last, or compared with nobody`() throws {
    let text = "count,A,B,C\n3,1,,\n2,,1,No opinion\n"
    let last = try #require(try ElectionCount.of(text, .schulze).pairwise)
    #expect([last[0, 1], last[0, 2], last[1, 0], last[1, 2]] == [3, 3, 2, 0])
    let none = try ElectionCount.of(text, .schulze) { rules, _ in rules.unranked = .noOpinion }
    let pairs = try #require(none.pairwise)
    #expect([pairs[0, 1], pairs[0, 2], pairs[1, 0], pairs[1, 2]] == [0, 0, 0, 0])
  }

  @Test func `who beats all others is named`() throws {
    let count = try ElectionCount.of("count,A,B,C\n3,2,1,3\n2,1,2,3\n2,3,2,1\n", .schulze)
    #expect(count.condorcetWinner == 1)
    #expect(count.hasCycle == false)
    #expect(count.electedNames == ["B"])
  }

  @Test func `a cycle of equal strengths is a tie, never list order`() throws {
    let text = "rank1,rank2,rank3\nA,B,C\nB,C,A\nC,A,B\n"
    let count = try ElectionCount.of(text, .schulze)
    #expect(count.outcome == .tied)
    #expect(count.elected == [])
    #expect(count.rankingNames == [["A", "B", "C"]])
    let drawn = try ElectionCount.of(text, .schulze) { rules, _ in
      rules.lot = Lot(order: [2, 0, 1])
    }
    #expect(drawn.electedNames == ["C"])
  }

  @Test func `a cycle is broken at its weakest defeat, by winning votes`() throws {
    // A beats B 8:5, B beats C 9:4, C beats A 7:6.
    let text = "count,rank1,rank2,rank3\n4,A,B,C\n2,A,C,B\n5,B,C,A\n2,C,A,B\n"
    let count = try ElectionCount.of(text, .schulze, seats: 3)
    let pairs = try #require(count.pairwise)
    #expect([pairs[0, 1], pairs[1, 2], pairs[2, 0]] == [8, 9, 7])
    #expect(count.rankingNames == [["A"], ["B"], ["C"]])
  }

  @Test func `a withdrawn candidate is compared with nobody`() throws {
    let count = try ElectionCount.of(example, .schulze) { rules, ballots in
      rules.withdrawn = [try ballots.candidate(named: "E")]
    }
    let gone = try #require(count.withdrawn.first)
    #expect(count.pairwise.map { pairs in (0..<5).allSatisfy { pairs[gone, $0] == 0 } } == true)
    #expect(count.ranking.joined().contains(gone) == false)
  }

  @Test func `a full group is passed over in the final order`() throws {
    let count = try ElectionCount.of(example, .schulze, seats: 3) { rules, ballots in
      let names = ["E", "A", "C"]
      let group = try ballots.candidates(named: names).map { ($0, "X") }
      rules.caps = .init(groups: Dictionary(uniqueKeysWithValues: group), most: 2)
    }
    #expect(count.electedNames == ["E", "A", "B"])
    #expect(count.notes.contains("C is passed over: X has as many seats as it may have (2)"))
  }
}

@Suite struct `Comparing strongest paths with a search over all paths` {
  @Test func `a path over others is told step by step`() throws {
    // A beats B, B beats C, and C beats A with the fewest: A beats C over B.
    let text = "3 1\n4 1 2 3 0\n3 2 3 1 0\n2 3 1 2 0\n0\nA\nB\nC\n"
    let count = try ElectionCount.of(text, .schulze)
    let section = try #require(count.sheet.sections.first { $0.heading == "Strongest paths" })
    #expect(
      section.sentences.dropFirst() == ["A beats C, 6 to 5: A over B 6, B over C 7"])
  }

  /// The strongest of all paths without repetition, each as strong as its weakest defeat.
  private func strongest(
    _ pairs: PairwiseMatrix, from start: Int, to end: Int, without visited: Set<Int>
  ) -> Int {
    var best = pairs.defeats(start, end) ? pairs[start, end] : 0
    for middle in 0..<pairs.size where middle != end && !visited.contains(middle) {
      guard pairs.defeats(start, middle) else { continue }
      let rest = strongest(pairs, from: middle, to: end, without: visited.union([middle]))
      best = max(best, min(pairs[start, middle], rest))
    }
    return best
  }

  @Test(arguments: 0..<4) func `every strength agrees`(batch: UInt64) throws {
    var dice = ElectionDice(seed: 300 + batch)
    for _ in 0..<150 {
      let count = try DrawnElection(&dice, candidates: 2...5, weak: true).count(.schulze)
      let pairs = try #require(count.pairwise)
      let paths = try #require(count.paths)
      for start in 0..<pairs.size {
        for end in 0..<pairs.size where end != start {
          #expect(
            paths[start, end] == strongest(pairs, from: start, to: end, without: [start]))
        }
      }
    }
  }
}
