// SPDX-License-Identifier: Apache-2.0

/// Compares every pair of candidates on every ballot.
enum Pairs {
  /// How many ballots rank each candidate strictly above each other one.
  ///
  /// Equal ranks count for neither. Who is not ranked stands last, equal with others not ranked, or
  /// is compared with nobody; so is whoever the voter has no opinion on.
  static func matrix(
    _ input: CountInput, unranked: ElectionRules.UnrankedRule
  ) -> (matrix: PairwiseMatrix, valid: Int) {
    let table = input.table
    var matrix = PairwiseMatrix(size: input.size)
    var valid = 0
    var order: [Int] = []
    var groupEnds: [Int] = []
    var stamps = [Int](repeating: -1, count: input.size)
    for ballot in 0..<table.distinct {
      order.removeAll(keepingCapacity: true)
      groupEnds.removeAll(keepingCapacity: true)
      var hasOpinion = true
      for index in table.range(of: ballot) {
        let symbol = table.symbols[index]
        if symbol == BallotSymbol.noOpinion { hasOpinion = false }
        let candidate = Int(symbol & BallotSymbol.candidate)
        if symbol & BallotSymbol.tied == 0 {
          close(&groupEnds, upTo: order.count)
        }
        guard candidate < input.size, stamps[candidate] != ballot else { continue }
        stamps[candidate] = ballot
        if hasOpinion, input.running[candidate] { order.append(candidate) }
      }
      close(&groupEnds, upTo: order.count)
      if !order.isEmpty { valid += table.counts[ballot] }
      if unranked == .last, order.count < input.size {
        for candidate in 0..<input.size
        where stamps[candidate] != ballot && input.running[candidate] { order.append(candidate) }
        close(&groupEnds, upTo: order.count)
      }
      matrix.add(order, groupEnds: groupEnds, count: table.counts[ballot])
    }
    return (matrix, valid)
  }

  /// The ballots that rank nobody who takes part.
  static func uncounted(_ input: CountInput, valid: Int) -> [CountRound.Exhausted] {
    let rest = input.table.total - valid
    if rest == 0 { return [] }
    return [CountRound.Exhausted(reason: .blank, votes: FixedPoint(units: Int128(rest)))]
  }

  /// Ends the group of everybody added since the last one.
  private static func close(_ groupEnds: inout [Int], upTo count: Int) {
    while groupEnds.count < count { groupEnds.append(count) }
  }

  /// The strength of the strongest path from each candidate to each other one.
  ///
  /// A path is as strong as its weakest defeat, a defeat as its winning votes (Schulze 2011, §2).
  static func strongestPaths(
    _ matrix: PairwiseMatrix, among runners: [Int]
  ) -> PairwiseMatrix {
    var paths = PairwiseMatrix(size: matrix.size)
    for row in runners {
      for column in runners where matrix.defeats(row, column) {
        paths[row, column] = matrix[row, column]
      }
    }
    for middle in runners {
      for row in runners where row != middle && paths[row, middle] > 0 {
        let first = paths[row, middle]
        for column in runners where column != middle && column != row {
          let through = min(first, paths[middle, column])
          if through > paths[row, column] { paths[row, column] = through }
        }
      }
    }
    return paths
  }

  /// Who defeats everybody else.
  static func condorcetWinner(_ matrix: PairwiseMatrix, among runners: [Int]) -> Int? {
    runners.first { row in
      runners.allSatisfy { $0 == row || matrix.defeats(row, $0) }
    }
  }

  /// Whether some candidates defeat each other in a circle.
  static func hasCycle(_ paths: PairwiseMatrix, among runners: [Int]) -> Bool {
    runners.contains { row in
      runners.contains { $0 != row && paths[row, $0] > 0 && paths[$0, row] > 0 }
    }
  }

  /// The candidates by how many beat them on the strongest paths, fewest first.
  static func ranking(_ paths: PairwiseMatrix, among runners: [Int]) -> [[Int]] {
    let losses = runners.map { row in
      runners.count { $0 != row && paths[$0, row] > paths[row, $0] }
    }
    let groups = Dictionary(grouping: zip(runners, losses)) { $0.1 }
    return groups.sorted { $0.key < $1.key }.map { $0.value.map(\.0) }
  }
}
