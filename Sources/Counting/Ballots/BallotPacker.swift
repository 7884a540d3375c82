// SPDX-License-Identifier: Apache-2.0

/// Packs one ballot at a time, rank after rank, in the one spelling that equal ballots share.
struct BallotPacker {
  private(set) var symbols: [UInt16] = []
  private var pendingSkips = 0
  private var hasNoOpinion = false
  private var seen: [Bool] = []

  /// Begins a new ballot.
  mutating func start() {
    symbols.removeAll(keepingCapacity: true)
    pendingSkips = 0
    hasNoOpinion = false
  }

  /// Adds a rank with one candidate.
  mutating func single(_ candidate: UInt16) {
    if pendingSkips > 0 { writeSkips() }
    symbols.append(candidate)
  }

  /// Adds a rank; candidates who share it are put in order.
  mutating func rank(_ candidates: [UInt16]) {
    switch candidates.count {
    case 0: skip()
    case 1: single(candidates[0])
    default:
      if pendingSkips > 0 { writeSkips() }
      let sorted = candidates.sorted()
      symbols.append(sorted[0])
      for candidate in sorted.dropFirst() { symbols.append(candidate | BallotSymbol.tied) }
    }
  }

  /// Adds a candidate to the rank of the one before, who has a smaller index.
  mutating func tie(_ candidate: UInt16) {
    symbols.append(candidate | BallotSymbol.tied)
  }

  /// Leaves ranks empty; they count only if a later one is filled.
  mutating func skip(_ ranks: Int = 1) {
    pendingSkips += ranks
  }

  /// Adds a rank with several marks, of which the file doesn't say whose.
  mutating func overvote() {
    if pendingSkips > 0 { writeSkips() }
    symbols.append(BallotSymbol.overvote)
  }

  /// Adds a candidate on whom the voter has no opinion, in order of their index.
  mutating func noOpinion(_ candidate: UInt16) {
    if !hasNoOpinion { symbols.append(BallotSymbol.noOpinion) }
    hasNoOpinion = true
    symbols.append(candidate)
  }

  /// A candidate who is on this ballot twice, if any is.
  mutating func repeated(of candidates: Int) -> Int? {
    if seen.count < candidates {
      seen.append(contentsOf: repeatElement(false, count: candidates - seen.count))
    }
    var twice: Int?
    for symbol in symbols {
      let candidate = Int(symbol & BallotSymbol.candidate)
      guard candidate < candidates else { continue }
      if seen[candidate] { twice = twice ?? candidate }
      seen[candidate] = true
    }
    for symbol in symbols {
      let candidate = Int(symbol & BallotSymbol.candidate)
      if candidate < candidates { seen[candidate] = false }
    }
    return twice
  }

  private mutating func writeSkips() {
    // More empty ranks than this can't be told apart; no rule asks for more.
    symbols.append(contentsOf: repeatElement(BallotSymbol.skipped, count: min(pendingSkips, 1000)))
    pendingSkips = 0
  }
}

extension BallotPacker {
  /// Packs a packed ballot anew with other numbers for its candidates.
  mutating func pack(_ ballot: ArraySlice<UInt16>, renumberedBy map: [UInt16]) {
    var group: [UInt16] = []
    var isRanked = true
    var unopinionated: [UInt16] = []
    func number(_ symbol: UInt16) -> UInt16 { map[Int(symbol & BallotSymbol.candidate)] }
    for symbol in ballot {
      if symbol & BallotSymbol.tied == 0 || !isRanked {
        if !group.isEmpty { rank(group) }
        group.removeAll(keepingCapacity: true)
      }
      switch symbol {
      case BallotSymbol.noOpinion: isRanked = false
      case BallotSymbol.skipped: skip()
      case BallotSymbol.overvote: overvote()
      default:
        if isRanked { group.append(number(symbol)) } else { unopinionated.append(number(symbol)) }
      }
    }
    if !group.isEmpty { rank(group) }
    for candidate in unopinionated.sorted() { noOpinion(candidate) }
  }
}
