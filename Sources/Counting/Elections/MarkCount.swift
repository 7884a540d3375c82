// SPDX-License-Identifier: Apache-2.0

/// Counts marks: one a ballot (plurality) or any number (approval).
enum MarkCount {
  /// The marks of each candidate, and the ballots that count for nobody; no tie changes them.
  struct Marks {
    let counts: [Int]
    let exhausted: [Int]
  }

  /// Counts each ballot for the one candidate it puts first.
  ///
  /// A ballot with several at its first rank counts for nobody.
  static func plurality(_ input: CountInput) -> Marks {
    let walk = PreferenceWalk(overvotes: .exhaust, skips: nil, repeats: .skip)
    var counts = [Int](repeating: 0, count: input.size)
    var exhausted = [Int](repeating: 0, count: ExhaustReason.allCases.count)
    for ballot in 0..<input.table.distinct {
      var position = input.table.starts[ballot]
      switch walk.next(ballot, in: input.table, from: &position, continuing: input.running) {
      case .candidate(let candidate): counts[candidate] += input.table.counts[ballot]
      case .exhausted(let reason): exhausted[reason.rawValue] += input.table.counts[ballot]
      }
    }
    // INVARIANT: every ballot counts once, for a candidate or for nobody.
    precondition(counts.reduce(0, +) + exhausted.reduce(0, +) == input.table.total)
    return Marks(counts: counts, exhausted: exhausted)
  }

  /// Counts each ballot for everybody it marks.
  static func approval(_ input: CountInput) -> Marks {
    var counts = [Int](repeating: 0, count: input.size)
    var exhausted = [Int](repeating: 0, count: ExhaustReason.allCases.count)
    var marked: [Int] = []
    for ballot in 0..<input.table.distinct {
      let count = input.table.counts[ballot]
      marked.removeAll(keepingCapacity: true)
      for index in input.table.range(of: ballot) {
        let symbol = input.table.symbols[index]
        if symbol == BallotSymbol.noOpinion { break }
        let candidate = Int(symbol & BallotSymbol.candidate)
        if candidate < input.size, !marked.contains(candidate) { marked.append(candidate) }
      }
      if let most = input.rules.maximumMarks, marked.count > most {
        exhausted[ExhaustReason.overvote.rawValue] += count
        continue
      }
      let counted = marked.filter { input.running[$0] }
      for candidate in counted { counts[candidate] += count }
      if counted.isEmpty {
        let reason = marked.isEmpty ? ExhaustReason.blank : .choices
        exhausted[reason.rawValue] += count
      }
    }
    return Marks(counts: counts, exhausted: exhausted)
  }

  /// Fills the seats in the order of the marks.
  static func count(
    _ input: CountInput, _ marks: Marks, _ breaker: inout TieBreaker
  ) -> CountRun {
    let (counts, exhausted) = (marks.counts, marks.exhausted)
    let runners = breaker.byName(input.runners)
    let totals = Set(runners.map { counts[$0] }).sorted(by: >)
    let byTotal = Dictionary(grouping: runners) { counts[$0] }
    let ranking = totals.compactMap { byTotal[$0] }
    var seats = SeatFilling(input)
    seats.fill(ranking, votes: { FixedPoint(units: Int128(counts[$0])) }, &breaker)
    var round = CountRound(
      number: 1, action: .firstPreferences,
      counts: counts.indices.map {
        input.running[$0] ? FixedPoint(units: Int128(counts[$0])) : nil
      },
      excluded: [], transfers: [],
      exhausted: ExhaustReason.list(exhausted.map { Int128($0) }, places: 0),
      lost: FixedPoint(units: 0), quota: nil)
    round.elected = seats.elected
    for candidate in seats.elected {
      let votes = FixedPoint(units: Int128(counts[candidate])).counted("vote")
      round.notes.append("\(input.name(candidate)) is elected with \(votes)")
    }
    round.notes += seats.notes
    var run = CountRun(elected: seats.elected, rounds: [round])
    run.uncounted = round.exhausted
    run.valid = input.table.total - exhausted.reduce(0, +)
    run.ranking = ranking
    return run
  }
}
