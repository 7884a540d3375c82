// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import gov

struct `Signatures where there is no ssh-keygen` {
  @Test func `guard cannot tell, and does not allow`() throws {
    let scratch = try ScratchDirectory()
    var session = TranscriptSession(root: scratch.path)
    let commands = [
      "export GOV_NOW=2026-03-01T09:00:00Z", "gov init --charter greatsql",
      "ssh-keygen -q -t ed25519 -N '' -f ann", "gov person add ann --founding maintainer",
      "gov person add eve", "gov person edit ann --key ann.pub --as ann",
      "git init -q && git add governance && git commit -qm Begin && git checkout -qb words",
      "gov attest eve bug-hunting --as ann --sign ann",
      "git add governance && git commit -qm Vouch",
      "mkdir bin && ln -s \"$(command -v git)\" bin/git",
      "gov guard --base main --author ann",
    ]
    for command in commands {
      let outcome = try session.run([command])
      #expect(outcome.exit == 0, "\(command): \(outcome.stderr)")
    }
    let outcome = try session.run(["PATH=\(scratch.path)/bin gov guard --base main --author ann"])
    #expect(outcome.exit == 2)
    #expect(
      outcome.stdout.contains(
        "refused: whether the signature is sound cannot be told: there is no 'ssh-keygen' on the path"
      )
    )
  }
}
