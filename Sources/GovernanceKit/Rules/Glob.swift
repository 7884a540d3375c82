// SPDX-License-Identifier: Apache-2.0

/// Matches names and paths: `*` stands for anything but `/`, `**` for anything.
///
/// Letters match without case, since forges treat names so. No pattern takes exponential time.
package enum Glob {
  package static func matches(_ pattern: String, _ text: String) -> Bool {
    matches(Array(pattern.lowercased().utf8), Array(text.lowercased().utf8))
  }

  /// The same, of bytes that are in lower case already.
  package static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    // Where to go on when what follows the last star of a kind doesn't match: one byte further.
    var single: (pattern: Int, text: Int)?
    var double: (pattern: Int, text: Int)?
    var (place, index) = (0, 0)
    while index < text.count {
      if place < pattern.count, pattern[place] == 0x2A {
        let end = pattern[place...].firstIndex { $0 != 0x2A } ?? pattern.count
        if end - place > 1 {
          (double, single) = ((end, index), nil)
        } else {
          single = (end, index)
        }
        place = end
      } else if place < pattern.count, pattern[place] == text[index] {
        place += 1
        index += 1
      } else if let star = single, text[star.text] != 0x2F {
        single = (star.pattern, star.text + 1)
        (place, index) = (star.pattern, star.text + 1)
      } else if let star = double {
        (double, single) = ((star.pattern, star.text + 1), nil)
        (place, index) = (star.pattern, star.text + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == 0x2A }
  }
}
