// SPDX-License-Identifier: Apache-2.0
@testable import Counting

extension ElectionCount {
  /// Counts a ballot file given as text.
  static func of(
    _ text: String, _ method: ElectionMethod, seats: Int? = nil,
    _ change: (inout ElectionRules, Ballots) throws -> Void = { _, _ in }
  ) throws -> ElectionCount {
    let ballots = try Ballots.reading(text, for: method)
    var rules = ElectionRules(method, seats: seats ?? ballots.seats ?? 1)
    try change(&rules, ballots)
    return try ElectionCount(counting: ballots, by: rules)
  }

  var electedNames: [String] { names(elected) }

  var rankingNames: [[String]] { ranking.map { names($0).sorted() } }

  /// A round's counts as `A 3 B 2`, by name, without those who withdrew.
  func counts(_ round: Int) -> String {
    candidates.indices.compactMap { candidate in
      rounds[round - 1].counts[candidate].map { "\(candidates[candidate]) \($0)" }
    }.joined(separator: " ")
  }

  /// A round's votes for nobody as `choices 3`.
  func exhausted(_ round: Int) -> String {
    rounds[round - 1].exhausted.map { "\($0.reason.name) \($0.votes)" }.joined(separator: " ")
  }
}
