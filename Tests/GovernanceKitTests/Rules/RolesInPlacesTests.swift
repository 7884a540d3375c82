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
}
