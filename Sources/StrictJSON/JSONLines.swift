// SPDX-License-Identifier: Apache-2.0

/// Where the lines of a text begin, gathered on the way so that a place is found without a scan.
struct JSONLines: Sendable {
  private var starts: [UInt32] = [0]

  /// Notes that a line begins at an offset; offsets come in rising order.
  mutating func begin(at offset: Int) {
    starts.append(UInt32(truncatingIfNeeded: offset))
  }

  /// The line of an offset, counted from one.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The position of an offset, counting the scalars before it on its line.
  func position(of offset: Int, in bytes: [UInt8]) -> JSONPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(of: offset)
    var column = 1
    for index in Int(starts[line - 1])..<offset where bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
    return JSONPosition(line: line, column: column)
  }
}
