// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `A registry whose bytes were changed` {
  private static let communities = Result { try [Community.greatsql(), Community.teams()] }

  /// Whatever happens to a file, checking ends with an answer: unreadable, unsound, or sound.
  @Test(arguments: 0..<120) func `is judged, whatever was changed`(seed: Int) throws {
    var numbers = SeededNumbers(state: UInt64(seed))
    var community = try #require(try Self.communities.get().randomElement(using: &numbers))
    let path = try #require(
      community.files.bytes.keys.sorted().randomElement(using: &numbers))
    let before = community.files.bytes[path] ?? []
    community.files.bytes[path] = mutated(before, &numbers)
    let inspection = try RegistryInspection(
      community.files, prefix: "governance/",
      at: { $0.end(of: Day(number: 20_800)) })
    let unreadable: Set<String> = ["json", "structure", "missing-file", "format", "charter"]
    #expect(
      inspection.isUnreadable == inspection.problems.contains { unreadable.contains($0.check) })
    if inspection.isUnreadable { #expect(!inspection.isSound) }
    for problem in inspection.problems {
      #expect(problem.file.hasPrefix("governance/"))
      #expect(problem.line > 0 && problem.column > 0)
      #expect(!problem.message.unicodeScalars.contains { $0.value < 0x20 }, "\(problem.message)")
    }
    // The order is the same every time.
    let again = try RegistryInspection(
      community.files, prefix: "governance/", at: { $0.end(of: Day(number: 20_800)) })
    #expect(again.problems == inspection.problems)
  }
}
