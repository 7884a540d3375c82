// SPDX-License-Identifier: Apache-2.0

/// Reads CSV with columns `rank1`, `rank2` … and candidates in the cells.
///
/// The candidates are those who occur, in that order. A cell may be empty (a skipped rank),
/// `overvote`, two candidates as `A|B`, or `UWI` for somebody who is no candidate.
struct CSVRankColumns {
  private var ballots = Ballots(candidates: [])
  private var names = NameTable()
  private let columns: Int
  private let rankColumns: [Int]
  private let countColumn: Int?
  /// Whether the columns of ranks stand in the order of the ranks.
  private let isInOrder: Bool
  private let reading: BallotReading
  private var packer = BallotPacker()
  /// A packed ballot of known candidates, in the first `plainCount` places.
  private var plain: [UInt16]
  private var plainCount = 0
  /// On which row each candidate was seen last, so that nothing has to be cleared.
  private var seen: [UInt32] = []
  private var row: UInt32 = 0

  init(header: [String], reading: BallotReading) throws(BallotError) {
    self.reading = reading
    columns = header.count
    countColumn = header.firstIndex { $0.lowercased() == "count" }
    rankColumns = header.indices.compactMap { column in
      CSVReader.rankNumber(header[column]).map { (rank: $0, column: column) }
    }.sorted { ($0.rank, $0.column) < ($1.rank, $1.column) }.map(\.column)
    isInOrder = rankColumns == rankColumns.sorted()
    plain = [UInt16](repeating: 0, count: header.count)
    let others = header.indices.filter { $0 != countColumn && !rankColumns.contains($0) }
    if !others.isEmpty {
      let list = others.map { "'\(header[$0])'" }.joined(separator: ", ")
      ballots.notes.append("columns that are neither a rank nor the count were not read: \(list)")
    }
  }

  mutating func read(_ lines: inout LineReader) throws(BallotError) -> Ballots {
    var cells: [Range<Int>] = []
    while let record = try lines.nextRecord() {
      if record.range.isEmpty, columns > 1 { continue }
      if !record.quoted, let count = packPlain(record.range, of: lines.buffer.span) {
        do throws(BallotError.Fault) {
          try ballots.table.add(plain, of: plainCount, count: count)
        } catch { throw BallotError(error, line: lines.line) }
        continue
      }
      CSVReader.split(record.range, quoted: record.quoted, in: &lines.buffer, into: &cells)
      guard cells.count == columns else {
        throw BallotError(.cells(have: cells.count, need: columns), line: lines.line)
      }
      try add(cells, in: lines.buffer, line: lines.line)
    }
    ballots.candidates = names.names
    ballots.writeIns = ballots.candidates.firstIndex(of: "UWI")
    return ballots
  }

  private mutating func add(
    _ cells: [Range<Int>], in buffer: [UInt8], line: Int
  ) throws(BallotError) {
    packer.start()
    for column in rankColumns {
      let cell = cells[column]
      if cell.isEmpty || buffer.spells("undervote", in: cell) {
        packer.skip()
      } else if buffer.spells("overvote", in: cell) {
        packer.overvote()
      } else if buffer[cell].contains(Ascii.bar) {
        packer.rank(try several(in: cell, of: buffer, line: line))
      } else {
        packer.single(try candidate(in: cell, of: buffer, line: line))
      }
    }
    if let twice = packer.repeated(of: names.count) {
      guard reading.allowsRepeats else {
        throw BallotError(.repeated(names.names[twice]), line: line)
      }
      ballots.table.hasRepeats = true
    }
    let count =
      if let countColumn {
        try CSVReader.count(in: cells[countColumn], of: buffer, line: line)
      } else { 1 }
    do throws(BallotError.Fault) {
      try ballots.table.add(packer.symbols, count: count)
    } catch { throw BallotError(error, line: line) }
  }

  /// Packs a row of known candidates and empty cells in one pass; nil for any other row.
  private mutating func packPlain(_ range: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    guard rankColumns.count + (countColumn == nil ? 0 : 1) == columns, isInOrder else { return nil }
    if seen.count < names.count {
      seen = [UInt32](repeating: 0, count: names.count * 2)
      row = 0
    }
    row &+= 1
    let layout = Layout(columns: columns, count: countColumn, row: row)
    let found = Self.pack(range, of: bytes, names, layout, into: &plain, seen: &seen)
    plainCount = found?.length ?? 0
    return found?.count
  }

  private struct Layout {
    let columns: Int
    let count: Int?
    /// The row, by which to find repeated candidates.
    let row: UInt32
  }

  private static func pack(
    _ range: Range<Int>, of bytes: Span<UInt8>, _ names: NameTable, _ layout: Layout,
    into symbols: inout [UInt16], seen: inout [UInt32]
  ) -> (count: Int, length: Int)? {
    var stamps = seen.mutableSpan
    var packed = symbols.mutableSpan
    var length = 0
    var filled = 0
    var column = 0
    var count = 1
    var start = range.lowerBound
    var key = NameTable.emptyKey
    for index in range.lowerBound...range.upperBound {
      let byte = index < range.upperBound ? bytes[index] : Ascii.comma
      guard byte == Ascii.comma else {
        key = key << 8 | UInt64(byte)
        continue
      }
      guard column < layout.columns else { return nil }
      if column == layout.count {
        guard let number = smallNumber(in: start..<index, of: bytes) else { return nil }
        count = number
      } else if start == index {
        packed[length] = BallotSymbol.skipped
        length += 1
      } else {
        guard let candidate = names.find(start..<index, key: key, in: bytes),
          stamps[candidate] != layout.row
        else { return nil }
        stamps[candidate] = layout.row
        packed[length] = UInt16(truncatingIfNeeded: candidate)
        length += 1
        filled = length
      }
      column += 1
      start = index + 1
      key = NameTable.emptyKey
    }
    return column == layout.columns ? (count, filled) : nil
  }

  private static func smallNumber(in range: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    guard !range.isEmpty, range.count < 10 else { return nil }
    var value = 0
    for index in range {
      let digit = bytes[index] &- Ascii.zero
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  private mutating func candidate(
    in cell: Range<Int>, of buffer: [UInt8], line: Int
  ) throws(BallotError) -> UInt16 {
    let index = names.index(of: cell, in: buffer)
    guard index < BallotSymbol.limit else {
      throw BallotError(.tooManyCandidates(index + 1), line: line)
    }
    return UInt16(truncatingIfNeeded: index)
  }

  private mutating func several(
    in cell: Range<Int>, of buffer: [UInt8], line: Int
  ) throws(BallotError) -> [UInt16] {
    var candidates: [UInt16] = []
    var start = cell.lowerBound
    for index in cell.lowerBound...cell.upperBound
    where index == cell.upperBound || buffer[index] == Ascii.bar {
      let part = buffer.trimmed(start..<index)
      if !part.isEmpty { candidates.append(try candidate(in: part, of: buffer, line: line)) }
      start = index + 1
    }
    return candidates
  }
}
