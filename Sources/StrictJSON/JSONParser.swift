// SPDX-License-Identifier: Apache-2.0

/// One pass over the bytes of a text, which leaves a flat list of its values.
///
/// Open containers are kept on a stack of its own, so that depth costs no stack of the thread.
struct JSONParser {
  /// A container whose end has not been met.
  struct Open {
    var entry: Int
    var isObject: Bool
    var count: Int = 0
  }

  let bytes: [UInt8]
  let limits: JSONLimits
  var offset = 0
  var entries: [JSONEntry] = []
  var lines = JSONLines()
  var open: [Open] = []
  var repeats: [JSONRepeat] = []

  init(bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The byte at the reading place, zero at the end: no value begins or ends with a zero byte.
  var byte: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// Reads the whole text.
  mutating func parse() throws(JSONSyntaxError) -> JSONTape {
    guard bytes.count <= limits.bytes else {
      throw problem("a file has at most \(limits.bytes) bytes, this one has \(bytes.count)", at: 0)
    }
    try checkBeginning()
    entries.reserveCapacity(min(bytes.count / 16 + 2, limits.nodes))
    skipBlanks()
    try readValue(expected: .value)
    while let container = open.last {
      if container.isObject {
        try continueObject(container)
      } else {
        try continueArray(container)
      }
    }
    skipBlanks()
    guard offset == bytes.count else { throw unexpected(.textEnd) }
    repeats.sort { $0.again < $1.again }
    return JSONTape(
      bytes: bytes, entries: entries, lines: lines, repeats: Array(repeats.prefix(1000)))
  }

  private mutating func skipBlanks() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0D: offset += 1
      case .lineFeed:
        offset += 1
        lines.begin(at: offset)
      default: return
      }
    }
  }

  private mutating func continueObject(_ object: Open) throws(JSONSyntaxError) {
    skipBlanks()
    var expected = JSONExpected.firstKey
    if byte == .rightBrace { return close(object) }
    if object.count > 0 {
      guard byte == .comma else { throw unexpected(.memberEnd) }
      offset += 1
      skipBlanks()
      expected = .nextKey
    }
    guard byte == .quote else { throw unexpected(expected) }
    let key = entries.count
    try readString()
    skipBlanks()
    guard byte == .colon else {
      throw unexpected(.colon(key: string(at: key)))
    }
    offset += 1
    skipBlanks()
    open[open.count - 1].count += 1
    try readValue(expected: .memberValue)
  }

  private mutating func continueArray(_ array: Open) throws(JSONSyntaxError) {
    skipBlanks()
    var expected = JSONExpected.firstElement
    if byte == .rightBracket { return close(array) }
    if array.count > 0 {
      guard byte == .comma else { throw unexpected(.elementEnd) }
      offset += 1
      skipBlanks()
      expected = .nextElement
    }
    open[open.count - 1].count += 1
    try readValue(expected: expected)
  }

  private mutating func close(_ container: Open) {
    offset += 1
    entries[container.entry].end = UInt32(truncatingIfNeeded: offset)
    entries[container.entry].next = UInt32(truncatingIfNeeded: entries.count)
    entries[container.entry].count = UInt32(truncatingIfNeeded: container.count)
    open.removeLast()
    if container.isObject { noteRepeats(in: container) }
  }

  private mutating func readValue(expected: JSONExpected) throws(JSONSyntaxError) {
    let start = offset
    switch byte {
    case .quote: try readString()
    case .leftBrace: try begin(isObject: true)
    case .leftBracket: try begin(isObject: false)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      do throws(JSONNumber.Flaw) {
        offset = try JSONNumber.scan(bytes, from: start)
      } catch {
        offset = error.offset
        throw unexpected(error.expected)
      }
      try append(from: start)
    case UInt8(ascii: "t"): try readWord("true", expected)
    case UInt8(ascii: "f"): try readWord("false", expected)
    case UInt8(ascii: "n"): try readWord("null", expected)
    default: throw unexpected(expected)
    }
  }

  private mutating func begin(isObject: Bool) throws(JSONSyntaxError) {
    guard open.count < limits.depth else {
      throw problem("arrays and objects nest at most \(limits.depth) deep", at: offset)
    }
    open.append(Open(entry: entries.count, isObject: isObject))
    offset += 1
    try append(from: offset - 1)
  }

  private mutating func readWord(
    _ word: StaticString, _ expected: JSONExpected
  ) throws(JSONSyntaxError) {
    let start = offset
    let matches = word.description.utf8.elementsEqual(
      bytes[start...].prefix(word.utf8CodeUnitCount))
    guard matches, wordEnd(from: start) == start + word.utf8CodeUnitCount else {
      throw unexpected(expected)
    }
    offset += word.utf8CodeUnitCount
    try append(from: start)
  }

  /// Adds the value between an offset and the reading place; a container's end comes later.
  mutating func append(from start: Int, count: UInt32 = 0) throws(JSONSyntaxError) {
    guard entries.count < limits.nodes else {
      throw problem("a file holds at most \(limits.nodes) values", at: start)
    }
    entries.append(
      JSONEntry(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: offset),
        next: UInt32(truncatingIfNeeded: entries.count + 1), count: count))
  }
}
