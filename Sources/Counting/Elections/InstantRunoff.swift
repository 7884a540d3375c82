// SPDX-License-Identifier: Apache-2.0

/// Instant runoff: the last is excluded until somebody has more than half of what still counts.
///
/// Marks for people who are no candidates (`UWI`) are counted as one, excluded before anybody is
/// elected, and never elected, as in RCTab.
struct InstantRunoff {
  private let input: CountInput
  private let walk: PreferenceWalk
  private var piles: BallotPiles
  private var continuing: [Bool]
  private var votes: [Int]
  private var exhausted = [Int](repeating: 0, count: ExhaustReason.allCases.count)
  private var run = CountRun()

  static func count(_ input: CountInput, _ breaker: inout TieBreaker) -> CountRun {
    var runoff = InstantRunoff(input)
    runoff.countFirst()
    while runoff.takeStep(&breaker) {}
    return runoff.run
  }

  private init(_ input: CountInput) {
    self.input = input
    walk = PreferenceWalk(
      overvotes: input.rules.overvotes, skips: input.rules.skips, repeats: input.rules.repeats)
    piles = BallotPiles(input.table, candidates: input.size)
    continuing = input.running
    votes = [Int](repeating: 0, count: input.size)
  }

  private var left: [Int] { continuing.indices.filter { continuing[$0] } }

  private mutating func countFirst() {
    for ballot in 0..<input.table.distinct { _ = place(ballot) }
    run.valid = votes.reduce(0, +)
    addRound(.firstPreferences, transfers: [])
    run.uncounted = run.rounds[0].exhausted
  }

  /// Puts a ballot where it counts now.
  private mutating func place(_ ballot: Int) -> PreferenceWalk.Step {
    let count = input.table.counts[ballot]
    let step = walk.next(
      ballot, in: input.table, from: &piles.positions[ballot], continuing: continuing)
    switch step {
    case .candidate(let candidate):
      votes[candidate] += count
      piles.put(ballot, on: candidate)
    case .exhausted(let reason): exhausted[reason.rawValue] += count
    }
    return step
  }

  /// Elects or excludes; false when the count is at its end.
  private mutating func takeStep(_ breaker: inout TieBreaker) -> Bool {
    let left = left
    let active = left.reduce(0) { $0 + votes[$1] }
    if let writeIns = input.ballots.writeIns, continuing[writeIns], left.count > 1 {
      exclude(writeIns, because: "marks for people who are no candidates are excluded first")
      return true
    }
    if left.count == 1 {
      if left.first != input.ballots.writeIns {
        elect(left[0], because: "is elected as the last who continues")
      }
      return false
    }
    if let leader = left.first(where: { votes[$0] > active - votes[$0] }) {
      elect(leader, because: "is elected with \(votes[leader]) of \(active) votes, more than half")
      return false
    }
    let round = run.rounds.count
    let lowest = left.map { votes[$0] }.min() ?? 0
    let last = left.filter { votes[$0] == lowest }
    let tally = FixedPoint(units: Int128(lowest))
    if left.count == 2 {
      // Neither has more than half, so both have just half.
      guard
        let winner = breaker.choose(
          .seat, among: last, round: round, votes: tally, favoured: true)
      else { return false }
      elect(winner, because: "is elected on the tie at \(lowest) votes")
      return false
    }
    var pick = last.first
    if last.count > 1 {
      if allGo(of: left, with: last) {
        pick = breaker.lot?.pick(of: last, favoured: false) ?? breaker.byName(last).first
        breaker.note(
          .exclusion, between: last, round: round, votes: tally,
          by: "not needed: together they have too few votes to pass anybody, so all are excluded")
      } else {
        pick = breaker.choose(
          .exclusion, among: last, round: round, votes: tally, favoured: false)
      }
    }
    guard let pick else { return false }
    exclude(pick, because: "has the fewest votes (\(lowest)) and is excluded")
    return true
  }

  /// Whether those who are last are all excluded, in whatever order.
  ///
  /// That is so if they, or more of those at the bottom, have together fewer votes than the next:
  /// all their votes in one hand would not lift it over him. Nor does the order decide who gets more
  /// than half, since the others' votes only grow meanwhile, and those that count only shrink.
  /// Where a rank counts if all but one of those on it are out, the order does decide.
  private func allGo(of left: [Int], with last: [Int]) -> Bool {
    if input.rules.overvotes == .exhaustIfSeveral, input.table.hasMarks { return false }
    let ascending = left.map { votes[$0] }.sorted()
    var sum = 0
    for (place, votes) in ascending.enumerated() {
      if place >= last.count, sum < votes { return true }
      sum += votes
    }
    return false
  }

  private mutating func elect(_ candidate: Int, because reason: String) {
    run.elected = [candidate]
    run.rounds[run.rounds.count - 1].elected = [candidate]
    run.rounds[run.rounds.count - 1].notes.append("\(input.name(candidate)) \(reason)")
  }

  private mutating func exclude(_ candidate: Int, because reason: String) {
    continuing[candidate] = false
    let before = votes
    votes[candidate] = 0
    var moved = [Int](repeating: 0, count: input.size)
    var stopped = 0
    var ballot = piles.takeAll(from: candidate)
    while let current = ballot {
      ballot = piles.next(after: current)
      switch place(current) {
      case .candidate(let heir): moved[heir] += input.table.counts[current]
      case .exhausted: stopped += input.table.counts[current]
      }
    }
    var transfers = moved.indices.filter { moved[$0] > 0 }.map {
      CountRound.Transfer(from: candidate, to: $0, votes: FixedPoint(units: Int128(moved[$0])))
    }
    if stopped > 0 {
      transfers.append(.init(from: candidate, to: nil, votes: FixedPoint(units: Int128(stopped))))
    }
    let isWriteIns = candidate == input.ballots.writeIns
    let sentence =
      isWriteIns ? "\(reason) (\(before[candidate]))" : "\(input.name(candidate)) \(reason)"
    addRound(.exclusion(candidate), transfers: transfers, note: sentence)
  }

  private mutating func addRound(
    _ action: CountRound.Action, transfers: [CountRound.Transfer], note: String? = nil
  ) {
    // INVARIANT: every ballot counts for one candidate or for nobody.
    precondition(votes.reduce(0, +) + exhausted.reduce(0, +) == input.table.total)
    let active = votes.reduce(0, +)
    var round = CountRound(
      number: run.rounds.count + 1, action: action,
      counts: votes.indices.map {
        input.running[$0] ? FixedPoint(units: Int128(votes[$0])) : nil
      },
      excluded: action.excluded, transfers: transfers,
      exhausted: ExhaustReason.list(exhausted.map { Int128($0) }, places: 0),
      lost: FixedPoint(units: 0), quota: FixedPoint(units: Int128(active / 2 + 1)))
    if let note { round.notes.append(note) }
    run.rounds.append(round)
    run.quota = round.quota
  }
}
