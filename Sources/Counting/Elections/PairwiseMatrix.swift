// SPDX-License-Identifier: Apache-2.0

/// A number for every ordered pair of candidates.
public struct PairwiseMatrix: Hashable, Sendable {
  /// How many candidates there are.
  public let size: Int
  private var cells: [Int]

  /// A matrix of zeros.
  public init(size: Int) {
    self.size = size
    cells = [Int](repeating: 0, count: size * size)
  }

  /// The number for the first against the second.
  public subscript(row: Int, column: Int) -> Int {
    get { cells[row * size + column] }
    set { cells[row * size + column] = newValue }
  }

  /// Whether the first is preferred to the second more often than the other way round.
  public func defeats(_ row: Int, _ column: Int) -> Bool {
    self[row, column] > self[column, row]
  }

  /// Adds a ballot that ranks each of these above the ones after, from `group` on.
  mutating func add(_ order: [Int], groupEnds: [Int], count: Int) {
    for position in order.indices {
      let row = order[position] * size
      for other in groupEnds[position]..<order.count { cells[row + order[other]] &+= count }
    }
  }
}
