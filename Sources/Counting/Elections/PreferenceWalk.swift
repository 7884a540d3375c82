// SPDX-License-Identifier: Apache-2.0

/// Finds for whom a ballot counts next, and why it counts for nobody.
struct PreferenceWalk {
  let overvotes: ElectionRules.OvervoteRule
  let skips: Int?
  let repeats: ElectionRules.RepeatRule

  /// What comes next on a ballot.
  enum Step: Hashable {
    case candidate(Int)
    case exhausted(ExhaustReason)
  }

  /// Walks on from `position`, which is moved to where the next walk begins.
  func next(
    _ ballot: Int, in table: BallotTable, from position: inout UInt32, continuing: [Bool]
  ) -> Step {
    let range = table.range(of: ballot)
    if range.isEmpty { return .exhausted(.blank) }
    var index = Int(position)
    if !table.hasMarks, !table.hasRepeats {
      while index < range.upperBound {
        let candidate = Int(table.symbols[index])
        index += 1
        if continuing[candidate] {
          position = UInt32(index)
          return .candidate(candidate)
        }
      }
      position = UInt32(index)
      return .exhausted(.choices)
    }
    var gap = 0
    while index < range.upperBound {
      let symbol = table.symbols[index]
      if symbol == BallotSymbol.noOpinion { break }
      if symbol == BallotSymbol.skipped {
        gap += 1
        index += 1
        continue
      }
      if let skips, gap > skips { return .exhausted(.skippedRank) }
      gap = 0
      var end = index + 1
      while end < range.upperBound, table.symbols[end] & BallotSymbol.tied != 0 { end += 1 }
      if repeats == .exhaust, isRepeated(index..<end, since: range.lowerBound, in: table) {
        return .exhausted(.repeated)
      }
      if symbol == BallotSymbol.overvote || end - index > 1 {
        switch takeSeveral(index..<end, in: table, continuing: continuing) {
        case .candidate(let candidate):
          position = UInt32(end)
          return .candidate(candidate)
        case .exhausted(let reason): return .exhausted(reason)
        case nil: break
        }
      } else if continuing[Int(symbol)] {
        position = UInt32(end)
        return .candidate(Int(symbol))
      }
      index = end
    }
    position = UInt32(range.upperBound)
    return .exhausted(hasPreference(range, in: table) ? .choices : .blank)
  }

  /// Settles a rank with several marks; nil to pass it over.
  private func takeSeveral(
    _ rank: Range<Int>, in table: BallotTable, continuing: [Bool]
  ) -> Step? {
    switch overvotes {
    case .skip: return nil
    case .exhaust: return .exhausted(.overvote)
    case .exhaustIfSeveral:
      if table.symbols[rank.lowerBound] == BallotSymbol.overvote { return .exhausted(.overvote) }
      let left = rank.map { Int(table.symbols[$0] & BallotSymbol.candidate) }
        .filter { continuing[$0] }
      if left.count > 1 { return .exhausted(.overvote) }
      return left.first.map(Step.candidate)
    }
  }

  private func isRepeated(_ rank: Range<Int>, since start: Int, in table: BallotTable) -> Bool {
    for index in rank {
      let candidate = table.symbols[index] & BallotSymbol.candidate
      guard candidate < BallotSymbol.limit else { continue }
      for earlier in start..<index
      where table.symbols[earlier] & BallotSymbol.candidate == candidate { return true }
    }
    return false
  }

  private func hasPreference(_ range: Range<Int>, in table: BallotTable) -> Bool {
    let first = table.symbols[range.lowerBound]
    return first != BallotSymbol.noOpinion
  }
}
