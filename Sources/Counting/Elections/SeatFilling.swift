// SPDX-License-Identifier: Apache-2.0

/// Fills seats by walking an order of candidates, tied ones together.
struct SeatFilling {
  let input: CountInput
  private(set) var elected: [Int] = []
  private(set) var notes: [String] = []
  private var perGroup: [String: Int] = [:]

  init(_ input: CountInput) {
    self.input = input
  }

  /// Walks the order until the seats are filled, or until a tie stops the count.
  ///
  /// A tie is reported wherever it is, and decided only where it crosses the last seat.
  mutating func fill(
    _ ranking: [[Int]], votes: (Int) -> FixedPoint?, _ breaker: inout TieBreaker
  ) {
    for group in ranking {
      if group.count > 1, group.contains(where: { !isCapped($0) }), elected.count < seats {
        guard fillTied(group, votes: votes(group[0]), &breaker) else { return }
      } else if group.count > 1 {
        breaker.note(
          .order, between: group, round: 1, votes: votes(group[0]),
          by: "not needed: no seat is left")
      } else if elected.count < seats {
        take(group[0])
      }
    }
  }

  private var seats: Int { input.rules.seats }

  private mutating func fillTied(
    _ group: [Int], votes: FixedPoint?, _ breaker: inout TieBreaker
  ) -> Bool {
    var rest = breaker.byName(group)
    while true {
      for capped in rest.filter(isCapped) { take(capped) }
      rest.removeAll(where: isCapped)
      guard !rest.isEmpty, elected.count < seats else { return true }
      if fitsWhole(rest) {
        if rest.count > 1 {
          breaker.note(
            .order, between: rest, round: 1, votes: votes, by: "not needed: all of them are elected"
          )
        }
        for candidate in breaker.lot?.sorted(rest) ?? rest { take(candidate) }
        return true
      }
      guard
        let pick = breaker.choose(.seat, among: rest, round: 1, votes: votes, favoured: true)
      else { return false }
      take(pick)
      rest.removeAll { $0 == pick }
    }
  }

  private mutating func take(_ candidate: Int) {
    if isCapped(candidate) {
      if elected.count < seats, let group = group(of: candidate) {
        notes.append(
          "\(input.name(candidate)) is passed over: \(group) has as many seats as it may have "
            + "(\(perGroup[group, default: 0]))")
      }
      return
    }
    elected.append(candidate)
    if let group = group(of: candidate) { perGroup[group, default: 0] += 1 }
  }

  private func group(of candidate: Int) -> String? { input.rules.caps?.groups[candidate] }

  private func isCapped(_ candidate: Int) -> Bool {
    guard let caps = input.rules.caps, let group = caps.groups[candidate] else { return false }
    return perGroup[group, default: 0] >= caps.most
  }

  private func fitsWhole(_ rest: [Int]) -> Bool {
    guard rest.count <= seats - elected.count else { return false }
    guard let caps = input.rules.caps else { return true }
    var after = perGroup
    for candidate in rest {
      guard let group = caps.groups[candidate] else { continue }
      after[group, default: 0] += 1
      if after[group, default: 0] > caps.most { return false }
    }
    return true
  }
}
