// SPDX-License-Identifier: Apache-2.0

/// One value of a text, as the pass over the bytes leaves it; its kind is told by its first byte.
struct JSONEntry {
  /// The offset of the value's first byte.
  var start: UInt32
  /// The offset after the value's last byte.
  var end: UInt32
  /// The index of the entry after this one and everything in it.
  var next: UInt32
  /// The elements of an array, the members of an object, or one for a string with escapes.
  var count: UInt32
}

/// A key that its object already has.
struct JSONRepeat: Hashable, Sendable {
  /// The entry of the key met again.
  var again: Int
  /// The entry of the same key where it stood first.
  var first: Int
}

/// The bytes of a text with the flat list of its values.
///
/// A class, though never changed once made: a node is a handle that is copied for every value
/// looked at, and one reference is the least that such a handle can hold.
final class JSONTape: Sendable {
  let bytes: [UInt8]
  let entries: [JSONEntry]
  let lines: JSONLines
  let repeats: [JSONRepeat]

  init(bytes: [UInt8], entries: [JSONEntry], lines: JSONLines, repeats: [JSONRepeat]) {
    self.bytes = bytes
    self.entries = entries
    self.lines = lines
    self.repeats = repeats
  }
}
