// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Merging as git does` {
  /// A base that gains one file, a branch that gains another, each with an edit of a third.
  private func merge(
    _ ours: String, _ theirs: String, in temporary: String = "/tmp"
  ) throws -> (merge: GitMerge, text: String?) {
    let real = try RealRepository()
    try real.write("a\nb\nc\nd\ne\n", to: "f")
    _ = try real.commit("Root")
    try real.git(["checkout", "--quiet", "-b", "side"])
    try real.write(theirs, to: "f")
    let side = try real.commit("Side")
    try real.git(["checkout", "--quiet", "main"])
    try real.write(ours, to: "f")
    let main = try real.commit("Main")
    let count = { try real.git(["count-objects"]) }
    let before = try count()
    let merge = try GitMerge(
      of: main, side, in: real.repository, under: "", temporary: temporary
    ) { _, _ in true }
    #expect(try count() == before, "the repository gains no object")
    let text = merge.entries["f"].flatMap { merge.contents[$0.object] }
    return (merge, text.map { String(decoding: $0, as: UTF8.self) })
  }

  @Test func `changes to different lines merge, and those to the same conflict`() throws {
    let clean = try merge("A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\n")
    #expect(clean.text == "A\nb\nc\nd\nE\n")
    #expect(clean.merge.conflicts.isEmpty)
    #expect(try merge("A\nb\nc\nd\ne\n", "A\nb\nc\nd\ne\nf\n").merge.conflicts == [])
    #expect(try merge("A\nb\nc\nd\ne\n", "B\nb\nc\nd\ne\n").merge.conflicts == ["f"])
    #expect(try merge("\u{0}", "b").merge.conflicts == ["f"])
  }

  @Test func `a folder that is not there is said`() throws {
    #expect(throws: GitError.notRun("no such file or directory")) {
      _ = try merge("1", "2", in: "/nonexistent")
    }
  }

  @Test func `a merge has only what none of its parents has`() throws {
    let real = try RealRepository()
    try real.write("1\n", to: "a")
    let root = try real.commit("Root")
    try real.git(["checkout", "--quiet", "-b", "side"])
    try real.write("2\n", to: "b")
    let side = try real.commit("Side")
    try real.git(["checkout", "--quiet", "main"])
    try real.write("3\n", to: "c")
    let main = try real.commit("Main")
    try real.git(["merge", "--quiet", "--no-commit", "side"])
    try real.write("4\n", to: "b")
    let merge = try real.commit("Merge")
    let paths = try real.repository.changedPaths(in: [root, side, main, merge])
    #expect(paths == [root: ["a"], side: ["b"], main: ["c"], merge: ["b"]])
    #expect(try real.repository.mergeBases(merge, side) == [side])
    #expect(try real.repository.mergeBases(main, side) == [root])
    #expect(try real.repository.changedPaths(in: []).isEmpty)
  }

  @Test func `a change is laid over a commit's files`() throws {
    let real = try RealRepository()
    try real.write("1", to: "registry/a/b.json")
    try real.write("2", to: "registry/c.json")
    let commit = try real.commit("Begin")
    let files = try CommitFiles(real.repository, at: commit, folder: "registry")
    let changed = ChangedFiles(
      files, ["a/b.json": nil, "c.json": Array("3".utf8), "d/e.json": Array("4".utf8)])
    #expect(try changed.entries(in: "").map(\.name) == ["c.json", "d"])
    #expect(try changed.entries(in: "a").isEmpty)
    #expect(try changed.bytes(at: "a/b.json") == nil)
    #expect(try changed.bytes(at: "c.json") == Array("3".utf8))
    #expect(try changed.bytes(at: "d/e.json") == Array("4".utf8))
    #expect(try files.bytes(at: "c.json") == Array("2".utf8))
  }
}
