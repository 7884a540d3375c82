// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

struct `Finding an interrupted change` {
  private func journal(_ path: String, isRemoval: Bool = false, hadOld: Bool = true) -> String {
    """
    {"formatVersion": 1, "operations": [{"path": "\(path)", "removal": \(isRemoval), "old": \
    \(hadOld)}], "directories": []}
    """
  }

  @Test func `what had been decided is finished`() throws {
    try scratch { path in
      try lay(
        [
          "a": "1", ".gov-transaction/journal": journal("a"), ".gov-transaction/0.new": "2",
          ".gov-transaction/0.old": "1", ".gov-transaction/.gitignore": "*\n",
        ], in: path)
      let lock = try RegistryDirectory(at: path).lock(.shared)
      #expect(lock.recovery?.description == "an interrupted change of 1 file was finished")
      #expect(try everything(in: path) == ["a": "2"])
    }
  }

  @Test func `what had not been decided is undone`() throws {
    try scratch { path in
      try lay(
        ["a": "1", ".gov-transaction/0.new": "2", ".gov-transaction/journal.draft": "{"], in: path)
      let lock = try RegistryDirectory(at: path).lock(.exclusive)
      #expect(lock.recovery?.description == "an interrupted change was undone")
      #expect(try everything(in: path) == ["a": "1"])
    }
  }

  @Test func `what was being taken back is taken back`() throws {
    try scratch { path in
      try lay(
        ["a": "2", ".gov-transaction/undo": journal("a"), ".gov-transaction/0.old": "1"], in: path)
      let lock = try RegistryDirectory(at: path).lock(.exclusive)
      #expect(lock.recovery == .undone)
      #expect(try everything(in: path) == ["a": "1"])
    }
  }

  @Test func `what only had to be tidied up is told as finished`() throws {
    try scratch { path in
      try lay(
        ["a": "2", ".gov-transaction/done": journal("a"), ".gov-transaction/0.old": "1"], in: path)
      let lock = try RegistryDirectory(at: path).lock(.exclusive)
      #expect(lock.recovery == .finished(files: 1))
      #expect(try everything(in: path) == ["a": "2"])
    }
  }

  @Test(arguments: [false, true])
  func `a file that somebody has changed since is not overwritten`(isRemoval: Bool) throws {
    try scratch { path in
      var files = [
        "a": "mine", ".gov-transaction/journal": journal("a", isRemoval: isRemoval),
        ".gov-transaction/0.old": "1",
      ]
      if !isRemoval { files[".gov-transaction/0.new"] = "2" }
      try lay(files, in: path)
      let before = try everything(in: path)
      let registry = try RegistryDirectory(at: path)
      #expect(
        failure { _ = try registry.lock(.shared) }
          == "'\(path)/a' has changed since a change of it was interrupted\n"
          + "help: look at it, then remove '.gov-transaction' in the registry "
          + "to keep the files as they are now")
      #expect(try everything(in: path) == before)
    }
  }

  @Test(arguments: [
    "", "{}", "[]", "{\"formatVersion\": 2, \"operations\": [], \"directories\": []}",
    "{\"formatVersion\": 1, \"operations\": [{}], \"directories\": []}",
    "{\"formatVersion\": 1, \"operations\": [], \"directories\": [\"..\"]}",
  ])
  func `a record that is none is left for people to look at`(text: String) throws {
    try scratch { path in
      try lay([".gov-transaction/journal": text], in: path)
      let registry = try RegistryDirectory(at: path)
      #expect(
        failure { _ = try registry.lock(.exclusive) }
          == "'\(path)/.gov-transaction/journal' is no record of an interrupted change\n"
          + "help: if no gov is at work, remove the directory it is in; "
          + "the files stay as they are now")
    }
  }

  @Test(arguments: ["../out", "/etc/x", "l/out", ".gov-transaction/x"])
  func `a record that leads out of the registry is refused`(target: String) throws {
    try scratch { root in
      try lay(
        [
          "out": "secret", "r/.gov-transaction/journal": journal(target, isRemoval: true),
          "r/.gov-transaction/0.old": "secret",
        ], in: root)
      try link(root + "/r/l", to: "..")
      let registry = try RegistryDirectory(at: root + "/r")
      #expect(failure { _ = try registry.lock(.exclusive) } != nil)
      #expect(try everything(in: root)["out"] == "secret")
    }
  }

  @Test func `a link or a file in the place of the staging directory is refused`() throws {
    try scratch { root in
      try lay(["out/x": "secret", "r/a": ""], in: root)
      try link(root + "/r/.gov-transaction", to: "../out")
      let registry = try RegistryDirectory(at: root + "/r")
      #expect(
        failure { _ = try registry.lock(.exclusive) }?.hasPrefix(
          "'\(root)/r/.gov-transaction' is no record of an interrupted change") == true)
      #expect(try everything(in: root)["out/x"] == "secret")
    }
  }
}
