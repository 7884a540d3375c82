// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

private func refused(_ text: String) -> String? {
  refusal { () throws(ImportError) in _ = try PullRequestFile.read(Array(text.utf8)) }
}

/// A row with its number replaced by a member of the test's own.
private func row(_ member: String, number: String = #""number":1"#) -> String {
  #"[{\#(number),"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"},\#(member)}]"#
}

struct `Refusing pull requests` {
  static let command =
    "gh pr list --state merged --limit 100000 --json number,author,title,mergedAt,labels,url,"
    + "files,additions,deletions,baseRefName,reviews"

  @Test(arguments: [
    (
      "[",
      "1:2: expected a value or ']', found the end of the file\nhelp: the '[' at line 1, column 1 is not closed"
    ),
    (
      #"[{"number":1}"#,
      "1:14: expected ',' or ']' after an element, found the end of the file\n"
        + "help: the '[' at line 1, column 1 is not closed"
    ),
    (
      #"[{"number":1}][{"number":2}"#,
      "1:28: expected ',' or ']' after an element, found the end of the file"
    ),
    ("3", "1:1: expected a pull request, found the number 3"),
    ("[[1]]", "1:3: expected a pull request, found the number 1"),
    (
      #"{"message":"Bad credentials","status":"401"}"#,
      "1:1: the forge answered 'Bad credentials' instead of pull requests"
    ),
    (#"[{"title":"x"}]"#, "1:2: missing key 'number'"),
    (
      #"[{"number":1,"title":"x","author":{"login":"a"}}]"#,
      "no pull request of the file says when it was merged: there is no 'mergedAt' or 'merged_at'\n"
        + "help: export them with: \(command)"
    ),
    (
      #"[{"number":1,"mergedAt":"2026-03-01T09:00:00Z"}]"#,
      "no pull request of the file says who wrote it: there is no 'author' or 'user'\n"
        + "help: export them with: \(command)"
    ),
  ])
  func `what is no list of pull requests is refused`(_ text: String, _ message: String) {
    #expect(refused(text) == message)
  }

  @Test(arguments: [
    (row(#""title":3"#), "1:79: expected a text, found the number 3"),
    (row(#""labels":"x""#), "1:80: expected a list, found the text 'x'"),
    (row(#""labels":[{"id":1}]"#), "1:81: missing key 'name'"),
    (row(#""additions":-1"#), "1:83: expected a whole number from 0, found the number -1"),
    (row(#""additions":1.0"#), "1:83: expected a whole number from 0, found the number 1.0"),
    (row(#""files":[{}]"#), "1:80: missing key 'path'"),
    (
      row(#""url":"javascript:alert(1)""#),
      "1:77: expected a web address, found 'javascript:alert(1)'"
    ),
    (
      row(#""url":"https://github.com/o/n/pull/2""#),
      "1:77: the address is of #2, and the number is 1"
    ),
    (row(#""number":2"#), "1:71: duplicate key 'number'"),
    (
      row(#""x":1"#, number: #""number":0"#),
      "1:12: expected a whole number from 1, found the number 0"
    ),
    (
      row(#""x":1"#, number: #""number":9223372036854775808"#),
      "1:12: expected a whole number from 1, found the number 9223372036854775808"
    ),
    (
      #"[{"number":1,"mergedAt":"2026-02-30T09:00:00Z","author":{"login":"a"}}]"#,
      "1:25: expected an instant such as 2026-03-01T09:00:00Z, found '2026-02-30T09:00:00Z'"
    ),
    (
      #"[{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"../x"}}]"#,
      "1:66: not a login: '../x'\nhelp: a login is made of letters, digits, '-', '_' and '.', "
        + "at most 100, as its forge writes it"
    ),
    (
      #"[{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":"a"}]"#,
      "1:57: expected an object, found the text 'a'"
    ),
  ])
  func `a wrong value is pointed at`(_ text: String, _ message: String) {
    #expect(refused(text) == message)
  }

  @Test func `all that is wrong is said at once and in the order of the file`() {
    let message = refused(
      """
      [{"number":1,"mergedAt":"yesterday","author":{"login":"a"}},
       {"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a b"}},
       {"number":3,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"}}]
      """)
    #expect(
      message?.split(separator: "\n").filter { !$0.hasPrefix("help") }.joined(separator: "\n")
        == """
        1:25: expected an instant such as 2026-03-01T09:00:00Z, found 'yesterday'
        2:2: missing key 'number'
        2:55: not a login: 'a b'
        """)
  }

  @Test func `endless problems are cut short`() {
    let text = "[" + Array(repeating: "1", count: 250).joined(separator: ",") + "]"
    #expect(refused(text)?.hasSuffix("\nand 150 more") == true)
  }

  @Test func `a file too large is refused before it is read`() {
    let bytes = [UInt8](repeating: 0x20, count: PullRequestFile.largest + 1)
    let message = refusal { () throws(ImportError) in _ = try PullRequestFile.read(bytes) }
    #expect(
      message == """
        a file of pull requests has at most 256 MB, and this one has 256 MB
        help: ask for the fields that are needed only, or import it in parts
        """)
  }

  @Test func `no mutation of a file makes the reader fail otherwise than by its own error`() {
    let text = """
      [{"additions":12,"author":{"id":"U_1","is_bot":false,"login":"alice","name":"Älice"},"baseRefName":"main",
        "files":[{"path":"b.c"}],"labels":[{"name":"type/bug"}],"mergedAt":"2026-03-01T09:00:00Z","number":7,
        "title":"Fix\\u0041","url":"https://github.com/o/n/pull/7","reviews":[{"author":{"login":"bob"},"state":"APPROVED","submittedAt":"2026-02-28T00:00:00Z"}]}]
      [{"iid":8,"merged_at":"2026-03-01T17:00:00+08:00","author":{"username":"x"},"web_url":"https://gitlab.com/g/n/-/merge_requests/8","labels":["l"]}]
      """
    var numbers = SeededNumbers(state: 2026)
    var outcomes: [Bool: Int] = [:]
    for _ in 0..<4000 {
      let bytes = mutated(Array(text.utf8), &numbers)
      let message = refusal { () throws(ImportError) in _ = try PullRequestFile.read(bytes) }
      outcomes[message == nil, default: 0] += 1
    }
    #expect(outcomes.count == 2)
  }
}
