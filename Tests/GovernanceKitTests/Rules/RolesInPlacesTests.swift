// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Where a role counts` {
  /// A role that may be held anywhere, two projects with components, and a group.
  private static var registry: Registry {
    var registry = Registry()
    for id in ["p", "q"] as [ProjectID] {
      registry.projects[id] = Project()
      registry.projects[id]?.id = id
    }
    for (id, project) in [("a", "p"), ("b", "p"), ("c", "q"), ("free", nil)] as [(String, String?)]
    {
      var component = Component()
      component.id = ComponentID(id)
      component.project = project.map { ProjectID($0) }
      registry.components[component.id] = component
    }
    var group = Group()
    (group.id, group.kind) = ("sig", "sig")
    registry.groups["sig"] = group
    return registry
  }

  private static func rule(_ places: String...) -> RoleRule {
    var rule = RoleRule()
    rule.id = "reviewer"
    rule.places = places
    return rule
  }

  /// Held where, asked about where, whether it counts, and whether it does where a part won't do.
  static let table: [(held: String?, asked: String?, counts: Bool, whole: Bool)] = [
    (nil, nil, true, true),
    (nil, "project/p", true, true),
    (nil, "component/a", true, true),
    (nil, "sig", true, true),
    ("project/p", "project/p", true, true),
    ("project/p", "component/a", true, true),
    ("project/p", nil, true, false),
    ("project/p", "project/q", false, false),
    ("project/p", "component/c", false, false),
    ("project/p", "sig", false, false),
    ("component/a", "component/a", true, true),
    ("component/a", "project/p", true, false),
    ("component/a", nil, true, false),
    ("component/a", "component/b", false, false),
    ("component/a", "project/q", false, false),
    ("component/free", "project/p", false, false),
    ("component/free", nil, true, false),
    ("sig", "sig", true, true),
    ("sig", nil, false, false),
    ("sig", "component/a", false, false),
  ]

  @Test(arguments: table)
  func `by the table of the handbook`(
    held: String?, asked: String?, counts: Bool, whole: Bool
  ) {
    let rule = Self.rule("community", "project", "component", "sig")
    let (held, asked) = (held.map { Scope($0) }, asked.map { Scope($0) })
    let registry = Self.registry
    #expect(registry.counts(rule, heldIn: held, askedIn: asked, parts: true) == counts)
    #expect(registry.counts(rule, heldIn: held, askedIn: asked, parts: false) == whole)
  }

  @Test func `a role of the community is asked about in the whole of it, wherever one asks`() {
    let rule = Self.rule()
    #expect(Self.registry.counts(rule, heldIn: nil, askedIn: Scope("component/a"), parts: false))
    #expect(!Self.registry.counts(rule, heldIn: Scope("sig"), askedIn: nil, parts: true))
  }

  @Test func `a role of groups counts in its own group alone`() {
    var rule = Self.rule()
    rule.kind = "sig"
    #expect(Self.registry.counts(rule, heldIn: Scope("sig"), askedIn: Scope("sig"), parts: true))
    #expect(!Self.registry.counts(rule, heldIn: nil, askedIn: Scope("sig"), parts: true))
  }

  @Test func `where a component holds no such role, its project is asked`() {
    let rule = Self.rule("project")
    let registry = Self.registry
    #expect(registry.place(of: rule, in: Scope("component/a")) == Scope("project/p"))
    #expect(registry.place(of: rule, in: Scope("component/free")) == Scope("component/free"))
    #expect(
      registry.counts(
        rule, heldIn: Scope("project/p"), askedIn: Scope("component/a"), parts: false))
    #expect(registry.places(of: rule) == [Scope("project/p"), Scope("project/q")])
    #expect(registry.place(of: Self.rule("community", "project"), in: Scope("sig")) == nil)
  }

  @Test func `a name in a record of a vote is that of a part which holds the role`() {
    let registry = Self.registry
    #expect(
      registry.part(called: "a", holding: Self.rule("component")) == Scope("component/a"))
    #expect(registry.part(called: "a", holding: Self.rule("project")) == nil)
    #expect(registry.part(called: "p", holding: Self.rule("project")) == Scope("project/p"))
    #expect(registry.part(called: "a", holding: Self.rule()) == nil)
    #expect(registry.part(called: "../a", holding: Self.rule("component")) == nil)
  }

  // MARK: - Electorates and nominators

  /// Who votes on a motion in which place, where holders of a role do.
  @Test(
    arguments: [
      ("project/p", ["all", "in-a", "in-p"], ["all", "in-p"]),
      ("component/a", ["all", "in-a", "in-p"], ["all", "in-a", "in-p"]),
      ("project/q", ["all"], ["all"]), ("sig", ["all", "in-a", "in-p"], ["all"]),
      (nil, ["all", "in-a", "in-p"], ["all"]),
    ] as [(String?, [String], [String])])
  func `an electorate of holders is that of the place at hand`(
    place: String?, members: [String], holdingTheWhole: [String]
  ) throws {
    var judging = try Judging(#"{"role": "reviewer"}"#, in: Scope("project/p"))
    let places = Self.registry
    (judging.registry.projects, judging.registry.components, judging.registry.groups) =
      (places.projects, places.components, places.groups)
    for (id, scope) in [("all", nil), ("in-p", "project/p"), ("in-a", "component/a")]
      as [(PersonID, String?)]
    {
      try judging.add(id, ("goal", "2026-01-01", nil))
      judging.registry.people[id.text]?.roles[0].scope = scope.map { Scope($0) }
    }
    var electorate = Electorate()
    electorate.role = "goal"
    func voters() throws -> [String] {
      judging.registry.members(
        of: electorate, in: place.map { Scope($0) },
        at: try #require(Instant("2026-02-01T00:00:00Z")), under: judging.charter
      ).map(\.text)
    }
    #expect(try voters() == members)
    electorate.place = .community
    #expect(try voters() == ["all"])
    // Nobody is promoted to what they hold in a wider place already.
    let rule = try #require(judging.charter.role("goal"))
    let held = try ["all", "in-p", "in-a"].filter { id in
      judging.registry.promotion(
        of: PersonID(id), to: rule, in: place.map { Scope($0) },
        at: try #require(Instant("2026-02-01T00:00:00Z")), under: judging.charter
      ).isHeld
    }
    #expect(held.sorted() == holdingTheWhole)
  }
}
