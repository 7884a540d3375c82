// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Records of bodies, broken in one place` {
  /// Two Maintainers of a team, of whom one was away and emeritus and came back.
  private static func team() throws -> Community {
    var community = try Community(BuiltInCharter.tikvTeams.charter)
    try community.act("2026-01-02") { act throws(Refusal) in
      try act.addPerson("amy", founding: [.role("maintainer", Scope("pd"))])
    }
    try community.act("2026-01-02") { act throws(Refusal) in try act.addPerson("bob") }
    try community.act("2026-01-03", by: "amy") { act throws(Refusal) in
      try act.leave(since: act.day, until: act.day.adding(days: 30), reason: nil)
    }
    try community.act("2026-01-04", by: "amy") { act throws(Refusal) in
      var terms = Act.LeavingTerms()
      terms.isEmeritus = true
      return try act.resign("maintainer", in: Scope("pd"), terms)
    }
    try community.act("2026-02-04", by: "amy") { act throws(Refusal) in
      try act.reinstate("maintainer", in: Scope("pd"))
    }
    return community
  }

  /// A project with a PMC of its own.
  private static func projects() throws -> Community {
    var community = try Community(BuiltInCharter.greatsql.charter)
    try community.act("2026-01-02") { act throws(Refusal) in try act.addProject("shell") }
    try community.act("2026-01-02") { act throws(Refusal) in
      try act.addPerson("eve", founding: [.seat("pmc@project/shell", "chair")])
    }
    return community
  }

  @Test func `as they were written they are sound`() throws {
    #expect(try Self.team().problems() == [])
    #expect(try Self.projects().problems() == [])
  }

  @Test(arguments: [
    (
      "leaves/amy/2026-01-03-leave-amy.json", "\"until\": \"2026-02-02\"",
      "\"until\": \"2026-01-02\"",
      "a leave cannot end on 2026-01-02, before it begins on 2026-01-03 [dates-in-order]"
    ),
    (
      "leaves/amy/2026-01-03-leave-amy.json", "\"at\": \"2026-01-03", "\"at\": \"2028-01-03",
      "2028-01-03T23:59:59Z lies in the future [dates-in-order]"
    ),
    (
      "people/amy.json", "\"kind\": \"emeritus\"", "\"kind\": \"resignation\"",
      "'maintainer' of 'amy' is not justified: 'amy' did not leave it as emeritus, but by resignation [roles-justified]"
    ),
    (
      "people/amy.json", "\"kind\": \"reinstatement\", \"by\": \"amy\"",
      "\"kind\": \"reinstatement\", \"by\": \"bob\"",
      "'maintainer' of 'amy' is not justified: nobody asks to return for somebody else [roles-justified]"
    ),
  ])
  func `what a person left and took up again`(
    path: String, old: String, new: String, problem: String
  ) throws {
    var community = try Self.team()
    try community.replace(old, with: new, in: path)
    let problems = try community.problems().filter { !$0.contains("[spelling-canonical]") }
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix(problem) == true, "\(problems)")
  }

  @Test func `a body of a project that there is not`() throws {
    var community = try Self.projects()
    community.files["bodies/pmc@project+tools.json"] = community.files[
      "bodies/pmc@project+shell.json"
    ].replacing("project/shell", with: "project/tools")
    let problems = try community.problems()
    #expect(
      problems == [
        "governance/bodies/pmc@project+tools.json:2:9: the registry has no project 'tools' [references-resolve]"
      ])
  }

  @Test func `a body's address names the project, where it is one`() {
    #expect(BodyID("toc").rule == "toc")
    #expect(BodyID("pmc@project/shell").rule == "pmc")
    #expect(BodyID("pmc@project/shell").scope == Scope("project/shell"))
    #expect(BodyID("pmc").within(Scope("project/shell")) == "pmc@project/shell")
    #expect(BodyID("pmc").within(Scope("sig-kernel")) == "pmc")
    #expect(BodyID("pmc").within(nil) == "pmc")
  }
}
