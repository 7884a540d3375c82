// SPDX-License-Identifier: Apache-2.0

/// Counts as somebody states them, such as `yes=5,no=1,present=6,members=9`.
///
/// How many members there are may stay unsaid where no condition asks.
public struct StatedCounts: Sendable, Hashable {
  /// Binding ballots for the motion.
  public let yes: Int
  /// Binding ballots against the motion.
  public let no: Int
  /// Binding ballots that take no side.
  public let abstain: Int
  /// Vetoes that stand.
  public let veto: Int
  /// Seats filled, if stated.
  public let members: Int?
  /// Members who may vote, if stated.
  public let eligible: Int?
  /// Members who attend, if stated.
  public let present: Int?
  /// Where each count stands in the text it was read from.
  private let marks: [CountName: MarkedText]

  /// States counts.
  public init(
    yes: Int = 0, no: Int = 0, abstain: Int = 0, veto: Int = 0,
    members: Int? = nil, eligible: Int? = nil, present: Int? = nil
  ) {
    self.yes = yes
    self.no = no
    self.abstain = abstain
    self.veto = veto
    self.members = members
    self.eligible = eligible
    self.present = present
    marks = [:]
  }

  /// The counts that can be stated; `cast` and `absent` follow from them.
  public static let names: [CountName] = [
    .yes, .no, .abstain, .veto, .present, .eligible, .members,
  ]

  /// The counts in full, provided that they agree and say what `conditions` ask for.
  ///
  /// `present` defaults to all ballots and `eligible` to `members`. `members` must be stated if a
  /// condition speaks of it, or of what only follows from it.
  public func counts(for conditions: [Condition] = []) throws(MotionCountsError) -> MotionCounts {
    for name in Self.names {
      guard let count = self[name] else { continue }
      if count < 0 { throw failure(.negative(name, "\(count)"), at: name) }
      if count > MotionCounts.limit {
        throw failure(.tooLarge(name, "\(count)", limit: MotionCounts.limit), at: name)
      }
    }
    let ballots = yes + no + abstain + veto
    if let present, ballots > present {
      throw failure(.ballotsAbove(.present, ballots: ballots, present), at: .present)
    }
    if let eligible, ballots > eligible {
      throw failure(.ballotsAbove(.eligible, ballots: ballots, eligible), at: .eligible)
    }
    if let members, ballots > members {
      throw failure(.ballotsAbove(.members, ballots: ballots, members), at: .members)
    }
    if let members, let present, present > members {
      throw failure(.above(.present, present, .members, members), at: .present)
    }
    if let members, let eligible, eligible > members {
      throw failure(.above(.eligible, eligible, .members, members), at: .eligible)
    }
    for condition in conditions {
      let needsMembers =
        condition.names.contains(.members)
        || eligible == nil && !condition.names.isDisjoint(with: [.eligible, .absent])
      if needsMembers, members == nil {
        throw failure(.missing(.members, condition: condition.description), at: nil)
      }
    }
    let attending = present ?? ballots
    let filled = members ?? max(eligible ?? 0, attending)
    return MotionCounts(
      unchecked: yes, no: no, abstain: abstain, veto: veto,
      members: filled, eligible: eligible ?? filled, present: attending)
  }

  /// The count of that name, if it is stated.
  public subscript(name: CountName) -> Int? {
    switch name {
    case .yes: yes
    case .no: no
    case .abstain: abstain
    case .veto: veto
    case .members: members
    case .eligible: eligible
    case .present: present
    case .cast, .absent: nil
    }
  }

  private func failure(
    _ fault: MotionCountsError.Fault, at name: CountName?
  ) -> MotionCountsError {
    MotionCountsError(fault: fault, mark: name.flatMap { marks[$0] })
  }
}

extension StatedCounts {
  /// Reads counts from `name=number` pairs that commas separate.
  public init(_ text: String) throws(MotionCountsError) {
    var values: [CountName: Int] = [:]
    var marks: [CountName: MarkedText] = [:]
    var start = 0
    for part in text.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false) {
      let lead = part.prefix { $0.properties.isWhitespace }.count
      let item = part.dropFirst(lead)
      let tail = item.reversed().prefix { $0.properties.isWhitespace }.count
      let pair = String(String.UnicodeScalarView(item.dropLast(tail)))
      let mark = MarkedText(
        text, start: start + lead, length: pair.unicodeScalars.count)
      start += part.count + 1
      let (name, value) = try Self.read(pair, mark)
      guard values.updateValue(value, forKey: name) == nil else {
        throw MotionCountsError(fault: .repeated(name), mark: mark)
      }
      marks[name] = mark
    }
    yes = values[.yes] ?? 0
    no = values[.no] ?? 0
    abstain = values[.abstain] ?? 0
    veto = values[.veto] ?? 0
    members = values[.members]
    eligible = values[.eligible]
    present = values[.present]
    self.marks = marks
  }

  private static func read(
    _ pair: String, _ mark: MarkedText
  ) throws(MotionCountsError) -> (CountName, Int) {
    func failure(_ fault: MotionCountsError.Fault) -> MotionCountsError {
      MotionCountsError(fault: fault, mark: mark)
    }
    let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { half in
        let inner = half.unicodeScalars.drop { $0.properties.isWhitespace }
        let tail = inner.reversed().prefix { $0.properties.isWhitespace }.count
        return String(String.UnicodeScalarView(inner.dropLast(tail)))
      }
    guard halves.count == 2 else { throw failure(.notAPair(pair)) }
    guard let name = CountName(rawValue: halves[0]) else {
      throw failure(.unknownName(halves[0], nearest: .nearest(to: halves[0])))
    }
    guard names.contains(name) else { throw failure(.derived(name)) }
    let digits = halves[1].utf8.drop { $0 == UInt8(ascii: "-") }
    let isNegative = digits.count == halves[1].utf8.count - 1
    guard !digits.isEmpty, isNegative || digits.count == halves[1].utf8.count,
      digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { throw failure(.notANumber(name, halves[1])) }
    if isNegative { throw failure(.negative(name, halves[1])) }
    guard let value = Int(halves[1]), value <= MotionCounts.limit else {
      throw failure(.tooLarge(name, halves[1], limit: MotionCounts.limit))
    }
    return (name, value)
  }
}
