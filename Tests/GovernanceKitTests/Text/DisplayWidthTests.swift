// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import GovernanceKit

struct `The display width of a text` {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var width: Int
    var testDescription: String { text.escapedForTerminal }

    init(_ text: String, _ width: Int) {
      self.text = text
      self.width = width
    }
  }

  @Test(arguments: [
    Case("", 0),
    Case("reviewer", 8),
    Case("Mårten", 6),
    Case("Ma\u{30A}rten", 6),
    Case("评审者", 6),
    Case("委員会 A", 8),
    Case("한글", 4),
    Case("\u{1112}\u{1161}\u{11AB}", 2),
    Case("ﾊﾝｶｸ", 4),
    Case("ＡＢ", 4),
    Case("…", 1),
    Case("✓✗?", 3),
    Case("👍", 2),
    Case("👩‍👩‍👧‍👦", 2),
    Case("🇨🇳", 2),
    Case("❤\u{FE0F}", 2),
    Case("❤", 1),
    Case("1\u{FE0F}\u{20E3}", 2),
    Case("#1", 2),
    Case("עִבְרִית", 5),
    Case("हिन्दी", 3),
    Case("𠀀", 2),
  ])
  func `counts columns, not characters`(_ example: Case) {
    #expect(DisplayWidth.of(example.text) == example.width)
  }

  @Test func `the table of wide ranges is sorted and without overlap`() {
    // The binary search relies on it: the edges of each range are found, their neighbours are not.
    for edge: UInt32 in [0x1100, 0x115F, 0x2329, 0x3041, 0x4E00, 0xA4C6, 0xAC00, 0xD7A3, 0x3FFFD] {
      #expect(DisplayWidth.isWide(edge))
    }
    for neighbour: UInt32 in [0x10FF, 0x1160, 0x2328, 0x303F, 0x4DC0, 0xD7A4, 0xFF61, 0x3FFFE] {
      #expect(!DisplayWidth.isWide(neighbour))
    }
  }
}
