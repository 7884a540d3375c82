// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Counting Meek's method` {
  @Test func `votes above the quota are passed on through the elected`() throws {
    // 12 votes, 2 seats: the quota is 4 and a billionth, and Ann has 9.
    let text = "3 2\n9 1 2 0\n2 2 0\n1 3 0\n0\nAnn\nBob\nCy\n"
    let count = try ElectionCount.of(text, .meekSTV)
    #expect(count.counts(1) == "Ann 9.000000000 Bob 2.000000000 Cy 1.000000000")
    #expect(count.rounds[0].quota?.description == "4.000000001")
    #expect(count.rounds[0].elected == [0])
    #expect(count.electedNames == ["Ann", "Bob"])
    // One adjustment: Ann keeps 4.000000001/9, rounded up, of each vote.
    #expect(count.rounds[1].keepFactors[0]?.description == "0.444444445")
    #expect(count.counts(2) == "Ann 4.000000005 Bob 6.999999995 Cy 1.000000000")
  }

  @Test func `the quota falls as ballots run out`() throws {
    let text = "4 2\n9 1 0\n4 2 0\n3 3 0\n1 4 0\n0\nA\nB\nC\nD\n"
    let count = try ElectionCount.of(text, .meekSTV)
    let quotas = count.rounds.compactMap(\.quota?.units)
    #expect(quotas.count == count.rounds.count)
    #expect(zip(quotas, quotas.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(quotas.last.map { $0 < quotas[0] } == true)
    #expect(count.electedNames == ["A", "B"])
  }

  @Test func `as many candidates as seats are elected at once`() throws {
    let count = try ElectionCount.of("2 2\n9 1 0\n0\nA\nB\n", .meekSTV)
    #expect(count.electedNames == ["A", "B"])
    #expect(count.rounds.count == 1)
  }

  @Test func `a tie for exclusion is reported, and the lot decides it`() throws {
    let text = "3 1\n5 1 0\n3 2 3 0\n3 3 2 0\n0\nAnn\nBob\nCy\n"
    #expect(try ElectionCount.of(text, .meekSTV).outcome == .tied)
    let drawn = try ElectionCount.of(text, .meekSTV) { rules, _ in
      rules.lot = Lot(order: [2, 1, 0])
    }
    #expect(drawn.outcome == .elected)
    #expect(drawn.rounds[1].excluded == [1])
    #expect(drawn.electedNames == ["Cy"])
  }

  @Test func `ballots by the quadrillion are counted exactly`() throws {
    let text = "3 2\n9007199254740993 1 2 0\n9007199254740994 2 3 0\n1 3 0\n0\nA\nB\nC\n"
    let count = try ElectionCount.of(text, .meekSTV)
    #expect(count.counts(1).contains("A 9007199254740993.000000000"))
    #expect(count.electedNames == ["B", "A"])
  }
}

/// The reference rule straight down the page, ballot by ballot, to compare with.
struct MeekByTheBook {
  private(set) var elected: Set<Int> = []
  private(set) var sawTie = false
  private(set) var excluded: [Int] = []
  private(set) var finalVotes: [Int] = []

  init(_ election: DrawnElection) {
    let one = 1_000_000_000
    func up(_ dividend: Int128, _ divisor: Int128) -> Int {
      Int((dividend + divisor - 1) / divisor)
    }
    let size = election.candidates.count
    var hopeful = Set(0..<size)
    var keep = [Int](repeating: one, count: size)
    while hopeful.count > election.seats - elected.count, elected.count < election.seats {
      var last: Int?
      var surplus = 0
      var votes: [Int] = []
      var hasElected = false
      while true {
        votes = [Int](repeating: 0, count: size)
        for ballot in election.ballots {
          var weight = one
          for candidate in ballot.ranking.flatMap({ $0 }) where weight > 0 {
            let kept = up(Int128(weight) * Int128(keep[candidate]), Int128(one))
            votes[candidate] += kept * ballot.count
            weight -= kept
          }
        }
        let quota = votes.reduce(0, +) / (election.seats + 1) + 1
        for candidate in hopeful where votes[candidate] >= quota {
          elected.insert(candidate)
          hasElected = true
        }
        hopeful.subtract(elected)
        surplus = max(0, elected.reduce(0) { $0 + votes[$1] - quota })
        if hasElected || surplus < 1000 || last.map({ surplus >= $0 }) == true { break }
        last = surplus
        for candidate in elected {
          let product = up(Int128(keep[candidate]) * Int128(quota), Int128(one))
          keep[candidate] = up(Int128(product) * Int128(one), Int128(votes[candidate]))
        }
      }
      finalVotes = votes
      if hasElected { continue }
      let least = hopeful.map { votes[$0] }.min() ?? 0
      let tied = hopeful.filter { votes[$0] <= least + surplus }
      guard tied.count == 1, let pick = tied.first else {
        sawTie = true
        return
      }
      hopeful.remove(pick)
      keep[pick] = 0
      excluded.append(pick)
    }
    if elected.count < election.seats { elected.formUnion(hopeful) }
  }
}

@Suite struct `Comparing Meek's method with the rule by the book` {
  @Test(arguments: 0..<8) func `the same are excluded and elected`(batch: UInt64) throws {
    var dice = ElectionDice(seed: 200 + batch)
    var compared = 0
    for _ in 0..<120 {
      let election = DrawnElection(&dice, candidates: 3...6)
      let reference = MeekByTheBook(election)
      let count = try election.count(.meekSTV)
      guard !reference.sawTie, count.ties.isEmpty else { continue }
      compared += 1
      #expect(Set(count.elected) == reference.elected)
      #expect(count.rounds.flatMap(\.excluded) == reference.excluded)
    }
    #expect(compared > 20)
  }
}
