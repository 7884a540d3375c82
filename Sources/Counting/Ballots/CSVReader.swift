// SPDX-License-Identifier: Apache-2.0

/// Reads ballots from CSV (RFC 4180), in the shape that the header tells.
enum CSVReader {
  /// Reads the header, then the rows.
  static func read(
    _ lines: inout LineReader, _ reading: BallotReading
  ) throws(BallotError) -> Ballots {
    var cells: [Range<Int>] = []
    var header: [String] = []
    while let record = try lines.nextRecord() {
      split(record.range, quoted: record.quoted, in: &lines.buffer, into: &cells)
      header = cells.map { lines.buffer.text(in: $0) }
      if header != [""] { break }
    }
    if header == [""] { header = [] }
    guard !header.isEmpty else { throw BallotError(.noCandidates) }
    try requireSound(header, line: lines.line)
    if header.contains(where: { rankNumber($0) != nil }) {
      var reader = try CSVRankColumns(header: header, reading: reading)
      return try reader.read(&lines)
    }
    var reader = try CSVCandidateColumns(header: header, line: lines.line, reading: reading)
    return try reader.read(&lines)
  }

  /// Refuses a header that no table has: control characters, or two columns for one thing.
  private static func requireSound(_ header: [String], line: Int) throws(BallotError) {
    for name in header where name.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      throw BallotError(.notText, line: line)
    }
    var ranks: Set<Int> = []
    for name in header {
      guard let rank = rankNumber(name) else { continue }
      if !ranks.insert(rank).inserted { throw BallotError(.repeatedColumn(name), line: line) }
    }
    let counts = header.filter { $0.lowercased() == "count" }
    if counts.count > 1 { throw BallotError(.repeatedColumn(counts[1]), line: line) }
  }

  /// The n of a column `rank n`, or nil for other columns.
  static func rankNumber(_ name: String) -> Int? {
    let name = name.lowercased()
    guard name.hasPrefix("rank") else { return nil }
    let digits = name.dropFirst(4).drop { $0 == " " || $0 == "_" }
    guard !digits.isEmpty, digits.utf8.allSatisfy(Ascii.isDigit) else { return nil }
    return Int(digits)
  }

  /// Splits a record into the ranges of its cells, without blanks around them.
  ///
  /// Quoted cells are unquoted where they lie, since what they say is shorter than how.
  static func split(
    _ record: Range<Int>, quoted: Bool, in buffer: inout [UInt8], into cells: inout [Range<Int>]
  ) {
    cells.removeAll(keepingCapacity: true)
    var start = record.lowerBound
    if !quoted {
      for index in record where buffer[index] == Ascii.comma {
        cells.append(buffer.trimmed(start..<index))
        start = index + 1
      }
      cells.append(buffer.trimmed(start..<record.upperBound))
      return
    }
    var index = start
    while true {
      var write = index
      start = index
      var isQuoted = false
      while index < record.upperBound, isQuoted || buffer[index] != Ascii.comma {
        if buffer[index] == Ascii.quote {
          let isDoubled = index + 1 < record.upperBound && buffer[index + 1] == Ascii.quote
          if isQuoted, isDoubled {
            buffer[write] = Ascii.quote
            write += 1
            index += 1
          } else {
            isQuoted.toggle()
          }
        } else {
          buffer[write] = buffer[index]
          write += 1
        }
        index += 1
      }
      cells.append(buffer.trimmed(start..<write))
      guard index < record.upperBound else { return }
      index += 1
    }
  }

  /// The number of ballots that a cell states.
  static func count(
    in cell: Range<Int>, of buffer: [UInt8], line: Int
  ) throws(BallotError) -> Int {
    switch buffer.number(in: cell) {
    case .value(let count): return count
    case .tooLarge: throw BallotError(.countTooLarge(buffer.text(in: cell)), line: line)
    case .notANumber: throw BallotError(.notACount(buffer.text(in: cell)), line: line)
    }
  }
}
