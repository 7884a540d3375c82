// SPDX-License-Identifier: Apache-2.0
import Counting
import Foundation
import GovernanceKit
import StrictJSON
import Testing

/// A small council that is elected, and its registry.
enum Council {
  static let text = #"""
    {
      "formatVersion": 1,
      "id": "council",
      "title": {"en": "A council"},
      "zone": "UTC",
      "language": "en",
      "forge": "github",
      "clauses": [{"id": "council/rules", "text": {"en": "Our own rules."}, "default": true}],
      "roles": [{"id": "member", "title": {"en": "Member"}, "ladder": "people", "grants": "on-request"}],
      "bodies": [
        {
          "id": "council",
          "title": {"en": "Council"},
          "seats": [
            {
              "id": "member", "maximum": 2,
              "filled": [{"procedures": ["election"], "candidates": {"role": "member"}, "acceptance": true}]
            }
          ]
        }
      ],
      "procedures": [
        {
          "id": "election",
          "title": {"en": "Council election"},
          "electorate": {"role": "member"},
          "mode": "writing",
          "quorum": ["present >= 1/2 of members"],
          "length": "7 days",
          "outsiders": "refused",
          "election": {
            "methods": ["plurality", "approval", "scottish-stv"], "ties": "draw", "marks": 2, "renews": true
          }
        }
      ],
      "recorders": [{"role": "member"}]
    }

    """#

  /// The charter with a piece of its text replaced, which must occur in it.
  static func charter(replacing old: String = "", with new: String = "") throws -> Charter {
    var text = text
    if !old.isEmpty {
      let range = try #require(text.firstRange(of: old), "'\(old)' is not in the charter")
      text.replaceSubrange(range, with: new)
    }
    var problems = Problems()
    let charter = Charter.read(
      try JSONDocument(parsing: Array(text.utf8)).root, &problems)
    return try #require(charter, "\(problems.list)")
  }

  static let people: [PersonID] = ["ada", "ben", "cai", "dora", "emil", "fay"]

  /// Opens an election, in which all candidates stand.
  static func open(
    _ method: ElectionMethod, seats: Int, _ candidates: [PersonID], id: String, on day: String,
    in community: inout Community
  ) throws {
    try community.act(day, by: "ada") { act throws(Refusal) in
      var motion = Motion()
      motion.kind = .elect
      motion.body = "council"
      var terms = Act.VoteTerms()
      terms.id = id
      terms.election = Act.ElectionTerms(
        seats: seats, candidates: candidates.map(\.text), method: method)
      return try act.openVote(on: motion, terms)
    }
    for candidate in candidates {
      try community.act(day, by: candidate) { act throws(Refusal) in
        try act.answer(id, accepting: true)
      }
    }
  }

  static func community() throws -> Community {
    var community = try Community(charter())
    for person in people {
      try community.act("2026-01-02") { act throws(Refusal) in
        try act.addPerson(person.text, founding: [.role("member", nil)])
      }
    }
    return community
  }

  /// One election that was tied, drawn and carried out, and one that is open.
  static func registry() throws -> Community {
    var community = try community()
    try open(.plurality, seats: 1, ["ben", "cai"], id: "first", on: "2026-02-01", in: &community)
    for (voter, candidate) in [("ada", "ben"), ("ben", "ben"), ("cai", "cai"), ("dora", "cai")] {
      try community.act("2026-02-02", by: PersonID(voter)) { act throws(Refusal) in
        try act.cast(.rank([candidate]), in: "first")
      }
    }
    try community.act("2026-02-10") { act throws(Refusal) in try act.close("first") }
    try community.act("2026-02-11", by: "ada") { act throws(Refusal) in
      try act.draw(in: "first", seed: "a seed")
    }
    try community.act("2026-02-12") { act throws(Refusal) in try act.enact("first") }
    try open(
      .approval, seats: 1, ["ben", "cai", "dora"], id: "second", on: "2026-03-01",
      in: &community)
    try community.act("2026-03-02", by: "emil") { act throws(Refusal) in
      try act.cast(.approve(["cai", "dora"]), in: "second")
    }
    return community
  }
}
