// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `So many contributions` {
  @Test func `the last of them makes it`() throws {
    var judging = try Judging(#"{"count": "pull-request", "atLeast": 2}"#)
    try judging.cover()
    try judging.merge("2026-01-10T08:00:00Z", "2026-02-10T09:00:00Z")
    #expect(try judging.answer("2026-02-09") == "no")
    #expect(
      try judging.finding("2026-02-09").line == "unmet 1 of 2: at least 2 merged pull requests; #1")
    #expect(try judging.answer("2026-02-10T08:59:59Z") == "no")
    #expect(try judging.answer("2026-02-10T09:00:00Z") == "yes since 2026-02-10")
    #expect(
      try judging.finding("2026-03-01").line
        == "met 2 of 2: at least 2 merged pull requests; #1, #2"
    )
  }

  @Test(arguments: [(8, "no", 9), (9, "yes since 2026-01-09", 9)])
  func `more than eight is nine, and at least eight is eight`(
    count: Int, answer: String, need: Int
  ) throws {
    var more = try Judging(#"{"count": "pull-request", "moreThan": 8}"#)
    var least = try Judging(#"{"count": "pull-request", "atLeast": 8}"#)
    for day in 1...count {
      try more.merge("2026-01-0\(day)T00:00:00Z")
      try least.merge("2026-01-0\(day)T00:00:00Z")
    }
    try more.cover()
    try least.cover()
    #expect(try more.answer("2026-02-01") == answer)
    #expect(try more.finding("2026-02-01").need == need)
    #expect(try more.finding("2026-02-01").text == "more than 8 merged pull requests")
    #expect(try least.answer("2026-02-01") == "yes since 2026-01-08")
    #expect(try least.finding("2026-02-01").need == 8)
  }

  @Test func `a rolling window ends it again`() throws {
    var judging = try Judging(#"{"count": "pull-request", "atLeast": 2, "within": "6 months"}"#)
    try judging.cover()
    try judging.merge("2026-01-31T12:00:00Z", "2026-03-01T12:00:00Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-03-01 until 2026-07-31")
    #expect(try judging.answer("2026-07-30") == "yes since 2026-03-01 until 2026-07-31")
    #expect(try judging.answer("2026-07-31") == "no")
    #expect(
      try judging.finding("2026-07-31").line
        == "unmet 1 of 2: at least 2 merged pull requests within 6 months; #2")
  }

  @Test func `days are the charter's, not UTC's`() throws {
    var judging = try Judging(
      #"{"count": "pull-request", "atLeast": 1, "within": "1 month"}"#, zone: "UTC+8")
    try judging.cover()
    try judging.merge("2026-01-09T17:00:00Z")
    #expect(try judging.answer("2026-01-20") == "yes since 2026-01-10 until 2026-02-10")
  }

  @Test func `what the evidence doesn't cover is unknown, never unmet`() throws {
    var judging = try Judging(#"{"count": "pull-request", "atLeast": 2, "within": "1 year"}"#)
    try judging.merge("2026-01-10T08:00:00Z")
    #expect(try judging.answer("2026-03-01") == "unknown")
    #expect(
      try judging.finding("2026-03-01").line
        == "unknown 1 of 2: at least 2 merged pull requests within 1 year; #1")
    #expect(
      try judging.finding("2026-03-01").help
        == ["gov import pull-requests FILE --repo OWNER/NAME"])
    try judging.cover(from: "2025-03-02", until: "2026-03-01")
    #expect(try judging.answer("2026-03-01") == "no")
    // A day earlier the window begins a day earlier, and a day later today is missing.
    #expect(try judging.answer("2026-02-28") == "unknown")
    #expect(try judging.answer("2026-03-02") == "unknown")
  }

  @Test func `enough is enough, whatever isn't covered`() throws {
    var judging = try Judging(#"{"count": "pull-request", "atLeast": 1}"#)
    try judging.merge("2026-01-10T08:00:00Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-10")
  }

  @Test func `a repository that counts and was not imported leaves it open`() throws {
    var judging = try Judging(
      #"{"count": "pull-request", "where": {"repositories": ["o/r", "o/s"]}, "atLeast": 1}"#)
    try judging.cover()
    #expect(try judging.answer("2026-03-01") == "unknown")
    try judging.cover("o/s")
    #expect(try judging.answer("2026-03-01") == "no")
    try judging.merge("2026-01-10T08:00:00Z", repository: "o/t")
    #expect(try judging.answer("2026-03-01") == "no")
    try judging.merge("2026-01-10T08:00:00Z", repository: "O/S")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-10")
    #expect(
      try judging.finding("2026-03-01").text == "at least 1 merged pull request in o/r, o/s")
  }

  @Test func `what is entered by hand is covered: what nobody entered, nobody claims`() throws {
    let judging = try Judging(#"{"count": "talk", "atLeast": 1}"#)
    #expect(try judging.answer("2026-03-01") == "no")
    #expect(try judging.finding("2026-03-01").line == "unmet 0 of 1: at least 1 talk")
  }

  @Test func `a bot's contributions count as nobody's`() throws {
    var judging = try Judging(#"{"count": "pull-request", "atLeast": 1}"#)
    try judging.merge("2026-01-10T08:00:00Z")
    try judging.cover()
    try judging.add("alice", kind: .bot)
    #expect(try judging.answer("2026-03-01") == "no")
    #expect(
      try judging.promotion("2026-03-01").obstacle == "'alice' is a bot, and bots hold no roles")
  }

  // MARK: - Which of them count

  @Test(arguments: [
    ("main", true, "yes since 2026-01-10"), ("release-1", true, "no"),
    (nil, true, "yes since 2026-01-10"),
    ("main", false, "yes since 2026-01-10"), (nil, false, "unknown"),
  ])
  func `a branch that the source doesn't say counts if the charter says so`(
    branch: String?, unrecorded: Bool, answer: String
  ) throws {
    var judging = try Judging(
      #"{"count": "pull-request", "where": {"branch": "default", "unrecordedBranchCounts": \#(unrecorded)}, "atLeast": 1}"#
    )
    try judging.cover()
    try judging.merge("2026-01-10T08:00:00Z") { $0.branch = branch }
    #expect(try judging.answer("2026-03-01") == answer)
    #expect(
      try judging.finding("2026-03-01").text
        == "at least 1 merged pull request to the default branch"
    )
  }

  @Test(
    arguments: [
      (["sql/join.cc"], "yes since 2026-01-10"), (["docs/a.md"], "no"), ([], "no"),
      (nil, "unknown"),
    ] as [([String]?, String)])
  func `paths are matched, and a source without paths leaves it open`(
    paths: [String]?, answer: String
  ) throws {
    var judging = try Judging(
      #"{"count": "pull-request", "where": {"paths": ["sql/**"]}, "atLeast": 1}"#)
    try judging.cover()
    try judging.merge("2026-01-10T08:00:00Z") { $0.paths = paths }
    #expect(try judging.answer("2026-03-01") == answer)
    #expect(
      try judging.finding("2026-03-01").text == "at least 1 merged pull request touching sql/**")
  }

  @Test(
    arguments: [
      (["bug", "sql"], "yes since 2026-01-10"), (["sql"], "no"), (nil, "unknown"),
    ] as [([String]?, String)])
  func `one of the labels is enough`(labels: [String]?, answer: String) throws {
    var judging = try Judging(
      #"{"count": "pull-request", "where": {"labels": ["bug", "crash"]}, "atLeast": 1}"#)
    try judging.cover()
    try judging.merge("2026-01-10T08:00:00Z") { $0.labels = labels }
    #expect(try judging.answer("2026-03-01") == answer)
    #expect(
      try judging.finding("2026-03-01").text == "at least 1 merged pull request labelled bug, crash"
    )
  }

  @Test func `a contribution counts from the day on which somebody who may vouched for it`() throws
  {
    var judging = try Judging(
      #"{"count": "pull-request", "where": {"attested": "good"}, "atLeast": 1}"#)
    try judging.cover()
    try judging.merge("2026-01-10T08:00:00Z")
    try judging.add("rex", ("reviewer", "2026-02-01", nil))
    let item = "https://github.com/o/r/pull/1"
    #expect(try judging.answer("2026-03-01") == "not-yet")
    #expect(
      try judging.finding("2026-03-01").help == ["gov attest --item \(item) good"])
    // Whoever is no Reviewer on that day, and the author, say nothing.
    try judging.attest("good", by: "rex", "2026-01-20T00:00:00Z", item: item)
    try judging.attest("good", by: "alice", "2026-02-10T00:00:00Z", item: item)
    #expect(try judging.answer("2026-03-01") == "not-yet")
    try judging.attest("good", by: "rex", "2026-02-20T00:00:00Z", item: item)
    #expect(try judging.answer("2026-03-01") == "yes since 2026-02-20")
    #expect(
      try judging.finding("2026-03-01").line
        == "met 1 of 1: at least 1 merged pull request vouched for as 'good'; #1")
  }

  @Test func `what was vouched for counts until that is taken back`() throws {
    var judging = try Judging(
      #"{"count": "pull-request", "where": {"attested": "good"}, "atLeast": 1}"#)
    try judging.cover()
    try judging.merge("2026-01-10T08:00:00Z")
    try judging.add("rex", ("reviewer", "2026-01-01", nil))
    try judging.add("mia", ("maintainer", "2026-01-01", nil))
    let item = "https://github.com/o/r/pull/1"
    try judging.attest(
      "good", by: "rex", "2026-02-01T00:00:00Z", item: item, until: "2026-03-01T00:00:00Z")
    #expect(try judging.answer("2026-02-10") == "yes since 2026-02-01")
    #expect(try judging.answer("2026-03-01") == "not-yet")
    // Another's word holds the gap.
    try judging.attest("good", by: "mia", "2026-02-20T00:00:00Z", item: item)
    #expect(try judging.answer("2026-03-01") == "yes since 2026-02-01")
  }
}
