// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import Testing

struct `Explaining a charter` {
  private func lines(_ statements: [Explanation.Statement], depth: Int = 0) -> [String] {
    statements.flatMap { statement in
      [String(repeating: "  ", count: depth) + statement.text]
        + lines(statement.parts, depth: depth + 1)
    }
  }

  private func section(_ title: String, _ explanation: Explanation) -> [String] {
    lines(explanation.sections.first { $0.title == title }?.statements ?? [])
  }

  @Test func `a role's criteria are told one by one`() {
    let explanation = BuiltInCharter.greatsql.charter.explanation(of: .role("reviewer"))
    #expect(explanation.title == "Reviewer")
    #expect(
      section("What it takes", explanation) == [
        "is Contributor", "one of these",
        "  at least 5 merged pull requests vouched for as 'significant'", "  all of these",
        "    a Maintainer vouches: took part in or led the fixing of a major bug",
        "    a Maintainer vouches: wrote or revised documents", "one of these",
        "  nominated by at least 2 Reviewers", "  nominated by a Maintainer",
        "a Maintainer vouches: handles problems in time and answers issues",
        "a Maintainer vouches: looks for bugs and helps to fix them",
        "a Maintainer vouches: improves documents and tests",
        "a Maintainer vouches: is active in events",
      ])
    #expect(explanation.clauses.map(\.id).contains("greatsql/reviewer-nominations"))
    #expect(explanation.clauses.first { $0.id == "greatsql/promotion" }?.isDefault == true)
  }

  @Test func `an automatic role needs no act and has no end`() {
    let explanation = BuiltInCharter.greatsql.charter.explanation(of: .role("contributor"))
    #expect(
      section("How it is granted", explanation) == [
        "it is held as soon as this is met, without any act"
      ])
    #expect(section("How it ends", explanation) == [])
  }

  @Test func `a role of a group is told for the group`() {
    let charter = BuiltInCharter.tikvTeams.charter
    let explanation = charter.explanation(of: .role("reviewer"), in: Scope("pd"))
    #expect(section("Where it stands", explanation).first == "people hold it in pd")
    #expect(section("What it takes", explanation) == ["nothing is asked but the vote"])
    #expect(
      section("How it is granted", explanation) == [
        "a vote approves it, by 'New Reviewer (lazy majority)' (new-reviewer) or 'Takeover by the Steering Committee' (steering-takeover)",
        "nominees should come from outside the nominator's organisation, which is said and not enforced",
        "when everything is in place, 'gov promote LOGIN reviewer --in pd' grants it",
      ])
    let everywhere = charter.explanation(of: .role("reviewer"))
    #expect(section("Where it stands", everywhere).first == "people hold it in a team")
  }

  @Test func `a procedure is told with its arithmetic`() {
    let explanation = BuiltInCharter.greatsql.charter.explanation(of: .procedure("toc-resolution"))
    #expect(
      section("What passes", explanation) == [
        "it counts only if those present are at least 2/3 of all members: present >= 2/3 of members",
        "it passes only if yes votes are at least 2/3 of those present: yes >= 2/3 of present",
        "it passes only if yes votes are more than 1/2 of all members: yes > 1/2 of members",
      ])
    #expect(
      section("What it decides", explanation) == [
        "filling a seat: Technical Observe Committee, Member",
        "filling a seat: Project Management Committee, Member",
        "resolving in a body: Technical Observe Committee",
        "changing the charter",
      ])
  }

  @Test func `a veto, an exclusion and a least length are told`() {
    let explanation = BuiltInCharter.tikvTeams.charter.explanation(
      of: .procedure("removal"), in: Scope("pd"))
    #expect(
      section("Who votes", explanation) == [
        "the Maintainers of pd may vote, each with one vote, as they stand when the vote opens",
        "it is taken in writing", "the person concerned has no vote",
        "others' votes are recorded and don't count",
      ])
    #expect(section("How long", explanation) == ["it stays open for at least 6 days"])
    #expect(
      section("What passes", explanation).suffix(2) == [
        "a vote against is a veto, which nothing overrules; it needs a reason, or is void",
        "a voter may doubt a veto; it is then void until another voter confirms it; only its caster takes it back",
      ])
  }

  @Test func `a body is told with its seats`() {
    let explanation = BuiltInCharter.greatsql.charter.explanation(of: .body("toc"))
    #expect(section("Seats", explanation) == ["Chair: exactly 1", "Member: any number"])
  }

  @Test func `a motion is told with who decides it`() {
    let explanation = BuiltInCharter.tikv.charter.explanation(of: .motion(.promote))
    #expect(
      section("Who decides", explanation).prefix(3) == [
        "Contributor: no vote",
        "Active Contributor: 'Vote of the Reviewers' (active-contributor-vote)",
        "Reviewer: no vote",
      ])
  }

  @Test func `a claim is told with who may vouch for it`() {
    let explanation = BuiltInCharter.greatsql.charter.explanation(of: .claim("significant"))
    #expect(
      lines(explanation.sections.flatMap(\.statements)) == [
        "a Reviewer, or somebody above, vouches for a contribution: 'gov attest --item URL significant'",
        "Contributor", "Reviewer",
      ])
  }

  @Test func `what no rule names is told with the charter`() {
    let explanation = BuiltInCharter.greatsql.charter.explanation(of: .charter)
    #expect(
      explanation.clauses.map(\.id.text) == [
        "greatsql/forge", "greatsql/zone", "greatsql/nominations-lapse", "greatsql/recorders",
      ])
  }

  @Test func `it speaks Chinese`() {
    let explanation = BuiltInCharter.tikvTeams.charter.explanation(
      of: .procedure("new-committer"), language: .chinese)
    #expect(explanation.title == "新 Committer（共识）")
    #expect(
      lines(explanation.sections.flatMap(\.statements)) == [
        "团队的 Maintainer 可以投票，每人一票，以表决开始时为准", "以书面方式进行", "其他人的票予以记录，但不计入",
        "至少持续 6 天", "赞成票不少于 2 方可通过：yes >= 2", "反对票即为否决，不可推翻；须说明理由，否则无效",
        "投票者可质疑否决；在另一投票者确认之前无效；只能由本人撤回", "晋升为 Committer", "相关条款",
      ])
  }

  @Test(arguments: BuiltInCharter.allCases)
  func `every word of a charter can be explained in both languages`(_ builtIn: BuiltInCharter)
    throws
  {
    let charter = builtIn.charter
    for word in charter.subjectNames {
      let subject = try #require(charter.subject(named: word))
      for language in Language.allCases {
        let explanation = charter.explanation(of: subject, language: language)
        #expect(!explanation.title.isEmpty && !explanation.sections.isEmpty, "\(word)")
      }
    }
    #expect(charter.subject(named: "nothing") == nil)
  }

  @Test(arguments: BuiltInCharter.allCases)
  func `every clause is told of somewhere`(_ builtIn: BuiltInCharter) {
    let charter = builtIn.charter
    var told: Set<ClauseID> = Set(charter.explanation(of: .charter).clauses.map(\.id))
    for subject in charter.subjectNames.compactMap(charter.subject) {
      told.formUnion(charter.explanation(of: subject).clauses.map(\.id))
    }
    #expect(charter.clauses.map(\.id).filter { !told.contains($0) } == [])
  }

  @Test(arguments: [
    ("yes >= 2/3 of present", "yes votes are at least 2/3 of those present", "赞成票不少于出席者的 2/3"),
    ("yes > no", "yes votes are more than no votes", "赞成票多于反对票"),
    ("veto = 0", "vetoes are exactly 0", "否决票等于 0"),
    (
      "yes + no < 5 or absent <= 1 and abstain = 0",
      "yes votes and no votes are fewer than 5 or (those absent are at most 1 and abstentions are exactly 0)",
      "赞成票与反对票少于 5或（缺席者不多于 1且弃权票等于 0）"
    ),
  ])
  func `a condition in words`(_ text: String, _ english: String, _ chinese: String) throws {
    let condition = try Condition(text)
    #expect(condition.words(in: .english) == english)
    #expect(condition.words(in: .chinese) == chinese)
  }
}
