// SPDX-License-Identifier: Apache-2.0
import Counting

/// Random elections that a seed repeats (SplitMix64, Steele, Lea and Flood 2014).
struct ElectionDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func chance(_ part: Int, of whole: Int) -> Bool { number(1...whole) <= part }
}

/// An election as it can be shuffled: candidates by name, ballots by names.
struct DrawnElection: Sendable {
  var candidates: [String]
  var ballots: [Ballots.Cast]
  var seats: Int

  /// Draws candidates, seats and ballots, the latter with ties, gaps and blanks if asked.
  init(_ dice: inout ElectionDice, candidates size: ClosedRange<Int> = 2...6, weak: Bool = false) {
    let count = dice.number(size)
    candidates = (0..<count).map { "C\($0)" }.shuffled(using: &dice)
    seats = dice.number(1...max(1, count - 1))
    ballots = []
    for _ in 0..<dice.number(1...12) {
      var ranking = Array(0..<count).shuffled(using: &dice).prefix(dice.number(0...count))
        .map { [$0] }
      if weak, ranking.count > 1, dice.chance(1, of: 3) {
        let place = dice.number(0...(ranking.count - 2))
        ranking[place] += ranking.remove(at: place + 1)
      }
      if weak, dice.chance(1, of: 5) {
        ranking.insert([], at: dice.number(0...ranking.count))
      }
      ballots.append(Ballots.Cast(ranking, count: dice.number(1...9)))
    }
  }

  /// The same election with candidates and ballots in another order.
  func shuffled(_ dice: inout ElectionDice) -> DrawnElection {
    var other = self
    let order = Array(candidates.indices).shuffled(using: &dice)
    var place = order
    for (new, old) in order.enumerated() { place[old] = new }
    other.candidates = order.map { candidates[$0] }
    other.ballots = ballots.shuffled(using: &dice).map { ballot in
      Ballots.Cast(ballot.ranking.map { $0.map { place[$0] } }, count: ballot.count)
    }
    return other
  }

  func count(
    _ method: ElectionMethod, seats: Int? = nil, _ change: (inout ElectionRules) -> Void = { _ in }
  ) throws -> ElectionCount {
    let ballots = try Ballots(candidates: candidates, ballots: ballots)
    var rules = ElectionRules(method, seats: method.fillsOneSeat ? 1 : seats ?? self.seats)
    if method == .debian { rules.defaultOption = candidates.firstIndex(of: "C0") }
    change(&rules)
    return try ElectionCount(counting: ballots, by: rules)
  }
}
