// SPDX-License-Identifier: Apache-2.0

/// Base 64 by RFC 4648 §4, with its padding, and one spelling only for the same bytes.
package enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text for some bytes.
  package static func text(of bytes: [UInt8], padding: Bool = true) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for index in 0...part.count {
        text.append(letters[bits >> (18 - 6 * index) & 0x3F])
      }
      if padding { text += Array(repeating: 0x3D, count: 3 - part.count) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a text stands for; nothing where it is not spelled as above.
  package static func bytes(of text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    var bits = 0
    var count = 0
    for digit in digits {
      guard digit != 0x3D else { break }
      guard let value = letters.firstIndex(of: digit) else { return nil }
      bits = (bits << 6 | value) & 0xFFFFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return self.text(of: bytes) == text ? bytes : nil
  }
}
