// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Patterns of names and paths` {
  @Test(arguments: [
    ("GreatSQL/*", "greatsql/GreatSQL", true), ("GreatSQL/*", "greatsql/a/b", false),
    ("GreatSQL/*", "GreatSQL/", true), ("GreatSQL/*", "GreatSQL", false),
    ("tikv/pd", "tikv/pd", true), ("tikv/pd", "tikv/pd2", false), ("tikv/pd", "xtikv/pd", false),
    ("sql/**", "sql/join/hash.cc", true), ("**/*.md", "docs/a/b.md", true),
    ("**/*.md", "b.md", false), ("**.md", "b.md", true), ("*.md", "docs/b.md", false),
    ("*", "", true), ("**", "", true), ("", "", true), ("", "a", false), ("*", "a/b", false),
    ("a*b*c", "aXbYbc", true), ("a**c", "a/b/c", true), ("**a*b", "a/xab", true),
    ("*/*", "a/b", true), ("*/*", "a/b/c", false), ("**/c", "a/b/c", true), ("a?c", "abc", false),
    ("[ab]", "a", false), ("a.c", "abc", false),
  ])
  func `a star stops at a slash, two go on`(pattern: String, text: String, matches: Bool) {
    #expect(Glob.matches(pattern, text) == matches)
  }

  @Test(arguments: 0..<300) func `every short pattern agrees with trying all ways`(seed: Int) {
    var numbers = SeededNumbers(state: UInt64(seed))
    func word(_ letters: [String], _ length: Int) -> String {
      (0..<Int.random(in: 0...length, using: &numbers)).map { _ in
        letters.randomElement(using: &numbers) ?? ""
      }.joined()
    }
    let pattern = word(["a", "b", "/", "*", "**"], 7)
    for _ in 0..<20 {
      let text = word(["a", "b", "/"], 8)
      #expect(
        Glob.matches(pattern, text) == tried(Array(pattern.utf8)[...], Array(text.utf8)[...]),
        "\(pattern) \(text)")
    }
  }

  /// The definition, tried out in every way.
  private func tried(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    guard first == 0x2A else {
      return text.first == first && tried(pattern.dropFirst(), text.dropFirst())
    }
    let isDouble = pattern.dropFirst().first == 0x2A
    let rest = pattern.drop { $0 == 0x2A }
    return (0...text.count).contains { length in
      let taken = text.prefix(length)
      return (isDouble || !taken.contains(0x2F)) && tried(rest, text.dropFirst(length))
    }
  }

  @Test(.timeLimit(.minutes(1))) func `many stars cost little`() {
    let pattern = String(repeating: "a*", count: 40) + "b"
    #expect(!Glob.matches(pattern, String(repeating: "a", count: 4000)))
    #expect(
      !Glob.matches(String(repeating: "**a", count: 40) + "b", String(repeating: "a", count: 4000)))
  }
}
