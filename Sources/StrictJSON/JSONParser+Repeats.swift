// SPDX-License-Identifier: Apache-2.0

extension JSONParser {
  /// Notes the keys that a closed object has twice, however they are spelled.
  ///
  /// Few keys are compared in pairs, many are looked up, so that a hostile object costs no more
  /// than an honest one. Keys that Swift holds for one string are one key.
  mutating func noteRepeats(in object: Open) {
    guard object.count > 1, repeats.count < 10_000 else { return }
    if object.count <= 12 {
      noteRepeatsInPairs(object)
    } else {
      noteRepeatsByLookup(object)
    }
  }

  private mutating func noteRepeatsInPairs(_ object: Open) {
    var key = object.entry + 1
    for _ in 0..<object.count {
      var earlier = object.entry + 1
      while earlier < key {
        if sameString(earlier, key) {
          repeats.append(JSONRepeat(again: key, first: earlier))
          break
        }
        earlier = Int(entries[earlier + 1].next)
      }
      key = Int(entries[key + 1].next)
    }
  }

  private mutating func noteRepeatsByLookup(_ object: Open) {
    var firsts: [String: Int] = [:]
    firsts.reserveCapacity(object.count)
    var key = object.entry + 1
    for _ in 0..<object.count {
      let name = string(at: key)
      if let first = firsts[name] {
        repeats.append(JSONRepeat(again: key, first: first))
      } else {
        firsts[name] = key
      }
      key = Int(entries[key + 1].next)
    }
  }

  private func sameString(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (entries[one], entries[other])
    if a.count == 0, b.count == 0, a.end - a.start == b.end - b.start,
      bytes[Int(a.start)..<Int(a.end)].elementsEqual(bytes[Int(b.start)..<Int(b.end)])
    {
      return true
    }
    // Spelled differently they can be the same only by escapes or beyond ASCII.
    guard a.count + b.count > 0 || !isASCII(a) && !isASCII(b) else { return false }
    return string(at: one) == string(at: other)
  }

  private func isASCII(_ entry: JSONEntry) -> Bool {
    bytes[Int(entry.start)..<Int(entry.end)].allSatisfy { $0 < 0x80 }
  }
}
