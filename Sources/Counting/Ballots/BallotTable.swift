// SPDX-License-Identifier: Apache-2.0

/// The distinct ballots of an election and how often each was cast.
///
/// Equal ballots are one entry, found by an open-addressed hash table over the packed symbols, so
/// memory grows with the distinct ballots only. The order of the entries means nothing.
/// After adding, `finish()` makes the table ready to count.
struct BallotTable: Sendable {
  /// The packed ballots one after another, each behind its count in four parts and its length.
  private(set) var symbols: [UInt16] = []
  /// Where each ballot starts in `symbols`.
  private(set) var starts: [UInt32] = []
  /// How often each ballot was cast; empty until finished.
  private(set) var counts: [Int] = []
  /// All ballots together.
  private(set) var total = 0
  /// Whether some ballot has more to it than single candidates at successive ranks.
  private(set) var hasMarks = false
  /// Whether some ballot may rank a candidate twice; whoever adds it says so.
  var hasRepeats = false
  /// Half a hash and half a place in `symbols` each, so that a look-up seldom reads more; 0 is free.
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var pending = Pending()
  private var compact = CompactBallots()

  private static let header = 5

  /// How many distinct ballots there are.
  var distinct: Int { starts.count }

  /// Where a ballot's symbols are.
  func range(of ballot: Int) -> Range<Int> {
    let start = Int(starts[ballot])
    return start..<start + Int(symbols[start - 1])
  }

  /// Adds the ballot in the first symbols of a buffer, cast so many times; 0 adds nothing.
  mutating func add(
    _ buffer: [UInt16], of length: Int? = nil, count: Int
  ) throws(BallotError.Fault) {
    guard count > 0 else { return }
    let (sum, overflow) = total.addingReportingOverflow(count)
    let length = length ?? buffer.count
    let room = Int(UInt32.max) - symbols.count - pending.symbols.count - Self.header * 1024
    guard !overflow, length <= UInt16.max, length < room else { throw .tooManyBallots }
    total = sum
    if let key = CompactBallots.key(of: buffer.span.extracting(first: length)) {
      compact.add(key, count: count)
      return
    }
    pending.append(buffer, length: length, count: count)
    if pending.isFull { addPending() }
  }

  /// Makes the table ready to count, and gives back the memory that only adding needs.
  mutating func finish() {
    addPending()
    var short = compact
    compact = CompactBallots()
    short.drain { ballot, count in
      let place = insert(ballot)
      increase(place, by: count)
    }
    slots = [UInt64](repeating: 0, count: 1024)
    counts = starts.map { start in
      (0..<4).reduce(0) { $0 | Int(symbols[Int(start) - Self.header + $1]) << (16 * $1) }
    }
  }

  /// Looks up a batch at once: its slots, then its records, then the real work.
  ///
  /// The first two passes only bring memory near. Their reads don't wait for each other, so a batch
  /// waits for memory about as long as one ballot would.
  private mutating func addPending() {
    let mask = slots.count - 1
    var touched: UInt64 = 0
    for index in 0..<pending.count {
      let hash = Self.hash(pending.symbols.span.extracting(pending.range(of: index)))
      pending.hashes[index] = hash
      pending.places[index] = slots[Int(truncatingIfNeeded: hash) & mask] & 0xFFFF_FFFF
    }
    for index in 0..<pending.count where pending.places[index] > 0 {
      touched ^= UInt64(symbols[Int(pending.places[index])])
    }
    pending.touched = touched
    for index in 0..<pending.count { addPending(index) }
    pending.removeAll()
  }

  private mutating func addPending(_ index: Int) {
    let range = pending.range(of: index)
    let hash = pending.hashes[index]
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash >> 32, isEqual(place, range) {
        increase(place, by: pending.counts[index])
        return
      }
      slot = (slot + 1) & mask
    }
    let place = insert(pending.symbols[range])
    increase(place, by: pending.counts[index])
    slots[slot] = hash & ~0xFFFF_FFFF | UInt64(place + 1)
    if starts.count * 2 > slots.count { grow() }
  }

  /// Adds a ballot that is new, with a count of 0, and returns where its record begins.
  private mutating func insert(_ ballot: some RandomAccessCollection<UInt16>) -> Int {
    let place = symbols.count
    for _ in 0..<4 { symbols.append(0) }
    symbols.append(UInt16(ballot.count))
    for symbol in ballot {
      if symbol >= BallotSymbol.overvote { hasMarks = true }
      symbols.append(symbol)
    }
    starts.append(UInt32(place + Self.header))
    return place
  }

  private mutating func increase(_ place: Int, by count: Int) {
    var carry = UInt64(count)
    for part in place..<place + 4 where carry > 0 {
      let sum = UInt64(symbols[part]) + (carry & 0xFFFF)
      symbols[part] = UInt16(truncatingIfNeeded: sum)
      carry = carry >> 16 + sum >> 16
    }
  }

  private func isEqual(_ place: Int, _ range: Range<Int>) -> Bool {
    guard Int(symbols[place + 4]) == range.count else { return false }
    let offset = place + Self.header - range.lowerBound
    for index in range where symbols[offset + index] != pending.symbols[index] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger = [UInt64](repeating: 0, count: mask + 1)
    for start in starts {
      let ballot = Int(start)..<Int(start) + Int(symbols[Int(start) - 1])
      let hash = Self.hash(symbols.span.extracting(ballot))
      var slot = Int(truncatingIfNeeded: hash) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = hash & ~0xFFFF_FFFF | UInt64(Int(start) - Self.header + 1)
    }
    slots = larger
  }

  /// Mixes four symbols at a time.
  private static func hash(_ ballot: Span<UInt16>) -> UInt64 {
    let factor: UInt64 = 0xD6E8_FEB8_6659_FD93
    var hash = UInt64(truncatingIfNeeded: ballot.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 4 <= ballot.count {
      let low = UInt64(ballot[index]) | UInt64(ballot[index + 1]) << 16
      let high = UInt64(ballot[index + 2]) | UInt64(ballot[index + 3]) << 16
      hash = (hash ^ low ^ high << 32) &* factor
      hash ^= hash >> 32
      index += 4
    }
    var rest: UInt64 = 0
    while index < ballot.count {
      rest = rest << 16 | UInt64(ballot[index]) + 1
      index += 1
    }
    hash = (hash ^ rest) &* factor
    return hash ^ (hash >> 29)
  }
}

extension BallotTable {
  /// A batch of ballots that wait to be looked up.
  private struct Pending: Sendable {
    static let size = 64

    var symbols: [UInt16] = []
    var hashes = [UInt64](repeating: 0, count: size)
    var places = [UInt64](repeating: 0, count: size)
    var counts = [Int](repeating: 0, count: size)
    var count = 0
    /// Keeps the compiler from leaving out reads whose only purpose is to have been made.
    var touched: UInt64 = 0
    private var ends = [Int](repeating: 0, count: size + 1)

    var isFull: Bool { count == Self.size }

    func range(of index: Int) -> Range<Int> { ends[index]..<ends[index + 1] }

    mutating func append(_ buffer: [UInt16], length: Int, count: Int) {
      let start = ends[self.count]
      while symbols.count < start + length {
        symbols.append(contentsOf: repeatElement(0, count: max(1024, symbols.count)))
      }
      var copy = symbols.mutableSpan
      let original = buffer.span
      for index in 0..<length { copy[start + index] = original[index] }
      counts[self.count] = count
      self.count += 1
      ends[self.count] = start + length
    }

    mutating func removeAll() { count = 0 }
  }
}
