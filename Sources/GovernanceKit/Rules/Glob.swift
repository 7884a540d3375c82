// SPDX-License-Identifier: Apache-2.0

/// Matches names and paths: `*` stands for anything but `/`, `**` for anything.
///
/// Letters match without case, since forges treat names so.
package enum Glob {
  package static func matches(_ pattern: String, _ text: String) -> Bool {
    matches(Array(pattern.lowercased().utf8)[...], Array(text.lowercased().utf8)[...])
  }

  private static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    guard first == 0x2A else {
      return text.first == first && matches(pattern.dropFirst(), text.dropFirst())
    }
    let crossing = pattern.dropFirst().first == 0x2A
    let rest = pattern.drop { $0 == 0x2A }
    var tail = text
    while true {
      if matches(rest, tail) { return true }
      guard let byte = tail.first, crossing || byte != 0x2F else { return false }
      tail = tail.dropFirst()
    }
  }
}
