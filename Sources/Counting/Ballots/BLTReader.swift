// SPDX-License-Identifier: Apache-2.0

/// Reads the ballot file of Wichmann and Hill, with Droop's and OpenSTV's additions.
///
/// Candidates and seats; withdrawn candidates as negative numbers; options in brackets (`[tie …]`,
/// `[nick …]`); ballots, each on a line: a count or an id in parentheses, candidates with `=`
/// between tied ones and `-` for a skipped rank, 0; a line with 0; names, and perhaps a title.
struct BLTReader {
  private var ballots = Ballots(candidates: [])
  private var candidates = 0
  private var packer = BallotPacker()
  private var plain = PlainBallotLine(candidates: 0)
  private var nicknames: [String: Int] = [:]
  private var ids = Set<String>()
  private let reading: BallotReading

  static func read(
    _ lines: inout LineReader, _ reading: BallotReading
  ) throws(BallotError) -> Ballots {
    var reader = BLTReader(reading: reading)
    try reader.readHeader(&lines)
    try reader.readBallots(&lines)
    var names = BLTNames(candidates: reader.candidates)
    while let range = try lines.nextLine() {
      try names.add(range, of: lines.buffer, line: lines.line) {
        (name: String, words: [String], line: Int) throws(BallotError) in
        try reader.take(option: name, words, line: line)
      }
    }
    try names.finish()
    reader.ballots.candidates = Ballots.distinguished(names.names)
    reader.ballots.title = names.title
    return reader.ballots
  }

  private init(reading: BallotReading) {
    self.reading = reading
  }

  private mutating func readHeader(_ lines: inout LineReader) throws(BallotError) {
    while let range = try lines.nextLine() {
      let words = Self.words(in: range, of: lines.buffer)
      guard !words.isEmpty else { continue }
      let text = lines.buffer.text(in: lines.buffer.trimmed(range))
      guard words.count == 2,
        case .value(let candidates) = lines.buffer.number(in: words[0]),
        case .value(let seats) = lines.buffer.number(in: words[1])
      else { throw BallotError(.notABLTHeader(text), line: lines.line) }
      guard candidates > 0 else { throw BallotError(.noCandidates, line: lines.line) }
      guard seats > 0 else { throw BallotError(.noSeats, line: lines.line) }
      guard candidates <= BallotSymbol.limit else {
        throw BallotError(.tooManyCandidates(candidates), line: lines.line)
      }
      self.candidates = candidates
      plain = PlainBallotLine(candidates: candidates)
      ballots.seats = seats
      return
    }
    throw BallotError(.empty)
  }

  private mutating func readBallots(_ lines: inout LineReader) throws(BallotError) {
    while let range = try lines.nextLine() {
      if let count = plain.pack(range, of: lines.buffer.span) {
        do throws(BallotError.Fault) {
          try ballots.table.add(plain.symbols, of: plain.length, count: count)
        } catch { throw BallotError(error, line: lines.line) }
        continue
      }
      var words = WordScanner(range: range)
      guard let first = words.next(in: lines.buffer) else { continue }
      switch lines.buffer[first.lowerBound] {
      case Ascii.openBracket:
        let option = try Self.option(in: range, of: lines.buffer, line: lines.line)
        try take(option: option.name, option.words, line: lines.line)
      case Ascii.minus where first.count > 1:
        var word: Range<Int>? = first
        while let withdrawn = word {
          try withdraw(withdrawn, of: lines.buffer, line: lines.line)
          word = words.next(in: lines.buffer)
        }
      default:
        guard try readBallot(from: first, &words, of: lines.buffer, line: lines.line) else {
          return
        }
      }
    }
    throw BallotError(.ballotsNotEnded, line: lines.line)
  }

  /// Reads the ballots of one line; false at the 0 that ends the list.
  private mutating func readBallot(
    from first: Range<Int>, _ words: inout WordScanner, of buffer: [UInt8], line: Int
  ) throws(BallotError) -> Bool {
    var start: Range<Int>? = first
    while let word = start {
      let count: Int
      if buffer[word.lowerBound] == Ascii.openParenthesis {
        try takeID(from: word, &words, of: buffer, line: line)
        count = 1
      } else {
        count = try CSVReader.count(in: word, of: buffer, line: line)
        // A 0 alone ends the list; before candidates it says that nobody cast this ballot.
        if count == 0, word == first {
          var ahead = words
          if ahead.next(in: buffer) == nil { return false }
        }
      }
      packer.start()
      var isTied = false
      var tied: [UInt16] = []
      while true {
        guard let word = words.next(in: buffer) else {
          throw BallotError(.ballotNotEnded, line: line)
        }
        if word.count == 1, buffer[word.lowerBound] == Ascii.zero { break }
        try takeRank(word, &tied, &isTied, of: buffer, line: line)
      }
      if !tied.isEmpty { packer.rank(tied) }
      if let twice = packer.repeated(of: candidates) {
        guard reading.allowsRepeats else {
          throw BallotError(.repeated(String(twice + 1)), line: line)
        }
        ballots.table.hasRepeats = true
      }
      do throws(BallotError.Fault) {
        try ballots.table.add(packer.symbols, count: count)
      } catch { throw BallotError(error, line: line) }
      start = words.next(in: buffer)
    }
    return true
  }

  /// Takes one word of a ranking: `3`, `1=2`, `=2`, `2=`, `=` or `-`.
  private mutating func takeRank(
    _ word: Range<Int>, _ tied: inout [UInt16], _ isTied: inout Bool, of buffer: [UInt8], line: Int
  ) throws(BallotError) {
    if word.count == 1, buffer[word.lowerBound] == Ascii.minus {
      if !tied.isEmpty { packer.rank(tied) }
      tied.removeAll(keepingCapacity: true)
      packer.skip()
      return
    }
    var start = word.lowerBound
    for index in word.lowerBound...word.upperBound {
      let isEnd = index == word.upperBound
      guard isEnd || buffer[index] == Ascii.equals else { continue }
      if start < index {
        let candidate = try candidate(in: start..<index, of: buffer, line: line)
        if !isTied, !tied.isEmpty {
          packer.rank(tied)
          tied.removeAll(keepingCapacity: true)
        }
        tied.append(UInt16(truncatingIfNeeded: candidate))
        isTied = false
      }
      if !isEnd {
        guard !tied.isEmpty else {
          throw BallotError(.unexpectedWord(buffer.text(in: word)), line: line)
        }
        isTied = true
      }
      start = index + 1
    }
  }

  private func candidate(
    in word: Range<Int>, of buffer: [UInt8], line: Int
  ) throws(BallotError) -> Int {
    if case .value(let number) = buffer.number(in: word), number > 0, number <= candidates {
      return number - 1
    }
    let text = buffer.text(in: word)
    if let candidate = nicknames[text] { return candidate }
    if case .notANumber = buffer.number(in: word) {
      throw BallotError(.unexpectedWord(text), line: line)
    }
    throw BallotError(.unknownCandidate(text, candidates: candidates), line: line)
  }

  private mutating func withdraw(
    _ word: Range<Int>, of buffer: [UInt8], line: Int
  ) throws(BallotError) {
    guard word.count > 1, buffer[word.lowerBound] == Ascii.minus else {
      throw BallotError(.unexpectedWord(buffer.text(in: word)), line: line)
    }
    let number = word.lowerBound + 1..<word.upperBound
    let candidate = try candidate(in: number, of: buffer, line: line)
    if !ballots.withdrawn.contains(candidate) { ballots.withdrawn.append(candidate) }
  }

  private mutating func takeID(
    from first: Range<Int>, _ words: inout WordScanner, of buffer: [UInt8], line: Int
  ) throws(BallotError) {
    var last = first
    while buffer[last.upperBound - 1] != Ascii.closeParenthesis {
      guard let word = words.next(in: buffer) else {
        throw BallotError(.ballotNotEnded, line: line)
      }
      last = word
    }
    let inside = first.lowerBound + 1..<last.upperBound - 1
    let id = buffer.text(in: buffer.trimmed(inside))
    guard ids.insert(id).inserted else { throw BallotError(.repeatedBallotID(id), line: line) }
  }

  private mutating func take(
    option name: String, _ words: [String], line: Int
  ) throws(BallotError) {
    switch name {
    case "nick":
      nicknames = Dictionary(zip(words, 0..<candidates)) { first, _ in first }
      guard words.count == candidates, nicknames.count == candidates else {
        throw BallotError(.optionCount(name, have: words.count, need: candidates), line: line)
      }
    case "tie":
      var order: [Int] = []
      for word in words {
        let bytes = Array(word.utf8)
        order.append(try candidate(in: bytes.indices, of: bytes, line: line))
      }
      guard order.count == candidates, Set(order).count == candidates else {
        throw BallotError(.optionCount(name, have: order.count, need: candidates), line: line)
      }
      ballots.lot = order
    case "droop":
      // It configures another program; the counting rule is the caller's to state.
      ballots.notes.append("the option '[droop …]' in line \(line) was not followed")
    default: throw BallotError(.unknownOption(name), line: line)
    }
  }

  /// The name and the words of an option, which stands on one line.
  static func option(
    in range: Range<Int>, of buffer: [UInt8], line: Int
  ) throws(BallotError) -> (name: String, words: [String]) {
    guard let end = buffer[range].lastIndex(of: Ascii.closeBracket) else {
      throw BallotError(.optionNotEnded, line: line)
    }
    let start = buffer.trimmed(range).lowerBound + 1
    let words = Self.words(in: start..<max(start, end), of: buffer).map { buffer.text(in: $0) }
    return (words.first ?? "", Array(words.dropFirst()))
  }

  private static func words(in range: Range<Int>, of buffer: [UInt8]) -> [Range<Int>] {
    var scanner = WordScanner(range: range)
    var words: [Range<Int>] = []
    while let word = scanner.next(in: buffer) { words.append(word) }
    return words
  }
}
