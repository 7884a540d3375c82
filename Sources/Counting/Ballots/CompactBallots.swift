// SPDX-License-Identifier: Apache-2.0

/// Counts short plain ballots by a key that holds the whole ballot.
///
/// With up to 15 candidates and 16 ranks, four bits a rank, a look-up reads a single place.
struct CompactBallots: Sendable {
  private var slots = [(key: UInt64, count: Int)](repeating: (0, 0), count: 1024)
  private var used = 0
  /// Ballots that wait to be looked up together.
  private var keys = [UInt64](repeating: 0, count: batch)
  private var counts = [Int](repeating: 0, count: batch)
  private var waiting = 0
  /// Keeps the compiler from leaving out reads whose only purpose is to have been made.
  private var touched: UInt64 = 0

  private static let batch = 64

  /// The key of a ballot; nil for one that is blank, too long or not plain.
  static func key(of ballot: Span<UInt16>) -> UInt64? {
    guard ballot.count > 0, ballot.count <= 16 else { return nil }
    var key: UInt64 = 0
    for index in ballot.indices {
      let symbol = ballot[index]
      guard symbol < 15 else { return nil }
      key = key << 4 | UInt64(symbol + 1)
    }
    return key
  }

  /// Adds a ballot by its key.
  mutating func add(_ key: UInt64, count: Int) {
    keys[waiting] = key
    counts[waiting] = count
    waiting += 1
    if waiting == Self.batch { addWaiting() }
  }

  /// Hands out every ballot and how often it was cast, and forgets them.
  mutating func drain(_ body: ([UInt16], Int) -> Void) {
    addWaiting()
    var ballot: [UInt16] = []
    for slot in slots where slot.key != 0 {
      ballot.removeAll(keepingCapacity: true)
      var rest = slot.key
      while rest != 0 {
        ballot.append(UInt16(truncatingIfNeeded: rest & 15) - 1)
        rest >>= 4
      }
      ballot.reverse()
      body(ballot, slot.count)
    }
    slots = [(key: UInt64, count: Int)](repeating: (0, 0), count: 1024)
    used = 0
  }

  /// Looks up a batch at once; the first pass only brings memory near.
  private mutating func addWaiting() {
    let mask = slots.count - 1
    var touched: UInt64 = 0
    for index in 0..<waiting { touched ^= slots[Self.hash(keys[index]) & mask].key }
    self.touched = touched
    for index in 0..<waiting {
      let key = keys[index]
      let mask = slots.count - 1
      var slot = Self.hash(key) & mask
      while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & mask }
      if slots[slot].key == 0 {
        slots[slot].key = key
        used += 1
      }
      slots[slot].count += counts[index]
      if used * 2 > slots.count { grow() }
    }
    waiting = 0
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger = [(key: UInt64, count: Int)](repeating: (0, 0), count: mask + 1)
    for entry in slots where entry.key != 0 {
      var slot = Self.hash(entry.key) & mask
      while larger[slot].key != 0 { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    slots = larger
  }

  private static func hash(_ key: UInt64) -> Int {
    var hash = key &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: (hash &* 0xD6E8_FEB8_6659_FD93) >> 20)
  }
}
