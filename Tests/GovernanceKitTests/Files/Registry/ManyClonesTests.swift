// SPDX-License-Identifier: Apache-2.0
import Counting
import Foundation
import GovernanceKit
import Testing

/// The promise of one fact, one file: whoever adds a fact in a clone of their own meets nobody.
struct `Facts added in many clones` {
  private func git(_ words: String..., in directory: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + words
    process.currentDirectoryURL = URL(filePath: directory)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": directory, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "M", "GIT_AUTHOR_EMAIL": "m@example.org", "GIT_COMMITTER_NAME": "M",
      "GIT_COMMITTER_EMAIL": "m@example.org", "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z",
      "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(words.joined(separator: " "))")
  }

  private func lay(_ files: MemoryFiles, in directory: String) throws {
    for (path, bytes) in files.bytes {
      let url = URL(filePath: "\(directory)/governance/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  private func gather(_ directory: String) throws -> MemoryFiles {
    var files = MemoryFiles()
    for path in try FileManager.default.subpathsOfDirectory(atPath: "\(directory)/governance") {
      let url = URL(filePath: "\(directory)/governance/\(path)")
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files.bytes[path] = Array(try Data(contentsOf: url))
      }
    }
    return files
  }

  /// What each clone adds: a person, a nomination, attestations, ballots, a contribution, a vote.
  private static let facts: [(name: String, add: @Sendable (inout Community) throws -> Void)] = [
    ("a person", { try $0.act("2026-02-01") { a throws(Refusal) in try a.addPerson("new-1") } }),
    (
      "another person",
      {
        try $0.act("2026-02-01") { a throws(Refusal) in
          try a.addPerson("new-2", accounts: [Account(forge: "gitee", handle: "zwei")])
        }
      }
    ),
    (
      "a nomination by amy",
      {
        try $0.act("2026-02-01", by: "bob") { a throws(Refusal) in
          try a.nominate("alice", for: "maintainer", in: nil)
        }
      }
    ),
    (
      "attestations by bob",
      {
        try $0.act("2026-02-01", by: "bob") { a throws(Refusal) in
          try a.attest(["deep-understanding", "timely-handling"], of: "alice")
        }
      }
    ),
    (
      "amy vouches for a pull request",
      {
        try $0.act("2026-02-01", by: "amy") { a throws(Refusal) in
          try a.attest("significant", ofItem: "https://github.com/GreatSQL/GreatSQL/pull/6")
        }
      }
    ),
    (
      "dan vouches for the same",
      {
        try $0.act("2026-02-01", by: "dan") { a throws(Refusal) in
          try a.attest("significant", ofItem: "https://github.com/GreatSQL/GreatSQL/pull/6")
        }
      }
    ),
    (
      "a vote",
      {
        try $0.act("2026-02-01", by: "dan") { a throws(Refusal) in
          var motion = Motion()
          motion.kind = .resolve
          motion.body = "toc"
          motion.text = "Adopt a song"
          return try a.openVote(on: motion)
        }
      }
    ),
    (
      "a withdrawal",
      {
        try $0.act("2026-02-01", by: "bob") { a throws(Refusal) in
          try a.withdraw("2026-01-12-bug-hunting-alice-by-bob")
        }
      }
    ),
  ]

  @Test(arguments: 0..<3) func `merge in any order to the same sound registry`(seed: Int) throws {
    var numbers = SeededNumbers(state: UInt64(seed))
    let start = try Community.greatsql()
    try scratch(inMemory: true) { path in
      let origin = "\(path)/origin"
      try lay(start.files, in: origin)
      try git("init", "--quiet", "--initial-branch=main", in: origin)
      try git("add", "-A", in: origin)
      try git("commit", "--quiet", "-m", "begin", in: origin)
      var added: [String: [UInt8]] = [:]
      for (index, fact) in Self.facts.enumerated() {
        let clone = "\(path)/clone-\(index)"
        try git("clone", "--quiet", origin, clone, in: path)
        var community = Community(files: try gather(clone))
        try fact.add(&community)
        for (file, bytes) in community.files.bytes where start.files.bytes[file] != bytes {
          #expect(added[file] == nil, "'\(fact.name)' writes \(file) as another clone does")
          added[file] = bytes
        }
        try lay(community.files, in: clone)
        try git("checkout", "--quiet", "-b", "clone-\(index)", in: clone)
        try git("add", "-A", in: clone)
        try git("commit", "--quiet", "-m", fact.name, in: clone)
        try git("push", "--quiet", "origin", "clone-\(index)", in: clone)
      }
      let order = Array(Self.facts.indices).shuffled(using: &numbers)
      for index in order {
        try git("merge", "--quiet", "--no-edit", "clone-\(index)", in: origin)
      }
      let merged = Community(files: try gather(origin))
      #expect(merged.files.bytes == start.files.bytes.merging(added) { $1 })
      #expect(try merged.problems(on: "2026-02-01") == [])
      let registry = try merged.registry()
      #expect(registry.people["new-1"] != nil && registry.people["new-2"] != nil)
      #expect(registry.nominations["alice"]?.count == 3)
      #expect(registry.votes.count == 3)
    }
  }

  @Test func `what is done in a vote in many clones meets there`() throws {
    let start = try Community.teams()
    var files = start.files
    let acts: [(PersonID, @Sendable (Act) throws(Refusal) -> Change)] = [
      ("mia", { a throws(Refusal) in try a.recuse(from: "zoe-1") }),
      ("noa", { a throws(Refusal) in try a.recuse(from: "zoe-1", reason: "a friend") }),
      (
        "noa", { a throws(Refusal) in try a.remind(of: "zoe-1", ["oli"], ref: "https://x.example") }
      ),
      (
        "ron", { a throws(Refusal) in try a.remind(of: "zoe-1", ["oli"], ref: "https://x.example") }
      ),
    ]
    for (actor, work) in acts {
      var clone = start
      try clone.act("2026-01-13", by: actor, work)
      let changed = clone.files.bytes.filter { start.files.bytes[$0.key] != $0.value }
      #expect(changed.count == 1)
      #expect(changed.keys.allSatisfy { files.bytes[$0] == nil })
      files.bytes.merge(changed) { $1 }
    }
    let merged = Community(files: files)
    #expect(try merged.problems(on: "2026-01-13") == [])
    #expect(try merged.registry().votes["zoe-1"]?.proceedings.count == 4)
  }

  @Test func `ballots of many clones meet in one vote`() throws {
    let start = try Community.teams()
    var files = start.files
    for voter in ["mia", "noa", "oli", "ron"] as [PersonID] {
      var clone = start
      try clone.act("2026-01-13", by: voter) { act throws(Refusal) in
        try act.cast(.yes, in: "zoe-1")
      }
      let changed = clone.files.bytes.filter { start.files.bytes[$0.key] != $0.value }
      #expect(changed.keys.sorted() == ["votes/zoe-1/ballots/\(voter).json"])
      files.bytes.merge(changed) { $1 }
    }
    let merged = Community(files: files)
    #expect(try merged.problems(on: "2026-01-13") == [])
    #expect(try merged.registry().votes["zoe-1"]?.ballots.count == 5)
  }
}
