// SPDX-License-Identifier: Apache-2.0

/// Decides ties while a method counts, and records every one.
///
/// A tie that nothing on record resolves is decided by `path`, so that a caller can try every way;
/// without one by the name that comes first, which no order of candidates or ballots can change.
struct TieBreaker {
  let lot: Lot?
  /// The candidates' places in the order of their names' bytes.
  let nameOrder: [Int]
  /// Choices to make at the first so many ties.
  var path: [Int] = []
  /// The tie at which to stop, if nothing resolves it.
  var stop: Int?

  /// The ties that had to be decided, in order.
  private(set) var decisions: [Decision] = []
  /// All ties, those about nothing but the order included.
  private(set) var ties: [CountTie] = []

  /// A tie that was decided, and what else could have been.
  struct Decision {
    let alternatives: [Int]
    let chosen: Int
    let isResolved: Bool
    /// Where in `ties` it is.
    let tie: Int
  }

  init(lot: Lot?, candidates: [String]) {
    self.lot = lot
    let names = candidates.map { Array($0.utf8) }
    var order = [Int](repeating: 0, count: names.count)
    let sorted = names.indices.sorted { left, right in
      names[left].lexicographicallyPrecedes(names[right])
    }
    for (place, candidate) in sorted.enumerated() { order[candidate] = place }
    nameOrder = order
  }

  /// These in the order of their names.
  func byName(_ candidates: [Int]) -> [Int] {
    candidates.sorted { nameOrder[$0] < nameOrder[$1] }
  }

  /// Chooses one of several who are tied, or nobody, to stop the count.
  ///
  /// - Parameters:
  ///   - kind: What hangs on it.
  ///   - candidates: Those who are tied after `earlier` was looked at.
  ///   - all: Those who were tied at first.
  ///   - round: The round whose counts are tied.
  ///   - votes: What each of them has.
  ///   - favoured: Whether it is good to be chosen.
  ///   - earlier: What a rule of the method decided and how, if it did.
  /// - Returns: Who is chosen.
  mutating func choose(
    _ kind: CountTie.Kind, among candidates: [Int], of all: [Int]? = nil, round: Int,
    votes: FixedPoint?, favoured: Bool, earlier: String? = nil
  ) -> Int? {
    let between = byName(all ?? candidates)
    let narrowed = byName(candidates)
    var by = "nothing on record"
    var resolved: Int?
    if narrowed.count == 1 {
      resolved = narrowed[0]
      by = earlier ?? by
    } else if let pick = lot?.pick(of: narrowed, favoured: favoured) {
      resolved = pick
      by = lot?.words ?? by
      if let earlier { by = "\(earlier), then \(by)" }
    }
    let number = decisions.count
    if resolved == nil, stop == number {
      record(kind, between, round: round, votes: votes, resolved: nil, by: by, immaterial: false)
      return nil
    }
    let chosen = number < path.count ? path[number] : resolved ?? narrowed[0]
    decisions.append(
      Decision(
        alternatives: resolved == nil ? narrowed : between, chosen: chosen,
        isResolved: resolved != nil, tie: ties.count))
    record(kind, between, round: round, votes: votes, resolved: resolved, by: by, immaterial: false)
    return chosen
  }

  /// Records a tie that can't change who is elected, without having to decide it.
  mutating func note(
    _ kind: CountTie.Kind, between candidates: [Int], round: Int, votes: FixedPoint?, by: String
  ) {
    record(
      kind, byName(candidates), round: round, votes: votes, resolved: nil, by: by,
      immaterial: true)
  }

  private mutating func record(
    _ kind: CountTie.Kind, _ between: [Int], round: Int, votes: FixedPoint?, resolved: Int?,
    by: String, immaterial: Bool
  ) {
    ties.append(
      CountTie(
        round: round, kind: kind, between: between, votes: votes, resolved: resolved, by: by,
        immaterial: immaterial))
  }
}
