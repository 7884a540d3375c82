// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

struct `Terms of procedures` {
  /// The sample's procedure with further keys, and another procedure beside it.
  static func charter(_ keys: String, maximum: Int = 1) throws -> Charter {
    try SampleCharter.read(
      replacing: "\"electorate\": {\"role\": \"lead\", \"place\": \"community\"},",
      with: """
        "electorate": {"body": "board"}, \(keys),
        "clauses": ["sample/lead"],
        """.replacing("\n", with: " ")
    ).0.adding(
      """
      {"id": "other", "title": {"en": "Other"}, "electorate": {"body": "board"}, "mode": "writing",
       "passes": ["yes > no"], "fallback": "ballot", "quorum": ["present >= 1"], "outsiders": "recorded"}
      """)
  }

  @Test(arguments: [
    "\"silence\": \"abstains\"", "\"silence\": \"agrees\"", "\"restarts\": true",
    "\"castingVote\": \"chair\"", "\"secret\": true",
    "\"perOrganisation\": {\"ballots\": 2}", "\"perOrganisation\": {\"share\": \"1/4\"}",
    "\"reminders\": {\"count\": 2, \"apart\": \"7 days\"}",
    "\"proposers\": {\"body\": \"board\", \"seats\": [\"chair\"]}",
    "\"veto\": {\"holders\": {\"body\": \"board\", \"seats\": [\"chair\"]}, \"stops\": \"what-would-pass\"}",
    "\"proxies\": {\"allowed\": true, \"clause\": \"sample/lead\"}",
    "\"laterAttempt\": {\"attempt\": 3, \"procedure\": \"other\"}", "\"reopensAfter\": \"1 month\"",
    "\"excludesProposer\": true, \"finalBallots\": true",
  ])
  func `sound ones have no problem`(keys: String) throws {
    #expect(try Self.charter(keys).problems().map(\.description) == [])
  }

  @Test(arguments: [
    ("\"objected\": \"othr\"", "procedures[0].objected: the charter has no procedure 'othr'"),
    (
      "\"silence\": \"agrees\", \"objected\": \"other\"",
      "procedures[0].objected: 'other' leads back to 'ballot', and nothing decides"
    ),
    (
      "\"smallBody\": {\"below\": 1, \"procedure\": \"nothing\"}",
      "procedures[0].smallBody.procedure: the charter has no procedure 'nothing'"
    ),
    (
      "\"laterAttempt\": {\"attempt\": 1, \"procedure\": \"other\"}",
      "procedures[0].laterAttempt.attempt: the first attempt is this procedure's own"
    ),
    (
      "\"castingVote\": \"char\"", "procedures[0].castingVote: the charter has no seat 'char'"
    ),
    (
      "\"castingVote\": \"member\"",
      "procedures[0].castingVote: several can be member, and one alone decides a tie"
    ),
    (
      "\"reminders\": {\"count\": 2, \"apart\": \"1 month\"}",
      "procedures[0].reminders.apart: reminders are hours, days or weeks apart, which never vary"
    ),
    (
      "\"reminders\": {\"count\": 0}",
      "procedures[0]: the silent are excluded after one reminder at the earliest"
    ),
    (
      "\"perOrganisation\": {}",
      "procedures[0].perOrganisation: either 'ballots' or 'share' says how many of one organisation count"
    ),
    (
      "\"perOrganisation\": {\"share\": \"a quarter\"}",
      "procedures[0].perOrganisation.share: 'a quarter' is no ratio"
    ),
    (
      "\"secret\": true, \"perOrganisation\": {\"ballots\": 1}",
      "procedures[0]: where only totals are recorded, no organisation's ballots can be capped"
    ),
    (
      "\"secret\": true, \"finalBallots\": true",
      "procedures[0].finalBallots: where only totals are recorded, nobody's ballot is known"
    ),
  ])
  func `one breakage is one problem`(keys: String, problem: String) throws {
    let problems = try Self.charter(keys).problems()
    #expect(problems.first?.description == problem)
  }

  @Test func `silence agrees only after a time`() throws {
    var charter = try Self.charter("\"silence\": \"agrees\"")
    charter.procedures[0].minimum = nil
    #expect(
      charter.problems().map(\.description) == [
        "procedures[0].silence: silence agrees only after a time in which one could object"
      ])
  }

  @Test func `all of it is told in both languages`() throws {
    let keys =
      "\"silence\": \"agrees\", \"restarts\": true, \"castingVote\": \"chair\", \"reminders\": {\"count\": 2, \"apart\": \"7 days\"}, \"secret\": true, \"reopensAfter\": \"1 month\""
    let charter = try Self.charter(keys)
    func told(_ language: Language) -> [String] {
      charter.explanation(of: .procedure("ballot"), language: language).sections
        .flatMap(\.statements).map(\.text)
    }
    let english = told(.english)
    for sentence in [
      "it is secret: only totals are recorded",
      "silence agrees: it passes at its deadline unless somebody who may vote objects, votes against or casts a veto",
      "an objection rejects it",
      "those who stay silent after 2 recorded public reminders at least 7 days apart leave the electorate once the least length is over",
      "if too few take part, it is started again",
      "a tie is decided by the casting vote of the chair",
      "the motion is put to the vote again 1 month later at the earliest",
    ] { #expect(english.contains(sentence), "\(sentence)") }
    let chinese = told(.chinese)
    #expect(chinese.contains("沉默即同意：截止时无人反对即通过"))
    #expect(chinese.contains("最短期限过后，经 2 次公开提醒（相隔至少 7 天）仍未回应者不计入表决人数"))
    #expect(chinese.count == english.count)
  }
}

extension Charter {
  /// The charter with a procedure more.
  fileprivate func adding(_ text: String) throws -> Charter {
    let document = try JSONDocument(parsing: Array(text.utf8))
    var problems = Problems()
    var charter = self
    charter.procedures.append(
      try #require(Procedure.read(document.root, &problems), "\(problems.list)"))
    return charter
  }
}
