// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import Testing

extension Community {
  /// A small GreatSQL: maintainers, a committee of three, a Reviewer by criteria, two resolutions.
  static func greatsql() throws -> Community {
    var community = try Community(BuiltInCharter.greatsql.charter)
    try community.act("2026-01-02") { act throws(Refusal) in
      try act.addPerson("bob", founding: [.role("maintainer", nil), .seat("toc", "chair")])
    }
    for name in ["amy", "dan"] {
      try community.act("2026-01-02") { act throws(Refusal) in
        try act.addPerson(
          name, name: "\(name) 爱", founding: [.role("reviewer", nil), .seat("toc", "member")])
      }
    }
    try community.act("2026-01-02") { act throws(Refusal) in
      try act.addPerson(
        "alice", name: "Alice", accounts: [Account(forge: "gitee", handle: "ali_ce")])
    }
    try community.act("2026-01-02", by: "bob") { act throws(Refusal) in
      try act.addPerson("org:acme", founding: [.role("user", nil)])
    }
    let numbers = 1...6
    let rows = numbers.map {
      """
      {"number": \($0), "author": {"login": "alice"}, "title": "Change \($0)",
       "mergedAt": "2026-01-0\($0)T03:00:00Z", "url": "https://github.com/GreatSQL/GreatSQL/pull/\($0)"}
      """
    }
    let file = try PullRequestFile.read(Array("[\(rows.joined(separator: ","))]".utf8))
    try community.act("2026-01-10") { act throws(Refusal) in
      var terms = Act.PullRequestTerms()
      terms.repository = "GreatSQL/GreatSQL"
      return try act.importPullRequests(file, terms).change
    }
    for number in numbers.dropLast() {
      try community.act("2026-01-11", by: "amy") { act throws(Refusal) in
        try act.attest(
          "significant", ofItem: "https://github.com/GreatSQL/GreatSQL/pull/\(number)")
      }
    }
    try community.act("2026-01-12", by: "bob") { act throws(Refusal) in
      try act.attest(
        ["problem-solving", "bug-hunting", "docs-and-tests", "event-participation"], of: "alice",
        reason: "seen it", evidence: ["https://example.org/1"])
    }
    for name in ["amy", "dan"] as [PersonID] {
      try community.act("2026-01-13", by: name) { act throws(Refusal) in
        try act.nominate("alice", for: "reviewer", in: nil, reason: "good work")
      }
    }
    try community.act("2026-01-14", by: "amy") { act throws(Refusal) in
      try act.promote("alice", to: "reviewer", in: nil).change
    }
    try community.act("2026-01-10", by: "bob") { act throws(Refusal) in
      var terms = Act.MeetingTerms()
      terms.id = "january"
      (terms.mode, terms.place) = (.online, "https://example.org/toc")
      (terms.agenda, terms.material) = (["Logo"], ["https://example.org/logo"])
      let when = Instant("2026-01-16T08:00:00Z").map(When.instant) ?? .day(act.day)
      return try act.callMeeting(of: "toc", at: when, terms)
    }
    for id in ["logo", "gitee"] {
      try community.act("2026-01-15", by: "bob") { act throws(Refusal) in
        var motion = Motion()
        motion.kind = .resolve
        motion.body = "toc"
        motion.text = "Decide about \(id)"
        var terms = Act.VoteTerms()
        terms.id = id
        terms.meeting = "january"
        return try act.openVote(on: motion, terms)
      }
    }
    try community.act("2026-01-16", by: "bob") { act throws(Refusal) in
      try act.roll(
        in: "logo", present: ["bob", "amy", "dan"],
        choices: [("bob", .yes), ("amy", .yes), ("dan", .no)])
    }
    try community.act("2026-01-16", by: "bob") { act throws(Refusal) in try act.close("logo") }
    return community
  }

  /// A small TiKV: the PD team votes on a Reviewer, who resigns, and on another.
  static func teams() throws -> Community {
    var community = try Community(BuiltInCharter.tikvTeams.charter)
    for name in ["mia", "noa", "oli"] {
      try community.act("2026-01-02") { act throws(Refusal) in
        try act.addPerson(name, founding: [.role("maintainer", Scope("pd"))])
      }
    }
    for name in ["ron", "zoe"] {
      try community.act("2026-01-02") { act throws(Refusal) in try act.addPerson(name) }
    }
    try community.promote("ron", as: "ron-1", on: "2026-01-03")
    for (voter, choice) in [("mia", .yes), ("noa", .yes), ("zoe", .no)]
      as [(PersonID, MotionChoice)]
    {
      try community.act("2026-01-04", by: voter) { act throws(Refusal) in
        try act.cast(choice, in: "ron-1", reason: "because")
      }
    }
    try community.act("2026-01-08", by: "mia") { act throws(Refusal) in try act.close("ron-1") }
    try community.act("2026-01-09", by: "mia") { act throws(Refusal) in
      try act.promote("ron", to: "reviewer", in: Scope("pd")).change
    }
    try community.promote("zoe", as: "zoe-1", on: "2026-01-10")
    for (day, voter, choice) in [
      ("2026-01-11", "mia", .no), ("2026-01-12", "mia", .yes), ("2026-01-12", "zoe", .yes),
    ] as [(String, PersonID, MotionChoice)] {
      try community.act(day, by: voter) { act throws(Refusal) in
        try act.cast(choice, in: "zoe-1")
      }
    }
    return community
  }

  /// Opens a vote of the PD team on a new Reviewer.
  mutating func promote(_ person: PersonID, as id: String, on day: String) throws {
    try act(day, by: "mia") { act throws(Refusal) in
      var motion = Motion()
      motion.kind = .promote
      motion.person = person
      motion.role = "reviewer"
      motion.scope = Scope("pd")
      var terms = Act.VoteTerms()
      terms.id = id
      return try act.openVote(on: motion, terms)
    }
  }
}
