// SPDX-License-Identifier: Apache-2.0

extension ElectionCount {
  /// How many of them are told; with more candidates than a handful there are too many to read.
  private static let mostDetours = 40

  /// Where somebody beats another on a path over others, which the pair alone does not show.
  ///
  /// Each is told with every step and its votes, so that it can be followed in the table of pairs.
  var detours: [String] {
    guard let pairwise, let paths else { return [] }
    let runners = candidates.indices.filter { !withdrawn.contains($0) }
    var sentences: [String] = []
    for first in runners {
      for second in runners where paths[first, second] > paths[second, first] {
        let direct = pairwise.defeats(first, second) ? pairwise[first, second] : 0
        guard direct < paths[first, second] else { continue }
        if sentences.count == Self.mostDetours {
          return sentences + ["and further such paths, which follow from the tables"]
        }
        let steps = path(from: first, to: second, among: runners, pairwise, paths)
        let told = zip(steps, steps.dropFirst()).map { winner, loser in
          "\(candidates[winner]) over \(candidates[loser]) \(pairwise[winner, loser])"
        }
        sentences.append(
          "\(candidates[first]) beats \(candidates[second]), \(paths[first, second]) to \(paths[second, first]): \(told.joined(separator: ", "))"
        )
      }
    }
    return sentences
  }

  /// The shortest of the strongest paths between two.
  private func path(
    from first: Int, to last: Int, among runners: [Int], _ pairwise: PairwiseMatrix,
    _ paths: PairwiseMatrix
  ) -> [Int] {
    let least = paths[first, last]
    var before: [Int: Int] = [first: first]
    var waiting = [first]
    while !waiting.isEmpty, before[last] == nil {
      var next: [Int] = []
      for place in waiting {
        for other in runners
        where before[other] == nil && pairwise.defeats(place, other)
          && pairwise[place, other] >= least
        {
          before[other] = place
          next.append(other)
        }
      }
      waiting = next
    }
    var steps = [last]
    while let place = steps.first, place != first, let earlier = before[place] {
      steps.insert(earlier, at: 0)
    }
    return steps
  }
}
