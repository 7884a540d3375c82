// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import GovernanceKit

struct `Reading a repository's history` {
  @Test func `the commits between two are told with all they claim`() throws {
    let real = try RealRepository()
    let base = try real.commit("base")
    try real.write("a", to: "x")
    let one = try real.commit(
      "Subject ‮ here\n\nBody\n\nwith lines", by: "Bob ☃ <12+bob@users.noreply.github.com>",
      at: 1_700_000_000)
    let two = try real.commit("two")
    let commits = try real.repository.log(two, notIn: base)
    #expect(commits.map(\.id) == [two, one])
    let commit = try #require(commits.last)
    #expect(commit.parents == [base])
    #expect(commit.author.name == "Bob ☃")
    #expect(commit.author.email == "12+bob@users.noreply.github.com")
    #expect(commit.author.at == Instant(seconds: 1_700_000_000))
    #expect(commit.committer.name == "Alice Ä")
    #expect(commit.committer.at == Instant(seconds: 1_700_000_060))
    #expect(commit.subject == "Subject \u{202E} here")
    #expect(commit.body == "Body\n\nwith lines\n")
    #expect(commit.lines == nil)
  }

  @Test func `the main line is read as contributions`() throws {
    let real = try RealRepository()
    try real.git(["remote", "add", "origin", "git@github.com:o/n.git"])
    try real.write("Alice Proper <alice@proper.org> <alice@example.org>\n", to: ".mailmap")
    try real.commit("start")
    try real.write("1\n2\n", to: "src/a.c")
    try real.commit("squashed (#5)", by: "Bob <7+bob@users.noreply.github.com>", at: 1_767_300_000)
    try real.git(["checkout", "--quiet", "-b", "side"])
    try real.write("3\n", to: "src/b.c")
    try real.commit("work", by: "Carol <carol@example.org>")
    try real.git(["checkout", "--quiet", "main"])
    try real.git([
      "merge", "--quiet", "--no-ff", "--message", "Merge pull request #6 from carol/side\n\nAdd b",
      "side",
    ])
    let history = try GitHistory.read(real.repository, countingLines: true)
    #expect(history.repository == "o/n")
    #expect(history.forge == "github")
    #expect(!history.isShallow)
    #expect(history.rows.map(\.form) == [.merge, .squash, .plain])
    #expect(history.rows.map(\.number) == [6, 5, nil])
    #expect(history.rows.map(\.title) == ["Add b", "squashed", "start"])
    #expect(history.rows.map(\.author.name) == ["Carol", "Bob", "Alice Proper"])
    #expect(history.rows.map(\.author.handle) == [nil, "bob", nil])
    #expect(history.rows.map(\.author.number) == [nil, 7, nil])
    #expect(history.rows.map(\.branchOwner) == ["carol", nil, nil])
    #expect(history.rows[1].at == Instant(seconds: 1_767_300_060))
    #expect(history.rows.map(\.paths) == [["src/b.c"], ["src/a.c"], [".mailmap"]])
    #expect(history.rows.map(\.added) == [1, 2, 1])
    #expect(try GitHistory.read(real.repository).rows.allSatisfy { $0.paths == nil })
  }

  @Test func `a shallow clone says what it lacks`() throws {
    let real = try RealRepository()
    let first = try real.commit("one")
    try real.commit("two (#2)")
    let clone = try RealRepository("clone")
    try clone.git(["fetch", "--quiet", "--depth", "1", "file://\(real.path)", "main:main", "-u"])
    #expect(try clone.repository.isShallow())
    #expect(try GitHistory.read(clone.repository, at: "main").isShallow)
    #expect(try GitHistory.read(clone.repository, at: "main").rows.map(\.number) == [2])
    #expect(
      refusal(ofGit: { () throws(GitError) in _ = try clone.repository.revision(first.text) })
        == """
        the repository has no revision '\(first)'
        help: the clone is shallow: fetch the whole history (git fetch --unshallow, or fetch-depth: 0)
        """)
  }

  @Test func `a repository without a commit has no history`() throws {
    let real = try RealRepository()
    #expect(
      refusal(ofGit: { () throws(GitError) in _ = try GitHistory.read(real.repository) })
        == "the repository has no revision 'HEAD'\nhelp: what there is: git branch --all; git fetch brings what is not here yet"
    )
  }

  @Test func `no mutation of git's answer does harm`() {
    let fields = [
      String(repeating: "a", count: 40), "", "N", "e@x", "1", "N", "e@x", "2", "s (#3)", "b\n",
    ]
    let text = fields.joined(separator: "\0") + "\0\n1\t2\ta\0-\t-\tb\0"
    #expect((try? GitRepository.commits(Array(text.utf8)))?.first?.lines?.count == 2)
    var numbers = SeededNumbers(state: 11)
    var outcomes: Set<Bool> = []
    for _ in 0..<3000 {
      let bytes = mutated(Array((text + text).utf8), &numbers)
      outcomes.insert((try? GitRepository.commits(bytes)) != nil)
    }
    #expect(outcomes.count == 2)
  }
}
