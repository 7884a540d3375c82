// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Evidence of other sorts` {
  // MARK: - Lines changed

  @Test func `lines added and deleted add up`() throws {
    var judging = try Judging(
      #"{"lines": "pull-request", "moreThan": 1000, "within": "6 months"}"#)
    try judging.cover()
    try judging.merge("2026-01-10T00:00:00Z") { ($0.added, $0.deleted) = (600, 100) }
    try judging.merge("2026-02-10T00:00:00Z") { $0.deleted = 300 }
    #expect(try judging.answer("2026-03-01") == "no")
    #expect(
      try judging.finding("2026-03-01").line
        == "unmet 1000 of 1001: more than 1000 lines changed by merged pull requests within 6 months; #1, #2"
    )
    try judging.merge("2026-02-11T00:00:00Z") { $0.added = 1 }
    #expect(try judging.answer("2026-03-01") == "yes since 2026-02-11 until 2026-07-10")
  }

  @Test func `a pull request whose size isn't recorded leaves it open`() throws {
    var judging = try Judging(#"{"lines": "pull-request", "atLeast": 10}"#)
    try judging.cover()
    try judging.merge("2026-01-10T00:00:00Z") { $0.added = 9 }
    #expect(try judging.answer("2026-03-01") == "no")
    try judging.merge("2026-01-11T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "unknown")
    #expect(
      try judging.finding("2026-03-01").line
        == "unknown 9 of 10: at least 10 lines changed by merged pull requests; #1")
  }

  // MARK: - Active for a time

  @Test func `the first contribution lies so long in the past`() throws {
    var judging = try Judging(#"{"active": "6 months"}"#)
    try judging.cover()
    #expect(try judging.answer("2026-03-01") == "no")
    try judging.merge("2026-08-31T12:00:00Z", "2026-01-31T12:00:00Z")
    #expect(try judging.answer("2026-03-01") == "not-yet earliest 2026-07-31")
    #expect(
      try judging.finding("2026-03-01").line
        == "unmet: first contributed at least 6 months ago; #2")
    #expect(try judging.answer("2026-07-30") == "not-yet earliest 2026-07-31")
    #expect(try judging.answer("2026-07-31") == "yes since 2026-07-31")
  }

  @Test func `who has contributed nothing that is covered may have begun long ago`() throws {
    let judging = try Judging(#"{"active": "6 months"}"#)
    #expect(try judging.answer("2026-03-01") == "unknown")
  }

  // MARK: - Membership

  @Test func `membership of a group of the kind, while it lasts`() throws {
    var judging = try Judging(#"{"member": "sig"}"#)
    #expect(try judging.answer("2026-03-01") == "no")
    #expect(try judging.finding("2026-03-01").line == "unmet 0 of 1: belongs to a SIG")
    var membership = Membership()
    membership.since = try #require(Day("2026-01-10"))
    membership.until = Day("2026-02-10")
    judging.form("engine") { $0.members = [Member("alice", of: $0.id, [membership])] }
    judging.form("team") { $0.kind = "team" }
    #expect(try judging.answer("2026-01-20") == "yes since 2026-01-10 until 2026-02-10")
    #expect(try judging.finding("2026-01-20").line == "met 1 of 1: belongs to a SIG; sig")
    #expect(try judging.answer("2026-02-10") == "no")
  }

  @Test func `where the role is held in a group, membership is of that group`() throws {
    var judging = try Judging(#"{"member": "sig"}"#, in: Scope("engine"))
    var membership = Membership()
    membership.since = try #require(Day("2026-01-10"))
    judging.form("engine") { _ in }
    judging.form("docs") { $0.members = [Member("alice", of: $0.id, [membership])] }
    #expect(try judging.answer("2026-03-01") == "no")
    judging.form("engine") { $0.members = [Member("alice", of: $0.id, [membership])] }
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-10")
  }

  // MARK: - Breadth and modules

  @Test func `contributions to several groups' modules`() throws {
    var judging = try Judging(#"{"breadth": 2, "across": "sig"}"#)
    try judging.cover()
    judging.form("engine") { $0.repositories = ["o/engine"] }
    judging.form("docs") { $0.paths = ["docs/**"] }
    try judging.cover("o/engine")
    try judging.merge("2026-01-10T00:00:00Z", repository: "o/engine") { $0.paths = ["a.cc"] }
    #expect(try judging.answer("2026-03-01") == "no")
    #expect(
      try judging.finding("2026-03-01").line
        == "unmet 1 of 2: contributed to the modules of at least 2 SIGs; engine")
    try judging.merge("2026-01-11T00:00:00Z") { $0.paths = ["docs/a.md"] }
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-11")
    #expect(try judging.finding("2026-03-01").evidence.map(\.name) == ["docs", "engine"])
  }

  @Test(
    arguments: [
      ("o/engine", ["x"], nil, "yes since 2026-01-10"), ("o/r", ["sql/a"], nil, "no"),
      ("o/both", ["sql/a"], nil, "yes since 2026-01-10"), ("o/both", ["x"], nil, "no"),
      ("o/both", nil, nil, "unknown"), ("o/r", ["x"], ["sig-e"], "yes since 2026-01-10"),
      ("o/r", nil, ["other"], "no"),
    ] as [(String, [String]?, [String]?, String)])
  func `what belongs to a group is told by repository, path and label`(
    repository: String, paths: [String]?, labels: [String]?, answer: String
  ) throws {
    var judging = try Judging(
      #"{"count": "pull-request", "where": {"inScope": true}, "atLeast": 1}"#, in: Scope("engine"))
    judging.form("engine") {
      if repository == "o/both" {
        ($0.repositories, $0.paths) = (["o/both"], ["sql/**"])
      } else {
        $0.repositories = ["o/engine"]
      }
      $0.labels = ["sig-e"]
    }
    for name in ["o/engine", "o/both", "o/r"] { try judging.cover(name) }
    try judging.merge("2026-01-10T00:00:00Z", repository: repository) {
      ($0.paths, $0.labels) = (paths, labels)
    }
    #expect(try judging.answer("2026-03-01") == answer)
    #expect(
      try judging.finding("2026-03-01").text
        == "at least 1 merged pull request in the group's module")
  }
}
