// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import Testing

struct `Writing several files as one change` {
  @Test func `files are written, replaced and removed, and nothing else remains`() throws {
    try scratch { path in
      try lay(["charter.json": "old", "votes/1/x": "x", "votes/1/y": "y", "a/b/c": "c"], in: path)
      let registry = try RegistryDirectory(at: path)
      let lock = try registry.lock(.exclusive)
      let count = try registry.apply(
        [
          .text("charter.json", "new"), .text("people/ann/it.json", "ann"), .gone("votes/1/x"),
          .gone("a/b/c"),
        ], under: lock)
      #expect(count == 4)
      #expect(
        try everything(in: path) == [
          "charter.json": "new", "people/": "", "people/ann/": "", "people/ann/it.json": "ann",
          "votes/": "", "votes/1/": "", "votes/1/y": "y",
        ])
    }
  }

  @Test func `an empty directory that was there before the change stays`() throws {
    try scratch { path in
      try lay(["a/b/c": "c"], in: path)
      try FileManager.default.createDirectory(
        atPath: path + "/a/kept", withIntermediateDirectories: false)
      let registry = try RegistryDirectory(at: path)
      let lock = try registry.lock(.exclusive)
      try registry.apply([.gone("a/b/c")], under: lock)
      #expect(try everything(in: path) == ["a/": "", "a/kept/": ""])
    }
  }

  @Test func `files keep their permissions, new ones get those of new files`() throws {
    try scratch { path in
      try lay(["a": "1", "b": "1"], in: path)
      try setMode(0o640, of: path + "/a")
      try setMode(0o755, of: path + "/b")
      let mask = umask(0o027)
      defer { umask(mask) }
      let registry = try RegistryDirectory(at: path)
      let lock = try registry.lock(.exclusive)
      try registry.apply([.text("a", "2"), .text("b", "2"), .text("c", "2")], under: lock)
      #expect(try mode(of: path + "/a") == 0o640)
      #expect(try mode(of: path + "/b") == 0o755)
      #expect(try mode(of: path + "/c") == 0o640)
    }
  }

  @Test func `a file that has its bytes already is left alone`() throws {
    try scratch { path in
      try lay(["a": "1", "b": "1"], in: path)
      let before = try FileManager.default.attributesOfItem(atPath: path + "/a")
      let registry = try RegistryDirectory(at: path)
      let lock = try registry.lock(.exclusive)
      #expect(try registry.apply([.text("a", "1")], under: lock) == 0)
      #expect(try registry.apply([.text("a", "1"), .text("b", "2")], under: lock) == 1)
      let after = try FileManager.default.attributesOfItem(atPath: path + "/a")
      #expect(
        after[.systemFileNumber] as? NSNumber == before[.systemFileNumber] as? NSNumber)
    }
  }

  private static let refused: [([FileChange], String)] = [
    (
      [.text("new", ""), .text("a", "2", expecting: .nothing)],
      "'@/a' has changed since it was read"
    ),
    (
      [.text("new", ""), .text("a", "2", expecting: .bytes([0x30]))],
      "'@/a' has changed since it was read"
    ),
    (
      [.text("new", ""), .text("b", "2", expecting: .bytes([]))],
      "'@/b' has changed since it was read"
    ),
    (
      [FileChange("a", .remove, expecting: .bytes([]))], "'@/a' has changed since it was read"
    ),
    ([.text("new", ""), .gone("b")], "there is no file '@/b'"),
    ([.text("new", ""), .text("new", "")], "one change touches '@/new' twice"),
    ([.text("new", ""), .text("d", "")], "'@/d' is a directory, not a file"),
    ([.text("new", ""), .text("a/x", "")], "'@/a' is not a directory"),
    ([.text("new", ""), .text("a/x/y", "")], "'@/a' is not a directory"),
    ([.text("new", ""), .text("locked", "2")], "'@/locked' may not be written to"),
    ([.text("new", ""), .gone("locked")], "'@/locked' may not be written to"),
  ]

  @Test(arguments: refused)
  func `a change that cannot be made as a whole is not begun`(
    changes: [FileChange], message: String
  ) throws {
    try scratch { path in
      try lay(["a": "1", "d/x": "", "locked": "1"], in: path)
      try setMode(0o444, of: path + "/locked")
      let before = try everything(in: path)
      let registry = try RegistryDirectory(at: path)
      let lock = try registry.lock(.exclusive)
      let told = failure { try registry.apply(changes, under: lock) }
      let sentence = told?.split(separator: "\n").first.map(String.init)
      #expect(
        sentence
          == "nothing was changed in '\(path)': "
          + message.replacingOccurrences(of: "@", with: path))
      #expect(try everything(in: path) == before)
    }
  }

  @Test func `a change that expects what is there is made`() throws {
    try scratch { path in
      try lay(["a": "1", "b": "1"], in: path)
      let registry = try RegistryDirectory(at: path)
      let lock = try registry.lock(.exclusive)
      try registry.apply(
        [
          .text("a", "2", expecting: .bytes([0x31])), .text("c", "2", expecting: .nothing),
          FileChange("b", .remove, expecting: .bytes([0x31])),
        ], under: lock)
      #expect(try everything(in: path) == ["a": "2", "c": "2"])
    }
  }

  @Test func `the steps are the same whatever the order of the files`() throws {
    let changes: [FileChange] = [.text("b/new", "2"), .text("a", "2"), .gone("c/d")]
    for changes in [changes, changes.reversed()] {
      try scratch { path in
        try lay(["a": "1", "c/d": "1"], in: path)
        let registry = try RegistryDirectory(at: path)
        let lock = try registry.lock(.exclusive)
        let log = Log()
        try registry.apply(changes, under: lock, watching: log.watch)
        #expect(
          log.steps == [
            .makeStaging, .keepOld("c/d"), .stage("a"), .keepOld("a"), .stage("b/new"),
            .synchronizeStaged, .writeJournal, .commit, .remove("c/d"), .place("a"),
            .makeDirectory("b"), .place("b/new"), .removeDirectory("c"), .synchronizePlaced,
            .markDone, .clean,
          ])
      }
    }
  }

  @Test func `a change of very many files is made`() throws {
    try scratch { path in
      let registry = try RegistryDirectory(at: path)
      let lock = try registry.lock(.exclusive)
      let changes = (0..<1500).map { FileChange.text("people/\($0 % 7)/\($0)", "\($0)") }
      #expect(try registry.apply(changes, under: lock) == 1500)
      #expect(try registry.files().count == 1500)
      #expect(try registry.read("people/3/1403") == Array("1403".utf8))
    }
  }
}
