// SPDX-License-Identifier: Apache-2.0

/// Who holds which ballots, so that a transfer touches only those that move.
///
/// Each candidate has a linked list of distinct ballots; equal ballots always move together.
struct BallotPiles {
  /// Where on each ballot the next look begins.
  var positions: [UInt32]
  private var following: [Int32]
  private var first: [Int32]

  init(_ table: BallotTable, candidates: Int) {
    positions = table.starts
    following = [Int32](repeating: -1, count: table.distinct)
    first = [Int32](repeating: -1, count: candidates)
  }

  /// Gives a ballot to a candidate.
  mutating func put(_ ballot: Int, on candidate: Int) {
    following[ballot] = first[candidate]
    first[candidate] = Int32(ballot)
  }

  /// Takes all ballots from a candidate and returns the first; the rest follow it.
  mutating func takeAll(from candidate: Int) -> Int? {
    let ballot = first[candidate]
    first[candidate] = -1
    return ballot < 0 ? nil : Int(ballot)
  }

  /// The ballot after one that was taken; ask before it is put elsewhere.
  func next(after ballot: Int) -> Int? {
    let ballot = following[ballot]
    return ballot < 0 ? nil : Int(ballot)
  }
}
