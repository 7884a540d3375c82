// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import GovernanceKit

struct `Suggesting a word` {
  static let known = ["vote", "tally", "eligible", "nominate", "attest", "check", "charter", "fmt"]

  @Test(arguments: [
    ("tlaly", "tally"),
    ("votes", "vote"),
    ("VOTE", "vote"),
    ("elligible", "eligible"),
    ("nomminatte", "nominate"),
    ("chart", "charter"),
    ("fnt", "fmt"),
  ])
  func `finds the nearest known word`(_ word: String, _ expected: String) {
    #expect(Suggestion.nearest(to: word, among: Self.known) == expected)
  }

  @Test(arguments: ["", "x", "promote", "vote", "tcl", "ch"])
  func `suggests nothing where nothing is near`(_ word: String) {
    #expect(Suggestion.nearest(to: word, among: Self.known) == nil)
  }

  @Test func `a word that differs only in case comes first`() {
    #expect(Suggestion.nearest(to: "Toc", among: ["tob", "TOC"]) == "TOC")
  }

  @Test func `of words equally near, the first wins`() {
    #expect(Suggestion.nearest(to: "bat", among: ["cat", "bad"]) == "cat")
  }

  @Test func `a word of megabytes costs nothing`() {
    let word = String(repeating: "a", count: 1 << 20)
    #expect(Suggestion.nearest(to: word, among: [word + "b"]) == nil)
  }
}
