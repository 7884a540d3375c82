// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Criteria put together` {
  /// Three criteria of which the first is met, the second unknown, the third unmet.
  static let met = #"{"role": "reviewer"}"#
  static let unknown = #"{"count": "pull-request", "atLeast": 3}"#
  static let unmet = #"{"count": "talk", "atLeast": 1}"#
  /// One that only awaits somebody's word.
  static let awaited = #"{"attested": "kind"}"#

  private func judging(_ criterion: String) throws -> Judging {
    var judging = try Judging(criterion)
    try judging.add("alice", ("reviewer", "2026-01-01", nil))
    return judging
  }

  @Test(arguments: [
    ([met], "yes since 2026-01-01"), ([met, met], "yes since 2026-01-01"),
    ([met, unknown], "unknown"), ([met, unmet], "no"), ([unknown, unmet], "no"),
    ([met, awaited], "not-yet"), ([awaited, unknown], "unknown"), ([awaited, unmet], "no"),
  ])
  func `all takes the worst`(parts: [String], answer: String) throws {
    let judging = try judging("{\"all\": [\(parts.joined(separator: ", "))]}")
    #expect(try judging.answer("2026-03-01") == answer)
    #expect(try judging.finding("2026-03-01").text == "all of these")
    #expect(try judging.finding("2026-03-01").need == parts.count)
  }

  @Test(arguments: [
    ([unmet, met], "yes since 2026-01-01"), ([unknown, unmet], "unknown"), ([unmet], "no"),
    ([unmet, awaited], "not-yet"), ([unknown, awaited], "not-yet"),
    ([met, unknown], "yes since 2026-01-01"),
  ])
  func `any takes the best`(parts: [String], answer: String) throws {
    let judging = try judging("{\"any\": [\(parts.joined(separator: ", "))]}")
    #expect(try judging.answer("2026-03-01") == answer)
    #expect(try judging.finding("2026-03-01").text == "one of these")
  }

  @Test(arguments: [
    (1, [met, unmet, unmet], "yes since 2026-01-01", "met 1 of 1: at least 1 of these"),
    (2, [met, met, unmet], "yes since 2026-01-01", "met 2 of 2: at least 2 of these"),
    (2, [met, unknown, unmet], "unknown", "unknown 1 of 2: at least 2 of these"),
    (2, [met, awaited, unmet], "not-yet", "unmet 1 of 2: at least 2 of these"),
    (2, [met, unmet, unmet], "no", "unmet 1 of 2: at least 2 of these"),
    (3, [met, unknown, awaited], "unknown", "unmet 1 of 3: at least 3 of these"),
    (3, [met, met], "no", "unmet 2 of 3: at least 3 of these"),
  ])
  func `some counts them`(count: Int, parts: [String], answer: String, line: String) throws {
    let judging = try judging(
      "{\"some\": \(count), \"of\": [\(parts.joined(separator: ", "))]}")
    #expect(try judging.answer("2026-03-01") == answer)
    #expect(try judging.finding("2026-03-01").line == line)
  }

  @Test func `not is the contrary, and time alone does not undo it`() throws {
    #expect(try judging("{\"not\": \(Self.met)}").answer("2026-03-01") == "no")
    #expect(try judging("{\"not\": \(Self.unmet)}").answer("2026-03-01") == "yes")
    #expect(try judging("{\"not\": \(Self.awaited)}").answer("2026-03-01") == "yes")
    // What isn't covered may make it hold already.
    #expect(try judging("{\"not\": \(Self.unknown)}").answer("2026-03-01") == "unknown")
    let finding = try judging("{\"not\": \(Self.unknown)}").finding("2026-03-01")
    #expect(finding.line == "unknown: not: at least 3 merged pull requests")
    #expect(finding.findings.map(\.verdict) == [.unknown])
  }

  @Test func `not of a role that ended holds again`() throws {
    var judging = try Judging(#"{"not": {"role": "reviewer"}}"#)
    try judging.add("alice", ("reviewer", "2026-01-01", "2026-02-01"))
    try judging.cover()
    #expect(try judging.answer("2025-12-31") == "yes")
    #expect(try judging.answer("2026-01-15") == "no")
    #expect(try judging.answer("2026-02-01") == "yes since 2026-02-01")
  }

  @Test func `an unbroken time is one, whichever part carries it`() throws {
    var judging = try Judging(
      #"{"any": [{"role": "reviewer"}, {"count": "pull-request", "atLeast": 1, "within": "1 month"}]}"#
    )
    try judging.add("alice", ("reviewer", "2026-01-01", "2026-02-01"))
    try judging.merge("2026-01-20T00:00:00Z")
    try judging.cover()
    #expect(try judging.answer("2026-02-10") == "yes since 2026-01-01 until 2026-02-20")
  }
}
