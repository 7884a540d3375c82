// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import gov

/// The README's tour is a session on the bundled registry, and says what really comes out.
///
/// A line that is only `…` stands for any lines, and a command without output is only parsed.
struct `The README` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The blocks of the README that hold commands, as one session.
  private static func tour() throws -> Transcript {
    let text = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let blocks = text.components(separatedBy: "```\n").enumerated()
      .filter { $0.offset % 2 == 1 && $0.element.hasPrefix("$ ") }
    return Transcript(blocks.map(\.element).joined(separator: "\n"))
  }

  @Test func `shows what its commands print`() throws {
    let scratch = try ScratchDirectory()
    try FileManager.default.copyItem(
      atPath: Self.root.appendingPathComponent("governance").path,
      toPath: scratch.path + "/governance")
    var session = TranscriptSession(root: scratch.path)
    _ = try session.run(["export GOV_NOW=2026-11-21T12:00:00Z"])
    let tour = try Self.tour()
    #expect(tour.steps.count >= 8)
    for step in tour.steps {
      let command = step.command[0]
      let expected = step.expected.filter { !$0.isEmpty }
      guard !expected.isEmpty else {
        let words = ShellLine(command).words.dropFirst()
        _ = try CommandLineParser(commands: .standard).parse(Array(words))
        continue
      }
      let outcome = try session.run(step.command)
      let actual = (outcome.stderr + outcome.stdout).split(separator: "\n").map(String.init)
      #expect(
        Self.matches(expected[...], actual[...]),
        "$ \(command)\n\(LineDiff.lines(expected: expected, actual: actual).joined(separator: "\n"))"
      )
    }
  }

  private static func matches(_ expected: ArraySlice<String>, _ actual: ArraySlice<String>) -> Bool
  {
    guard let first = expected.first else { return actual.isEmpty }
    if first == "…" {
      return (actual.startIndex...actual.endIndex).contains {
        matches(expected.dropFirst(), actual[$0...])
      }
    }
    return actual.first == first && matches(expected.dropFirst(), actual.dropFirst())
  }
}
