// SPDX-License-Identifier: Apache-2.0
import Counting
import Testing

@testable import GovernanceKit

struct `Holding a meeting` {
  let id: MeetingID = "2026-03-07-toc"

  /// The TOC with a meeting that has begun.
  private func begun() throws -> Committee {
    var toc = try Committee()
    let at = When.instant(try Committee.instant("2026-03-07T11:00:00Z"))
    try toc.act("mira") { act throws(Refusal) in try act.callMeeting(of: "toc", at: at) }
    toc.now = try Committee.instant("2026-03-07T11:05:00Z")
    return toc
  }

  @Test(arguments: [(5, false), (6, true), (9, true)])
  func `six of nine make a quorum`(number: Int, isValid: Bool) throws {
    var toc = try begun()
    let present = Array(
      ["mira", "ada", "ben", "cai", "dora", "emil", "fang", "gus", "hua"].prefix(number))
    try toc.act("mira") { act throws(Refusal) in
      try act.attend(id, present: present + ["ivy"], excused: [])
    }
    let change = try toc.act("mira") { act throws(Refusal) in try act.closeMeeting(id) }
    #expect(toc.registry.meetings[id]?.ended?.outcome == (isValid ? .valid : .noQuorum))
    #expect(
      change.notes
        == (isValid
          ? [] : ["it can decide nothing: 5 of 9 members attend, and 6 must (greatsql/toc-quorum)"])
    )
  }

  @Test func `nobody attends before it begins, and everybody may send word`() throws {
    var toc = try begun()
    toc.now = try Committee.instant("2026-03-07T10:59:59Z")
    let refusal = toc.refusal("mira") { act throws(Refusal) in
      try act.attend(id, present: ["ada"], excused: [])
    }
    #expect(
      refusal?.message
        == "the meeting '2026-03-07-toc' begins at 2026-03-07T11:00:00Z, and nobody attends before")
    #expect(refusal?.kind == .notYet)
    try toc.act("hua") { act throws(Refusal) in
      try act.attend(id, present: [], excused: ["hua"])
    }
    #expect(toc.registry.meetings[id]?.attendance.first?.excused == ["hua"])
  }

  @Test func `a roll call is part of the attendance`() throws {
    var toc = try begun()
    var motion = Motion()
    motion.text = "Adopt the plan"
    motion.body = "toc"
    var terms = Act.VoteTerms()
    terms.id = "plan"
    terms.meeting = id
    try toc.act("mira") { act throws(Refusal) in try act.openVote(on: motion, terms) }
    try toc.act("mira") { act throws(Refusal) in
      try act.roll(in: "plan", present: ["mira", "ada", "ben"], choices: [])
    }
    try toc.act("mira") { act throws(Refusal) in
      try act.attend(id, present: ["cai"], excused: ["hua"])
    }
    let meeting = try #require(toc.registry.meetings[id])
    let charter = try #require(toc.registry.charter(of: meeting))
    let attendance = toc.registry.attendance(of: meeting, under: charter)
    #expect(attendance.present == ["ada", "ben", "cai", "mira"])
    #expect(attendance.excused == ["hua"])
    #expect(attendance.missing == ["dora", "emil", "fang", "gus"])
    #expect(!attendance.isValid)
  }

  @Test func `an invalid meeting decides nothing, and says why`() throws {
    var toc = try begun()
    var terms = Act.VoteTerms()
    terms.id = "chair"
    terms.meeting = id
    try toc.act("mira") { act throws(Refusal) in
      try act.openVote(on: .appoint("ada", to: "toc", "chair"), terms)
    }
    let present: [PersonID] = ["mira", "ada", "ben", "cai", "dora"]
    try toc.act("mira") { act throws(Refusal) in
      try act.roll(in: "chair", present: present, choices: present.map { ($0, .yes) })
    }
    let refusal = toc.refusal(nil) { act throws(Refusal) in try act.close("chair") }
    #expect(
      refusal?.message
        == "the meeting '2026-03-07-toc' can decide nothing: 5 of 9 members attend, and 6 must (greatsql/toc-quorum)"
    )
  }

  @Test func `a proxy is refused with the clause`() throws {
    var toc = try begun()
    var motion = Motion()
    motion.text = "Adopt the plan"
    var terms = Act.VoteTerms()
    terms.id = "plan"
    motion.body = "toc"
    try toc.act("mira") { act throws(Refusal) in try act.openVote(on: motion, terms) }
    let refusal = toc.refusal("mira") { act throws(Refusal) in
      try act.roll(
        in: "plan", present: ["mira"], choices: [], proxies: [(member: "dora", holder: "emil")])
    }
    #expect(
      refusal?.message
        == "nobody votes for somebody absent: 'emil' cannot cast the vote of 'dora' (greatsql/toc-ballots)"
    )
  }

  @Test func `members who miss two meetings running are named, guests and later members are not`()
    throws
  {
    var toc = try begun()
    try toc.act("mira") { act throws(Refusal) in
      try act.attend(
        id, present: ["mira", "ada", "ben", "cai", "emil", "fang"], excused: ["hua"])
    }
    let second = When.instant(try Committee.instant("2026-03-21T11:00:00Z"))
    try toc.act("mira") { act throws(Refusal) in try act.callMeeting(of: "toc", at: second) }
    toc.now = try Committee.instant("2026-03-21T11:30:00Z")
    try toc.act("mira") { act throws(Refusal) in
      try act.attend(
        "2026-03-21-toc", present: ["mira", "ada", "ben", "cai", "gus", "fang"], excused: [])
    }
    let charter = BuiltInCharter.greatsql.charter
    let items = toc.registry.due(at: toc.now, under: charter).filter { $0.kind == "absences" }
    #expect(items.map(\.subject) == ["dora", "hua"])
    #expect(
      items.map(\.command) == ["gov vote open remove toc dora", "gov vote open remove toc hua"])
    #expect(
      items.first?.text
        == "'dora' missed 2 meetings of the Technical Observe Committee running: 2026-03-07-toc, 2026-03-21-toc"
    )
    #expect(items.first?.clause == "greatsql/toc-removal")
    let until = try #require(Day("2026-06-01"))
    try toc.act("mira") { act throws(Refusal) in
      try act.waive("absences", of: "dora", until: until, reason: "leave")
    }
    func named(_ when: String) throws -> [String] {
      toc.registry.due(at: try Committee.instant(when), under: charter)
        .filter { $0.kind == "absences" }.map(\.subject)
    }
    #expect(try named("2026-06-01T15:59:59Z") == ["hua"])
    #expect(try named("2026-06-01T16:00:00Z") == ["dora", "hua"])
    let refusal = toc.refusal("mira") { act throws(Refusal) in
      try act.waive("absences", of: "ada", until: until, reason: "leave")
    }
    #expect(refusal?.message == "no 'absences' of 'ada' is due")
  }
}
