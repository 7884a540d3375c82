// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

struct `Reading records strictly` {
  /// What is wrong with a file of a registry that is otherwise sound, with helps on lines of their own.
  private func problems(_ path: String, _ text: String) throws -> [String] {
    var community = try Community(BuiltInCharter.tikvTeams.charter)
    community.files[path] = text
    var reader = RegistryReader(community.files, prefix: "")
    try reader.readAll()
    return reader.problems.flatMap { problem in
      [
        "\(problem.file):\(problem.line):\(problem.column): \(problem.message) [\(problem.check)]"
      ] + (problem.help.map { ["help: \($0)"] } ?? [])
    }
  }

  private func person(_ text: String) throws -> [String] {
    try problems("people/ann.json", text).map {
      $0.replacing("people/ann.json:", with: "")
    }
  }

  @Test(
    arguments: [
      ("", ["1:1: the file is empty [json]", "help: an empty object is written {}"]),
      (
        "{\"id\": \"ann\"",
        [
          "1:13: expected ',' or '}' after a member, found the end of the file [json]",
          "help: the '{' at line 1, column 1 is not closed",
        ]
      ),
      (
        "{\"id\": \"ann",
        [
          "1:12: expected '\"' at the end of a string, found the end of the file [json]",
          "help: the string began at line 1, column 8",
        ]
      ),
      ("[]", ["1:1: expected an object, found an array [structure]"]),
      ("null", ["1:1: expected an object, found null [structure]"]),
      ("{}", ["1:1: missing key 'id' [structure]"]),
    ] as [(String, [String])])
  func `a file that is no object of its kind`(text: String, problems: [String]) throws {
    let found = try person(text)
    #expect(found == problems)
  }

  @Test func `an unknown key comes with the one that was meant`() throws {
    #expect(
      try person("{\n  \"id\": \"ann\",\n  \"nmae\": \"Ann\",\n  \"colour\": 1\n}") == [
        "3:3: unknown key 'nmae' [structure]", "help: did you mean 'name'?",
        "4:3: unknown key 'colour' [structure]",
        "help: the keys here: id, name, otherNames, kind, accounts, affiliations, consents, keys, redacted, roles",
      ])
  }

  @Test func `a key that is there twice is said once`() throws {
    #expect(
      try person("{\n  \"id\": \"ann\",\n  \"id\": \"ann\"\n}") == [
        "3:3: duplicate key 'id'; first at line 2 [structure]",
        "help: remove one of the two, or merge them",
      ])
    #expect(
      try person("{\"id\": \"ann\", \"x\": 1, \"x\": 2}").count { $0.contains("unknown key 'x'") }
        == 2)
  }

  @Test func `an editor's schema key says nothing`() throws {
    #expect(try person("{\"$schema\": \"https://example.org\", \"id\": \"ann\"}") == [])
  }

  @Test(arguments: [
    ("\"id\": 7", "1:8: expected an id, found the number 7"),
    ("\"id\": \"a/b\"", "1:8: not an id: 'a/b'"),
    ("\"id\": \"../ann\"", "1:8: not an id: '../ann'"),
    ("\"id\": \"ann \"", "1:8: not an id: 'ann '"),
    ("\"id\": \"ann\", \"name\": true", "1:23: expected a text, found true"),
    ("\"id\": \"ann\", \"name\": null", "1:23: expected a text, found null"),
    ("\"id\": \"ann\", \"accounts\": {}", "1:27: expected a list, found an object"),
    ("\"id\": \"ann\", \"accounts\": [7]", "1:28: expected an object, found the number 7"),
    (
      "\"id\": \"ann\", \"accounts\": [{\"forge\": \"github\", \"handle\": \"a\", \"number\": 1.5}]",
      "1:73: expected a whole number, found the number 1.5"
    ),
    (
      "\"id\": \"ann\", \"consents\": [{\"to\": \"x\", \"given\": \"yes\", \"on\": \"2026-03-01\"}]",
      "1:49: expected true or false, found the text 'yes'"
    ),
    (
      "\"id\": \"ann\", \"consents\": [{\"to\": \"x\", \"given\": true, \"on\": \"2026-02-30\"}]",
      "1:61: no such day: '2026-02-30'"
    ),
    (
      "\"id\": \"ann\", \"consents\": [{\"to\": \"x\", \"given\": true, \"on\": \"1 March\"}]",
      "1:61: expected a day such as 2026-03-01, found the text '1 March'"
    ),
    (
      "\"id\": \"ann\", \"consents\": [{\"to\": \"x\", \"given\": true}]", "1:28: missing key 'on'"
    ),
    (
      "\"id\": \"ann\", \"kind\": \"human being\"",
      "1:23: expected one of 'human', 'bot', 'organisation', found the text 'human being'"
    ),
  ])
  func `a value of the wrong type is named with its place`(members: String, problem: String) throws
  {
    #expect(try person("{\(members)}").first == "\(problem) [structure]")
  }

  @Test(arguments: [
    "2026-03-01", "2026-03-01T09:00:00+00:00", "2026-03-01T09:00:00.0Z",
    "2026-02-30T09:00:00Z", "2026-03-01T24:00:00Z",
  ])
  func `moments are stored in UTC, to the second`(text: String) throws {
    let nomination =
      "{\"id\": \"x\", \"person\": \"ann\", \"role\": \"reviewer\", \"by\": \"bob\", \"at\": \"\(text)\"}"
    #expect(
      try problems("nominations/ann/x.json", nomination) == [
        "nominations/ann/x.json:1:69: expected an instant in UTC such as 2026-03-01T09:00:00Z, found the text '\(text)' [structure]"
      ])
  }

  @Test func `ids of files stay within their folders`() throws {
    #expect(
      try problems(
        "votes/x.json",
        "{\"id\": \"../x\", \"motion\": {\"kind\": \"resolve\"}, \"procedure\": \"p\", \"charter\": \"\", \"opened\": \"2026-03-01T09:00:00Z\", \"digest\": \"\"}"
      ) == [
        "votes/x.json:1:8: not an id: '../x' [structure]",
        "help: an id is made of lower-case letters, digits and '-', at most 64, and starts with a letter or digit",
      ])
    #expect(
      try problems(
        "groups/x.json",
        "{\"id\": \"x\", \"kind\": \"team\", \"basis\": {\"kind\": \"founding\", \"at\": \"2026-03-01T09:00:00Z\", \"vote\": \"a/b\"}}"
      ).first == "groups/x.json:1:97: not an id: 'a/b' [structure]")
  }

  @Test func `a record in a file of another name is in the wrong place`() throws {
    #expect(
      try person("{\"id\": \"bob\"}") == [
        "1:8: this record belongs in 'people/bob.json' [file-name]"
      ])
  }

  @Test func `all problems of a file are named at once`() throws {
    #expect(
      try person(
        """
        {
          "id": "a/b",
          "kind": "robot",
          "roles": [
            {"role": "X", "since": "2026-02-30", "basis": {"kind": "foundin"}},
            {"role": "reviewer", "until": "x", "basis": []}
          ]
        }
        """
      ).filter { !$0.hasPrefix("help") } == [
        "2:9: not an id: 'a/b' [structure]",
        "3:11: expected one of 'human', 'bot', 'organisation', found the text 'robot' [structure]",
        "5:14: not an id: 'X' [structure]", "5:28: no such day: '2026-02-30' [structure]",
        "5:60: expected one of 'founding', 'roster', 'criteria', 'vote', 'appointment', 'resignation', 'invitation', 'inactivity', 'completion', 'closure', 'emeritus', 'reinstatement', 'correction', found the text 'foundin' [structure]",
        "5:51: missing key 'at' [structure]", "6:5: missing key 'since' [structure]",
        "6:35: expected a day such as 2026-03-01, found the text 'x' [structure]",
        "6:49: expected an object, found an array [structure]",
      ])
  }
}
