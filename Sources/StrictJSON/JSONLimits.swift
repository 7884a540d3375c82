// SPDX-License-Identifier: Apache-2.0

/// How large a text may be, so that a hostile one costs bounded time and memory.
package struct JSONLimits: Hashable, Sendable {
  /// The bytes of the whole text.
  package let bytes: Int
  /// How deep arrays and objects may nest.
  package let depth: Int
  /// The values of the whole text, keys included.
  package let nodes: Int

  /// The limits for files of a registry.
  package static let standard = JSONLimits()

  /// Each limit is clamped to what the reader can do: offsets and counts are kept in 32 bits, and
  /// whoever walks a value by recursion must find room on a thread's stack.
  package init(bytes: Int = 64 << 20, depth: Int = 128, nodes: Int = 10_000_000) {
    self.bytes = min(max(bytes, 0), Int(UInt32.max) - 1)
    self.depth = min(max(depth, 0), 1024)
    self.nodes = min(max(nodes, 1), Int(UInt32.max) - 1)
  }
}
