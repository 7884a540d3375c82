// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `The word of others` {
  // MARK: - Attestations

  @Test func `somebody who may vouches, from that moment on`() throws {
    var judging = try Judging(#"{"attested": "kind"}"#)
    try judging.add("mia", ("maintainer", "2026-01-01", "2026-02-01"))
    try judging.add("rex", ("reviewer", "2026-01-01", nil))
    #expect(try judging.answer("2026-01-31") == "not-yet")
    #expect(
      try judging.finding("2026-01-31").line == "unmet 0 of 1: a Maintainer vouches: kind to all")
    #expect(
      try judging.finding("2026-01-31").help == ["gov attest alice kind --as MAINTAINER"])
    try judging.attest("kind", by: "rex", "2026-01-10T00:00:00Z")
    try judging.attest("kind", by: "mia", "2026-02-10T00:00:00Z")
    try judging.attest("kind", by: "alice", "2026-01-10T00:00:00Z")
    try judging.attest("good", by: "mia", "2026-01-10T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "not-yet")
    try judging.attest("kind", by: "mia", "2026-01-31T23:59:59Z", until: "2026-04-01T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-31")
    #expect(
      try judging.finding("2026-03-01").line
        == "met 1 of 1: a Maintainer vouches: kind to all; 2026-01-31-kind-mia")
    #expect(try judging.answer("2026-04-01") == "not-yet")
  }

  @Test func `a criterion can ask for the word of another role than the claim does`() throws {
    var judging = try Judging(#"{"attested": "kind", "by": "reviewer"}"#)
    try judging.add("rex", ("reviewer", "2026-01-01", nil))
    try judging.attest("kind", by: "rex", "2026-01-10T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-10")
  }

  // MARK: - Nominations

  private func nominated(_ criterion: String) throws -> Judging {
    var judging = try Judging(criterion)
    for name in ["rex", "roy"] as [PersonID] {
      try judging.add(name, ("reviewer", "2025-01-01", nil))
    }
    try judging.add("mia", ("maintainer", "2025-01-01", nil))
    try judging.add("zoe")
    return judging
  }

  @Test func `two different nominators are two, one twice is one`() throws {
    var judging = try nominated(#"{"nominations": 2, "from": "reviewer"}"#)
    try judging.nominate(by: "rex", "2026-01-10T00:00:00Z")
    try judging.nominate(by: "rex", "2026-01-11T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "not-yet")
    #expect(
      try judging.finding("2026-03-01").line
        == "unmet 1 of 2: nominated by at least 2 Reviewers; 2026-01-10-rex, 2026-01-11-rex")
    #expect(
      try judging.finding("2026-03-01").help == ["gov nominate alice goal --as REVIEWER"])
    try judging.nominate(by: "mia", "2026-01-12T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-12 until 2027-01-12")
  }

  @Test func `those without the role on the day, and the nominee, don't count`() throws {
    var judging = try nominated(#"{"nominations": 1, "from": "reviewer"}"#)
    try judging.add("old", ("reviewer", "2025-01-01", "2026-01-01"))
    try judging.add("new", ("reviewer", "2026-01-11", nil))
    try judging.add("alice", ("reviewer", "2025-01-01", nil))
    for name in ["zoe", "old", "new", "alice", "stranger"] as [PersonID] {
      try judging.nominate(by: name, "2026-01-10T00:00:00Z")
    }
    try judging.nominate(by: "rex", "2026-01-10T00:00:00Z") { $0.role = "reviewer" }
    #expect(try judging.answer("2026-03-01") == "not-yet")
    #expect(try judging.finding("2026-03-01").line == "unmet 0 of 1: nominated by a Reviewer")
    try judging.nominate(by: "new", "2026-01-11T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-11 until 2027-01-12")
  }

  @Test func `a role lost later leaves the word standing`() throws {
    var judging = try nominated(#"{"nominations": 1, "from": "reviewer"}"#)
    try judging.add("rex", ("reviewer", "2025-01-01", "2026-01-11"))
    try judging.nominate(by: "rex", "2026-01-10T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-10 until 2027-01-11")
  }

  @Test(arguments: [
    ("2024-02-29T12:00:00Z", "2025-02-28", "2025-03-01"),
    ("2026-01-31T12:00:00Z", "2027-01-31", "2027-02-01"),
    ("2026-01-01T00:00:00Z", "2027-01-01", "2027-01-02"),
  ])
  func `it lapses after twelve months`(at: String, last: String, first: String) throws {
    var judging = try nominated(#"{"nominations": 1, "from": "maintainer"}"#)
    try judging.add("mia", ("maintainer", "2020-01-01", nil))
    try judging.nominate(by: "mia", at)
    #expect(try judging.answer(last).hasSuffix("until \(first)"))
    #expect(try judging.answer(first) == "not-yet")
  }

  @Test func `a charter can let it lapse sooner`() throws {
    var judging = try nominated(#"{"nominations": 1, "from": "maintainer"}"#)
    judging.charter.nominationsLapse = CalendarSpan(3, .month)
    try judging.nominate(by: "mia", "2026-01-10T00:00:00Z")
    #expect(try judging.answer("2026-04-10") == "yes since 2026-01-10 until 2026-04-11")
    #expect(try judging.answer("2026-04-11") == "not-yet")
  }

  @Test func `it stands until it is taken back or declined`() throws {
    var judging = try nominated(#"{"nominations": 1, "from": "maintainer"}"#)
    let end = try #require(Instant("2026-02-01T00:00:00Z"))
    try judging.nominate(by: "mia", "2026-01-10T00:00:00Z") { $0.withdrawn = end }
    #expect(try judging.answer("2026-01-31") == "yes since 2026-01-10 until 2027-01-11")
    #expect(try judging.answer("2026-02-01") == "not-yet")
    judging.registry.nominations = [:]
    var answer = Answer()
    answer.at = end
    try judging.nominate(by: "mia", "2026-01-10T00:00:00Z") { $0.answer = answer }
    #expect(try judging.answer("2026-02-01") == "not-yet")
    judging.registry.nominations = [:]
    answer.accepted = true
    try judging.nominate(by: "mia", "2026-01-10T00:00:00Z") { $0.answer = answer }
    #expect(try judging.answer("2026-02-01") == "yes since 2026-01-10 until 2027-01-11")
  }

  @Test func `it serves one decision`() throws {
    var judging = try nominated(#"{"nominations": 1, "from": "maintainer"}"#)
    try judging.nominate(by: "mia", "2026-01-10T00:00:00Z")
    var holding = RoleHolding()
    holding.role = "goal"
    holding.since = try #require(Day("2026-01-20"))
    holding.until = Day("2026-02-01")
    holding.basis = Basis(.criteria, by: nil, at: try #require(Instant("2026-01-20T09:00:00Z")))
    holding.basis.nominations = ["2026-01-10-mia"]
    judging.registry.people["alice"]?.roles = [holding]
    #expect(try judging.answer("2026-01-20T09:00:00Z").hasPrefix("yes"))
    #expect(try judging.answer("2026-01-20T09:00:01Z") == "not-yet")
    #expect(try judging.answer("2026-03-01") == "not-yet")
  }

  @Test func `no two of one organisation, where the charter says so`() throws {
    var judging = try nominated(
      #"{"nominations": 2, "from": "reviewer", "distinctOrganisations": true}"#)
    var acme = Affiliation()
    acme.organisation = "Acme"
    acme.since = Day("2026-01-01")
    judging.registry.people["rex"]?.affiliations = [acme]
    judging.registry.people["mia"]?.affiliations = [acme]
    try judging.nominate(by: "rex", "2026-01-10T00:00:00Z")
    try judging.nominate(by: "mia", "2026-01-10T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "not-yet")
    #expect(
      try judging.finding("2026-03-01").text
        == "nominated by at least 2 Reviewers of different organisations")
    try judging.nominate(by: "roy", "2026-01-11T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-11 until 2027-01-11")
    // Before she joined, mia spoke for herself.
    judging.registry.nominations = [:]
    try judging.nominate(by: "rex", "2026-01-10T00:00:00Z")
    try judging.nominate(by: "mia", "2025-12-31T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-10 until 2027-01-01")
  }

  @Test func `a seat in the body serves, where the charter says so`() throws {
    var judging = try nominated(
      #"{"nominations": 1, "from": "maintainer", "orBody": "board"}"#)
    var seat = SeatHolding()
    seat.person = "zoe"
    seat.seat = "member"
    seat.since = try #require(Day("2026-01-01"))
    seat.until = Day("2026-01-15")
    var board = Body()
    board.id = "board"
    board.seats = [seat]
    judging.registry.bodies["board"] = board
    try judging.nominate(by: "zoe", "2026-01-15T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "not-yet")
    #expect(
      try judging.finding("2026-03-01").text == "nominated by a Maintainer or member of the Board")
    try judging.nominate(by: "zoe", "2026-01-14T23:59:59Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-14 until 2027-01-15")
  }

  @Test func `one may nominate oneself where the charter says so`() throws {
    var judging = try nominated(
      #"{"nominations": 1, "from": "reviewer", "selfNomination": true}"#)
    try judging.add("alice", ("reviewer", "2025-01-01", nil))
    try judging.nominate(by: "alice", "2026-01-10T00:00:00Z")
    #expect(try judging.answer("2026-03-01") == "yes since 2026-01-10 until 2027-01-11")
  }
}
