// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Criteria of a role in a component or project` {
  private static let store = Scope("component/store")

  private static func judging(
    _ criterion: String, in scope: Scope? = store
  ) throws -> Judging {
    var judging = try Judging(criterion, in: scope)
    judging.takeIn("db") { $0.repositories = ["o/db"] }
    judging.enter("store") {
      $0.project = "db"
      $0.paths = ["store/**"]
    }
    judging.enter("index") { $0.paths = ["index/**"] }
    return judging
  }

  private static func merge(
    _ judging: inout Judging, _ moment: String, _ path: String, in repository: String = "o/db"
  ) throws {
    try judging.merge(moment, repository: repository) { ($0.paths, $0.labels) = ([path], []) }
  }

  @Test func `only what belongs to it counts`() throws {
    var judging = try Self.judging(#"{"count": "pull-request", "atLeast": 2}"#)
    try judging.cover("o/db")
    try judging.cover("o/r")
    try Self.merge(&judging, "2026-01-01T00:00:00Z", "store/a")
    try Self.merge(&judging, "2026-01-02T00:00:00Z", "index/a")
    try Self.merge(&judging, "2026-01-03T00:00:00Z", "store/a", in: "o/r")
    #expect(try judging.answer("2026-02-01") == "no")
    #expect(try judging.finding("2026-02-01").have == 1)
    try Self.merge(&judging, "2026-01-04T00:00:00Z", "store/b")
    #expect(try judging.answer("2026-02-01") == "yes since 2026-01-04")
  }

  @Test func `what was done anywhere counts where the rule says so`() throws {
    var judging = try Self.judging(
      #"{"count": "pull-request", "where": {"anywhere": true}, "atLeast": 2}"#)
    try judging.cover("o/db")
    try Self.merge(&judging, "2026-01-01T00:00:00Z", "store/a")
    try Self.merge(&judging, "2026-01-02T00:00:00Z", "index/a")
    #expect(try judging.answer("2026-02-01") == "yes since 2026-01-02")
    #expect(
      try judging.finding("2026-02-01").text
        == "at least 2 merged pull requests anywhere in the community")
  }

  @Test(arguments: [
    // Its project's repository has to be covered; another need not be.
    (["o/db"], "no"), (["o/r"], "unknown"), (["o/db", "o/r"], "no"), ([], "unknown"),
  ])
  func `the evidence has to cover what belongs to it`(covered: [String], answer: String) throws {
    var judging = try Self.judging(#"{"count": "pull-request", "atLeast": 1}"#)
    for repository in covered { try judging.cover(repository) }
    #expect(try judging.answer("2026-02-01") == answer)
  }

  @Test func `of a project that names nothing, the evidence covers nothing`() throws {
    var judging = try Self.judging(
      #"{"count": "pull-request", "atLeast": 1}"#, in: Scope("project/tools"))
    judging.takeIn("tools") { _ in }
    try judging.cover("o/db")
    #expect(try judging.answer("2026-02-01") == "unknown")
    judging.takeIn("tools") { $0.repositories = ["o/tools"] }
    #expect(try judging.answer("2026-02-01") == "unknown")
    try judging.cover("o/tools")
    #expect(try judging.answer("2026-02-01") == "no")
  }

  @Test(
    arguments: [
      // Said of which place, asked where, whether it counts, and where the place must be named.
      (nil, "component/store", true, false), ("component/store", "component/store", true, true),
      ("component/index", "component/store", false, false),
      ("project/db", "component/store", true, false), ("component/store", "project/db", true, true),
      ("component/store", nil, true, true), ("project/db", nil, true, true), (nil, nil, true, true),
      ("component/index", "project/db", false, false),
    ] as [(String?, String?, Bool, Bool)])
  func `a word about a person holds where it was said of`(
    place: String?, asked: String?, counts: Bool, named: Bool
  ) throws {
    for (key, expected) in [("", counts), (#", "inScope": true"#, named)] {
      var judging = try Self.judging(
        #"{"attested": "kind"\#(key)}"#, in: asked.map { Scope($0) })
      try judging.add("mia", ("maintainer", "2020-01-01", nil))
      try judging.attest(
        "kind", by: "mia", "2026-01-01T00:00:00Z", in: place.map { Scope($0) })
      #expect(try judging.answer("2026-02-01") == (expected ? "yes since 2026-01-01" : "not-yet"))
    }
  }

  @Test func `breadth across components is asked where there are so many`() throws {
    let criterion = #"{"breadth": 2, "across": "component", "ifDeclared": true}"#
    var judging = try Self.judging(criterion, in: nil)
    try judging.cover("o/db")
    try Self.merge(&judging, "2026-01-01T00:00:00Z", "store/a")
    #expect(try judging.answer("2026-02-01") == "no")
    #expect(
      try judging.finding("2026-02-01").line
        == "unmet 1 of 2: contributed to at least 2 components, where there are so many; component/store"
    )
    try Self.merge(&judging, "2026-01-05T00:00:00Z", "index/a")
    #expect(try judging.answer("2026-02-01") == "yes since 2026-01-05")
    judging = try Self.judging(criterion, in: nil)
    judging.registry.components["index"] = nil
    #expect(try judging.answer("2026-02-01") == "yes")
    #expect(
      try judging.finding("2026-02-01").line
        == "met 0 of 0: contributed to at least 2 components, where there are so many; the registry has 1"
    )
  }

  @Test func `breadth across projects looks at all that was done, wherever the role is held`()
    throws
  {
    var judging = try Self.judging(#"{"breadth": 2, "across": "project"}"#)
    judging.takeIn("tools") { $0.repositories = ["o/tools"] }
    try judging.cover("o/db")
    try judging.cover("o/tools")
    try Self.merge(&judging, "2026-01-01T00:00:00Z", "x")
    #expect(try judging.answer("2026-02-01") == "no")
    try Self.merge(&judging, "2026-01-02T00:00:00Z", "x", in: "o/tools")
    #expect(try judging.answer("2026-02-01") == "yes since 2026-01-02")
  }

  @Test func `a role held in so many components`() throws {
    var judging = try Self.judging(
      #"{"role": "goal", "groups": 2, "across": "component"}"#, in: Self.store)
    try judging.add("alice", ("goal", "2026-01-01", nil), ("goal", "2026-01-05", nil))
    judging.registry.people["alice"]?.roles[0].scope = Scope("component/store")
    judging.registry.people["alice"]?.roles[1].scope = Scope("component/index")
    #expect(try judging.finding("2026-01-04").line == "unmet: is Goal in at least 2 components")
    #expect(
      try judging.finding("2026-01-05").line == "met: is Goal in at least 2 components; goal")
  }
}
