// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

@testable import gov

struct `A registry that is not free` {
  private func gov(_ words: String..., in directory: String) -> Outcome {
    var context = Context.ofTest(
      directory: directory, environment: ["GOV_NOW": "2026-03-01T09:00:00Z"])
    context.readStandardInput = { .success([]) }
    return Gov.outcome(words, in: context)
  }

  /// Waits five seconds, as anybody would.
  @Test func `that somebody else holds is left alone after a while`() throws {
    let scratch = try ScratchDirectory()
    #expect(gov("init", "--quiet", in: scratch.path).exit == 0)
    // Whoever opens the directory may hold its lock: the system asks for no gov, nor for a process of its own.
    let holder = unsafe open(scratch.path + "/governance", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    try #require(holder >= 0)
    #expect(flock(holder, LOCK_SH) == 0)
    #expect(gov("person", "list", in: scratch.path).exit == 0)
    #expect(gov("person", "add", "bob", "--dry-run", in: scratch.path).exit == 0)
    let refused = gov("person", "add", "bob", in: scratch.path)
    #expect(
      refused
        == Outcome(
          exit: 2,
          stderr: """
            error: another gov is using 'governance'
            help: waited 5000 ms; run the command again when the other is done

            """))
    close(holder)
    #expect(gov("person", "add", "bob", in: scratch.path).exit == 0)
  }

  @Test(.enabled(if: geteuid() != 0, "permissions do not bind root"))
  func `that may not be written to is read, and left as it was`() throws {
    let scratch = try ScratchDirectory()
    #expect(gov("init", "--quiet", in: scratch.path).exit == 0)
    let folder = scratch.path + "/governance"
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
    #expect(gov("person", "list", in: scratch.path).exit == 0)
    let refused = gov("person", "add", "bob", in: scratch.path)
    #expect(refused.exit == 2 && refused.stdout.isEmpty)
    #expect(refused.stderr.hasPrefix("error: the registry 'governance' may not be written to\n"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        == ["charter.json", "registry.json"])
  }
}
