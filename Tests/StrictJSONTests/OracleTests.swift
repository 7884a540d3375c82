// SPDX-License-Identifier: Apache-2.0
import Foundation
import StrictJSON
import Testing

/// A generator with a seed, so that a failure can be had again: SplitMix64.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension JSON {
  /// A value drawn at random, its keys distinct within an object.
  static func random(depth: Int, using generator: inout Seeded) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 10 : 6), using: &generator) {
    case 0: return .null
    case 1: return .bool(.random(using: &generator))
    case 2: return .integer(.random(in: -1000...1000, using: &generator))
    case 3:
      let numbers = ["1.5", "-0.25", "1e3", "12E-1", "9223372036854775808"]
      return .number(numbers.randomElement(using: &generator) ?? "0.5")
    case 4, 5: return .string(text(using: &generator))
    case 6, 7:
      let count = Int.random(in: 0...5, using: &generator)
      return .array((0..<count).map { _ in random(depth: depth - 1, using: &generator) })
    default:
      let count = Int.random(in: 0...5, using: &generator)
      return .object(
        (0..<count).map {
          Member(
            text(using: &generator) + String($0), random(depth: depth - 1, using: &generator))
        })
    }
  }

  private static func text(using generator: inout Seeded) -> String {
    let pieces = [
      "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\u{1}", "\u{7F}", "é", "中", "😀", "\u{202E}",
      "\u{2028}", "\u{FFFD}", "{", "]", ",", "null", "long enough a word to fill a line with it",
    ]
    let count = Int.random(in: 0...6, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  /// Whether every number in it is finite as a Double.
  var fitsDouble: Bool {
    switch self {
    case .number(let text): Double(text)?.isFinite == true
    case .array(let elements): elements.allSatisfy(\.fitsDouble)
    case .object(let members): members.allSatisfy(\.value.fitsDouble)
    case .null, .bool, .integer, .string: true
    }
  }

  /// The same value as Foundation would hold it, numbers as decimals.
  var foundation: NSObject {
    switch self {
    case .null: NSNull()
    case .bool(let truth): NSNumber(value: truth)
    case .integer(let number): NSNumber(value: number)
    case .number(let text): NSNumber(value: Double(text) ?? .nan)
    case .string(let text): text as NSString
    case .array(let elements): elements.map(\.foundation) as NSArray
    case .object(let members):
      Dictionary(members.map { ($0.name, $0.value.foundation) }) { $1 } as NSDictionary
    }
  }
}

struct `Compared with another reader` {
  private func oracle(_ bytes: [UInt8]) -> NSObject? {
    try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) as? NSObject
  }

  @Test(arguments: 0..<40)
  func `random values come back from either spelling, here and there`(seed: UInt64) throws {
    var generator = Seeded(state: seed)
    for _ in 0..<50 {
      let value = JSON.random(depth: 5, using: &generator)
      for text in [value.canonical(), value.compact()] {
        let document = try JSONDocument(parsing: Array(text.utf8))
        #expect(document.duplicates == [])
        #expect(document.root.json == value)
        #expect(document.root.json.canonical() == value.canonical())
        #expect(oracle(Array(text.utf8)) == value.foundation, "\(text)")
      }
    }
  }

  @Test(arguments: 0..<40)
  func `mutated bytes are taken and refused alike, or for a stated reason`(seed: UInt64) throws {
    var generator = Seeded(state: seed &* 7919)
    let alphabet =
      Array("{}[]\",:\\/ \n\t0123456789-+.eEtrufalsn'\u{0}\u{7F}x".utf8) + [0xC3, 0xA9, 0xED, 0xFF]
    for _ in 0..<100 {
      var bytes = Array(JSON.random(depth: 3, using: &generator).compact().utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let index = Int.random(in: 0...bytes.count, using: &generator)
        let byte = alphabet.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0..<3, using: &generator) {
        case 0 where index < bytes.count: bytes[index] = byte
        case 1 where index < bytes.count: bytes.remove(at: index)
        default: bytes.insert(byte, at: index)
        }
      }
      let expected = oracle(bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      guard let document = try? JSONDocument(parsing: bytes) else {
        // Foundation takes a comma before a closing bracket, and guesses UTF-16 from zero bytes.
        let refusal = refusal(bytes) ?? ""
        let isStated = refusal.contains("\nhelp: remove the ','") || bytes.prefix(4).contains(0)
        #expect(expected == nil || isStated, "\(text): \(refusal)")
        continue
      }
      let value = document.root.json
      #expect(try read(value.canonical()).json == value)
      // Foundation keeps one of two equal keys, and refuses what no Double can hold.
      if document.duplicates.isEmpty, value.fitsDouble {
        #expect(expected == value.foundation, "\(text)")
      }
    }
  }
}
