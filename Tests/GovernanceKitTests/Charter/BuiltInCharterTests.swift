// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import StrictJSON
import Testing

struct `Built-in charters` {
  @Test(arguments: BuiltInCharter.allCases)
  func `are spelled canonically`(_ builtIn: BuiltInCharter) throws {
    let canonical = builtIn.charter.json.canonical()
    if builtIn.text != canonical, ProcessInfo.processInfo.environment["GOV_BLESS"] == "1" {
      try bless(builtIn, canonical)
    }
    #expect(builtIn.text == canonical, "GOV_BLESS=1 swift test --filter 'are spelled canonically'")
  }

  @Test(arguments: BuiltInCharter.allCases)
  func `bear their own ids`(_ builtIn: BuiltInCharter) {
    #expect(builtIn.charter.id == builtIn.rawValue)
  }

  @Test(arguments: BuiltInCharter.allCases)
  func `speak English and Chinese throughout`(_ builtIn: BuiltInCharter) throws {
    for text in localizedTexts(in: builtIn.charter.json) {
      #expect(text.map(\.name) == ["en", "zh-Hans"])
      #expect(text.allSatisfy { $0.value != .string("") })
    }
  }

  @Test(arguments: BuiltInCharter.allCases)
  func `take each rule from a source or call it a default`(_ builtIn: BuiltInCharter) {
    for clause in builtIn.charter.clauses {
      #expect(clause.source != nil || clause.isDefault, "\(clause.id)")
    }
  }

  /// Every object whose keys are languages.
  private func localizedTexts(in json: JSON) -> [[JSON.Member]] {
    switch json {
    case .array(let elements): elements.flatMap(localizedTexts)
    case .object(let members):
      members.contains { ["en", "zh-Hans"].contains($0.name) }
        ? [members] : members.flatMap { localizedTexts(in: $0.value) }
    default: []
    }
  }

  /// Rewrites the literal in the charter's source file.
  private func bless(_ builtIn: BuiltInCharter, _ text: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/GovernanceKit/Charter/BuiltIn").standardized
    for file in try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    {
      let source = try String(contentsOf: file, encoding: .utf8)
      let parts = source.components(separatedBy: "\"\"\"")
      guard parts.count == 3 else { continue }
      let indented = builtIn.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
      guard parts[1] == "\n\(indented)\n    " else { continue }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
      try [parts[0], "\n\(lines)\n    ", parts[2]].joined(separator: "\"\"\"")
        .write(to: file, atomically: true, encoding: .utf8)
    }
  }
}
