// SPDX-License-Identifier: Apache-2.0

/// An order of candidates, fixed before the count, that decides ties: the first wins.
public struct Lot: Hashable, Sendable {
  /// The candidates, first the one whom every tie favours.
  public let order: [Int]
  /// Where the order is from, as a result names it.
  public let source: Source
  private let places: [Int: Int]

  /// Where an order is from.
  public enum Source: Hashable, Sendable {
    /// Whoever asked for the count stated it.
    case stated
    /// The ballot file records it.
    case file
    /// It was derived from a published seed.
    case seed(String)
    /// Whoever has the casting vote stated it.
    case castingVote(String)
  }

  /// An order as somebody stated it.
  public init(order: [Int], source: Source = .stated) {
    self.order = order
    self.source = source
    places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The order that a published seed gives: by the SHA-256 of the seed followed by the name.
  ///
  /// Names are hashed as UTF-8, and digests compared byte by byte, the least first, so that anyone
  /// can repeat the draw with common tools.
  public init(seed: String, candidates: [String]) {
    let drawn = candidates.enumerated().map { index, name in
      (digest: SHA256.digest(of: Array(seed.utf8) + Array(name.utf8)), index: index)
    }
    let order = drawn.sorted { $0.digest.lexicographicallyPrecedes($1.digest) }.map(\.index)
    self.init(order: order, source: .seed(seed))
  }

  /// Who of these the lot favours most, or least; nil unless it orders them all.
  func pick(of candidates: [Int], favoured: Bool) -> Int? {
    guard candidates.allSatisfy({ places[$0] != nil }) else { return nil }
    return favoured
      ? candidates.min { place($0) < place($1) } : candidates.max { place($0) < place($1) }
  }

  /// These in the lot's order, or nil unless it orders them all.
  func sorted(_ candidates: [Int]) -> [Int]? {
    guard candidates.allSatisfy({ places[$0] != nil }) else { return nil }
    return candidates.sorted { place($0) < place($1) }
  }

  private func place(_ candidate: Int) -> Int { places[candidate] ?? .max }

  /// What decided, in words.
  var words: String {
    switch source {
    case .stated: "the stated order"
    case .file: "the order in the ballot file"
    case .seed(let seed): "the draw from the seed '\(seed)'"
    case .castingVote(let person): "the casting vote of '\(person)'"
    }
  }
}
