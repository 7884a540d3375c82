// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// A generator with a seed, so that a failure can be had again: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Changes a text at a few places: bytes replaced, dropped, doubled, or cut off.
func mutated(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
  var bytes = bytes
  for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
    let place = Int.random(in: 0..<bytes.count, using: &numbers)
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(contentsOf: bytes[place...].prefix(12), at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 20))
    default:
      if Int.random(in: 0..<8, using: &numbers) == 0 { bytes.removeSubrange(place...) }
    }
  }
  return bytes
}

/// What was wrong with a file, one problem a line, each with its help below; nil when it was read.
func refusal(_ read: () throws(ImportError) -> Void) -> String? {
  do throws(ImportError) {
    try read()
    return nil
  } catch {
    let lines = error.problems.map { "\($0)" + ($0.help.map { "\nhelp: \($0)" } ?? "") }
    return (lines + (error.omitted > 0 ? ["and \(error.omitted) more"] : [])).joined(
      separator: "\n")
  }
}
