// SPDX-License-Identifier: Apache-2.0

/// What a method found in one run, before ties were weighed.
struct CountRun {
  var elected: [Int] = []
  var rounds: [CountRound] = []
  var valid = 0
  /// Ballots that count for nobody from the start.
  var uncounted: [CountRound.Exhausted] = []
  var quota: FixedPoint?
  var pairwise: PairwiseMatrix?
  var paths: PairwiseMatrix?
  var condorcetWinner: Int?
  var hasCycle: Bool?
  var ranking: [[Int]] = []
  var notes: [String] = []
}

/// What every method is given.
struct CountInput {
  let ballots: Ballots
  let rules: ElectionRules
  /// Who takes part: everybody who has not withdrawn.
  let running: [Bool]

  var table: BallotTable { ballots.table }
  var size: Int { ballots.candidates.count }
  var runners: [Int] { running.indices.filter { running[$0] } }

  func name(_ candidate: Int) -> String { ballots.candidates[candidate] }

  /// Names as a sentence lists them.
  func list(_ candidates: [Int]) -> String {
    let names = candidates.map(name)
    guard names.count > 1, let last = names.last else { return names.first ?? "nobody" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
