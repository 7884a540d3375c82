// SPDX-License-Identifier: Apache-2.0

/// Schulze's method (Schulze 2011), with winning votes as the strength of a defeat.
///
/// Several seats go to those whom the fewest candidates beat on the strongest paths, found once, as
/// the published Kubernetes elections do. Equal numbers are a tie.
enum Schulze {
  static func count(
    _ input: CountInput, _ matrix: PairwiseMatrix, valid: Int, _ breaker: inout TieBreaker
  ) -> CountRun {
    let runners = breaker.byName(input.runners)
    let paths = Pairs.strongestPaths(matrix, among: runners)
    var run = CountRun()
    run.valid = valid
    run.uncounted = Pairs.uncounted(input, valid: valid)
    run.pairwise = matrix
    run.paths = paths
    run.condorcetWinner = Pairs.condorcetWinner(matrix, among: runners)
    run.hasCycle = Pairs.hasCycle(paths, among: runners)
    run.ranking = Pairs.ranking(paths, among: runners)
    var seats = SeatFilling(input)
    seats.fill(run.ranking, votes: { _ in nil }, &breaker)
    run.elected = seats.elected
    run.notes = notes(input, run) + seats.notes
    return run
  }

  private static func notes(_ input: CountInput, _ run: CountRun) -> [String] {
    var notes = [
      input.rules.unranked == .last
        ? "candidates whom a ballot doesn't rank stand last on it, equal among themselves"
        : "candidates whom a ballot doesn't rank are compared with nobody on it",
      "a defeat is as strong as the ballots that prefer the winner (winning votes)",
    ]
    if let winner = run.condorcetWinner {
      notes.append("\(input.name(winner)) defeats every other candidate")
    }
    if run.hasCycle == true {
      notes.append("some candidates defeat each other in a circle; the strongest paths decide")
    }
    guard let paths = run.paths else { return notes }
    let runners = input.runners
    for candidate in run.elected {
      let beaten = runners.count { $0 != candidate && paths[candidate, $0] > paths[$0, candidate] }
      let losses = runners.count { $0 != candidate && paths[$0, candidate] > paths[candidate, $0] }
      notes.append(
        "\(input.name(candidate)) is elected: beats \(beaten) of the other \(runners.count - 1) "
          + "on the strongest paths, is beaten by \(losses)")
    }
    return notes
  }
}
