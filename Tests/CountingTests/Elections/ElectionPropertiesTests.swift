// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `What holds for every election` {
  private static let batches: [UInt64] = Array(0..<3)

  /// What must not depend on any order: outcome, elected, ranking, rounds and ties, by name.
  private func fingerprint(_ count: ElectionCount) -> [String] {
    var lines = [
      "\(count.outcome) \(count.electedNames)", "\(count.rankingNames)",
      "\(count.quota.map(String.init) ?? "-") \(count.valid) \(count.notes)",
    ]
    for round in count.rounds {
      let votes = zip(count.candidates, round.counts).map { "\($0) \($1.map(String.init) ?? "-")" }
      lines.append(
        "\(votes.sorted()) \(count.names(round.elected)) \(count.names(round.excluded)) "
          + "\(round.exhausted.map { "\($0.reason) \($0.votes)" })")
    }
    lines += count.ties.map { tie in
      "\(tie.round) \(tie.kind) \(count.names(tie.between)) \(tie.by) \(tie.immaterial) "
        + "\(tie.resolved.map { count.candidates[$0] } ?? "-")"
    }
    return lines
  }

  @Test(arguments: batches, ElectionMethod.allCases)
  func `the order of ballots and candidates changes nothing`(
    batch: UInt64, method: ElectionMethod
  ) throws {
    var dice = ElectionDice(seed: 1000 + batch)
    for _ in 0..<40 {
      let election = DrawnElection(&dice, weak: true)
      let other = election.shuffled(&dice)
      let seed = dice.chance(1, of: 2) ? "lot" : nil
      func count(_ election: DrawnElection) throws -> ElectionCount {
        try election.count(method) { rules in
          rules.lot = seed.map { Lot(seed: $0, candidates: election.candidates) }
          rules.overvotes = .exhaustIfSeveral
        }
      }
      #expect(try fingerprint(count(election)) == fingerprint(count(other)))
    }
  }

  @Test(arguments: batches, ElectionMethod.allCases)
  func `ballots count the same together or apart`(batch: UInt64, method: ElectionMethod) throws {
    var dice = ElectionDice(seed: 2000 + batch)
    for _ in 0..<40 {
      let election = DrawnElection(&dice, weak: true)
      var apart = election
      apart.ballots = election.ballots.flatMap { ballot in
        Array(repeating: Ballots.Cast(ballot.ranking), count: ballot.count)
      }
      #expect(try fingerprint(election.count(method)) == fingerprint(apart.count(method)))
    }
  }

  @Test(arguments: batches, [ElectionMethod.irv, .scottishSTV, .meekSTV])
  func `votes are conserved in every round`(batch: UInt64, method: ElectionMethod) throws {
    var dice = ElectionDice(seed: 3000 + batch)
    for _ in 0..<100 {
      let election = DrawnElection(&dice, candidates: 2...8, weak: true)
      let count = try election.count(method) { rules in
        rules.lot = Lot(seed: "x", candidates: election.candidates)
        rules.skips = 0
      }
      for round in count.rounds {
        let unit = (0..<round.lost.places).reduce(Int128(1)) { unit, _ in unit * 10 }
        let votes = round.counts.reduce(0) { $0 + ($1?.units ?? 0) }
        let all = votes + round.exhaustedTotal.units + round.lost.units
        // Void papers take no part in the Scottish rules.
        let ballots = method == .scottishSTV ? count.valid : count.ballots
        #expect(all == Int128(ballots) * unit)
      }
      #expect(count.elected.count == min(count.rules.seats, count.candidates.count))
    }
  }

  @Test(arguments: batches) func `transfers add up to the change of every candidate`(
    batch: UInt64
  ) throws {
    var dice = ElectionDice(seed: 4000 + batch)
    for _ in 0..<100 {
      let election = DrawnElection(&dice, candidates: 3...8)
      let count = try election.count(.scottishSTV) { rules in
        rules.lot = Lot(seed: "x", candidates: election.candidates)
      }
      for (before, after) in zip(count.rounds, count.rounds.dropFirst()) {
        for candidate in count.candidates.indices {
          let came = after.transfers.filter { $0.to == candidate }.reduce(0) { $0 + $1.votes.units }
          let change =
            (after.counts[candidate]?.units ?? 0) - (before.counts[candidate]?.units ?? 0)
          if after.transfers.contains(where: { $0.from == candidate }) {
            #expect(change < 0)
          } else if after.excluded != [candidate] {
            #expect(change == came)
          }
        }
      }
    }
  }

  @Test(arguments: batches) func `Schulze elects who beats all others`(batch: UInt64) throws {
    var dice = ElectionDice(seed: 5000 + batch)
    var found = 0
    for _ in 0..<200 {
      let count = try DrawnElection(&dice, weak: true).count(.schulze, seats: 1)
      guard let winner = count.condorcetWinner else { continue }
      found += 1
      #expect(count.elected == [winner])
      #expect(count.ranking.first == [winner])
    }
    #expect(found > 50)
  }

  @Test(arguments: batches) func `an instant runoff elects as STV with one seat does`(
    batch: UInt64
  ) throws {
    var dice = ElectionDice(seed: 6000 + batch)
    var compared = 0
    for _ in 0..<200 {
      let election = DrawnElection(&dice)
      let runoff = try election.count(.irv) { rules in rules.skips = 0 }
      let scottish = try election.count(.scottishSTV, seats: 1)
      guard runoff.ties.isEmpty, scottish.ties.isEmpty, runoff.valid > 0 else { continue }
      compared += 1
      #expect(runoff.elected == scottish.elected)
    }
    #expect(compared > 50)
  }

  @Test(arguments: batches) func `Debian's winner is Schulze's where nothing is tied or dropped`(
    batch: UInt64
  ) throws {
    var dice = ElectionDice(seed: 7000 + batch)
    var compared = 0
    for _ in 0..<400 {
      let election = DrawnElection(&dice, candidates: 3...5)
      let debian = try election.count(.debian)
      let pairs = try #require(debian.pairwise)
      let others = 0..<pairs.size
      let fallback = try #require(debian.rules.defaultOption)
      guard others.allSatisfy({ $0 == fallback || pairs.defeats($0, fallback) }) else { continue }
      var strengths = Set<Int>()
      let areDistinct = others.allSatisfy { row in
        others.allSatisfy { column in
          row == column || pairs[row, column] < pairs[column, row]
            || (pairs.defeats(row, column) && strengths.insert(pairs[row, column]).inserted)
        }
      }
      guard areDistinct else { continue }
      compared += 1
      #expect(try debian.elected == election.count(.schulze, seats: 1).elected)
    }
    #expect(compared > 5)
  }

  @Test(arguments: batches, [ElectionMethod.plurality, .approval, .irv, .schulze, .debian])
  func `doubling every ballot changes nobody's fortune`(
    batch: UInt64, method: ElectionMethod
  ) throws {
    var dice = ElectionDice(seed: 8000 + batch)
    for _ in 0..<40 {
      let election = DrawnElection(&dice, weak: true)
      var doubled = election
      for index in doubled.ballots.indices { doubled.ballots[index].count *= 2 }
      let (one, two) = try (election.count(method), doubled.count(method))
      #expect(one.elected == two.elected)
      #expect(one.ranking == two.ranking)
      #expect(one.outcome == two.outcome)
    }
  }

  @Test(arguments: batches, [ElectionMethod.plurality, .approval])
  func `one more mark never unseats whom it is for`(batch: UInt64, method: ElectionMethod) throws {
    var dice = ElectionDice(seed: 11_000 + batch)
    for _ in 0..<40 {
      var election = DrawnElection(&dice)
      let before = try election.count(method)
      for candidate in before.elected {
        election.ballots.append(.init([[candidate]]))
        #expect(try election.count(method).elected.contains(candidate))
        election.ballots.removeLast()
      }
    }
  }

  @Test(arguments: batches, ElectionMethod.allCases)
  func `a candidate whom nobody ranks changes nothing`(
    batch: UInt64, method: ElectionMethod
  ) throws {
    var dice = ElectionDice(seed: 9000 + batch)
    for _ in 0..<40 {
      let election = DrawnElection(&dice, candidates: 3...5)
      var larger = election
      larger.candidates.append("zz")
      let (one, two) = try (election.count(method), larger.count(method))
      // With nobody's votes but zeros the newcomer ties with others who have none.
      guard one.ties.isEmpty, two.ties.isEmpty, one.valid > 0 else { continue }
      #expect(one.electedNames == two.electedNames)
    }
  }

  @Test(arguments: batches, ElectionMethod.allCases)
  func `an open tie elects only those elected however it falls`(
    batch: UInt64, method: ElectionMethod
  ) throws {
    var dice = ElectionDice(seed: 10_000 + batch)
    for _ in 0..<40 {
      let election = DrawnElection(&dice, candidates: 2...5)
      let open = try election.count(method)
      for seed in 0..<4 {
        let drawn = try election.count(method) { rules in
          rules.lot = Lot(seed: "\(seed)", candidates: election.candidates)
        }
        #expect(drawn.outcome == .elected)
        if open.outcome == .elected {
          #expect(Set(drawn.elected) == Set(open.elected))
        } else {
          #expect(Set(open.elected).isSubset(of: Set(drawn.elected)))
          #expect(open.elected.count < election.seats)
        }
      }
    }
  }
}
