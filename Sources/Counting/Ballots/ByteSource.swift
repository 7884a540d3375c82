// SPDX-License-Identifier: Apache-2.0

/// Bytes that arrive a chunk at a time, so that a file need not fit into memory.
public protocol ByteSource {
  /// Writes the next bytes into the buffer from `start` on.
  ///
  /// - Parameters:
  ///   - buffer: Where to write; it never grows.
  ///   - start: The index of the first byte to write.
  /// - Returns: How many bytes were written; 0 only at the end.
  /// - Throws: `BallotError` when the bytes can't be had.
  mutating func read(into buffer: inout [UInt8], from start: Int) throws(BallotError) -> Int
}

/// Bytes that are in memory already.
public struct BytesInMemory: ByteSource, Sendable {
  private let bytes: [UInt8]
  private var offset = 0

  /// Offers these bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Offers the UTF-8 of a text.
  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public mutating func read(into buffer: inout [UInt8], from start: Int) -> Int {
    let count = min(buffer.count - start, bytes.count - offset)
    buffer.replaceSubrange(start..<start + count, with: bytes[offset..<offset + count])
    offset += count
    return count
  }
}
