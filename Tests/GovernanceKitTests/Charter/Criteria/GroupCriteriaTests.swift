// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Criteria of groups` {
  // MARK: - Active months

  @Test func `so many of the last months show something`() throws {
    var judging = try Judging(#"{"activeMonths": 2, "of": 3}"#)
    try judging.cover()
    try judging.merge("2026-01-31T12:00:00Z", "2026-01-02T12:00:00Z", "2026-03-01T00:00:00Z")
    #expect(try judging.answer("2026-02-28") == "no")
    #expect(
      try judging.finding("2026-02-28").line
        == "unmet 1 of 2: contributed in at least 2 of the last 3 months; #2")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-03-01 until 2026-04-01")
    #expect(try judging.answer("2026-04-01") == "no")
  }

  @Test func `months that no import covers leave it open`() throws {
    var judging = try Judging(#"{"activeMonths": 2, "of": 3}"#)
    try judging.merge("2026-03-01T00:00:00Z")
    try judging.cover(from: "2026-01-02")
    #expect(try judging.answer("2026-03-10") == "unknown")
    try judging.cover(from: "2026-01-01")
    judging.registry.coverage.removeFirst()
    #expect(try judging.answer("2026-03-10") == "no")
  }

  // MARK: - Sponsors

  private func invited(
    _ judging: inout Judging, by: PersonID, _ at: String, withdrawn: String? = nil
  ) throws {
    var invitation = Invitation()
    invitation.id = ID("\(at.prefix(10))-\(by)")
    invitation.group = "engine"
    invitation.person = "alice"
    invitation.by = by
    invitation.at = try #require(Instant(at))
    invitation.withdrawn = withdrawn.flatMap { Instant($0) }
    judging.registry.groups["engine"]?.invitations.append(invitation)
  }

  @Test func `sponsors are different people, while their word stands`() throws {
    var judging = try Judging(
      #"{"sponsors": 2, "from": "reviewer"}"#, in: Scope("engine"))
    judging.form("engine") { _ in }
    try judging.add("bob", ("reviewer", "2020-01-01", nil))
    try judging.add("cid", ("reviewer", "2020-01-01", nil))
    try judging.add("dan")
    try invited(&judging, by: "bob", "2026-01-01T00:00:00Z")
    try invited(&judging, by: "bob", "2026-01-02T00:00:00Z")
    try invited(&judging, by: "dan", "2026-01-03T00:00:00Z")
    #expect(try judging.answer("2026-01-10") == "not-yet")
    #expect(try judging.finding("2026-01-10").have == 1)
    try invited(&judging, by: "cid", "2026-02-01T00:00:00Z", withdrawn: "2026-03-01T00:00:00Z")
    #expect(try judging.answer("2026-02-10") == "yes since 2026-02-01")
    #expect(try judging.answer("2026-03-10") == "not-yet")
  }

  // MARK: - Tasks

  @Test func `tasks count from their grade on, once finished`() throws {
    var judging = try Judging(
      #"{"tasks": "finished", "grade": "medium", "atLeast": 2}"#, in: Scope("engine"))
    judging.charter.groupKinds[0].tasks = TasksRule()
    judging.charter.groupKinds[0].tasks?.grades = ["easy", "medium", "high"]
    judging.form("engine") { _ in }
    for (id, grade, kind) in [
      ("a", "easy", TaskEvent.Kind.finished), ("b", "medium", .finished), ("c", "high", .claimed),
      ("d", "high", .finished),
    ] {
      var task = GroupTask()
      task.id = ID(id)
      task.group = id == "d" ? "docs" : "engine"
      task.grade = grade
      var event = TaskEvent()
      event.kind = kind
      event.person = "alice"
      event.at = try #require(Instant("2026-01-0\(id == "b" ? 2 : 3)T00:00:00Z"))
      task.events = [event]
      judging.registry.tasks[task.id] = task
    }
    #expect(
      try judging.finding("2026-02-01").line
        == "unmet 1 of 2: finished at least 2 tasks of the group of grade medium or above; b")
    judging.registry.tasks["c"]?.events[0].kind = .finished
    #expect(try judging.answer("2026-02-01") == "yes since 2026-01-03")
    #expect(try judging.answer("2026-01-02") == "no")
  }

  @Test func `ideas count once they are taken up`() throws {
    var judging = try Judging(#"{"tasks": "ideas", "moreThan": 1}"#, in: Scope("engine"))
    judging.form("engine") { _ in }
    for id in ["a", "b"] {
      var task = GroupTask()
      task.id = ID(id)
      task.group = "engine"
      task.idea = "alice"
      task.at = try #require(Instant("2026-01-0\(id == "a" ? 1 : 2)T00:00:00Z"))
      judging.registry.tasks[task.id] = task
    }
    #expect(try judging.answer("2026-01-01") == "no")
    #expect(try judging.answer("2026-01-02") == "yes since 2026-01-02")
  }

  // MARK: - Roles in several groups

  @Test func `a role is asked for in so many groups`() throws {
    var judging = try Judging(#"{"role": "lead", "groups": 2}"#)
    var lead = RoleRule()
    lead.id = "lead"
    lead.ladder = "lead"
    lead.kind = "sig"
    judging.charter.roles.append(lead)
    judging.form("engine") { _ in }
    judging.form("docs") { _ in }
    var person = try #require(judging.registry.person("alice"))
    for (scope, since) in [("engine", "2026-01-01"), ("docs", "2026-02-01")] {
      var holding = RoleHolding()
      holding.role = "lead"
      holding.scope = Scope(scope)
      holding.since = try #require(Day(since))
      person.roles.append(holding)
    }
    judging.registry.people["alice"] = person
    #expect(try judging.answer("2026-01-31") == "no")
    #expect(try judging.answer("2026-02-01") == "yes since 2026-02-01")
  }

  // MARK: - Paths of one repository

  @Test(arguments: [
    ("o/r", ["src/a.rs"], true), ("o/r", ["docs/a.md"], false), ("o/other", ["src/a.rs"], false),
    ("o/whole", ["docs/a.md"], true),
  ])
  func `a path can be one of a repository alone`(
    repository: String, paths: [String], isOwned: Bool
  ) throws {
    var judging = try Judging(
      #"{"count": "pull-request", "where": {"inScope": true}, "atLeast": 1}"#, in: Scope("engine"))
    judging.form("engine") {
      $0.repositories = ["o/whole"]
      $0.paths = ["o/r:src/**"]
    }
    try judging.merge("2026-01-01T00:00:00Z", repository: repository) { $0.paths = paths }
    for name in ["o/r", "o/other", "o/whole"] { try judging.cover(name) }
    #expect(try judging.answer("2026-02-01") == (isOwned ? "yes since 2026-01-01" : "no"))
  }
}
