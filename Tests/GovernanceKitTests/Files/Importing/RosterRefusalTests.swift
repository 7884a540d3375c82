// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

private func refused(_ text: String) -> String? {
  refusal { () throws(ImportError) in _ = try RosterFile.read(Array(text.utf8)) }
}

struct `Refusing rosters` {
  static let forms =
    "a roster is CSV with the columns login,name,role,in,since,until or JSON rows of these keys; "
    + "a team.json or membership.json; CNCF's list of maintainers; or .all-contributorsrc"
  static let login =
    "a login is made of letters, digits, '-', '_' and '.', at most 100, as its forge writes it"

  @Test(arguments: [
    ("", "the file is empty\nhelp: \(forms)"),
    ("\n \n", "the file is empty\nhelp: \(forms)"),
    ("login;role\na;b", "1:1: columns are separated by commas"),
    ("login,rol\na,b", "1:7: unknown column 'rol'\nhelp: did you mean 'role'?"),
    ("login,role,login\na,b,c", "1:12: the column 'login' stands twice"),
    ("login,name\na,b", "1:1: the column 'role' is missing\nhelp: \(forms)"),
    ("login,role\na", "2:1: expected 2 cells as in the header, found 1"),
    ("login,role\na,b,c", "2:1: expected 2 cells as in the header, found 3"),
    ("login,role\n,b", "2:1: a login is missing\nhelp: \(login)"),
    (
      "login,role\na,",
      "2:3: a role is missing\nhelp: a role is named by its id or by an English word, such as reviewer or Reviewers"
    ),
    (
      "login,role\na,评审者",
      "2:3: not a role: '评审者'\nhelp: a role is named by its id or by an English word, such as reviewer or Reviewers"
    ),
    ("login,role\n=cmd(),b", "2:1: not a login: '=cmd()'\nhelp: \(login)"),
    (
      "login,role,in\na,b,P D",
      "2:5: not a scope: 'P D'\nhelp: a scope is a group's id, project/ID or component/ID"
    ),
    (
      "login,role,since\na,b,2021-02-30",
      "2:5: not a date: '2021-02-30'\nhelp: a date is written as 2021-07-05, 2021-07, 2021 or 2021-07-05T09:00:00Z"
    ),
    ("login,role,emeritus\na,b,maybe", "2:5: expected yes or no, found 'maybe'"),
    ("login,role,forge\na,b,git hub", "2:5: not the name of a forge: 'git hub'"),
    (
      "login,role\n\"a,b",
      "2:1: a quote is opened and never closed\nhelp: a quote inside a cell is written twice"
    ),
    (
      "login,role\n\"a\"x,b",
      "2:4: expected ',' or the end of the line after a closing quote\nhelp: a quote inside a cell is written twice"
    ),
  ])
  func `a table that is wrong is pointed at`(_ text: String, _ message: String) {
    #expect(refused(text)?.hasPrefix(message) == true, "\(refused(text) ?? "read")")
  }

  @Test(arguments: [
    (
      "{\"maintainers\":[\"a\",]}",
      "1:21: expected a value after ',', found ']'\nhelp: remove the ',' at line 1, column 20"
    ),
    (
      #"{"maintainer":["a"]}"#, "1:2: unknown key 'maintainer'\nhelp: did you mean 'maintainers'?"
    ),
    (#"{"maintainers":"a"}"#, "1:16: expected a list, found the text 'a'"),
    (#"{"maintainers":[null]}"#, "1:17: expected a text, found null"),
    (#"{"maintainers":[3]}"#, "1:17: expected a text, found the number 3"),
    (#"{"maintainers":["a b"]}"#, "1:17: not a login: 'a b'\nhelp: \(login)"),
    (#"{"maintainers":[],"maintainers":[]}"#, "1:19: duplicate key 'maintainers'"),
    (
      #"{"techLeaders":[{"githubname":"a"}]}"#,
      "1:17: missing key 'githubName'\n1:18: unknown key 'githubname'\nhelp: did you mean 'githubName'?"
    ),
    (#"[{"login":"a"}]"#, "1:2: missing key 'role'"),
    (#"[{"login":null,"role":"b"}]"#, "1:2: a row needs a login and a role"),
    (#"[{"login":"a","role":"b","x":1}]"#, "1:26: unknown key 'x'\nhelp: \(forms)"),
    (#"[{"login":"a","role":"b","role":"c"}]"#, "1:26: duplicate key 'role'"),
    ("[1]", "1:2: expected an object, found the number 1"),
    (#"{"projectName":"n","contributors":[{"name":"x"}]}"#, "1:36: missing key 'login'"),
  ])
  func `JSON that is wrong is pointed at`(_ text: String, _ message: String) {
    #expect(refused(text) == message)
  }

  @Test func `every line that is wrong is said at once`() {
    let message = refused("login,role\na b,reviewer\nok,reviewer\nc,\u{202E}x\n")
    #expect(
      message?.split(separator: "\n").filter { !$0.hasPrefix("help") } == [
        "2:1: not a login: 'a b'", "4:3: not a role: '\\u{202E}x'",
      ])
  }

  @Test func `text that is not UTF-8 is refused`() {
    let bytes = Array("login,role,name\na,b,".utf8) + [0xC4, 0x28]
    let message = refusal { () throws(ImportError) in _ = try RosterFile.read(bytes) }
    #expect(message == "2:5: the file is not written in UTF-8\nhelp: save it as UTF-8")
  }

  @Test(arguments: [
    "login,name,role,in,since,emeritus\r\na,\"A \"\"x\"\"\",reviewer,pd,2021-07-05,yes\nb,,committers,,2021,no\n",
    #"[{"login":"a","role":"reviewers","in":"pd","since":"2021-07"},{"login":"b","role":"x","emeritus":true}]"#,
    #"{"_comment":["x"],"maintainers":["a","b"],"emeritus_committers":["c"],"repositories":["r"]}"#,
    #"{"name":"raft","techLeaders":[{"githubName":"a"}],"activeContributors":[{"githubName":"b","company":"c"}]}"#,
    ",Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS\nG,TiKV,A,C,a,u\n,,B,,b,\n",
    #"{"projectName":"n","contributors":[{"login":"a","name":"A","contributions":["code"]}]}"#,
  ])
  func `no mutation makes the reader fail otherwise than by its own error`(_ text: String) {
    var numbers = SeededNumbers(state: 7)
    var outcomes: [Bool: Int] = [:]
    for _ in 0..<1500 {
      let bytes = mutated(Array(text.utf8), &numbers)
      let message = refusal { () throws(ImportError) in _ = try RosterFile.read(bytes) }
      outcomes[message == nil, default: 0] += 1
    }
    #expect(outcomes.count == 2)
  }
}
