// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Tells lines and columns of rising byte offsets in one pass over a text.
struct TextCursor {
  private var offset = 0
  private var line = 1
  private var column = 1

  /// The position of an offset, which lies no earlier than the one asked before.
  mutating func position(of target: Int, in bytes: [UInt8]) -> JSONPosition {
    let end = min(target, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return JSONPosition(line: line, column: column)
  }
}
