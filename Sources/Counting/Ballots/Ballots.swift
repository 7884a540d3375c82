// SPDX-License-Identifier: Apache-2.0

/// The candidates and the ballots of one election, equal ballots as one.
public struct Ballots: Sendable {
  /// The candidates in the file's order, each name different.
  public internal(set) var candidates: [String]
  /// What the file calls the election.
  public internal(set) var title: String?
  /// How many seats the file says are to be filled.
  public internal(set) var seats: Int?
  /// Candidates whom the file marks as withdrawn, in the file's order.
  public internal(set) var withdrawn: [Int] = []
  /// The order the file records for ties, first wins.
  public internal(set) var lot: [Int]?
  /// Stands for people who are no candidates (`UWI`): counted, never elected.
  public internal(set) var writeIns: Int?
  /// What a reader of the result should know about the file.
  public internal(set) var notes: [String] = []
  /// The distinct ballots.
  var table = BallotTable()

  /// How many ballots were cast, blank ones included.
  public var count: Int { table.total }
  /// How many different ballots there are.
  public var distinct: Int { table.distinct }

  /// Starts an election without ballots.
  init(candidates: [String], title: String? = nil, seats: Int? = nil) {
    self.candidates = Self.distinguished(candidates)
    self.title = title
    self.seats = seats
  }

  /// Reads ballots from a source.
  ///
  /// - Parameters:
  ///   - source: Where the bytes come from.
  ///   - format: How they are written; nil to tell by the first bytes.
  ///   - reading: How to take what the file leaves open.
  /// - Throws: `BallotError`, which names the line.
  public init(
    from source: some ByteSource, format: BallotFormat? = nil,
    reading: BallotReading = BallotReading()
  ) throws(BallotError) {
    var lines = try LineReader(source)
    guard !lines.head.isEmpty else { throw BallotError(.empty) }
    switch format ?? BallotFormat(sniffing: lines.head) {
    case .blt: self = try BLTReader.read(&lines, reading)
    case .preflib: self = try PrefLibReader.read(&lines, reading)
    case .csv: self = try CSVReader.read(&lines, reading)
    case .json: self = try JSONBallots.read(&lines, reading)
    }
    guard !candidates.isEmpty else { throw BallotError(.noCandidates) }
    table.finish()
  }
}

extension Ballots {
  /// A ballot as a program has it: ranks from the best, each with the candidates who share it.
  public struct Cast: Hashable, Sendable {
    /// How many voters cast this ballot.
    public var count: Int
    /// Indices of candidates; an empty rank is a skipped one.
    public var ranking: [[Int]]
    /// Candidates on whom the voter has no opinion.
    public var noOpinion: [Int]

    /// A ballot that was cast so many times.
    public init(_ ranking: [[Int]], noOpinion: [Int] = [], count: Int = 1) {
      self.count = count
      self.ranking = ranking
      self.noOpinion = noOpinion
    }
  }

  /// Takes ballots that are in memory already.
  ///
  /// - Parameters:
  ///   - candidates: The names; one that occurs twice gets a number.
  ///   - ballots: The ballots cast; negative counts count as none.
  ///   - title: What the election is called.
  ///   - seats: How many seats are to be filled, if that is known.
  /// - Throws: `BallotError` for a candidate's number out of range, or too many of something.
  public init(
    candidates: [String], ballots: [Cast], title: String? = nil, seats: Int? = nil
  ) throws(BallotError) {
    guard candidates.count <= BallotSymbol.limit else {
      throw BallotError(.tooManyCandidates(candidates.count))
    }
    self.init(candidates: candidates, title: title, seats: seats)
    var packer = BallotPacker()
    for ballot in ballots {
      for number in ballot.ranking.joined() + ballot.noOpinion
      where !candidates.indices.contains(number) {
        throw BallotError(.unknownCandidate(String(number + 1), candidates: candidates.count))
      }
      packer.start()
      for rank in ballot.ranking { packer.rank(rank.map(UInt16.init)) }
      for candidate in ballot.noOpinion.sorted() { packer.noOpinion(UInt16(candidate)) }
      if packer.repeated(of: candidates.count) != nil { table.hasRepeats = true }
      do throws(BallotError.Fault) {
        try table.add(packer.symbols, count: ballot.count)
      } catch { throw BallotError(error) }
    }
    table.finish()
  }
}
