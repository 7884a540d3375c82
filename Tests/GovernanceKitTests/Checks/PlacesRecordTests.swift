// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Records of projects and components, broken in one place` {
  /// A project with a component and a Maintainer, and one that was merged into it.
  private static func community() throws -> Community {
    var community = try Community(BuiltInCharter.greatsql.charter)
    try community.act("2026-01-02") { act throws(Refusal) in
      try act.addPerson("amy", founding: [.role("maintainer", nil)])
    }
    for id in ["shell", "tools"] {
      try community.act("2026-01-02", by: "amy") { act throws(Refusal) in
        var terms = Act.PlaceEdits()
        terms.repositories = ["o/\(id)"]
        return try act.addProject(id, terms)
      }
    }
    try community.act("2026-01-02", by: "amy") { act throws(Refusal) in
      var terms = Act.PlaceEdits()
      terms.project = "shell"
      terms.paths = ["parser/**"]
      return try act.addComponent("parser", terms)
    }
    try community.act("2026-01-02", by: "amy") { act throws(Refusal) in
      try act.addPerson("bob", founding: [.role("reviewer", Scope("project/tools"))])
    }
    try community.act("2026-02-01", by: "amy") { act throws(Refusal) in
      try act.close(Scope("project/tools"), into: Scope("project/shell"))
    }
    return community
  }

  @Test func `as they were written they are sound`() throws {
    #expect(try Self.community().problems() == [])
  }

  @Test(arguments: [
    (
      "components/parser.json", "\"project\": \"shell\"", "\"project\": \"shall\"",
      "components/parser.json:3:14: the registry has no project 'shall' [references-resolve]"
    ),
    (
      "components/parser.json", "\"project\": \"shell\"", "\"group\": \"sig\"",
      "components/parser.json:3:12: the registry has no group 'sig' [references-resolve]"
    ),
    (
      "components/parser.json", "\"by\": \"amy\"", "\"by\": \"amyy\"",
      "components/parser.json:5:9: 'amyy' is not in the registry [references-resolve]"
    ),
    (
      "components/parser.json", "\"at\": \"2026-", "\"at\": \"2036-",
      "components/parser.json:6:9: 2036-01-02T15:59:59Z lies in the future [dates-in-order]"
    ),
    (
      "projects/tools.json", "\"into\": \"project/shell\"", "\"into\": \"project/shall\"",
      "projects/tools.json:7:13: a project is merged into another, and 'project/shall' is none on record [references-resolve]"
    ),
    (
      "people/bob.json", "\"in\": \"project/tools\"", "\"in\": \"project/shell\"",
      "people/bob.json:10:16: the end of 'reviewer' of 'bob' is not justified: 'project/shell' did not end so [roles-justified]"
    ),
    (
      "people/bob.json", "\"in\": \"project/tools\"", "\"in\": \"component/parser\"",
      "people/bob.json:6:13: Reviewer is held in the whole community or a project, not in 'component/parser' [references-resolve]"
    ),
  ])
  func `what they name is there`(
    path: String, old: String, new: String, problem: String
  ) throws {
    var community = try Self.community()
    try community.replace(old, with: new, in: path)
    let problems = try community.problems().filter { !$0.contains("[spelling-canonical]") }
    #expect(problems.contains("governance/\(problem)"), "\(problems)")
  }

  @Test func `a role given in one clone outlives the project that another closes`() throws {
    var before = try Self.community()
    let path = "people/bob.json"
    let closed = before.files
    let text = closed[path]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    before.files[path] =
      lines.filter { !$0.contains("\"until\"") && !$0.contains("\"ended\"") }
      .joined(separator: "\n")
      .replacing("},\n    }", with: "}\n    }")
    let problems = try before.problems().filter { !$0.contains("[spelling-canonical]") }
    #expect(
      problems == [
        "governance/people/bob.json:4:5: 'reviewer' of 'bob' is still held, and 'project/tools' was merged into 'project/shell' on 2026-02-01 [roles-justified]"
      ], "\(text)")
  }

  @Test func `what is entered for a component belongs to it, and only where there is one`() throws {
    var community = try Community(BuiltInCharter.milvus2022.charter)
    try community.act("2026-01-02") { act throws(Refusal) in
      try act.addPerson("amy", founding: [.role("maintainer", nil)])
    }
    try community.act("2026-01-02", by: "amy") { act throws(Refusal) in
      var terms = Act.PlaceEdits()
      terms.paths = ["store/**"]
      return try act.addComponent("store", terms)
    }
    func enter(_ place: String) -> (Act) throws(Refusal) -> Change {
      { act throws(Refusal) in
        try act.addContribution(
          "review", by: "amy", ref: "https://example.org/\(place)", on: nil, in: Scope(place))
      }
    }
    #expect(
      try community.refusal("2026-01-03", by: "amy", enter("component/stor"))
        == "unknown word: the registry has no component 'component/stor'\nhelp: did you mean 'component/store'?"
    )
    try community.act("2026-01-03", by: "amy", enter("component/store"))
    let items = try community.registry().activities["amy"]?.flatMap(\.items)
    #expect(items?.map(\.scope) == [Scope("component/store")])
    try community.act("2026-01-04", by: "amy") { act throws(Refusal) in
      try act.close(Scope("component/store"))
    }
    #expect(
      try community.refusal("2026-01-05", by: "amy") { act throws(Refusal) in
        try act.addContribution(
          "review", by: "amy", ref: "https://example.org/2", on: nil, in: Scope("component/store"))
      }
        == "no: 'component/store' was closed on 2026-01-04\nhelp: gov component list")
    #expect(try community.problems() == [])
  }

  @Test func `clones that enter components, and close others, merge to the same`() throws {
    var here = try Self.community()
    var there = here
    try here.act("2026-03-01", by: "amy") { act throws(Refusal) in
      try act.close(Scope("component/parser"))
    }
    try there.act("2026-03-01", by: "amy") { act throws(Refusal) in
      var terms = Act.PlaceEdits()
      terms.labels = ["area/lexer"]
      return try act.addComponent("lexer", terms)
    }
    there.files["components/parser.json"] = here.files["components/parser.json"]
    #expect(try there.problems() == [])
    #expect(try there.registry().components.count == 2)
  }
}
