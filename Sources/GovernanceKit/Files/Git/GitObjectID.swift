// SPDX-License-Identifier: Apache-2.0

/// The full id of a git object.
package struct GitObjectID: Hashable, Sendable, CustomStringConvertible {
  /// Forty hexadecimal digits, or sixty-four where the repository uses SHA-256.
  package let text: String

  /// Creates an id from its spelling, nil when it is none.
  package init?(_ text: String) {
    let isSpelt = text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
    guard isSpelt, text.utf8.count == 40 || text.utf8.count == 64 else { return nil }
    self.text = text
  }

  /// Creates an id from a line that git prints.
  init?(_ line: [UInt8]) {
    self.init(String(decoding: line.last == 0x0A ? line.dropLast() : line[...], as: UTF8.self))
  }

  /// The id as it is written.
  package var description: String { text }
  /// Whether this stands for nothing, as one side of a file added or deleted does.
  package var isZero: Bool { text.utf8.allSatisfy { $0 == 0x30 } }
}
