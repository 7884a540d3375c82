// SPDX-License-Identifier: Apache-2.0

/// Names by their bytes, numbered in the order in which they first came.
struct NameTable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var slots = [Int32](repeating: 0, count: 64)
  private var shortSlots = [(key: UInt64, name: Int)](repeating: (0, 0), count: 64)

  /// How many names there are.
  var count: Int { ends.count - 1 }

  /// The names as text, in order.
  var names: [String] {
    (0..<count).map { bytes.text(in: ends[$0]..<ends[$0 + 1]) }
  }

  /// The number of the name in these bytes, which is new if it was not there.
  mutating func index(of range: Range<Int>, in buffer: [UInt8]) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(range, in: buffer) & mask
    while slots[slot] != 0 {
      let name = Int(slots[slot]) - 1
      if isEqual(name, range, in: buffer) { return name }
      slot = (slot + 1) & mask
    }
    bytes.append(contentsOf: buffer[range])
    ends.append(bytes.count)
    slots[slot] = Int32(count)
    insertShort(count - 1)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The number of a name, or nil if it never came.
  ///
  /// The key is the bytes shifted in one after another, behind `emptyKey`.
  func find(_ range: Range<Int>, key: UInt64, in bytes: Span<UInt8>) -> Int? {
    if range.count < 8 {
      // Up to seven bytes are their own key, so there is nothing left to compare.
      let mask = shortSlots.count - 1
      var slot = Self.fold(key &* 0x9E37_79B9_7F4A_7C15) & mask
      while shortSlots[slot].key != 0 {
        if shortSlots[slot].key == key { return shortSlots[slot].name }
        slot = (slot + 1) & mask
      }
      return nil
    }
    var hash = Self.emptyHash
    for index in range { hash = Self.mix(hash, bytes[index]) }
    let mask = slots.count - 1
    var slot = Self.fold(hash) & mask
    while slots[slot] != 0 {
      let name = Int(slots[slot]) - 1
      let start = ends[name]
      if ends[name + 1] - start == range.count {
        var index = 0
        while index < range.count, self.bytes[start + index] == bytes[range.lowerBound + index] {
          index += 1
        }
        if index == range.count { return name }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The key of no bytes, which keeps names apart that differ in leading zeros only.
  static let emptyKey: UInt64 = 1

  private mutating func insertShort(_ name: Int) {
    let range = ends[name]..<ends[name + 1]
    guard range.count < 8 else { return }
    let key = range.reduce(Self.emptyKey) { $0 << 8 | UInt64(bytes[$1]) }
    let mask = shortSlots.count - 1
    var slot = Self.fold(key &* 0x9E37_79B9_7F4A_7C15) & mask
    while shortSlots[slot].key != 0 { slot = (slot + 1) & mask }
    shortSlots[slot] = (key, name)
  }

  private func isEqual(_ name: Int, _ range: Range<Int>, in buffer: [UInt8]) -> Bool {
    let start = ends[name]
    guard ends[name + 1] - start == range.count else { return false }
    for offset in 0..<range.count
    where bytes[start + offset] != buffer[range.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: 0, count: mask + 1)
    shortSlots = [(key: UInt64, name: Int)](repeating: (0, 0), count: mask + 1)
    for name in 0..<count {
      insertShort(name)
      var slot = Self.hash(ends[name]..<ends[name + 1], in: bytes) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(name + 1)
    }
  }

  private static func hash(_ range: Range<Int>, in buffer: [UInt8]) -> Int {
    var hash = emptyHash
    for index in range { hash = mix(hash, buffer[index]) }
    return fold(hash)
  }

  /// The hash of no bytes; `mix` adds one (FNV-1a).
  private static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private static func fold(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}

extension Ballots {
  /// The names with ` (2)`, ` (3)` … put behind those that occurred before.
  static func distinguished(_ names: [String]) -> [String] {
    var taken = Set<String>()
    var again = Set(names)
    return names.map { name in
      guard !taken.insert(name).inserted else { return name }
      var number = 2
      while again.contains("\(name) (\(number))") { number += 1 }
      let distinct = "\(name) (\(number))"
      again.insert(distinct)
      taken.insert(distinct)
      return distinct
    }
  }
}
