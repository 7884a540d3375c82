// SPDX-License-Identifier: Apache-2.0

/// The single transferable vote of the Scottish Local Government Elections Order 2007
/// (SSI 2007/42), schedule 1, rules 45 to 52.
///
/// Votes are whole units of 1/100,000. A paper stops at a rank with several candidates, at one left
/// out, and at a candidate ranked twice: from there it is non-transferable, or void if it gives no
/// first preference. Where the Order is silent on ties of three or more, those extreme at the most
/// recent unequal stage are kept, and earlier stages decide between them.
struct ScottishSTV {
  private static let places = 5
  private static let unit: Int128 = 100_000

  private let input: CountInput
  private let walk = PreferenceWalk(overvotes: .exhaust, skips: 0, repeats: .exhaust)
  private var piles: BallotPiles
  /// What each paper is worth to whoever holds it.
  private var values: [UInt32]
  private var continuing: [Bool]
  private var votes: [Int128]
  private var exhausted = [Int128](repeating: 0, count: ExhaustReason.allCases.count)
  private var lost: Int128 = 0
  private var quota: Int128 = 0
  /// Those elected whose surplus has not been transferred.
  private var pending: [Int] = []
  private var run = CountRun()

  static func count(_ input: CountInput, _ breaker: inout TieBreaker) -> CountRun {
    var election = ScottishSTV(input)
    election.countFirst()
    election.electOnQuota(&breaker)
    while !election.fillLastSeats(&breaker), election.takeStep(&breaker) {
      election.electOnQuota(&breaker)
    }
    return election.run
  }

  private init(_ input: CountInput) {
    self.input = input
    piles = BallotPiles(input.table, candidates: input.size)
    values = [UInt32](repeating: UInt32(Self.unit), count: input.table.distinct)
    continuing = input.running
    votes = [Int128](repeating: 0, count: input.size)
  }

  private var seats: Int { input.rules.seats }
  private var left: [Int] { continuing.indices.filter { continuing[$0] } }

  /// Rules 45 and 46: first preferences, valid papers, quota.
  private mutating func countFirst() {
    var void = [Int128](repeating: 0, count: exhausted.count)
    for ballot in 0..<input.table.distinct {
      if case .exhausted(let reason) = place(ballot) {
        void[reason.rawValue] += Int128(input.table.counts[ballot])
      }
    }
    // A paper without a first preference is void, not non-transferable.
    exhausted = exhausted.map { _ in 0 }
    let valid = votes.reduce(0, +) / Self.unit
    quota = (valid / Int128(seats + 1) + 1) * Self.unit
    run.valid = Int(valid)
    run.quota = fixed(quota)
    addRound(.firstPreferences, transfers: [], note: nil)
    run.uncounted = ExhaustReason.list(void, places: 0)
  }

  /// Puts a paper with its next preference, at its value.
  private mutating func place(_ ballot: Int) -> PreferenceWalk.Step {
    let step = walk.next(
      ballot, in: input.table, from: &piles.positions[ballot], continuing: continuing)
    let worth = Int128(input.table.counts[ballot]) * Int128(values[ballot])
    switch step {
    case .candidate(let candidate):
      votes[candidate] += worth
      piles.put(ballot, on: candidate)
    case .exhausted(let reason): exhausted[reason.rawValue] += worth
    }
    return step
  }

  /// Rule 47: who has the quota is deemed elected.
  private mutating func electOnQuota(_ breaker: inout TieBreaker) {
    let reached = left.filter { votes[$0] >= quota }
    for candidate in ordered(reached, &breaker) {
      elect(candidate, because: "has the quota with \(fixed(votes[candidate])) votes")
      if votes[candidate] > quota { pending.append(candidate) }
    }
  }

  /// Rule 52: when as many are left as seats, they are elected and nothing is transferred.
  private mutating func fillLastSeats(_ breaker: inout TieBreaker) -> Bool {
    let vacancies = seats - run.elected.count
    guard vacancies > 0 else { return true }
    let left = left
    guard left.count <= vacancies else { return false }
    for candidate in ordered(left, &breaker) {
      elect(candidate, because: "is elected: no more candidates are left than seats")
    }
    return true
  }

  private mutating func elect(_ candidate: Int, because reason: String) {
    continuing[candidate] = false
    run.elected.append(candidate)
    run.rounds[run.rounds.count - 1].elected.append(candidate)
    run.rounds[run.rounds.count - 1].notes.append("\(input.name(candidate)) \(reason)")
  }

  /// Most votes first, for the list only; equal votes by earlier stages, then by name.
  private mutating func ordered(_ candidates: [Int], _ breaker: inout TieBreaker) -> [Int] {
    let byName = breaker.lot?.sorted(candidates) ?? breaker.byName(candidates)
    let places = Dictionary(uniqueKeysWithValues: byName.enumerated().map { ($1, $0) })
    return byName.sorted { first, second in
      for round in run.rounds.reversed() {
        let (one, other) = (units(first, in: round), units(second, in: round))
        if one != other { return one > other }
      }
      return places[first, default: 0] < places[second, default: 0]
    }
  }

  private func units(_ candidate: Int, in round: CountRound) -> Int128 {
    round.counts[candidate]?.units ?? 0
  }

  /// Rules 48 to 51: one surplus, or one exclusion; false when a tie stops the count.
  private mutating func takeStep(_ breaker: inout TieBreaker) -> Bool {
    let extreme = pending.isEmpty ? left.map { votes[$0] }.min() : pending.map { votes[$0] }.max()
    let wantsMost = !pending.isEmpty
    let tied = (wantsMost ? pending : left).filter { votes[$0] == extreme }
    guard let pick = pick(from: tied, wantsMost: wantsMost, &breaker) else { return false }
    if wantsMost { transferSurplus(of: pick) } else { exclude(pick) }
    return true
  }

  /// Rules 49(2), 49(3) and 51(2): earlier stages decide between equals, then the lot.
  private mutating func pick(
    from tied: [Int], wantsMost: Bool, _ breaker: inout TieBreaker
  ) -> Int? {
    guard tied.count > 1 else { return tied.first }
    let round = run.rounds.count
    if !wantsMost, votes[tied[0]] == 0, left.count - tied.count >= seats - run.elected.count {
      // Without votes there is nothing to transfer, so all of them go before anything changes.
      breaker.note(
        .exclusion, between: tied, round: round, votes: fixed(0),
        by: "not needed: they have no votes and are excluded in turn")
      return breaker.byName(tied).first
    }
    var narrowed = tied
    var by: String?
    for earlier in run.rounds.dropLast().reversed() {
      let there = narrowed.map { units($0, in: earlier) }
      guard let extreme = wantsMost ? there.max() : there.min() else { break }
      let kept = narrowed.filter { units($0, in: earlier) == extreme }
      if kept.count < narrowed.count { by = "the votes in round \(earlier.number)" }
      narrowed = kept
      if narrowed.count == 1 { break }
    }
    return breaker.choose(
      wantsMost ? .surplus : .exclusion, among: narrowed, of: tied, round: round,
      votes: fixed(votes[tied[0]]), favoured: wantsMost, earlier: by)
  }

  /// Rule 48: every paper goes on at surplus times value divided by votes, cut to five places.
  private mutating func transferSurplus(of candidate: Int) {
    pending.removeAll { $0 == candidate }
    let total = votes[candidate]
    let surplus = total - quota
    var newValues: [UInt32: UInt32] = [:]
    votes[candidate] = quota
    let moved = move(from: candidate) { value in
      if let known = newValues[value] { return known }
      let new = UInt32(truncatingIfNeeded: surplus * Int128(value) / total)
      newValues[value] = new
      return new
    }
    // What cutting to five places loses stays with nobody.
    lost += surplus - moved.reduce(0) { $0 + $1.votes.units }
    let shares = newValues.sorted { $0.key > $1.key }.map { old, new in
      "papers received at \(fixed(Int128(old))) go on at \(fixed(Int128(new)))"
    }
    let list = shares.prefix(8).joined(separator: ", ") + (shares.count > 8 ? ", …" : "")
    addRound(
      .surplus(candidate), transfers: moved,
      note: "the surplus of \(input.name(candidate)), \(fixed(surplus)) of \(fixed(total)) votes, "
        + "is transferred: \(list)")
  }

  /// Rule 50: all papers of the last go on at the value they came with.
  private mutating func exclude(_ candidate: Int) {
    let had = votes[candidate]
    continuing[candidate] = false
    votes[candidate] = 0
    let moved = move(from: candidate) { $0 }
    addRound(
      .exclusion(candidate), transfers: moved,
      note: "\(input.name(candidate)) has the fewest votes (\(fixed(had))) and is excluded")
  }

  /// Moves every paper of a candidate at its new value, and tells what went where.
  private mutating func move(
    from candidate: Int, value: (UInt32) -> UInt32
  ) -> [CountRound.Transfer] {
    var received = [Int128](repeating: 0, count: input.size)
    var stopped: Int128 = 0
    var ballot = piles.takeAll(from: candidate)
    while let current = ballot {
      ballot = piles.next(after: current)
      values[current] = value(values[current])
      let worth = Int128(input.table.counts[current]) * Int128(values[current])
      switch place(current) {
      case .candidate(let heir): received[heir] += worth
      case .exhausted: stopped += worth
      }
    }
    var transfers = received.indices.filter { received[$0] > 0 }.map {
      CountRound.Transfer(from: candidate, to: $0, votes: fixed(received[$0]))
    }
    if stopped > 0 { transfers.append(.init(from: candidate, to: nil, votes: fixed(stopped))) }
    return transfers
  }

  private mutating func addRound(
    _ action: CountRound.Action, transfers: [CountRound.Transfer], note: String?
  ) {
    // INVARIANT: votes + non-transferable + what rounding lost = valid papers.
    precondition(
      votes.reduce(0, +) + exhausted.reduce(0, +) + lost == Int128(run.valid) * Self.unit)
    var round = CountRound(
      number: run.rounds.count + 1, action: action,
      counts: votes.indices.map { input.running[$0] ? fixed(votes[$0]) : nil },
      excluded: action.excluded, transfers: transfers,
      exhausted: ExhaustReason.list(exhausted, places: Self.places), lost: fixed(lost),
      quota: fixed(quota))
    if let note { round.notes.append(note) }
    run.rounds.append(round)
  }

  private func fixed(_ units: Int128) -> FixedPoint {
    FixedPoint(units: units, places: Self.places)
  }
}
