// SPDX-License-Identifier: Apache-2.0

/// The lines of a byte source, one at a time, in a buffer that holds little more than one.
struct LineReader {
  /// Where the line that was returned last lies; it stays until the next is asked for.
  var buffer: [UInt8]
  /// The number of the line that was returned last (its first, if a quoted cell spans several).
  private(set) var line = 0
  private var source: any ByteSource
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var nextLineNumber = 1

  static let longestLine = 16 << 20

  /// Starts at the first line; a UTF-8 byte order mark is passed over.
  init(_ source: any ByteSource, chunk: Int = 256 << 10) throws(BallotError) {
    self.source = source
    buffer = [UInt8](repeating: 0, count: max(chunk, 16))
    // Enough to tell the format by.
    while end < min(4096, buffer.count), try fill() {}
    if end >= 2, buffer[0] ^ buffer[1] == 0x01, max(buffer[0], buffer[1]) == 0xFF {
      throw BallotError(.utf16)
    }
    if end >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { start = 3 }
  }

  /// The bytes at hand before the first line was asked for, to tell the format by.
  var head: ArraySlice<UInt8> { buffer[start..<end] }

  /// The next line without its end, or nil after the last.
  mutating func nextLine() throws(BallotError) -> Range<Int>? {
    var index = start
    while true {
      if let found = buffer.firstIndex(of: Ascii.newline, in: index..<end) {
        return take(to: found, lines: 1)
      }
      let scanned = end - start
      guard try fill() else { break }
      index = start + scanned
    }
    return start < end ? take(to: end, lines: 1) : nil
  }

  /// The next CSV record: as a line, except that a line end within quotes does not end it.
  ///
  /// The second value tells whether the record has a quote in it at all.
  mutating func nextRecord() throws(BallotError) -> (range: Range<Int>, quoted: Bool)? {
    if let found = buffer.firstIndex(of: Ascii.newline, in: start..<end),
      buffer.firstIndex(of: Ascii.quote, in: start..<found) == nil
    {
      return (take(to: found, lines: 1), false)
    }
    var index = start
    var quotes = 0
    var lines = 1
    while true {
      while index < end {
        let byte = buffer[index]
        if byte == Ascii.newline {
          if quotes & 1 == 0 { return (take(to: index, lines: lines), quotes > 0) }
          lines += 1
        } else if byte == Ascii.quote {
          quotes += 1
        }
        index += 1
      }
      let scanned = index - start
      guard try fill() else { break }
      index = start + scanned
    }
    guard start < end else { return nil }
    guard quotes & 1 == 0 else { throw BallotError(.openQuote, line: nextLineNumber) }
    return (take(to: end, lines: lines), quotes > 0)
  }

  /// Whatever bytes come next, for formats that aren't made of lines; nil at the end.
  mutating func nextChunk() throws(BallotError) -> Range<Int>? {
    if start == end, try !fill() { return nil }
    defer { start = end }
    return start..<end
  }

  private mutating func take(to index: Int, lines: Int) -> Range<Int> {
    var upper = index
    if upper > start, buffer[upper - 1] == Ascii.carriageReturn { upper -= 1 }
    let range = start..<upper
    start = min(index + 1, end)
    line = nextLineNumber
    nextLineNumber += lines
    return range
  }

  /// Moves what is unread to the front and reads on; false at the end.
  private mutating func fill() throws(BallotError) -> Bool {
    guard !isAtEnd else { return false }
    if start > 0 {
      buffer.replaceSubrange(0..<end - start, with: buffer[start..<end])
      end -= start
      start = 0
    }
    if end == buffer.count {
      guard buffer.count < Self.longestLine else {
        throw BallotError(.lineTooLong, line: nextLineNumber)
      }
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
    let count = try source.read(into: &buffer, from: end)
    end += count
    if count == 0 { isAtEnd = true }
    return count > 0
  }
}
