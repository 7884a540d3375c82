// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import Testing

struct `What check proves beside the ground itself` {
  @Test func `a nomination that is cited stood when the decision was taken`() throws {
    let sound = try Community.greatsql()
    let path = "nominations/alice/2026-01-13-nominate-alice-reviewer-by-dan.json"
    let cited = "governance/people/alice.json:13:11"
    let id = "the nomination '2026-01-13-nominate-alice-reviewer-by-dan'"

    var late = sound
    try late.replace("2026-01-13T15:59:59Z", with: "2026-01-15T15:59:59Z", in: path)
    #expect(
      try late.problems().contains {
        $0.hasPrefix(cited)
          && $0.hasSuffix(
            "\(id) was made at 2026-01-15T15:59:59Z, after the decision that cites it [nominations-spent]"
          )
      })

    var withdrawn = sound
    try withdrawn.replace(
      "\"at\": \"2026-01-13T15:59:59Z\"",
      with: "\"at\": \"2026-01-13T15:59:59Z\", \"withdrawn\": \"2026-01-14T00:00:00Z\"", in: path)
    #expect(
      try withdrawn.problems().contains {
        $0.hasSuffix(
          "\(id) was withdrawn at 2026-01-14T00:00:00Z, before the decision that cites it [nominations-spent]"
        )
      })
    #expect(try sound.problems() == [])
  }

  @Test func `a term that expired is found on its day`() throws {
    var charter = BuiltInCharter.greatsql.charter
    let toc = try #require(charter.bodies.firstIndex { $0.id == "toc" })
    let chair = try #require(charter.bodies[toc].seats.firstIndex { $0.id == "chair" })
    charter.bodies[toc].seats[chair].term = CalendarSpan("1 year")
    var community = try Community(charter)
    try community.act("2026-01-02") { act throws(Refusal) in
      try act.addPerson("bob", founding: [.seat("toc", "chair")])
    }
    #expect(try community.problems(on: "2027-01-01") == [])
    #expect(
      try community.problems(on: "2027-01-02") == [
        "governance/bodies/toc.json:7:16: warning: the term of 'bob' as chair of the Technical Observe Committee expired on 2027-01-02, and the seat is still held [terms-kept]"
      ])
  }

  @Test func `a decision waits thirty days, and no longer`() throws {
    var community = try Community.teams()
    try community.act("2026-01-14", by: "noa") { act throws(Refusal) in
      try act.cast(.yes, in: "zoe-1")
    }
    try community.act("2026-01-14", by: "mia") { act throws(Refusal) in try act.close("zoe-1") }
    #expect(try community.problems(on: "2026-02-13") == [])
    let problems = try community.problems(on: "2026-02-14")
    #expect(
      problems == [
        "governance/votes/zoe-1.json:10:12: warning: the vote 'zoe-1' to promote zoe to reviewer in pd passed on 2026-01-14, and was never carried out [decisions-carried-out]"
      ])
  }

  @Test func `problems name the clause that is broken`() throws {
    var community = try Community.greatsql()
    try community.replace(
      "\"outcome\": \"passed\"", with: "\"outcome\": \"rejected\"", in: "votes/logo.json")
    let when = try #require(When("2027-01-01"))
    let inspection = try RegistryInspection(
      community.files, prefix: "governance/", at: { when.instant(in: $0) })
    #expect(inspection.problems.map(\.clause) == ["greatsql/toc-quorum"])
  }

  @Test func `every check has a law of its own, and is told of`() {
    let checks = RegistryInspection.checks
    #expect(Set(checks.map(\.name)).count == checks.count)
    #expect(checks.allSatisfy { !$0.law.isEmpty && !$0.law.hasSuffix(".") })
  }
}
