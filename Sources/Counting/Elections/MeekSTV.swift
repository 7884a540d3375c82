// SPDX-License-Identifier: Apache-2.0

/// The PR Foundation's reference rule for Meek's method: nine decimals, omega 10⁻⁶.
///
/// A ballot stops at a rank with several candidates; empty ranks are passed over.
struct MeekSTV {
  private static let places = 9
  private static let one: Int128 = 1_000_000_000
  private static let omega: Int128 = 1_000

  private let input: CountInput
  private var hopeful: [Bool]
  private var keep: [Int128]
  private var isElected: [Bool]
  private var classes = BallotTable()
  private var votes: [Int128]
  private var exhausted = [Int128](repeating: 0, count: ExhaustReason.allCases.count)
  private var quota: Int128 = 0
  private var surplus: Int128 = 0
  private var run = CountRun()
  private var nextAction = CountRound.Action.firstPreferences
  private var nextNote: String?

  static func count(_ input: CountInput, _ breaker: inout TieBreaker) -> CountRun {
    var election = MeekSTV(input)
    election.countAll(&breaker)
    return election.run
  }

  private init(_ input: CountInput) {
    self.input = input
    hopeful = input.running
    isElected = [Bool](repeating: false, count: input.size)
    keep = input.running.map { $0 ? Self.one : 0 }
    votes = [Int128](repeating: 0, count: input.size)
    let walk = PreferenceWalk(overvotes: .exhaust, skips: nil, repeats: .skip)
    var void = exhausted
    for ballot in 0..<input.table.distinct {
      var position = input.table.starts[ballot]
      let step = walk.next(ballot, in: input.table, from: &position, continuing: hopeful)
      switch step {
      case .candidate: run.valid += input.table.counts[ballot]
      case .exhausted(let reason): void[reason.rawValue] += Int128(input.table.counts[ballot])
      }
    }
    run.uncounted = ExhaustReason.list(void, places: 0)
  }

  private var left: [Int] { hopeful.indices.filter { hopeful[$0] } }
  private var vacancies: Int { input.rules.seats - run.elected.count }

  /// B: rounds, until no more are hopeful than seats are left.
  private mutating func countAll(_ breaker: inout TieBreaker) {
    while vacancies > 0, left.count > vacancies {
      if iterate(&breaker) { continue }
      guard let last = lowest(&breaker) else { return }
      nextNote =
        "\(input.name(last)) has the fewest votes (\(fixed(votes[last]))) and is excluded"
      nextAction = .exclusion(last)
      hopeful[last] = false
      keep[last] = 0
    }
    guard vacancies > 0 || run.rounds.isEmpty else { return }
    // C.1: elect the remaining. The votes are shown as they then stand.
    regroup()
    distribute()
    addRound()
    for candidate in ordered(left, breaker) {
      elect(candidate, because: "is elected: no more candidates are left than seats")
    }
  }

  /// B.2: distributes votes and adjusts keep factors; true when that elects somebody.
  private mutating func iterate(_ breaker: inout TieBreaker) -> Bool {
    regroup()
    var lastSurplus: Int128?
    while true {
      distribute()
      let reached = left.filter { votes[$0] >= quota }
      let elected = isElected.indices.filter { isElected[$0] } + reached
      surplus = max(0, elected.reduce(0) { $0 + votes[$1] - quota })
      if !reached.isEmpty {
        addRound()
        for candidate in ordered(reached, breaker) {
          elect(candidate, because: "has the quota with \(fixed(votes[candidate])) votes")
        }
        nextAction = .keepFactors
        nextNote = "the elected keep what makes up the quota, and pass the rest of each vote on"
        return true
      }
      if surplus < Self.omega { break }
      if let lastSurplus, surplus >= lastSurplus { break }
      lastSurplus = surplus
      for candidate in elected {
        // B.2.f: both steps are rounded up.
        let product = Self.ceiling(keep[candidate] * quota, by: Self.one)
        keep[candidate] = Self.ceiling(product * Self.one, by: votes[candidate])
      }
    }
    addRound()
    return false
  }

  /// Reduces ballots to what distributing sees: the elected before the first hopeful, and him.
  ///
  /// Nothing behind a hopeful candidate can get a part of a vote, since he keeps it whole; so
  /// ballots that agree up to there are one until somebody is elected or excluded.
  private mutating func regroup() {
    classes = BallotTable()
    let walk = PreferenceWalk(overvotes: .exhaust, skips: nil, repeats: .skip)
    var continuing = hopeful
    for candidate in isElected.indices where isElected[candidate] { continuing[candidate] = true }
    var prefix: [UInt16] = []
    for ballot in 0..<input.table.distinct {
      prefix.removeAll(keepingCapacity: true)
      var position = input.table.starts[ballot]
      walking: while true {
        switch walk.next(ballot, in: input.table, from: &position, continuing: continuing) {
        case .candidate(let candidate):
          let isRepeated = prefix.contains(UInt16(candidate))
          if !isRepeated { prefix.append(UInt16(candidate)) }
          if hopeful[candidate] { break walking }
        case .exhausted(let reason):
          prefix.append(UInt16(BallotSymbol.limit + reason.rawValue))
          break walking
        }
      }
      do throws(BallotError.Fault) {
        try classes.add(prefix, count: input.table.counts[ballot])
      } catch {
        // INVARIANT: the same ballots were added before, when they were read.
        preconditionFailure(error.description)
      }
    }
    classes.finish()
  }

  /// B.2.a and B.2.b: gives each candidate a share of each ballot, and finds the quota.
  private mutating func distribute() {
    for candidate in votes.indices { votes[candidate] = 0 }
    for reason in exhausted.indices { exhausted[reason] = 0 }
    for ballot in 0..<classes.distinct {
      let count = Int128(classes.counts[ballot])
      var weight = Self.one
      for index in classes.range(of: ballot) {
        let candidate = Int(classes.symbols[index])
        if candidate >= BallotSymbol.limit {
          exhausted[candidate - BallotSymbol.limit] += weight * count
        } else {
          let kept = Self.ceiling(weight * keep[candidate], by: Self.one)
          votes[candidate] += kept * count
          weight -= kept
        }
        if weight <= 0 { break }
      }
    }
    quota = votes.reduce(0, +) / Int128(input.rules.seats + 1) + 1
    run.quota = fixed(quota)
  }

  /// B.3: the hopeful with the fewest votes; all within the surplus of them are tied.
  private mutating func lowest(_ breaker: inout TieBreaker) -> Int? {
    let left = left
    let least = left.map { votes[$0] }.min() ?? 0
    let tied = left.filter { votes[$0] <= least + surplus }
    guard tied.count > 1 else { return tied.first }
    let round = run.rounds.count
    let hasNoVotes = tied.allSatisfy { votes[$0] == 0 }
    if hasNoVotes, left.count - tied.count >= vacancies {
      breaker.note(
        .exclusion, between: tied, round: round, votes: fixed(0),
        by: "not needed: they have no votes and are excluded in turn")
      return breaker.byName(tied).first
    }
    return breaker.choose(
      .exclusion, among: tied, round: round, votes: fixed(least), favoured: false)
  }

  private func ordered(_ candidates: [Int], _ breaker: TieBreaker) -> [Int] {
    let byName = breaker.lot?.sorted(candidates) ?? breaker.byName(candidates)
    return byName.enumerated().sorted {
      (votes[$1.element], $0.offset) < (votes[$0.element], $1.offset)
    }.map(\.element)
  }

  private mutating func elect(_ candidate: Int, because reason: String) {
    hopeful[candidate] = false
    isElected[candidate] = true
    run.elected.append(candidate)
    run.rounds[run.rounds.count - 1].elected.append(candidate)
    run.rounds[run.rounds.count - 1].notes.append("\(input.name(candidate)) \(reason)")
  }

  private mutating func addRound() {
    // INVARIANT: votes + what counts for nobody = ballots.
    precondition(
      votes.reduce(0, +) + exhausted.reduce(0, +) == Int128(input.table.total) * Self.one)
    var round = CountRound(
      number: run.rounds.count + 1, action: nextAction,
      counts: votes.indices.map { input.running[$0] ? fixed(votes[$0]) : nil },
      excluded: nextAction.excluded, transfers: [],
      exhausted: ExhaustReason.list(exhausted, places: Self.places), lost: fixed(0),
      quota: fixed(quota))
    for candidate in isElected.indices where isElected[candidate] {
      round.keepFactors[candidate] = fixed(keep[candidate])
    }
    if let nextNote { round.notes.append(nextNote) }
    run.rounds.append(round)
    nextAction = .keepFactors
    nextNote = nil
  }

  private static func ceiling(_ dividend: Int128, by divisor: Int128) -> Int128 {
    let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    return rest > 0 ? quotient + 1 : quotient
  }

  private func fixed(_ units: Int128) -> FixedPoint {
    FixedPoint(units: units, places: Self.places)
  }
}
