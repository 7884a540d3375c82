// SPDX-License-Identifier: Apache-2.0

/// Walks over the words of a line; `#` begins a comment.
struct WordScanner {
  private var index: Int
  private let end: Int

  init(range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func next(in buffer: [UInt8]) -> Range<Int>? {
    while index < end, Ascii.isBlank(buffer[index]) { index += 1 }
    guard index < end, buffer[index] != Ascii.hash else { return nil }
    let start = index
    while index < end, !Ascii.isBlank(buffer[index]) { index += 1 }
    return start..<index
  }
}
