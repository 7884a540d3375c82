// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

private func read(_ text: String, project: String? = nil) throws(ImportError) -> RosterFile {
  try RosterFile.read(Array(text.utf8), project: project)
}

/// A row as its test writes it: login, role, scope, date.
private func spelled(_ row: RosterRow) -> String {
  let since = row.since.map { when -> String in
    switch when {
    case .day(let day): day.description
    case .instant(let instant): instant.description
    }
  }
  let parts = [row.login, row.role.text, row.scope?.text, since, row.precision?.rawValue]
  return parts.compactMap(\.self).joined(separator: " ") + (row.isEmeritus ? " emeritus" : "")
}

struct `Reading rosters` {
  @Test func `a table may have its columns in any order, quoted, with any line ends`() throws {
    let file = try read(
      "\u{FEFF}role,\"login\",since,in,name\r\n"
        + "Reviewer,@alice,2021-07-05,pd,\"Älice \"\"Al\"\" B, C\"\r\n"
        + "active contributors,bob,2021-07,,\r"
        + "\"TOC\" ,https://github.com/carol/, 2021-07-05T09:00:00+08:00 ,project/x,卡罗\n\n"
        + "maintainer,dave,2020,component/y,")
    #expect(file.form == .table)
    #expect(
      file.rows.map(spelled) == [
        "alice reviewer pd 2021-07-05", "bob active-contributor 2021-07-01 month",
        "carol toc project/x 2021-07-05T01:00:00Z", "dave maintainer component/y 2020-01-01 year",
      ])
    #expect(file.rows.map(\.name) == ["Älice \"Al\" B, C", nil, "卡罗", nil])
    #expect(file.rows[0].position == JSONPosition(line: 2, column: 10))
  }

  @Test(arguments: [
    """
    [{"login":"alice","role":"reviewers","in":"pd","since":"2021-07-05","name":"A","organisation":"X"},
     {"login":"bob","role":"emeritus_committers"}]
    """,
    """
    {"login":"alice","role":"Reviewer","in":"pd","since":"2021-07-05","name":"A","organisation":"X"}
    {"role":"committer","login":"bob","emeritus":true,"in":null}
    """,
  ])
  func `rows in JSON say the same as a table`(_ text: String) throws {
    let file = try read(text)
    #expect(file.form == .rows)
    #expect(
      file.rows.map(spelled) == ["alice reviewer pd 2021-07-05", "bob committer emeritus"])
    #expect(file.rows[0].name == "A")
    #expect(file.rows[0].organisation == "X")
  }

  @Test func `a team lists logins by role`() throws {
    let file = try read(
      """
      { "_comment": ["sorted"], "maintainers": ["BusyJay"], "committers": ["5kbpers", "x"],
        "emeritus_committers": ["bobotu"], "emeritus_approvers": [], "reviewers": ["y", "X"],
        "repositories": ["tikv", "rfcs"] }
      """)
    #expect(file.form == .team)
    #expect(
      file.rows.map(spelled) == [
        "BusyJay maintainer", "5kbpers committer", "x committer", "bobotu committer emeritus",
        "y reviewer", "X reviewer",
      ])
    #expect(file.repositories == ["tikv", "rfcs"])
    #expect(file.rows.allSatisfy { $0.forge == "github" })
    #expect(file.problems.isEmpty)
    #expect(file.severalRoles.map { $0.map(spelled) } == [["x committer", "X reviewer"]])
    #expect(file.severalRoles.map { $0.map(\.position.line) } == [[1, 2]])
  }

  @Test func `who is listed twice in one role is known by the line of the first`() throws {
    let file = try read(
      """
      {"_comment": "one line",
       "reviewers": ["Leavrth", "b",
                     "leavrth"]}
      """)
    #expect(file.rows.map(\.login) == ["Leavrth", "b", "leavrth"])
    #expect(file.rows.map(\.earlier) == [nil, nil, 2])
    #expect(file.rows[2].position == JSONPosition(line: 3, column: 16))
    #expect(file.severalRoles.isEmpty)
  }

  @Test func `a file that says that its lists are alphabetical is held to it, without capitals`()
    throws
  {
    let lists = """
       "committers": ["Abe", "bea", "Cid"],
       "reviewers": ["dan",
                     "Bo", "al"]}
      """
    let told = try read("{\"_comment\": [\"Items are in alphabetical order.\"],\n" + lists)
    #expect(
      told.problems == [
        ImportProblem(
          .warning, at: JSONPosition(line: 4, column: 16),
          "the file says that its lists are alphabetical, and 'Bo' follows 'dan' in 'reviewers'",
          help: "put 'Bo' in its place")
      ])
    #expect(try read("{\"_comment\": [\"Be kind.\"],\n" + lists).problems.isEmpty)
  }

  @Test func `rows that cannot be read whole are surveyed for what else is wrong`() throws {
    let text = "login,role,in,since\nnot a login,boss,pd,2021-02-30\nok,reviewer,pd,2021-07-05\n"
    let file = try RosterFile.survey(Array(text.utf8))
    #expect(file.isBroken)
    #expect(
      file.problems.map(\.description) == [
        "2:1: not a login: 'not a login'", "2:21: not a date: '2021-02-30'",
      ])
    #expect(file.rows.map(\.isFlawed) == [true, false])
    #expect(file.rows[0].place(.role) == JSONPosition(line: 2, column: 13))
    #expect(throws: ImportError.self) { try RosterFile.read(Array(text.utf8)) }
  }

  @Test func `a group of the early years lists objects`() throws {
    let file = try read(
      """
      {"name":"raft","techLeaders":[{"githubName":"BusyJay"}],"coLeaders":[{"githubName":"z"}],
       "committers":[{"githubName":"a","name":"A","company":"C"}],"reviewers":[],
       "activeContributors":[{"githubName":"ngaut"}]}
      """)
    #expect(file.form == .membership)
    #expect(file.name == "raft")
    #expect(
      file.rows.map(spelled) == [
        "BusyJay tech-lead", "z co-lead", "a committer", "ngaut active-contributor",
      ])
    #expect(file.rows[2].organisation == "C")
  }

  @Test func `in the list of maintainers a project is carried down`() throws {
    let text = """
      ,Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS
      Graduated,TiKV,Alice A,Comp One,alice,https://github.com/tikv/tikv/blob/master/MAINTAINERS.md
      ,,Bob B,,@bob,
      ,,,,,
      Incubating,in-toto (x),Carol,Two,carol,
      ,,Nobody,,N/A yet,
      """
    let file = try read(text, project: "tikv")
    #expect(file.form == .cncf)
    #expect(
      file.rows.map(spelled) == ["alice maintainer project/tikv", "bob maintainer project/tikv"])
    #expect(file.rows.map(\.organisation) == ["Comp One", nil])
    #expect(file.rows.map(\.project) == ["TiKV", "TiKV"])
    let refused = refusal { () throws(ImportError) in _ = try read(text) }
    #expect(refused?.hasPrefix("6:11: not a login: 'N/A yet'") == true)
  }

  @Test func `the configuration of All Contributors names contributions`() throws {
    let file = try read(
      """
      {"projectName":"n","projectOwner":"o","repoType":"gitlab","imageSize":100,"contributorsPerLine":7,
       "contributors":[{"login":"alice","name":"Alice","avatar_url":"u","profile":"p","contributions":["code","doc"]}]}
      """)
    #expect(file.form == .allContributors)
    #expect(file.rows.map(spelled) == ["alice contributor"])
    #expect(file.rows[0].contributions == ["code", "doc"])
    #expect(file.rows[0].forge == "gitlab")
  }

  @Test(arguments: [
    ("maintainers", "maintainer"), ("techLeaders", "tech-lead"), ("coLeaders", "co-lead"),
    ("activeContributors", "active-contributor"), ("Active Contributor", "active-contributor"),
    ("emeritus_approvers", "emeritus-approver"), ("TOC", "toc"), ("PMC members", "pmc-member"),
    ("deputies", "deputy"), ("boss", "boss"), ("tech-lead", "tech-lead"), ("Reviewer", "reviewer"),
  ])
  func `a word for a role becomes a singular in kebab-case`(_ word: String, _ role: String) throws {
    let file = try read("login,role\na,\(word)")
    let written = file.rows.map { ($0.isEmeritus ? "emeritus-" : "") + $0.role.text }
    #expect(written == [role])
  }
}
