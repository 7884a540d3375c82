// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `A role held` {
  @Test func `a role above it on the ladder holds it too`() throws {
    var judging = try Judging(#"{"role": "reviewer"}"#)
    #expect(try judging.answer("2026-03-01") == "no")
    #expect(try judging.finding("2026-03-01").line == "unmet: is Reviewer")
    #expect(
      try judging.finding("2026-03-01").help == ["gov status alice --for reviewer"])
    try judging.add("alice", ("maintainer", "2026-02-01", nil))
    #expect(try judging.answer("2026-01-31") == "no")
    #expect(try judging.answer("2026-02-01") == "yes since 2026-02-01")
    #expect(try judging.finding("2026-03-01").line == "met: is Reviewer; reviewer")
  }

  @Test func `a role below it does not`() throws {
    var judging = try Judging(#"{"role": "maintainer"}"#)
    try judging.add("alice", ("reviewer", "2026-02-01", nil))
    #expect(try judging.answer("2026-03-01") == "no")
  }

  @Test func `the last day is the one before its end`() throws {
    var judging = try Judging(#"{"role": "reviewer"}"#)
    try judging.add("alice", ("reviewer", "2026-01-01", "2026-02-01"))
    #expect(try judging.answer("2026-01-31") == "yes since 2026-01-01")
    #expect(try judging.answer("2026-02-01") == "no")
  }

  @Test func `rising on the ladder does not break the time`() throws {
    var judging = try Judging(#"{"role": "reviewer", "for": "3 months"}"#)
    try judging.add(
      "alice", ("reviewer", "2026-01-01", "2026-02-01"), ("maintainer", "2026-02-01", nil))
    #expect(try judging.answer("2026-03-01") == "not-yet earliest 2026-04-01")
    #expect(try judging.finding("2026-03-01").line == "unmet: is Reviewer for 3 months; reviewer")
    #expect(try judging.answer("2026-04-01") == "yes since 2026-04-01")
  }

  @Test func `a break begins the time anew`() throws {
    var judging = try Judging(#"{"role": "reviewer", "for": "3 months"}"#)
    try judging.add(
      "alice", ("reviewer", "2026-01-01", "2026-02-01"), ("reviewer", "2026-02-02", nil))
    #expect(try judging.answer("2026-04-15") == "not-yet earliest 2026-05-02")
  }

  @Test func `an automatic role is held by whoever meets its criteria`() throws {
    var judging = try Judging(#"{"role": "contributor"}"#)
    #expect(try judging.answer("2026-03-01") == "unknown")
    #expect(try judging.finding("2026-03-01").line == "unknown: is Contributor")
    try judging.cover()
    #expect(try judging.answer("2026-03-01") == "no")
    try judging.merge("2026-01-10T08:00:00Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-10")
    #expect(
      judging.registry.roles(
        of: "alice", at: try #require(Instant("2026-03-01T00:00:00Z")), under: judging.charter
      ).map { "\($0.role) since \($0.since?.description ?? "") (\($0.basis))" }
        == ["contributor since 2026-01-10 (evidence)"])
  }

  @Test func `roles that ask for one another in a circle are held by nobody`() throws {
    var judging = try Judging(#"{"role": "contributor"}"#)
    let index = try #require(judging.charter.roles.firstIndex { $0.id == "contributor" })
    judging.charter.roles[index].requires = [try #require(judging.charter.role("goal")).requires[0]]
    judging.registry.charters["here"] = judging.charter
    #expect(try judging.answer("2026-03-01") == "no")
  }
}
