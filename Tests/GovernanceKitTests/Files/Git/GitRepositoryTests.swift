// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import GovernanceKit

struct `Asking git` {
  @Test func `a folder inside a repository knows its top and its way`() throws {
    let real = try RealRepository("with space 中")
    try real.write("x", to: "a/b/c.txt")
    let inner = GitRepository(real.path + "/a/b", environment: real.environment)
    #expect(try inner.topLevel() == real.path)
    #expect(try inner.prefix() == "a/b/")
    #expect(try real.repository.prefix() == "")
    #expect(try real.repository.config("user.name") == "Alice Ä")
    #expect(try real.repository.config("user.nothing") == nil)
    #expect(try !real.repository.isShallow())
  }

  @Test func `names of revisions are looked up, and never taken for options`() throws {
    let real = try RealRepository()
    let first = try real.commit("one")
    let second = try real.commit("two")
    try real.git(["tag", "--annotate", "v1", "--message", "x", first.text])
    let repository = real.repository
    #expect(try repository.revision("HEAD") == second)
    #expect(try repository.revision("main~1") == first)
    #expect(try repository.revision("v1") == first)
    for name in ["nothing", "--all", "", "HEAD^{tree}", "-h"] {
      #expect(
        refusal(ofGit: { () throws(GitError) in _ = try repository.revision(name) })
          == "the repository has no revision '\(name)'\nhelp: what there is: git branch --all; git fetch brings what is not here yet"
      )
    }
    #expect(
      refusal(ofGit: { () throws(GitError) in _ = try repository.revision("a\0b") })?
        .hasPrefix("git cannot be run: a zero byte in") == true)
  }

  @Test func `the merge base is found, or there is none`() throws {
    let real = try RealRepository()
    let root = try real.commit("root")
    try real.git(["checkout", "--quiet", "-b", "side"])
    let side = try real.commit("side")
    try real.git(["checkout", "--quiet", "main"])
    let main = try real.commit("main")
    #expect(try real.repository.mergeBase(main, side) == root)
    #expect(try real.repository.isAncestor(root, of: side))
    #expect(try !real.repository.isAncestor(main, of: side))
    try real.git(["checkout", "--quiet", "--orphan", "other"])
    let other = try real.commit("other")
    #expect(try real.repository.mergeBase(main, other) == nil)
  }

  @Test func `every sort of change is told, and a rename is two`() throws {
    let real = try RealRepository()
    for name in ["edited", "deleted", "moved", "linked", "ran", "中 \"q\"\tx"] {
      try real.write("old \(name)\n", to: "d/\(name)")
    }
    let base = try real.commit("base")
    try real.write("new", to: "d/edited")
    try real.write("new", to: "d/added")
    try real.write("new", to: "d/中 \"q\"\tx")
    let files = FileManager.default
    try files.removeItem(atPath: real.path + "/d/deleted")
    try files.moveItem(atPath: real.path + "/d/moved", toPath: real.path + "/d/zmoved")
    try files.removeItem(atPath: real.path + "/d/linked")
    try files.createSymbolicLink(
      atPath: real.path + "/d/linked", withDestinationPath: "/etc/passwd")
    try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: real.path + "/d/ran")
    try real.git(["add", "--all"])
    try real.git(["update-index", "--add", "--cacheinfo", "160000,\(base),d/module"])
    try real.git(["commit", "--quiet", "--message", "head"])
    let head = try real.repository.revision("HEAD")
    let changes = try real.repository.changedPaths(from: base, to: head)
    #expect(
      changes.map { "\($0.status.rawValue) \($0.path) \($0.new?.kind.rawValue ?? "-")" } == [
        "added d/added 100644", "deleted d/deleted -", "modified d/edited 100644",
        "kind-changed d/linked 120000", "added d/module 160000", "deleted d/moved -",
        "mode-changed d/ran 100755", "added d/zmoved 100644", "modified d/中 \"q\"\tx 100644",
      ])
    #expect(changes.allSatisfy { $0.isPathExact })
    #expect(try real.repository.changedPaths(from: head, to: head).isEmpty)
    #expect(!files.fileExists(atPath: real.path + "/fsmonitor-was-run"))
  }

  @Test func `contents are read as they are, and links are not followed`() throws {
    let real = try RealRepository()
    try real.write("{}\r\n\0x", to: "g/a.json")
    try real.write("", to: "g/people/empty.json")
    try real.write("{}\r\n\0x", to: "g/people/same.json")
    try real.write("out", to: "outside")
    try FileManager.default.createSymbolicLink(
      atPath: real.path + "/g/link.json", withDestinationPath: "../outside")
    let commit = try real.commit("x")
    let repository = real.repository
    #expect(try repository.blob(at: commit, path: "g/a.json") == Array("{}\r\n\0x".utf8))
    #expect(try repository.blob(at: commit, path: "g/people/empty.json") == [])
    #expect(try repository.blob(at: commit, path: "g/link.json") == nil)
    #expect(try repository.blob(at: commit, path: "g") == nil)
    #expect(try repository.blob(at: commit, path: "g/*.json") == nil)
    let files = try CommitFiles(repository, at: commit, folder: "g")
    #expect(try files.bytes(at: "people/same.json") == Array("{}\r\n\0x".utf8))
    #expect(try files.bytes(at: "link.json") == nil)
    #expect(try files.bytes(at: "../outside") == nil)
    #expect(files.entries["link.json"]?.kind == .symbolicLink)
    #expect(
      try files.entries(in: "") == [
        FileEntry(name: "a.json", isFolder: false), FileEntry(name: "people", isFolder: true),
      ])
    #expect(try files.entries(in: "people").map(\.name) == ["empty.json", "same.json"])
    #expect(try files.entries(in: "nowhere").isEmpty)
    #expect(try CommitFiles(repository, at: commit, folder: "none").entries.isEmpty)
  }

  @Test func `many files are read by one run without waiting for each other`() throws {
    let real = try RealRepository()
    for index in 0..<1500 {
      try real.write("\(index)\n" + String(repeating: "x", count: 400), to: "g/\(index).json")
    }
    let commit = try real.commit("x")
    let files = try CommitFiles(real.repository, at: commit, folder: "g/")
    #expect(files.entries.count == 1500)
    #expect(try files.bytes(at: "1499.json")?.count == 405)
  }

  @Test func `what is no repository is said to be none`() throws {
    let real = try RealRepository()
    let outside = real.path + "/.."
    let message = refusal(ofGit: { () throws(GitError) in
      _ = try GitRepository(outside, environment: real.environment).topLevel()
    })
    #expect(
      message == "'\(outside)' is not in a git repository\nhelp: git init, or name another folder")
    let nowhere = real.path + "/nowhere"
    #expect(
      refusal(ofGit: { () throws(GitError) in
        _ = try GitRepository(nowhere, environment: real.environment).revision("HEAD")
      }) == "'\(nowhere)' is not in a git repository\nhelp: git init, or name another folder")
    let bare = try RealRepository("bare.git", bare: true)
    #expect(
      refusal(ofGit: { () throws(GitError) in _ = try bare.repository.topLevel() })
        == "the repository at '\(bare.path)' has no working tree")
  }

  @Test func `an answer larger than the limit is refused`() throws {
    let real = try RealRepository()
    try real.write(String(repeating: "x", count: 300_000), to: "large")
    let commit = try real.commit("x")
    let runner = GitRunner(in: real.path, environment: real.environment)
    #expect(throws: GitError.tooLarge(command: "cat-file", limit: 1000)) {
      try runner.bytes(["cat-file", "blob", "\(commit):large"], limit: 1000)
    }
  }

  @Test(arguments: [
    (
      "fatal: detected dubious ownership in repository at '/w'\nTo add an exception …",
      "git does not read '/w', because the folder belongs to another user\n"
        + "help: if you trust it: git config --global --add safe.directory /w"
    ),
    (
      "fatal: unsafe repository ('/w' is owned by someone else)",
      "git does not read '/w', because the folder belongs to another user\n"
        + "help: if you trust it: git config --global --add safe.directory /w"
    ),
    ("fatal: bad object x\n", "'git log' says: bad object x"),
    ("", "'git log' says: no message"),
  ])
  func `git's own words are understood`(_ words: String, _ message: String) {
    #expect(
      refusal(ofGit: { () throws(GitError) in
        throw .reading(words, command: "log", path: "/w")
      }) == message)
  }
}
