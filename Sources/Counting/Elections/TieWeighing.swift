// SPDX-License-Identifier: Apache-2.0

/// Finds out what the ties of a count amount to, by counting every way they could fall.
enum TieWeighing {
  /// A count with its ties weighed.
  struct Weighed {
    let run: CountRun
    let outcome: ElectionCount.Outcome
    let elected: [Int]
    let ties: [CountTie]
  }

  /// How much counting may be done for the sake of ties: runs times their size.
  private static let budget = 40_000_000

  /// Counts, and if nothing on record resolves a tie, counts every way it could fall.
  ///
  /// If all ways elect the same, the outcome stands and the ties are immaterial. Otherwise the
  /// count stops at the first tie that matters, and only those elected either way are elected. If
  /// there are more ways than can be tried, those elected before the first open tie are sure.
  static func weigh(
    _ breaker: TieBreaker, effort: Int, count: (inout TieBreaker) -> CountRun
  ) -> Weighed {
    var first = breaker
    let run = count(&first)
    let limit = max(8, min(2_000, budget / max(effort, 1)))
    guard first.decisions.contains(where: { !$0.isResolved }) else {
      let ties = markImmaterial(first, run, limit: min(limit, 64), breaker, count: count)
      return Weighed(run: run, outcome: .elected, elected: run.elected, ties: ties)
    }
    guard let leaves = leaves(from: first, run, breaker, limit: limit, count: count) else {
      let open = first.decisions.firstIndex { !$0.isResolved } ?? 0
      let note = "the ties could fall in more ways than can be tried, so all of them may matter"
      return stopped(at: open, breaker, sure: nil, note: note, count: count)
    }
    let outcomes = Set(leaves.map(\.elected))
    if outcomes.count == 1 {
      let ties = first.ties.enumerated().map { index, tie in
        var tie = tie
        if first.decisions.contains(where: { $0.tie == index && !$0.isResolved }) {
          tie.immaterial = true
        }
        return tie
      }
      return Weighed(run: run, outcome: .elected, elected: run.elected, ties: ties)
    }
    let sure = leaves.dropFirst().reduce(leaves[0].elected) { $0.intersection($1.elected) }
    let material = firstMaterial(first, leaves)
    return stopped(at: material, breaker, sure: sure, count: count)
  }

  private struct Leaf {
    let path: [Int]
    let elected: Set<Int>
  }

  /// Every way the open ties could fall, or nil if there are more than `limit`.
  private static func leaves(
    from first: TieBreaker, _ run: CountRun, _ breaker: TieBreaker, limit: Int,
    count: (inout TieBreaker) -> CountRun
  ) -> [Leaf]? {
    var leaves: [Leaf] = []
    var waiting: [[Int]] = []
    func take(_ done: TieBreaker, _ run: CountRun, decided: Int) {
      let path = done.decisions.map(\.chosen)
      leaves.append(Leaf(path: path, elected: Set(run.elected)))
      for index in decided..<done.decisions.count where !done.decisions[index].isResolved {
        for other in done.decisions[index].alternatives where other != path[index] {
          waiting.append(path[..<index] + [other])
        }
      }
    }
    take(first, run, decided: 0)
    while let path = waiting.popLast() {
      guard leaves.count + waiting.count < limit else { return nil }
      var next = breaker
      next.path = path
      let run = count(&next)
      take(next, run, decided: path.count)
    }
    return leaves
  }

  /// The first open tie of the first run for which it matters who is chosen.
  private static func firstMaterial(_ first: TieBreaker, _ leaves: [Leaf]) -> Int {
    let path = first.decisions.map(\.chosen)
    for index in first.decisions.indices where !first.decisions[index].isResolved {
      let below = leaves.filter { $0.path.count > index && $0.path[..<index] == path[..<index] }
      let byChoice = Dictionary(grouping: below) { $0.path[index] }
        .mapValues { Set($0.map(\.elected)) }
      if Set(byChoice.values).count > 1 { return index }
    }
    return first.decisions.firstIndex { !$0.isResolved } ?? 0
  }

  /// The count up to the open tie at which it has to stop.
  private static func stopped(
    at decision: Int, _ breaker: TieBreaker, sure: Set<Int>?, note: String? = nil,
    count: (inout TieBreaker) -> CountRun
  ) -> Weighed {
    var last = breaker
    last.stop = decision
    var run = count(&last)
    if let note { run.notes.append(note) }
    var elected = run.elected
    if let sure {
      elected = elected.filter(sure.contains)
      elected += last.byName(sure.subtracting(elected).sorted())
    }
    var ties = last.ties
    if sure != nil {
      // The open ties before this one were found not to matter.
      for earlier in last.decisions where !earlier.isResolved {
        ties[earlier.tie].immaterial = true
      }
    }
    return Weighed(run: run, outcome: .tied, elected: elected, ties: ties)
  }

  /// Marks the resolved ties that would have elected the same however they fell.
  private static func markImmaterial(
    _ first: TieBreaker, _ run: CountRun, limit: Int, _ breaker: TieBreaker,
    count: (inout TieBreaker) -> CountRun
  ) -> [CountTie] {
    var ties = first.ties
    let path = first.decisions.map(\.chosen)
    let elected = Set(run.elected)
    var runs = 0
    for (index, decision) in first.decisions.enumerated() {
      let others = decision.alternatives.filter { $0 != decision.chosen }
      runs += others.count
      guard runs <= limit else { break }
      let changes = others.contains { other in
        var next = breaker
        next.path = path[..<index] + [other]
        return Set(count(&next).elected) != elected
      }
      ties[decision.tie].immaterial = !changes
    }
    return ties
  }
}
