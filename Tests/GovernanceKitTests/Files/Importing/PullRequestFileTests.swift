// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

private func read(_ text: String) throws(ImportError) -> PullRequestFile {
  try PullRequestFile.read(Array(text.utf8))
}

struct `Reading pull requests` {
  @Test func `everything that gh prints is taken`() throws {
    let file = try read(
      """
      [{"additions":12,"author":{"id":"U_1","is_bot":false,"login":"alice","name":"Alice Ä."},
        "baseRefName":"main","deletions":3,"files":[{"additions":12,"deletions":3,"path":"b.c"},{"path":"a.c"}],
        "labels":[{"id":"L","name":"type/bug","description":"","color":"d73a4a"},{"name":"area/x"}],
        "mergedAt":"2026-03-01T09:00:00Z","number":7,"title":"Fix ::error ‮ it","url":"https://github.com/o/n/pull/7",
        "reviews":[{"author":{"login":"bob"},"state":"CHANGES_REQUESTED","submittedAt":"2026-02-28T00:00:00Z"},
                   {"author":{"login":"carol"},"state":"APPROVED","submittedAt":"2026-02-27T00:00:00Z"},
                   {"author":{"login":"dave"},"state":"PENDING","submittedAt":null}]}]
      """)
    let row = try #require(file.rows.first)
    #expect(file.rows.count == 1)
    #expect(row.number == 7)
    #expect(row.mergedAt == Instant("2026-03-01T09:00:00Z"))
    #expect(row.title == "Fix ::error \u{202E} it")
    #expect(row.branch == "main")
    #expect(row.labels == ["area/x", "type/bug"])
    #expect(row.added == 12)
    #expect(row.deleted == 3)
    #expect(row.paths == ["a.c", "b.c"])
    #expect(!row.pathsAreCut)
    #expect(row.repository == "o/n")
    #expect(row.forge == "github")
    #expect(row.author == ImportedAuthor(handle: "alice", name: "Alice Ä."))
    #expect(row.reviews?.map(\.author.handle) == ["carol", "bob"])
    #expect(row.reviews?.map(\.state) == ["approved", "changes-requested"])
    #expect(row.position == JSONPosition(line: 1, column: 2))
    #expect(file.absentFields.isEmpty)
  }

  struct Shape: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var repository: String?
    var forge: String?
    var author: ImportedAuthor
  }

  @Test(arguments: [
    Shape(
      testDescription: "GitHub",
      text: """
        [{"id":99,"number":7,"merged_at":"2026-03-01T17:00:00+08:00","title":"t","html_url":"https://github.com/o/n/pull/7",
          "url":"https://api.github.com/repos/o/n/pulls/7","user":{"login":"x","id":583231,"type":"User"},
          "base":{"ref":"main","repo":{"full_name":"o/n"}},"labels":[{"name":"l"}]}]
        """, repository: "o/n", forge: "github", author: .init(handle: "x", number: 583_231)),
    Shape(
      testDescription: "GitHub, without the address that people follow",
      text: """
        [{"number":7,"merged_at":"2026-03-01T09:00:00Z","title":"t","user":{"login":"dependabot[bot]","type":"Bot"},
          "base":{"ref":"main","repo":{"full_name":"o/n"}},"labels":[{"name":"l"}]}]
        """, repository: "o/n", forge: nil, author: .init(handle: "dependabot[bot]", isBot: true)),
    Shape(
      testDescription: "GitLab",
      text: """
        [{"id":4,"iid":7,"merged_at":"2026-03-01T09:00:00.123Z","title":"t","target_branch":"main","labels":["l"],
          "web_url":"https://git.example.org/g/s/n/-/merge_requests/7","author":{"id":5,"username":"x","name":"X Y"}}]
        """, repository: "g/s/n", forge: "gitlab",
      author: .init(handle: "x", number: 5, name: "X Y")),
    Shape(
      testDescription: "Gitee",
      text: """
        [{"id":4,"number":7,"merged_at":"2026-03-01T17:00:00+08:00","title":"t","html_url":"https://gitee.com/o/n/pulls/7",
          "user":{"id":6,"login":"Ethan_LY","name":"宋"},"base":{"ref":"main"},"labels":[{"name":"l"}]}]
        """, repository: "o/n", forge: "gitee",
      author: .init(handle: "Ethan_LY", number: 6, name: "宋")),
  ])
  func `each forge's own form says the same`(_ shape: Shape) throws {
    let row = try #require(try read(shape.text).rows.first)
    #expect(row.number == 7)
    #expect(row.mergedAt == Instant("2026-03-01T09:00:00Z"))
    #expect(row.branch == "main")
    #expect(row.labels == ["l"])
    #expect(row.repository == shape.repository)
    #expect(row.forge == shape.forge)
    #expect(row.author == shape.author)
  }

  @Test(arguments: [
    #"[{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"}},{"number":2,"mergedAt":"2026-03-02T09:00:00Z","author":{"login":"b"}}]"#,
    #"[{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"}}][{"number":2,"mergedAt":"2026-03-02T09:00:00Z","author":{"login":"b"}}][]"#,
    #"[[{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"}}],[{"number":2,"mergedAt":"2026-03-02T09:00:00Z","author":{"login":"b"}}]]"#,
    """
    {"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"}}
    {"number":2,"mergedAt":"2026-03-02T09:00:00Z","author":{"login":"b"}}

    """,
    "\u{FEFF}"
      + #"[{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"}}] [{"number":2,"mergedAt":"2026-03-02T09:00:00Z","author":{"login":"b"}}]"#,
  ])
  func `pages and lines are one list`(_ text: String) throws {
    let file = try read(text)
    #expect(file.rows.map(\.number) == [1, 2])
    #expect(file.rowsInFile == 2)
    #expect(file.rows.compactMap(\.author?.handle) == ["a", "b"])
  }

  @Test func `a place is told in the file as it is`() throws {
    let file = try read(
      """
      [{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"}}][{"number":2,"mergedAt":"2026-03-02T09:00:00Z","author":{"login":"b"}}]
      """)
    #expect(file.rows.map(\.position.column) == [2, 73])
    let refused = refusal { () throws(ImportError) in
      _ = try read(
        """
        {"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"}}
        {"number":"2","mergedAt":"2026-03-02T09:00:00Z","author":{"login":"b"}}
        """)
    }
    #expect(refused == "2:11: expected a whole number from 1, found the text '2'")
  }

  @Test func `what is not merged is skipped and counted`() throws {
    let file = try read(
      """
      [{"number":1,"mergedAt":null,"author":{"login":"a"}},{"number":2,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"}},
       {"number":3,"author":{"login":"a"},"state":"MERGED"}]
      """)
    #expect(file.rows.map(\.number) == [2])
    #expect(file.unmerged == 2)
    #expect(file.rowsInFile == 3)
    #expect(
      file.warnings.map(\.description) == [
        "2:2: #3 is merged, and the file doesn't say when; it is left out"
      ])
  }

  @Test func `deleted accounts are nobody`() throws {
    let file = try read(
      """
      [{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":null},
       {"number":2,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":""}},
       {"number":3,"merged_at":"2026-03-01T09:00:00Z","user":{"login":"ghost","id":10137,"type":"User"}}]
      """)
    #expect(file.withoutAuthor == 3)
    #expect(file.rows.allSatisfy { $0.author == nil })
  }

  @Test(arguments: [
    (#"{"is_bot":true,"login":"app/dependabot"}"#, true, false),
    (#"{"login":"app/dependabot"}"#, true, false), (#"{"login":"renovate[bot]"}"#, true, false),
    (#"{"login":"x","type":"Bot"}"#, true, false),
    (#"{"username":"project_4_bot_1a2b"}"#, true, false),
    (#"{"login":"ti-chi-bot"}"#, false, true), (#"{"login":"k8s-ci-robot"}"#, false, true),
    (#"{"login":"abbot","is_bot":false}"#, false, false), (#"{"login":"robot"}"#, false, false),
    (#"{"username":"project_bot_x"}"#, false, false),
  ])
  func `bots are told by their marks`(_ author: String, _ isBot: Bool, _ looksLikeOne: Bool) throws
  {
    let text = #"[{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":\#(author)}]"#
    let found = try #require(try read(text).rows.first?.author)
    #expect(found.isBot == isBot)
    #expect(found.looksLikeBot == looksLikeOne)
  }

  @Test func `fields that no row has are named`() throws {
    let file = try read(
      #"[{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"},"title":"t","labels":[]}]"#
    )
    #expect(
      file.absentFields == [.url, .files, .additions, .deletions, .baseRefName, .reviews])
    #expect(try read("[]").absentFields.isEmpty)
  }

  @Test(arguments: [
    (29, "github", nil), (30, "github", 30), (100, "github", 100), (1000, "github", 1000),
    (1001, "github", nil), (20, "github", nil), (20, "gitee", 20),
  ])
  func `a length that is a usual limit suggests a cut`(
    _ count: Int, _ forge: String, _ cut: Int?
  ) throws {
    let rows = (1...count).map {
      #"{"number":\#($0),"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"},"url":"https://\#(forge).com/o/n/pull/\#($0)"}"#
    }
    #expect(try read("[\(rows.joined(separator: ","))]").probableCut == cut)
  }

  @Test(arguments: [(99, nil, false), (100, nil, true), (100, 100, false), (40, 41, true)])
  func `a list of paths may be cut`(_ listed: Int, _ stated: Int?, _ isCut: Bool) throws {
    let paths = (0..<listed).map { #"{"path":"f\#($0)"}"# }.joined(separator: ",")
    let count = stated.map { #","changedFiles":\#($0)"# } ?? ""
    let text =
      #"[{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"},"files":[\#(paths)]\#(count)}]"#
    #expect(try read(text).rows.first?.pathsAreCut == isCut)
  }

  @Test func `a row that stands twice counts once`() throws {
    let row = #"{"number":1,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a"},"title":"t"}"#
    let same = try read("[\(row),\n\(row)]")
    #expect(same.rows.count == 1)
    #expect(same.repeated == 1)
    #expect(same.warnings.isEmpty)
    let other = row.split(separator: "t\"}").joined() + "u\"}"
    let different = try read("[\(row),\n\(other)]")
    #expect(different.rows.map(\.title) == ["t"])
    #expect(
      different.warnings.map(\.description) == [
        "2:1: #1 stands twice with different contents; first at line 1, which is kept"
      ])
  }

  @Test func `large numbers stay exact`() throws {
    let text =
      #"[{"number":9007199254740993,"mergedAt":"2026-03-01T09:00:00Z","author":{"login":"a","id":9223372036854775807}}]"#
    let row = try #require(try read(text).rows.first)
    #expect(row.number == 9_007_199_254_740_993)
    #expect(row.author?.number == 9_223_372_036_854_775_807)
  }
}
