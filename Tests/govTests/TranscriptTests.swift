// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import gov

/// Sessions kept as files beside this one, a folder a topic.
///
/// JSON files in the folder are there when it begins. `GOV_BLESS=1` rewrites them as they come out; `GOV_TRANSCRIPTS=vote` runs only those whose name
/// begins so.
struct `Transcripts` {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  struct Case: CustomTestStringConvertible {
    var name: String
    var url: URL { folder.appendingPathComponent(name + ".txt") }
    var testDescription: String { name }

    /// Lays what lies beside the session into the directory in which it runs: charters that several share.
    func lay(in directory: String) throws {
      let folder = url.deletingLastPathComponent()
      let all = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      for name in all where name.hasSuffix(".json") {
        try FileManager.default.copyItem(
          atPath: folder.appendingPathComponent(name).path, toPath: directory + "/" + name)
      }
    }
  }

  static var cases: [Case] {
    let environment = ProcessInfo.processInfo.environment
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.map { Case(name: String($0.dropLast(4))) }
      .filter { $0.name.hasPrefix(environment["GOV_TRANSCRIPTS"] ?? "") }
      .sorted { $0.name < $1.name }
  }

  @Test(arguments: cases)
  func `a session prints what its transcript says`(_ example: Case) throws {
    let text = try String(contentsOf: example.url, encoding: .utf8)
    var transcript = Transcript(text)
    let scratch = try ScratchDirectory()
    try example.lay(in: scratch.path)
    var session = TranscriptSession(root: scratch.path)
    var report: [String] = []
    for index in transcript.steps.indices {
      let step = transcript.steps[index]
      let actual = Transcript.lines(of: try session.run(step.command))
      if actual.contains(where: { $0.contains(scratch.path) }) {
        report.append("$ \(step.command[0]): the scratch directory's path is printed")
      }
      let expected = step.expected.withoutTrailingEmpty
      guard actual != expected else { continue }
      report.append("$ " + step.command[0])
      report += LineDiff.lines(expected: expected, actual: actual)
      transcript.steps[index].expected = actual
    }
    if ProcessInfo.processInfo.environment["GOV_BLESS"] == "1" {
      if transcript.text != text { try Data(transcript.text.utf8).write(to: example.url) }
    } else if !report.isEmpty {
      Issue.record(
        """
        Transcripts/\(example.name).txt
        \(report.joined(separator: "\n"))
        if this is right, run: GOV_BLESS=1 GOV_TRANSCRIPTS=\(example.name) \
        swift test --disable-xctest --filter Transcripts
        """)
    }
  }
}
