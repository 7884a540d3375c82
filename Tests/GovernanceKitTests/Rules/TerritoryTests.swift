// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `What belongs to a component, project or group` {
  private static let at = Instant(seconds: 1_772_323_200)

  private static func registry(
    _ adjust: (inout Component, inout Project, inout Group) -> Void
  ) -> Registry {
    var (component, project, group) = (Component(), Project(), Group())
    (component.id, project.id, group.id, group.kind) = ("store", "db", "sig", "sig")
    adjust(&component, &project, &group)
    var registry = Registry()
    registry.components["store"] = component
    registry.projects["db"] = project
    registry.groups["sig"] = group
    return registry
  }

  private static func item(_ paths: [String]?, _ labels: [String]? = []) -> Contribution {
    var item = Contribution()
    (item.paths, item.labels) = (paths, labels)
    return item
  }

  private func owns(
    _ registry: Registry, _ scope: Scope, _ item: Contribution, in repository: String? = "o/r",
    at instant: Instant = at
  ) -> Bool? {
    registry.territory(of: scope, at: instant)?.owns(item, in: repository)
  }

  @Test func `a path, a repository or a label tells`() {
    let registry = Self.registry { component, _, _ in
      component.paths = ["src/store/**", "o/other:lib/**"]
      component.labels = ["area/store"]
    }
    let store = Scope("component/store")
    #expect(owns(registry, store, Self.item(["src/store/a.go"])) == true)
    #expect(owns(registry, store, Self.item(["src/index/a.go"])) == false)
    #expect(owns(registry, store, Self.item(["src/index/a.go"], ["area/store"])) == true)
    #expect(owns(registry, store, Self.item(["lib/a.go"])) == false)
    #expect(owns(registry, store, Self.item(["lib/a.go"]), in: "o/other") == true)
  }

  @Test func `where the source doesn't say, it stays open`() {
    let registry = Self.registry { component, _, _ in
      component.paths = ["src/store/**"]
      component.labels = ["area/store"]
    }
    let store = Scope("component/store")
    #expect(owns(registry, store, Self.item(nil)) == nil)
    #expect(owns(registry, store, Self.item(["x"], nil)) == nil)
    #expect(owns(registry, store, Self.item(["src/store/a"], nil)) == true)
  }

  @Test func `what was entered for it belongs to it, and to its project and group`() {
    let registry = Self.registry { component, _, _ in
      component.project = "db"
      component.group = "sig"
    }
    var item = Self.item(nil)
    item.scope = Scope("component/store")
    #expect(owns(registry, Scope("component/store"), item, in: nil) == true)
    #expect(owns(registry, Scope("project/db"), item, in: nil) == true)
    #expect(owns(registry, Scope("sig"), item, in: nil) == true)
    item.scope = Scope("project/db")
    #expect(owns(registry, Scope("component/store"), item, in: nil) == false)
  }

  @Test func `a component's plain paths are those of its project's repositories`() {
    let registry = Self.registry { component, project, _ in
      component.project = "db"
      component.paths = ["store/**"]
      project.repositories = ["o/db"]
    }
    let touched = Self.item(["store/a"])
    #expect(owns(registry, Scope("component/store"), touched, in: "o/db") == true)
    #expect(owns(registry, Scope("component/store"), touched, in: "o/tools") == false)
    #expect(owns(registry, Scope("project/db"), touched, in: "o/tools") == false)
    #expect(owns(registry, Scope("project/db"), Self.item(["x"]), in: "o/db") == true)
  }

  @Test func `a component that names nothing is what its group owns, and no more`() {
    let registry = Self.registry { component, _, group in
      component.group = "sig"
      group.paths = ["sig/**"]
    }
    #expect(owns(registry, Scope("component/store"), Self.item(["sig/a"])) == true)
    #expect(owns(registry, Scope("component/store"), Self.item(["x"])) == false)
    #expect(owns(registry, Scope("sig"), Self.item(["sig/a"])) == true)
  }

  @Test func `what a component names counts for its group, as long as that looks after it`() {
    var registry = Self.registry { component, _, _ in
      component.group = "sig"
      component.paths = ["store/**"]
    }
    #expect(owns(registry, Scope("sig"), Self.item(["store/a"])) == true)
    guard let before = registry.components["store"] else { return }
    var after = before
    after.group = nil
    after.keepModules(of: before, until: Self.at)
    registry.components["store"] = after
    #expect(owns(registry, Scope("sig"), Self.item(["store/a"])) == false)
    #expect(
      owns(registry, Scope("sig"), Self.item(["store/a"]), at: Self.at.adding(seconds: -1)) == true)
  }

  @Test func `an edit keeps what was there, and nothing else passes for it`() {
    var before = Component()
    before.paths = ["old/**"]
    var after = before
    after.paths = ["new/**"]
    #expect(!after.keepsModules(of: before))
    after.keepModules(of: before, until: Self.at)
    #expect(after.keepsModules(of: before))
    #expect(after.formerModules.map(\.paths) == [["old/**"]])
    after.formerModules[0].paths = ["older/**"]
    #expect(!after.keepsModules(of: before))
    after.formerModules = []
    #expect(!after.keepsModules(of: before))
  }
}
