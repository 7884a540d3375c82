// SPDX-License-Identifier: Apache-2.0

/// The Debian constitution's standard resolution procedure, appendix A.6.
enum DebianVote {
  static func count(
    _ input: CountInput, _ matrix: PairwiseMatrix, valid: Int, _ breaker: inout TieBreaker
  ) -> CountRun {
    let runners = breaker.byName(input.runners)
    let fallback = input.rules.defaultOption ?? 0
    var run = CountRun()
    run.valid = valid
    run.uncounted = Pairs.uncounted(input, valid: valid)
    run.pairwise = matrix
    run.condorcetWinner = Pairs.condorcetWinner(matrix, among: runners)
    var left: [Int] = []
    var dropped: [Int] = []
    for option in runners {
      if option != fallback, let reason = reasonToDrop(option, fallback, matrix, input) {
        run.notes.append(reason)
        dropped.append(option)
      } else {
        left.append(option)
        if option != fallback { run.notes.append(reasonToStay(option, fallback, matrix, input)) }
      }
    }
    run.paths = Pairs.strongestPaths(matrix, among: left)
    run.hasCycle = run.paths.map { Pairs.hasCycle($0, among: left) }
    let winners = schwartz(left, matrix, input, &run.notes)
    finish(&run, input, &breaker, left: left, dropped: dropped, winners: winners)
    return run
  }

  /// A.6.2 and A.6.3: an option needs the quorum over the default, and its ratio.
  private static func reasonToDrop(
    _ option: Int, _ fallback: Int, _ matrix: PairwiseMatrix, _ input: CountInput
  ) -> String? {
    let votesFor = matrix[option, fallback]
    let against = matrix[fallback, option]
    let names = "\(input.name(option)) is dropped: \(votesFor) prefer it to \(input.name(fallback))"
    switch input.rules.quorum {
    case .developers(let developers):
      // V < 3·√n/2, squared so that nothing is rounded.
      if 4 * UInt128(votesFor) * UInt128(votesFor) < 9 * UInt128(developers) {
        return "\(names), fewer than the quorum of 3·√\(developers)/2"
      }
    case .votes(let votes) where votesFor < votes:
      return "\(names), fewer than the quorum of \(votes)"
    default: break
    }
    let ratio = input.rules.majorities[option] ?? ElectionRules.MajorityRatio(1)
    let left = Int128(votesFor) * Int128(ratio.against)
    let right = Int128(against) * Int128(ratio.votesFor)
    let ratioHolds = input.rules.ratioIsStrict ? left > right : left >= right
    if ratioHolds, votesFor > against { return nil }
    let need =
      ratio.votesFor == ratio.against
      ? "a majority" : "the ratio of \(ratio.votesFor):\(ratio.against)"
    return "\(names) and \(against) the other way, which is not \(need)"
  }

  /// What an option has, and what it needed, to stay beside the default.
  private static func reasonToStay(
    _ option: Int, _ fallback: Int, _ matrix: PairwiseMatrix, _ input: CountInput
  ) -> String {
    let quorum: String? =
      switch input.rules.quorum {
      case .developers(let developers): "the quorum of 3·√\(developers)/2"
      case .votes(let votes): "the quorum of \(votes)"
      case nil: nil
      }
    let ratio = input.rules.majorities[option].map { "the ratio of \($0.votesFor):\($0.against)" }
    let needs = [quorum, ratio ?? "a majority"].compactMap { $0 }.joined(separator: " and ")
    return
      "\(input.name(option)) stays: \(matrix[option, fallback]) prefer it to \(input.name(fallback))"
      + " and \(matrix[fallback, option]) the other way, which is \(needs)"
  }

  /// A.6.5 to A.6.8: the Schwartz set, with the weakest defeats dropped until none is left in it.
  private static func schwartz(
    _ options: [Int], _ matrix: PairwiseMatrix, _ input: CountInput, _ notes: inout [String]
  ) -> [Int] {
    var defeats = Set<Defeat>()
    for row in options {
      for column in options where matrix.defeats(row, column) {
        defeats.insert(Defeat(winner: row, loser: column))
      }
    }
    while true {
      let set = schwartzSet(options, defeats, size: matrix.size)
      let inside = defeats.filter { set.contains($0.winner) && set.contains($0.loser) }
      let names = input.list(set)
      notes.append(
        set.count == 1
          ? "the Schwartz set is \(names) alone: nobody left defeats it"
          : "the Schwartz set is \(names): nobody outside defeats any of them")
      guard !inside.isEmpty else { return set }
      // The weakest has the fewest votes for it, and of those the most against it.
      let weakest = inside.map { (matrix[$0.winner, $0.loser], -matrix[$0.loser, $0.winner]) }
        .min { $0 < $1 }
      let gone = inside.filter {
        weakest?.0 == matrix[$0.winner, $0.loser] && weakest?.1 == -matrix[$0.loser, $0.winner]
      }
      defeats.subtract(gone)
      // Options come by name, so that their order in the file does not show.
      let places = Dictionary(uniqueKeysWithValues: options.enumerated().map { ($1, $0) })
      func place(_ defeat: Defeat) -> (Int, Int) {
        (places[defeat.winner, default: 0], places[defeat.loser, default: 0])
      }
      for defeat in gone.sorted(by: { place($0) < place($1) }) {
        notes.append(
          "the defeat of \(input.name(defeat.loser)) by \(input.name(defeat.winner)) "
            + "(\(matrix[defeat.winner, defeat.loser]) to \(matrix[defeat.loser, defeat.winner])) "
            + "is among the weakest in the Schwartz set and is dropped")
      }
    }
  }

  private struct Defeat: Hashable {
    let winner: Int
    let loser: Int
  }

  /// Everybody who transitively defeats whoever transitively defeats them.
  private static func schwartzSet(
    _ options: [Int], _ defeats: Set<Defeat>, size: Int
  ) -> [Int] {
    var reach = PairwiseMatrix(size: size)
    for defeat in defeats { reach[defeat.winner, defeat.loser] = 1 }
    for middle in options {
      for row in options where reach[row, middle] == 1 {
        for column in options where reach[middle, column] == 1 { reach[row, column] = 1 }
      }
    }
    return options.filter { option in
      options.allSatisfy { reach[$0, option] == 0 || reach[option, $0] == 1 }
    }
  }

  private static func finish(
    _ run: inout CountRun, _ input: CountInput, _ breaker: inout TieBreaker, left: [Int],
    dropped: [Int], winners: [Int]
  ) {
    let others = left.filter { !winners.contains($0) }
    let order = run.paths.map { Pairs.ranking($0, among: others) } ?? [others]
    run.ranking = [winners] + order + (dropped.isEmpty ? [] : [dropped])
    // A.6.8: of several, the elector with the casting vote chooses.
    let winner =
      winners.count == 1
      ? winners[0]
      : breaker.choose(.seat, among: winners, round: 1, votes: nil, favoured: true)
    guard let winner else {
      run.notes.append(
        "\(input.list(winners)) are left undefeated; the elector with the casting vote chooses")
      return
    }
    run.elected = [winner]
    let how = winners.count == 1 ? "alone is undefeated" : "is chosen of those undefeated"
    run.notes.append("\(input.name(winner)) \(how) and wins")
  }
}
