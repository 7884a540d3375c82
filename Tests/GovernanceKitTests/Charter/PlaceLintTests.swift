// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Linting where roles are held` {
  @Test(
    arguments: [
      (
        #""kind": "team""#, #""in": ["team", "componant"]"#,
        "roles[2].in[1]: the charter has no group kind 'componant'", "did you mean 'component'?"
      ),
      (
        #""kind": "team""#, #""in": ["team", "project", "team"]"#,
        "roles[2].in[2]: 'team' is named twice", nil
      ),
      (
        #""kind": "team""#, #""kind": "team", "in": ["project"]"#,
        "roles[2].in: 'keeper' says twice where it is held, with 'kind' and with 'in'",
        #"leave out "kind", and name it in "in""#
      ),
      (
        #""role": "member", "for""#, #""role": "member", "across": "project", "for""#,
        "roles[1].requires[0].across: 'groups' says in how many", nil
      ),
      (
        #""groupKinds": ["#, #""groupKinds": [{"id": "component", "title": {"en": ""}}, "#,
        "groupKinds[0].id: 'component' is the word for a place of every charter, and no kind of group is called so",
        "choose another id"
      ),
    ] as [(String, String, String, String?)])
  func `one breakage is one problem`(
    old: String, new: String, problem: String, help: String?
  ) throws {
    let problems = try SampleCharter.read(replacing: old, with: new).0.problems()
    #expect(problems.map(\.description) == [problem])
    #expect(problems.map(\.help) == [help])
  }

  @Test(arguments: [
    #""kind": "team""#, #""in": ["team"]"#, #""in": ["project", "component"]"#,
    #""in": ["community", "project", "component", "team"]"#,
  ])
  func `all that may be said is sound`(places: String) throws {
    #expect(try SampleCharter.read(replacing: #""kind": "team""#, with: places).0.problems() == [])
  }
}
