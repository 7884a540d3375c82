// SPDX-License-Identifier: Apache-2.0

/// Reads CSV with a column a candidate and ranks, or marks, in the cells.
struct CSVCandidateColumns {
  private var ballots: Ballots
  private let columns: Int
  private let countColumn: Int?
  private let reading: BallotReading
  private var packer = BallotPacker()
  /// Rank and candidate in one number, so that sorting sorts both.
  private var ranked: [UInt64] = []
  private var noOpinion: [UInt16] = []
  /// Who has which rank, plus one, when ranks are small and all different.
  private var places: [UInt16]
  /// How many of `places` are, from the first, a packed ballot.
  private var plainCount = 0

  init(header: [String], line: Int, reading: BallotReading) throws(BallotError) {
    self.reading = reading
    columns = header.count
    countColumn = header.firstIndex { $0.lowercased() == "count" }
    var names: [String] = []
    for (column, name) in header.enumerated() where column != countColumn {
      guard !name.isEmpty else { throw BallotError(.unnamedColumn(column + 1), line: line) }
      names.append(name)
    }
    guard names.count <= BallotSymbol.limit else {
      throw BallotError(.tooManyCandidates(names.count), line: line)
    }
    ballots = Ballots(candidates: names)
    places = [UInt16](repeating: 0, count: names.count + 1)
  }

  mutating func read(_ lines: inout LineReader) throws(BallotError) -> Ballots {
    var cells: [Range<Int>] = []
    while let record = try lines.nextRecord() {
      // An empty line is no row, except where a row has a single cell, which may be empty.
      if record.range.isEmpty, columns > 1 { continue }
      if !record.quoted, let count = packPlain(record.range, of: lines.buffer.span) {
        try addPlain(count: count, line: lines.line)
        continue
      }
      CSVReader.split(record.range, quoted: record.quoted, in: &lines.buffer, into: &cells)
      guard cells.count == columns else {
        throw BallotError(.cells(have: cells.count, need: columns), line: lines.line)
      }
      try add(cells, in: lines.buffer, line: lines.line)
    }
    return ballots
  }

  private mutating func add(
    _ cells: [Range<Int>], in buffer: [UInt8], line: Int
  ) throws(BallotError) {
    packer.start()
    ranked.removeAll(keepingCapacity: true)
    noOpinion.removeAll(keepingCapacity: true)
    var candidate: UInt64 = 0
    var count = 1
    for column in 0..<columns {
      let cell = cells[column]
      if column == countColumn {
        count = try CSVReader.count(in: cell, of: buffer, line: line)
        continue
      }
      if !cell.isEmpty {
        let rank = try rank(in: cell, of: buffer, candidate: UInt16(candidate), line: line)
        if let rank { ranked.append(rank << 16 | candidate) }
      }
      candidate += 1
    }
    packSorted()
    for candidate in noOpinion { packer.noOpinion(candidate) }
    do throws(BallotError.Fault) {
      try ballots.table.add(packer.symbols, count: count)
    } catch { throw BallotError(error, line: line) }
  }

  private mutating func addPlain(count: Int, line: Int) throws(BallotError) {
    do throws(BallotError.Fault) {
      try ballots.table.add(places, of: plainCount, count: count)
    } catch { throw BallotError(error, line: line) }
  }

  /// The rank in a cell, smaller for better; nil for a candidate who is not ranked.
  private mutating func rank(
    in cell: Range<Int>, of buffer: [UInt8], candidate: UInt16, line: Int
  ) throws(BallotError) -> UInt64? {
    if reading.cellsAreMarks { return try mark(in: cell, of: buffer, line: line) ? 1 : nil }
    switch buffer.number(in: cell) {
    case .value(let rank):
      guard rank < 1 << 46 else { break }
      if reading.largerIsBetter { return UInt64(1 << 46 - rank) }
      guard rank > 0 else { throw BallotError(.notARank("0"), line: line) }
      return UInt64(rank)
    case .notANumber:
      if cell.count == 1, buffer[cell.lowerBound] == Ascii.minus { return nil }
      guard buffer.spells("no opinion", in: cell) else {
        throw BallotError(.notARank(buffer.text(in: cell)), line: line)
      }
      noOpinion.append(candidate)
      return nil
    case .tooLarge: break
    }
    throw BallotError(.rankTooLarge(buffer.text(in: cell)), line: line)
  }

  private func mark(
    in cell: Range<Int>, of buffer: [UInt8], line: Int
  ) throws(BallotError) -> Bool {
    switch buffer.number(in: cell) {
    case .value(let mark): return mark > 0
    case .tooLarge: return true
    case .notANumber: break
    }
    for word: StaticString in ["x", "yes", "y", "true", "✓"] where buffer.spells(word, in: cell) {
      return true
    }
    for word: StaticString in ["no", "n", "false", "-", "no opinion"]
    where buffer.spells(word, in: cell) {
      return false
    }
    throw BallotError(.unmarkedCell(buffer.text(in: cell)), line: line)
  }

  /// Packs a row of nothing but ranks 1 … n, each once, in one pass; nil for any other row.
  private mutating func packPlain(_ row: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    guard !reading.cellsAreMarks, !reading.largerIsBetter else { return nil }
    let columns = columns
    let countColumn = countColumn
    var ranked = 0
    var slots = places.mutableSpan
    for rank in slots.indices { slots[rank] = 0 }
    var column = 0
    var candidate: UInt16 = 0
    var count = 1
    var value = 0
    var digits = 0
    for index in row.lowerBound...row.upperBound {
      let byte = index < row.upperBound ? bytes[index] : Ascii.comma
      let digit = byte &- Ascii.zero
      if digit < 10 {
        value = value &* 10 &+ Int(digit)
        digits += 1
        continue
      }
      guard byte == Ascii.comma, digits < 10 else { return nil }
      if column == countColumn {
        guard digits > 0 else { return nil }
        count = value
      } else {
        if digits > 0 {
          guard value > 0, value < slots.count, slots[value] == 0 else { return nil }
          slots[value] = candidate + 1
          ranked += 1
        }
        candidate += 1
      }
      column += 1
      value = 0
      digits = 0
    }
    guard column == columns else { return nil }
    for rank in 0..<ranked {
      // A free slot here means that a rank was left out.
      guard slots[rank + 1] > 0 else { return nil }
      slots[rank] = slots[rank + 1] - 1
    }
    plainCount = ranked
    return count
  }

  private mutating func packSorted() {
    if ranked.count > 24 { ranked.sort() } else { insertionSort() }
    var last: UInt64 = 0
    for entry in ranked {
      let rank = entry >> 16
      let candidate = UInt16(truncatingIfNeeded: entry & 0xFFFF)
      if rank == last {
        packer.tie(candidate)
      } else {
        if reading.keepsGaps, !reading.largerIsBetter, rank > last + 1 {
          packer.skip(Int(min(rank - last - 1, 1000)))
        }
        packer.single(candidate)
      }
      last = rank
    }
  }

  private mutating func insertionSort() {
    for index in ranked.indices.dropFirst() {
      let entry = ranked[index]
      var place = index
      while place > 0, ranked[place - 1] > entry {
        ranked[place] = ranked[place - 1]
        place -= 1
      }
      ranked[place] = entry
    }
  }
}
