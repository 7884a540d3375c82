// SPDX-License-Identifier: Apache-2.0
internal import StrictJSON

/// Reads ballots from JSON, one ballot at a time.
///
///     {"title": "Board", "seats": 2, "candidates": ["Ann", "Bob", "Cy"], "withdrawn": ["Cy"],
///      "ballots": [{"count": 3, "ranking": [["Ann"], ["Bob", "Cy"]]}, {"approve": ["Bob"]}]}
///
/// `title`, `seats`, `withdrawn` and `count` may be left out, and a rank with a single candidate may
/// be just the name. `noOpinion` lists candidates to be compared with nobody.
struct JSONBallots {
  private let reading: BallotReading
  private var table = BallotTable()
  private var packer = BallotPacker()
  /// Names in the order of the ballots, since the candidates may be listed behind them.
  private var numbers: [String: UInt16] = [:]
  private var names: [(name: String, line: Int)] = []

  static func read(
    _ lines: inout LineReader, _ reading: BallotReading
  ) throws(BallotError) -> Ballots {
    var reader = JSONBallots(reading: reading)
    var scanner = JSONBallotScanner()
    while let range = try lines.nextChunk() {
      for index in range {
        if let line = scanner.take(lines.buffer[index]) {
          let node = try parse(scanner.element, line: line)
          try reader.add(node.root, line: line)
          scanner.clearElement()
        }
      }
    }
    return try reader.finish(parse(scanner.frame, line: 1))
  }

  private init(reading: BallotReading) {
    self.reading = reading
  }

  private static func parse(_ bytes: [UInt8], line: Int) throws(BallotError) -> JSONDocument {
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: bytes, limits: JSONLimits(bytes: 1 << 30))
    } catch {
      throw BallotError(.json(error.problem.message), line: error.problem.position.line + line - 1)
    }
    if let problem = document.duplicates.first {
      throw BallotError(.json(problem.message), line: problem.position.line + line - 1)
    }
    return document
  }

  private mutating func add(_ ballot: JSONNode, line: Int) throws(BallotError) {
    func fail(_ message: String, at node: JSONNode) -> BallotError {
      BallotError(.json(message), line: node.position.line + line - 1)
    }
    guard ballot.kind == .object else { throw fail("a ballot is an object", at: ballot) }
    packer.start()
    var count = 1
    var hasRanking = false
    for (key, value) in ballot.members {
      switch key.string {
      case "count":
        guard let number = value.integer, number >= 0 else {
          throw fail("'count' is a whole number from 0", at: value)
        }
        count = number
      case "ranking", "approve":
        guard value.kind == .array, !hasRanking else {
          throw fail("a ballot has one list, 'ranking' or 'approve'", at: value)
        }
        hasRanking = true
        if key.string == "approve" {
          try packRank(value.elements.map { $0 }, line: line)
        } else {
          for rank in value.elements {
            try packRank(rank.kind == .array ? rank.elements.map { $0 } : [rank], line: line)
          }
        }
      case "noOpinion":
        break
      default: throw fail("a ballot has no '\(key.string ?? "")'", at: key)
      }
    }
    guard hasRanking else { throw fail("a ballot has 'ranking' or 'approve'", at: ballot) }
    if let nobody = ballot["noOpinion"] {
      var numbers: [UInt16] = []
      for name in nobody.elements { numbers.append(try number(of: name, line: line)) }
      for number in numbers.sorted() { packer.noOpinion(number) }
    }
    if let twice = packer.repeated(of: names.count) {
      guard reading.allowsRepeats else {
        throw fail(BallotError.Fault.repeated(names[twice].name).description, at: ballot)
      }
      table.hasRepeats = true
    }
    do throws(BallotError.Fault) {
      try table.add(packer.symbols, count: count)
    } catch { throw BallotError(error, line: line) }
  }

  private mutating func packRank(_ nodes: [JSONNode], line: Int) throws(BallotError) {
    var rank: [UInt16] = []
    for node in nodes { rank.append(try number(of: node, line: line)) }
    packer.rank(rank)
  }

  private mutating func number(of node: JSONNode, line: Int) throws(BallotError) -> UInt16 {
    let place = node.position.line + line - 1
    guard let name = node.string else {
      throw BallotError(.json("a candidate on a ballot is a name"), line: place)
    }
    if let number = numbers[name] { return number }
    guard names.count < BallotSymbol.limit else {
      throw BallotError(.tooManyCandidates(names.count + 1), line: place)
    }
    let number = UInt16(names.count)
    numbers[name] = number
    names.append((name, place))
    return number
  }

  /// Reads what stands around the ballots, and numbers them as the candidates are listed.
  private mutating func finish(_ document: JSONDocument) throws(BallotError) -> Ballots {
    func fail(_ message: String, at node: JSONNode) -> BallotError {
      BallotError(.json(message), line: node.position.line)
    }
    let root = document.root
    guard root.kind == .object else { throw fail("ballots are an object", at: root) }
    var listed: [String] = []
    var title: String?
    var seats: Int?
    var withdrawn: [JSONNode] = []
    for (key, value) in root.members {
      switch key.string {
      case "candidates":
        for node in value.elements {
          guard let name = node.string, !name.isEmpty else {
            throw fail("a candidate is a name", at: node)
          }
          listed.append(name)
        }
      case "title": title = value.string
      case "seats":
        guard let number = value.integer, number > 0 else {
          throw fail("'seats' is a whole number from 1", at: value)
        }
        seats = number
      case "withdrawn": withdrawn = value.elements.map { $0 }
      case "ballots":
        guard value.kind == .array else { throw fail("'ballots' is a list", at: value) }
      default: throw fail("the file has no '\(key.string ?? "")'", at: key)
      }
    }
    guard root["ballots"] != nil else { throw fail("'ballots' is missing", at: root) }
    guard listed.count <= BallotSymbol.limit else {
      throw BallotError(.tooManyCandidates(listed.count))
    }
    var ballots = Ballots(candidates: listed, title: title, seats: seats)
    let places = Dictionary(
      uniqueKeysWithValues: ballots.candidates.enumerated().map { ($1, $0) })
    for node in withdrawn {
      guard let place = node.string.flatMap({ places[$0] }) else {
        throw fail("'\(node.string ?? "")' is not a candidate", at: node)
      }
      ballots.withdrawn.append(place)
    }
    var map: [UInt16] = []
    for (name, line) in names {
      guard let place = places[name] else {
        throw BallotError(.json("'\(name)' is not a candidate"), line: line)
      }
      map.append(UInt16(place))
    }
    ballots.table = try renumbered(by: map)
    return ballots
  }

  private mutating func renumbered(by map: [UInt16]) throws(BallotError) -> BallotTable {
    table.finish()
    var result = BallotTable()
    result.hasRepeats = table.hasRepeats
    for ballot in 0..<table.distinct {
      packer.start()
      packer.pack(table.symbols[table.range(of: ballot)], renumberedBy: map)
      do throws(BallotError.Fault) {
        try result.add(packer.symbols, count: table.counts[ballot])
      } catch { throw BallotError(error) }
    }
    return result
  }
}
