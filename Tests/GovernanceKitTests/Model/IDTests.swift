// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Ids` {
  @Test(arguments: ["a", "Alice", "a-b_c.d", "0", "x9", String(repeating: "a", count: 64)])
  func `people's ids are letters, digits and inner marks`(text: String) {
    #expect(IDRule.isPerson(text))
  }

  @Test(arguments: [
    "", "-a", "a-", ".a", "a.", "_a", "a_", "a..b", "a/b", "../a", "a b", "é", "а", "a\u{0}",
    "org:acme", "x[bot]", "app/x", "a\n", "a%2f", String(repeating: "a", count: 65),
  ])
  func `nothing else is a person's id`(text: String) {
    #expect(!IDRule.isPerson(text))
  }

  @Test(arguments: ["a", "0", "pd", "2026-11-21-promote-alice-reviewer", "a-", "a--b"])
  func `other ids are lower case`(text: String) {
    #expect(IDRule.isPlain(text))
  }

  @Test(arguments: [
    "", "-a", "A", "a_b", "a.b", "a/b", "é", "a b", String(repeating: "a", count: 65),
  ])
  func `nothing else is a plain id`(text: String) {
    #expect(!IDRule.isPlain(text))
  }

  @Test(arguments: ["pd", "project/greatsql", "component/join-order"])
  func `scopes are groups, projects and components`(text: String) {
    #expect(Scope.isWellFormed(text))
  }

  @Test(arguments: [
    "", "/", "pd/", "/pd", "team/pd", "project/", "project/a/b", "Project/a", "../pd",
  ])
  func `nothing else is a scope`(text: String) {
    #expect(!Scope.isWellFormed(text))
  }

  @Test func `a scope without a slash is a group`() {
    #expect(Scope("pd").group == "pd")
    #expect(Scope("project/pd").group == nil)
  }

  @Test(arguments: [
    ("alice", "people/alice.json"), ("Alice", "people/alice.json"), ("con", "people/con_.json"),
    ("AUX.x", "people/aux.x_.json"), ("com1", "people/com1_.json"), ("con_", "people/con_.json"),
    ("org:acme", "people/org%3aacme.json"),
  ])
  func `a person's file is named after the id, and never like a device`(id: String, path: String) {
    #expect(RegistryLayout.person(PersonID(id)) == path)
  }

  @Test(arguments: [
    ("app/dependabot", "accounts/github/app+dependabot.json"),
    ("x[bot]", "accounts/github/x%5bbot%5d.json"), ("../x", "accounts/github/%2e.+x.json"),
    ("a+b", "accounts/github/a%2bb.json"), ("赵", "accounts/github/%e8%b5%b5.json"),
    ("a\u{0}b", "accounts/github/a%00b.json"),
  ])
  func `a handle's file spells out what is no letter`(handle: String, path: String) {
    #expect(RegistryLayout.account("github", handle) == path)
  }
}
