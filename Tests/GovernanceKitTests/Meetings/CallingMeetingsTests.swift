// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import GovernanceKit

struct `Calling a meeting` {
  @Test(arguments: [
    ("2026-03-06T15:59:59Z", 4), ("2026-03-06T11:00:00Z", 4), ("2026-03-02T23:00:00Z", 1),
  ])
  func `fewer than five calendar days are refused`(at: String, days: Int) throws {
    let toc = try Committee()
    let instant = try Committee.instant(at)
    let refusal = toc.refusal("mira") { act throws(Refusal) in
      try act.callMeeting(of: "toc", at: .instant(instant))
    }
    let day = Zone("UTC+8")?.day(of: instant).description ?? ""
    #expect(
      refusal?.message
        == "a meeting of the Technical Observe Committee is called 5 days before: from 2026-03-02 to \(day) it is \(days) day\(days == 1 ? "" : "s") (greatsql/toc-notice)"
    )
    #expect(refusal?.help == "the earliest day is 2026-03-07")
    #expect(refusal?.kind == .refused)
  }

  @Test func `days are those of the charter's zone`() throws {
    // 16:00 UTC is the next day's midnight in UTC+8.
    var toc = try Committee()
    let at = try Committee.instant("2026-03-06T16:00:00Z")
    let change = try toc.act("mira") { act throws(Refusal) in
      try act.callMeeting(of: "toc", at: .instant(at))
    }
    #expect(change.id == "2026-03-07-toc")
  }

  @Test func `a day alone begins in the charter's zone`() throws {
    var toc = try Committee()
    let day = try #require(Day("2026-03-07"))
    try toc.act("mira") { act throws(Refusal) in try act.callMeeting(of: "toc", at: .day(day)) }
    #expect(toc.registry.meetings["2026-03-07-toc"]?.at.description == "2026-03-06T16:00:00Z")
  }

  @Test func `half of the members call an extraordinary meeting, and fewer don't`() throws {
    var toc = try Committee()
    let at = When.instant(try Committee.instant("2026-03-07T11:00:00Z"))
    var terms = Act.MeetingTerms()
    terms.with = ["ben", "cai", "dora", "ivy"]
    let refusal = toc.refusal("ada") { act throws(Refusal) in
      try act.callMeeting(of: "toc", at: at, terms)
    }
    #expect(
      refusal?.message
        == "a meeting of the Technical Observe Committee is called by its chair, or by 5 of its 9 members, and 4 are named (greatsql/toc-meetings)"
    )
    terms.with[3] = "emil"
    try toc.act("ada") { act throws(Refusal) in try act.callMeeting(of: "toc", at: at, terms) }
    #expect(toc.registry.meetings["2026-03-07-toc"]?.kind == .extraordinary)
  }

  @Test func `a meeting of the TOC is never closed`() throws {
    let toc = try Committee()
    var terms = Act.MeetingTerms()
    terms.closedFor = "a complaint"
    let at = When.instant(try Committee.instant("2026-03-08T11:00:00Z"))
    let refusal = toc.refusal("mira") { act throws(Refusal) in
      try act.callMeeting(of: "toc", at: at, terms)
    }
    #expect(
      refusal?.message
        == "meetings of the Technical Observe Committee are open to all (greatsql/toc-notice)")
  }

  @Test func `what the notice does not say is named, and can be added`() throws {
    var toc = try Committee()
    let at = When.instant(try Committee.instant("2026-03-08T11:00:00Z"))
    let change = try toc.act("mira") { act throws(Refusal) in
      try act.callMeeting(of: "toc", at: at)
    }
    #expect(
      change.notes == [
        "the notice does not say yet: place, mode, agenda, material (greatsql/toc-notice); add it with gov meeting edit 2026-03-08-toc"
      ])
    var terms = Act.MeetingTerms()
    terms.place = "Beijing"
    terms.mode = .onsite
    terms.agenda = ["Release"]
    terms.material = ["https://example.org"]
    try toc.act("mira") { act throws(Refusal) in
      try act.editMeeting("2026-03-08-toc", terms)
    }
    let rule = BuiltInCharter.greatsql.charter.body("toc")?.meetings?.notice
    #expect(toc.registry.meetings["2026-03-08-toc"]?.itemsMissing(from: rule) == [])
  }
}
