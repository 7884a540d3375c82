// SPDX-License-Identifier: Apache-2.0

/// Reads PrefLib's orders: `.soc`, `.soi`, `.toc`, `.toi`.
///
/// Today's form has a header of `# KEY: value` lines and ballots as `12: 1,{2,3}`; the older one
/// the number of candidates, `1,NAME` lines, a line of totals and ballots as `12,1,{2,3}`.
struct PrefLibReader {
  private var ballots = Ballots(candidates: [])
  private var names: [Int: String] = [:]
  private var candidates: Int?
  private var voters: Int?
  private var packer = BallotPacker()
  private let reading: BallotReading

  static func read(
    _ lines: inout LineReader, _ reading: BallotReading
  ) throws(BallotError) -> Ballots {
    var reader = PrefLibReader(reading: reading)
    var isOld: Bool?
    while let range = try lines.nextLine() {
      let range = lines.buffer.trimmed(range)
      guard let first = lines.buffer[range].first else { continue }
      if first == Ascii.hash {
        reader.takeHeader(lines.buffer.text(in: range))
        continue
      }
      if isOld == nil, reader.candidates == nil {
        isOld = true
        try reader.readOldHeader(from: range, &lines)
        continue
      }
      let separator = isOld == true ? Ascii.comma : Ascii.colon
      try reader.add(range, of: lines.buffer, separator: separator, line: lines.line)
    }
    return try reader.finish()
  }

  private init(reading: BallotReading) {
    self.reading = reading
  }

  private mutating func takeHeader(_ line: String) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let key = line[..<colon].dropFirst().drop { $0 == " " }
    let value = String(line[line.index(after: colon)...].drop { $0 == " " })
    switch key {
    case "TITLE": ballots.title = value.isEmpty ? nil : value
    case "NUMBER ALTERNATIVES": candidates = Int(value)
    case "NUMBER VOTERS": voters = Int(value)
    default:
      guard key.hasPrefix("ALTERNATIVE NAME ") else { return }
      if let number = Int(key.dropFirst("ALTERNATIVE NAME ".count)) { names[number] = value }
    }
  }

  private mutating func readOldHeader(
    from first: Range<Int>, _ lines: inout LineReader
  ) throws(BallotError) {
    guard case .value(let count) = lines.buffer.number(in: first) else {
      throw BallotError(.notALine(lines.buffer.text(in: first)), line: lines.line)
    }
    candidates = count
    while names.count < count, let range = try lines.nextLine() {
      let text = lines.buffer.text(in: lines.buffer.trimmed(range))
      guard let comma = text.firstIndex(of: ","), let number = Int(text[..<comma]) else {
        throw BallotError(.missingAlternative(names.count + 1), line: lines.line)
      }
      names[number] = String(text[text.index(after: comma)...].drop { $0 == " " })
    }
    guard let totals = try lines.nextLine() else { return }
    let words = lines.buffer[totals].split(separator: Ascii.comma)
    if let first = words.first, case .value(let count) = Array(first).number(in: 0..<first.count) {
      voters = count
    }
  }

  private mutating func add(
    _ range: Range<Int>, of buffer: [UInt8], separator: UInt8, line: Int
  ) throws(BallotError) {
    guard let colon = buffer[range].firstIndex(of: separator) else {
      throw BallotError(.notALine(buffer.text(in: range)), line: line)
    }
    let count = try CSVReader.count(
      in: buffer.trimmed(range.lowerBound..<colon), of: buffer, line: line)
    packer.start()
    var tied: [UInt16]?
    var start = colon + 1
    for index in start...range.upperBound {
      let byte = index < range.upperBound ? buffer[index] : Ascii.comma
      switch byte {
      case Ascii.openBrace where tied == nil:
        tied = []
        start = index + 1
      case Ascii.comma, Ascii.closeBrace:
        let word = buffer.trimmed(start..<index)
        if !word.isEmpty {
          let candidate = try candidate(in: word, of: buffer, line: line)
          if tied == nil { packer.single(candidate) } else { tied?.append(candidate) }
        }
        if byte == Ascii.closeBrace, let group = tied {
          if !group.isEmpty { packer.rank(group) }
          tied = nil
        }
        start = index + 1
      default: break
      }
    }
    guard tied == nil else { throw BallotError(.openBrace, line: line) }
    if let twice = packer.repeated(of: candidates ?? 0) {
      guard reading.allowsRepeats else {
        throw BallotError(.repeated(String(twice + 1)), line: line)
      }
      ballots.table.hasRepeats = true
    }
    do throws(BallotError.Fault) {
      try ballots.table.add(packer.symbols, count: count)
    } catch { throw BallotError(error, line: line) }
  }

  private func candidate(
    in word: Range<Int>, of buffer: [UInt8], line: Int
  ) throws(BallotError) -> UInt16 {
    let candidates = candidates ?? 0
    guard case .value(let number) = buffer.number(in: word), number > 0, number <= candidates,
      number <= BallotSymbol.limit
    else {
      let text = buffer.text(in: word)
      throw BallotError(.unknownCandidate(text, candidates: candidates), line: line)
    }
    return UInt16(number - 1)
  }

  private mutating func finish() throws(BallotError) -> Ballots {
    guard let candidates, candidates > 0 else { throw BallotError(.noCandidates) }
    guard candidates <= BallotSymbol.limit else {
      throw BallotError(.tooManyCandidates(candidates))
    }
    var list: [String] = []
    for number in 1...candidates {
      guard let name = names[number], !name.isEmpty else {
        throw BallotError(.missingAlternative(number))
      }
      list.append(name)
    }
    ballots.candidates = Ballots.distinguished(list)
    if let voters, voters != ballots.count {
      ballots.notes.append(
        "the header says \(voters) voters, the ballots add up to \(ballots.count)")
    }
    return ballots
  }
}
