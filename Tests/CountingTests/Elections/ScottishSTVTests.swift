// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Counting Scottish STV` {
  /// 20 papers, 2 seats: the quota is 7.
  ///
  /// Ann's surplus of 3 goes on at 3/10.
  private let ward = """
    4 2
    6 1 2 0
    3 1 3 0
    1 1 0
    4 2 0
    3 3 0
    3 4 3 0
    0
    Ann
    Bob
    Cy
    Di
    """

  @Test func `each stage is as the Order has it`() throws {
    let count = try ElectionCount.of(ward, .scottishSTV)
    #expect(count.quota?.description == "7.00000")
    #expect(count.counts(1) == "Ann 10.00000 Bob 4.00000 Cy 3.00000 Di 3.00000")
    #expect(count.rounds[0].elected == [0])
    #expect(count.rounds[1].action == .surplus(0))
    #expect(count.counts(2) == "Ann 7.00000 Bob 5.80000 Cy 3.90000 Di 3.00000")
    #expect(count.exhausted(2) == "choices 0.30000")
    #expect(count.rounds[2].excluded == [3])
    #expect(count.counts(3) == "Ann 7.00000 Bob 5.80000 Cy 6.90000 Di 0.00000")
    #expect(count.rounds[3].excluded == [1])
    #expect(count.counts(4) == "Ann 7.00000 Bob 0.00000 Cy 6.90000 Di 0.00000")
    #expect(count.rounds[3].elected == [2])
    #expect(count.electedNames == ["Ann", "Cy"])
    #expect(count.exhausted(4) == "choices 6.10000")
  }

  @Test func `the note gives the numbers of a transfer`() throws {
    let count = try ElectionCount.of(ward, .scottishSTV)
    #expect(
      count.rounds[1].notes == [
        "the surplus of Ann, 3.00000 of 10.00000 votes, is transferred: papers received at "
          + "1.00000 go on at 0.30000"
      ])
    #expect(
      count.rounds[1].transfers.map { "\($0.to.map(String.init) ?? "-") \($0.votes)" }
        == ["1 1.80000", "2 0.90000", "- 0.30000"])
  }

  @Test func `what cutting to five places loses is kept as lost`() throws {
    // A surplus of 2 over 9 papers: 0.22222 each, so 9 x 0.22222 = 1.99998.
    let text = "3 1\n9 1 2 0\n4 2 0\n0\nA\nB\nC\n"
    let two = try ElectionCount.of(text.replacing("3 1\n9", with: "3 2\n9"), .scottishSTV)
    #expect(two.quota?.description == "5.00000")
    #expect(two.counts(2) == "A 5.00000 B 7.99996 C 0.00000")
    #expect(two.rounds[1].lost.description == "0.00004")
  }

  @Test func `exactly on the quota there is nothing to transfer`() throws {
    let count = try ElectionCount.of("3 2\n4 1 2 0\n3 2 0\n3 3 0\n0\nA\nB\nC\n", .scottishSTV) {
      rules, _ in rules.lot = Lot(order: [1, 2, 0])
    }
    #expect(count.quota?.description == "4.00000")
    #expect(count.rounds.map(\.action) == [.firstPreferences, .exclusion(2)])
    #expect(count.electedNames == ["A", "B"])
  }

  @Test func `no more candidates than seats are elected without a transfer`() throws {
    let count = try ElectionCount.of("2 3\n9 1 2 0\n1 2 0\n0\nA\nB\n", .scottishSTV)
    #expect(count.rounds.count == 1)
    #expect(count.electedNames == ["A", "B"])
  }

  @Test func `the larger surplus goes first, with all papers the candidate holds`() throws {
    let text = "4 3\n12 2 3 0\n15 1 2 3 0\n4 3 0\n5 4 0\n0\nA\nB\nC\nD\n"
    let count = try ElectionCount.of(text, .scottishSTV)
    #expect(count.quota?.description == "10.00000")
    #expect(count.rounds.map(\.action).prefix(3) == [.firstPreferences, .surplus(0), .surplus(1)])
    // Bob was elected before, so Ann's papers pass him by.
    #expect(count.counts(2) == "A 10.00000 B 12.00000 C 8.99995 D 5.00000")
    #expect(count.rounds[1].lost.description == "0.00005")
  }

  @Test func `an earlier stage decides between equals`() throws {
    // Cy and Di both have 3 after Ed's papers went to Di; before, Di had fewer.
    let text = "5 1\n7 1 0\n6 2 0\n3 3 2 0\n2 4 2 0\n1 5 4 0\n0\nAnn\nBob\nCy\nDi\nEd\n"
    let count = try ElectionCount.of(text, .scottishSTV)
    #expect(count.rounds[1].excluded == [4])
    #expect(count.rounds[2].excluded == [3])
    #expect(count.ties.count == 1)
    #expect(count.ties[0].between == [2, 3])
    #expect(count.ties[0].resolved == 3)
    #expect(count.ties[0].by == "the votes in round 1")
    #expect(count.ties[0].round == 2)
  }

  @Test func `of three, those extreme at the last unequal stage are kept for earlier ones`() throws
  {
    // After Ed goes, Bob, Cy and Di have 4 each; in round 1 Bob had 4, Cy and Di 3.
    let text = """
      5 1
      9 1 0
      4 2 0
      3 3 0
      3 4 0
      1 5 3 0
      1 5 4 0
      0
      Ann
      Bob
      Cy
      Di
      Ed
      """
    let count = try ElectionCount.of(text, .scottishSTV) { rules, _ in
      rules.lot = Lot(order: [0, 1, 3, 2, 4])
    }
    #expect(count.ties[0].between == [1, 2, 3])
    #expect(count.ties[0].resolved == 2)
    #expect(count.ties[0].by == "the votes in round 1, then the stated order")
  }

  @Test func `equal at all stages, only a lot decides`() throws {
    let text = "3 1\n5 1 0\n3 2 3 0\n3 3 2 0\n0\nAnn\nBob\nCy\n"
    let open = try ElectionCount.of(text, .scottishSTV)
    #expect(open.outcome == .tied)
    #expect(open.elected == [])
    #expect(open.rounds.count == 1)
    #expect(open.ties.map(\.between) == [[1, 2]])
    let drawn = try ElectionCount.of(text, .scottishSTV) { rules, _ in
      rules.lot = Lot(order: [2, 1, 0])
    }
    #expect(drawn.rounds[1].excluded == [1])
    #expect(drawn.electedNames == ["Cy"])
    #expect(drawn.ties[0].immaterial == false)
  }

  @Test func `a tie that elects the same either way does not stop the count`() throws {
    let text = "4 1\n5 1 0\n4 2 0\n2 3 2 0\n2 4 1 0\n0\nAnn\nBob\nCy\nDi\n"
    let count = try ElectionCount.of(text, .scottishSTV)
    #expect(count.outcome == .elected)
    #expect(count.electedNames == ["Ann"])
    #expect(count.ties.map(\.between) == [[2, 3]])
    #expect(count.ties[0].immaterial)
    let drawn = try ElectionCount.of(text, .scottishSTV) { rules, _ in
      rules.lot = Lot(order: [3, 2, 1, 0])
    }
    #expect(drawn.ties[0].resolved == 2)
    #expect(drawn.ties[0].immaterial)
  }

  @Test func `the first of a lot in the file wins`() throws {
    let text = "4 1\n[tie 3 4 1 2]\n5 1 0\n4 2 0\n2 3 2 0\n2 4 1 0\n0\nAnn\nBob\nCy\nDi\n"
    let count = try ElectionCount.of(text, .scottishSTV)
    #expect(count.rounds[1].excluded == [3])
    #expect(count.ties[0].by == "the order in the ballot file")
  }

  @Test(arguments: [
    ("rank1,rank2,rank3\nA,B|C,D\n", "A 1.00000 B 0.00000 C 0.00000 D 0.00000", ""),
    ("rank1,rank2,rank3\nA|B,C,D\n", "A 0.00000 B 0.00000 C 0.00000 D 0.00000", "overvotes"),
    ("rank1,rank2,rank3\n,A,B\n", "A 0.00000 B 0.00000", "skips"),
    ("rank1,rank2,rank3\n,,\nA,,\n", "A 1.00000", "blank"),
  ]) func `a paper without a first preference is void`(
    text: String, counts: String, reason: String
  ) throws {
    let count = try ElectionCount.of(text, .scottishSTV)
    #expect(count.counts(1) == counts)
    #expect(count.uncounted.map(\.reason.name).joined() == reason)
    #expect(count.exhausted(1) == "")
  }

  @Test(arguments: [
    ("A,B|C,D", "overvotes 1.00000"), ("A,,B", "skips 1.00000"), ("A,A,B", "repeats 1.00000"),
    ("A,B,", ""), ("A,,", "choices 1.00000"),
  ]) func `a paper stops where the Order says that it does`(
    ballot: String, exhausted: String
  ) throws {
    let text = "rank1,rank2,rank3\n\(ballot)\nB,,\nB,,\nC,,\nC,,\nD,,\nD,,\n"
    let count = try ElectionCount.of(text, .scottishSTV)
    #expect(count.rounds[1].excluded == [0])
    #expect(count.exhausted(2) == exhausted)
  }

  @Test func `papers by the quadrillion are counted exactly`() throws {
    let text = "3 2\n9007199254740993 1 2 0\n9007199254740994 2 3 0\n1 3 0\n0\nA\nB\nC\n"
    let count = try ElectionCount.of(text, .scottishSTV)
    #expect(count.quota?.description == "6004799503160663.00000")
    #expect(
      count.counts(1)
        == "A 9007199254740993.00000 B 9007199254740994.00000 C 1.00000")
    #expect(count.electedNames == ["B", "A"])
  }
}

/// The same rule with every paper by itself, written anew to compare with.
struct PaperByPaper {
  private struct Paper {
    let order: [Int]
    var value = 100_000
    var holder: Int?
  }

  private(set) var elected: [Int] = []
  private(set) var stages: [[Int]] = []
  private(set) var sawLot = false

  init(_ election: DrawnElection) {
    var papers = election.ballots.flatMap { ballot in
      Array(repeating: Paper(order: ballot.ranking.flatMap { $0 }), count: ballot.count)
    }.filter { !$0.order.isEmpty }
    let size = election.candidates.count
    let quota = (papers.count / (election.seats + 1) + 1) * 100_000
    var hopeful = Set(0..<size)
    var pending: Set<Int> = []
    var nominal: [Int: Int] = [:]
    func votes(_ candidate: Int) -> Int {
      nominal[candidate] ?? papers.filter { $0.holder == candidate }.reduce(0) { $0 + $1.value }
    }
    func pass(_ index: Int) {
      papers[index].holder = papers[index].order.first { hopeful.contains($0) }
    }
    for index in papers.indices { pass(index) }
    while true {
      let now = (0..<size).map(votes)
      stages.append(now)
      for candidate in hopeful.sorted(by: { now[$0] > now[$1] }) where now[candidate] >= quota {
        elected.append(candidate)
        hopeful.remove(candidate)
        if now[candidate] > quota { pending.insert(candidate) }
      }
      let vacancies = election.seats - elected.count
      if vacancies <= 0 { return }
      if hopeful.count <= vacancies {
        elected += hopeful.sorted { now[$0] > now[$1] }
        return
      }
      let isSurplus = !pending.isEmpty
      var tied = isSurplus ? pending : hopeful
      for stage in stages.reversed() {
        let extreme = isSurplus ? tied.map { stage[$0] }.max() : tied.map { stage[$0] }.min()
        tied = tied.filter { stage[$0] == extreme }
        if tied.count == 1 { break }
      }
      guard let pick = tied.min() else { return }
      if tied.count > 1 {
        sawLot = true
        return
      }
      let held = papers.indices.filter { papers[$0].holder == pick }
      if isSurplus {
        let surplus = now[pick] - quota
        for index in held { papers[index].value = surplus * papers[index].value / now[pick] }
        nominal[pick] = quota
        pending.remove(pick)
      } else {
        hopeful.remove(pick)
      }
      for index in held { pass(index) }
    }
  }
}

@Suite struct `Comparing Scottish STV with a count paper by paper` {
  @Test(arguments: 0..<8) func `every stage agrees`(batch: UInt64) throws {
    var dice = ElectionDice(seed: 100 + batch)
    var compared = 0
    for _ in 0..<150 {
      let election = DrawnElection(&dice)
      let reference = PaperByPaper(election)
      let count = try election.count(.scottishSTV)
      guard !reference.sawLot, count.ties.allSatisfy({ $0.resolved != nil }) else { continue }
      compared += 1
      #expect(count.elected == reference.elected || Set(count.elected) == Set(reference.elected))
      let stages = count.rounds.map { $0.counts.map { Int($0?.units ?? 0) } }
      #expect(stages == reference.stages)
    }
    #expect(compared > 40)
  }
}
