// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import StrictJSON
import Testing

/// A board of four with one vote of each sort, in which something was done beside casting ballots.
struct `Acts in votes` {
  static let charter = #"""
    {
      "formatVersion": 1, "id": "grove", "title": {"en": "Grove"}, "zone": "UTC", "language": "en",
      "forge": "github",
      "clauses": [{"id": "grove/lazy", "text": {"en": "Silence agrees."}, "default": true}],
      "bodies": [{"id": "board", "title": {"en": "Board"},
        "seats": [{"id": "chair", "maximum": 1}, {"id": "member"}]}],
      "procedures": [
        {"id": "lazy", "title": {"en": "Lazy consensus"}, "clauses": ["grove/lazy"],
          "electorate": {"body": "board"}, "mode": "writing", "silence": "agrees",
          "objected": "consensus", "length": "9 days", "outsiders": "recorded"},
        {"id": "consensus", "title": {"en": "Consensus"}, "clauses": ["grove/lazy"],
          "electorate": {"body": "board"}, "mode": "writing", "passes": ["yes >= 1"],
          "noIsVeto": true, "vetoNeedsReason": true, "veto": {"challenges": true},
          "castingVote": "chair", "length": "9 days", "outsiders": "recorded"},
        {"id": "secret", "title": {"en": "Secret"}, "clauses": ["grove/lazy"],
          "electorate": {"body": "board"}, "mode": "either", "passes": ["yes >= 1"],
          "secret": true, "outsiders": "recorded"}
      ],
      "motions": [{"motion": "resolve", "body": "board", "procedures": ["lazy", "consensus", "secret"]}],
      "recorders": [{"body": "board"}]
    }
    """#

  static func community() throws -> Community {
    let document = try JSONDocument(parsing: Array(charter.utf8))
    var found = Problems()
    let charter = try #require(Charter.read(document.root, &found), "\(found.list)")
    #expect(charter.problems() == [])
    var community = try Community(charter)
    for (name, seat) in [("ann", "chair"), ("bob", "member"), ("cy", "member"), ("dan", "member")] {
      try community.act("2026-01-02") { act throws(Refusal) in
        try act.addPerson(name, founding: [.seat("board", seat)])
      }
    }
    for procedure in ["lazy", "secret"] {
      try community.act("2026-01-03", by: "ann") { act throws(Refusal) in
        var motion = Motion()
        motion.kind = .resolve
        motion.body = "board"
        motion.text = procedure
        var terms = Act.VoteTerms()
        terms.id = procedure
        terms.procedure = ProcedureID(procedure)
        return try act.openVote(on: motion, terms)
      }
    }
    try community.act("2026-01-04", by: "dan") { act throws(Refusal) in
      try act.cast(.no, in: "lazy", reason: "no room")
    }
    try community.act("2026-01-05", by: "bob") { act throws(Refusal) in
      try act.recuse(from: "lazy", reason: "mine")
    }
    try community.act("2026-01-05", by: "cy") { act throws(Refusal) in
      try act.object(to: "lazy", reason: "too sour")
    }
    try community.act("2026-01-06", by: "cy") { act throws(Refusal) in
      try act.challenge(vetoOf: "dan", in: "lazy", reason: "there is room")
    }
    try community.act("2026-01-06", by: "cy") { act throws(Refusal) in
      try act.remind(of: "lazy", ["ann"], ref: "https://lists.example/1")
    }
    try community.act("2026-01-06", by: "ann") { act throws(Refusal) in
      try act.recordTotals(in: "secret", present: nil, [(.yes, 3), (.no, 1)], ref: nil)
    }
    return community
  }

  @Test func `a sound record has no problem, open and closed`() throws {
    var community = try Self.community()
    #expect(try community.problems() == [])
    try community.act("2026-01-20", by: "ann") { act throws(Refusal) in try act.close("lazy") }
    try community.act("2026-01-20", by: "ann") { act throws(Refusal) in try act.close("secret") }
    #expect(try community.problems() == [])
    let registry = try community.registry()
    #expect(registry.votes["lazy"]?.proceedings.map(\.kind).count == 4)
    #expect(registry.votes["lazy"]?.proceedings.allSatisfy { $0.digest != nil } == true)
    #expect(registry.votes["secret"]?.ended?.outcome == .passed)
  }

  @Test(arguments: [
    (
      "objection+cy.json", "  \"reason\": \"too sour\"\n", "  \"reason\": \"\"\n",
      "objection+cy.json:2:11: an objection says why [acts-entitled]"
    ),
    (
      "objection+cy.json", "2026-01-05", "2026-01-25",
      "objection+cy.json:4:9: the objection by 'cy' came at 2026-01-25T23:59:59Z, after the vote ended at 2026-01-12T23:59:59Z [acts-entitled]"
    ),
    (
      "objection+cy.json", "2026-01-05", "2026-01-01",
      "objection+cy.json:4:9: 2026-01-01T23:59:59Z is before 2026-01-03T23:59:59Z, which it follows [acts-entitled]"
    ),
    (
      "reminder+cy+20260106t235959z.json", "\"ann\"", "\"anne\"",
      "reminder+cy+20260106t235959z.json:6:9: the registry has no person 'anne' [acts-entitled]"
    ),
    (
      "challenge+cy+dan.json", "there is room", "",
      "challenge+cy+dan.json:2:11: a doubt says why [acts-entitled]"
    ),
    (
      "recusal+bob.json", "2026-01-05T23", "2026-01-05T22",
      nil
    ),
  ])
  func `one breakage is one problem`(
    file: String, old: String, new: String, problem: String?
  ) throws {
    var community = try Self.community()
    try community.replace(old, with: new, in: "votes/lazy/proceedings/\(file)")
    let problems = try community.problems().filter { !$0.contains("[spelling-canonical]") }
    #expect(problems == (problem.map { ["governance/votes/lazy/proceedings/\($0)"] } ?? []))
  }

  @Test func `a sealed act that was changed is found`() throws {
    var community = try Self.community()
    try community.act("2026-01-20", by: "ann") { act throws(Refusal) in try act.close("lazy") }
    try community.replace("too sour", with: "too late", in: "votes/lazy.json")
    let problems = try community.problems()
    #expect(problems.count == 1)
    #expect(
      problems.first?.hasSuffix(
        "the objection by 'cy' is not the one that was sealed [acts-entitled]")
        == true)
  }

  @Test func `an act merged after the vote was closed is found`() throws {
    var community = try Self.community()
    let path = "votes/lazy/proceedings/recusal+bob.json"
    let late = community.files[path]
    try community.act("2026-01-20", by: "ann") { act throws(Refusal) in try act.close("lazy") }
    community.files[path] = late
    #expect(
      try community.problems() == [
        "governance/\(path):4:9: the recusal by 'bob' was not counted: the vote 'lazy' ended at 2026-01-20T23:59:59Z [acts-entitled]"
      ])
  }

  @Test func `a vote reopens one that ended before, on the same motion`() throws {
    var community = try Self.community()
    try community.act("2026-01-20", by: "ann") { act throws(Refusal) in try act.close("lazy") }
    try community.act("2026-01-21", by: "ann") { act throws(Refusal) in
      var motion = Motion()
      motion.kind = .resolve
      motion.body = "board"
      motion.text = "lazy"
      var terms = Act.VoteTerms()
      terms.id = "again"
      terms.reopens = "lazy"
      return try act.openVote(on: motion, terms)
    }
    #expect(try community.problems() == [])
    let sound = community
    let path = "votes/again/vote.json"
    try community.replace("\"reopens\": \"lazy\"", with: "\"reopens\": \"secret\"", in: path)
    #expect(
      try community.problems() == [
        "governance/\(path):9:14: the vote 'secret' had not ended when this one opened [votes-reopened]",
        "governance/\(path):9:14: the vote 'secret' was to resolve: secret, and this one is to resolve: lazy [votes-reopened]",
      ])
    community = sound
    try community.replace("\"reopens\": \"lazy\"", with: "\"reopens\": \"lazier\"", in: path)
    #expect(
      try community.problems() == [
        "governance/\(path):9:14: the registry has no vote 'lazier' [votes-reopened]"
      ])
  }
}
