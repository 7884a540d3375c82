// SPDX-License-Identifier: Apache-2.0

extension Condition {
  /// The most characters that a condition's text may have.
  public static let lengthLimit = 1000
  /// The deepest nesting of parentheses that is read.
  public static let depthLimit = 50

  /// Reads the condition that `text` writes.
  public init(_ text: String) throws(ConditionError) {
    guard text.unicodeScalars.count <= Self.lengthLimit else {
      throw ConditionError(
        fault: .tooLong(limit: Self.lengthLimit),
        mark: MarkedText(text, start: Self.lengthLimit, length: 1))
    }
    var parser = ConditionParser(text: text, tokens: try ConditionToken.tokens(of: text))
    self = try parser.condition()
  }
}

/// Reads tokens left to right, one function per rule of the grammar.
private struct ConditionParser {
  let text: String
  let tokens: [ConditionToken]
  var position = 0
  var depth = 0

  var token: ConditionToken { tokens[position] }

  mutating func condition() throws(ConditionError) -> Condition {
    if tokens.count == 1 { throw failure(.empty) }
    let condition = try alternatives()
    switch token.kind {
    case .end: return condition
    case .close: throw failure(.unbalanced(")"))
    default: throw misplaced(.joiner)
    }
  }

  mutating func alternatives() throws(ConditionError) -> Condition {
    var parts = [try requirements()]
    while take("or") { parts.append(try requirements()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  mutating func requirements() throws(ConditionError) -> Condition {
    var parts = [try term()]
    while take("and") { parts.append(try term()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  mutating func term() throws(ConditionError) -> Condition {
    guard token.kind == .open else { return .comparison(try comparison()) }
    let open = token
    guard depth < Condition.depthLimit else {
      throw failure(.tooDeep(limit: Condition.depthLimit))
    }
    depth += 1
    position += 1
    let inner = try alternatives()
    depth -= 1
    switch token.kind {
    case .close: position += 1
    case .end: throw failure(.unbalanced("("), at: open)
    default: throw misplaced(.joiner)
    }
    return inner
  }

  mutating func comparison() throws(ConditionError) -> Condition.Comparison {
    let left = try sum(expecting: .comparison)
    guard case .relation(let relation) = token.kind else { throw misplaced(.relation) }
    position += 1
    return Condition.Comparison(left, relation, try threshold())
  }

  mutating func sum(
    expecting first: ConditionError.Expectation
  ) throws(ConditionError) -> Condition.Sum {
    var names = [try name(expecting: first)]
    while token.kind == .plus {
      position += 1
      names.append(try name(expecting: .name))
    }
    return Condition.Sum(names)
  }

  mutating func name(
    expecting expected: ConditionError.Expectation
  ) throws(ConditionError) -> CountName {
    guard token.kind == .word, !["and", "or", "of"].contains(token.text) else {
      throw misplaced(expected)
    }
    guard let name = CountName(rawValue: token.text) else {
      throw failure(.unknownName(token.text, nearest: .nearest(to: token.text)))
    }
    position += 1
    return name
  }

  mutating func threshold() throws(ConditionError) -> Condition.Threshold {
    guard token.kind == .number else { return .sum(try sum(expecting: .threshold)) }
    let first = token
    position += 1
    let ratio: Condition.Ratio
    switch token.kind {
    case .slash:
      position += 1
      guard token.kind == .number else { throw misplaced(.denominator) }
      let numerator = try whole(first, limit: Condition.Ratio.limit)
      let denominator = try whole(token, limit: Condition.Ratio.limit)
      guard let read = Condition.Ratio(numerator, denominator) else {
        throw failure(.zeroDenominator)
      }
      ratio = read
    case .percent: ratio = try percentage(first)
    default:
      let number = try whole(first, limit: MotionCounts.limit)
      if token.kind == .word, token.text == "of" { throw misplaced(.joiner) }
      return .number(number)
    }
    position += 1
    guard take("of") else { throw misplaced(.of) }
    return .share(ratio, of: try sum(expecting: .name))
  }

  /// The ratio that a percentage is: 66.67 of a hundred is 6667 of ten thousand.
  func percentage(_ token: ConditionToken) throws(ConditionError) -> Condition.Ratio {
    let parts = token.text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, !parts.contains("") else {
      throw failure(.bareDecimal(token.text), at: token)
    }
    var denominator = 100
    for _ in parts.dropFirst().joined() where denominator <= Condition.Ratio.limit {
      denominator *= 10
    }
    guard let numerator = Int(parts.joined()),
      let ratio = Condition.Ratio(numerator, denominator, spelling: "\(token.text)%")
    else { throw failure(.tooLarge(limit: Condition.Ratio.limit), at: token) }
    return ratio
  }

  func whole(_ token: ConditionToken, limit: Int) throws(ConditionError) -> Int {
    guard !token.text.contains(".") else {
      throw failure(.bareDecimal(token.text), at: token)
    }
    guard let number = Int(token.text), number <= limit else {
      throw failure(.tooLarge(limit: limit), at: token)
    }
    return number
  }

  mutating func take(_ word: String) -> Bool {
    guard token.kind == .word, token.text == word else { return false }
    position += 1
    return true
  }

  func misplaced(_ expected: ConditionError.Expectation) -> ConditionError {
    failure(.misplaced(found: token.text, expected: expected))
  }

  func failure(_ fault: ConditionError.Fault, at place: ConditionToken? = nil) -> ConditionError {
    let place = place ?? token
    return ConditionError(
      fault: fault, mark: MarkedText(text, start: place.start, length: place.length))
  }
}
