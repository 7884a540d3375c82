// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import GovernanceKit

struct `Wrapping a text` {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("one", 2, ["one"]),
    ("", 10, [""]),
    ("  a   b ", 10, ["a b"]),
    ("评审者投票，通过。", 8, ["评审者投", "票，通", "过。"]),
    ("a（评审者）b", 6, ["a（评", "审者）", "b"]),
  ])
  func `breaks at spaces and between ideographs`(
    _ text: String, _ width: Int, _ lines: [String]
  ) {
    #expect(TextWrapping.lines(of: text, width: width) == lines)
  }

  @Test(arguments: 1...40)
  func `loses nothing at any width`(_ width: Int) {
    let text = "The charter 章程 says （2/3）: 评审者，维护者。 Not more, not less."
    let lines = TextWrapping.lines(of: text, width: width)
    let isSpace = { (character: Character) in character == " " }
    #expect(lines.joined().filter { !isSpace($0) } == text.filter { !isSpace($0) })
  }
}
