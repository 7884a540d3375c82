// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

private func read(_ text: String) throws(ImportError) -> RecordedVote {
  try RecordedVote.read(Array(text.utf8))
}

/// A page as its writers fill it in.
private func page(
  title: String = "A Vote for alice as TiKV Reviewer",
  nomination: String = "I (@bob) hereby nominate @alice as TiKV Reviewer and call for a vote.",
  result: String
) -> String {
  """
  # \(title)

  ## Proposal

  [@alice](https://github.com/alice) has contributed.

  * [Authored pull requests](https://github.com/tikv/tikv/commits?author=alice)

  \(nomination)
  ## Deadline

  The vote will be open for at least 72 hours unless there is an objection.

  ## Result

  \(result)
  """
}

private func spelled(_ subjects: [RecordedSubject]) -> [String] {
  subjects.map { [$0.login, $0.team ?? "-", $0.role.text].joined(separator: " ") }
}

private func spelled(_ ballots: [RecordedBallot]) -> [String] {
  ballots.map { ballot in
    let binding =
      switch ballot.isBinding {
      case true?: "binding"
      case false?: "non-binding"
      case nil: "unmarked"
      }
    return "\(ballot.login) \(ballot.choice) \(binding)"
  }
}

struct `Reading votes held elsewhere` {
  @Test func `a page tells who voted for whom`() throws {
    let vote = try read(
      page(
        result: """
          Approved by 2 binding votes and 1 non-binding votes.

          * carol (binding)
          - [@dave](https://github.com/dave) (Binding)\u{20}

          + @erin （no-binding）
          """))
    #expect(vote.form == .page)
    #expect(vote.title == "A Vote for alice as TiKV Reviewer")
    #expect(spelled(vote.subjects) == ["alice TiKV reviewer"])
    #expect(vote.nominators == ["bob"])
    #expect(
      spelled(vote.ballots) == ["carol yes binding", "dave yes binding", "erin yes non-binding"])
    #expect(vote.ballots.map(\.line) == [18, 19, 21])
    #expect(vote.outcome == .passed)
    #expect(vote.stated.binding == 2)
    #expect(vote.stated.nonBinding == 1)
    #expect(vote.periodHours == 72)
    #expect(
      vote.period == "The vote will be open for at least 72 hours unless there is an objection.")
    #expect(vote.gaps == [.noDates])
  }

  @Test(arguments: [
    ("A Vote for alice as TiKV Reviewer", ["alice TiKV reviewer"]),
    ("A Vote for @a and @b as PD Committers", ["a PD committer", "b PD committer"]),
    (
      "A Vote for a, b and c as Raft Reviewers",
      ["a Raft reviewer", "b Raft reviewer", "c Raft reviewer"]
    ),
    (
      "A Vote for a as TiKV Reviewer and b as TiKV Committer",
      ["a TiKV reviewer", "b TiKV committer"]
    ),
    ("A Vote for a as Infra Team Member", ["a Infra member"]),
    ("A Vote for a as TiKV Reviwer", ["a TiKV reviewer"]),
    ("A Vote for a as Maintainer", ["a - maintainer"]),
    ("A Vote for Governance Rephrase", []), ("A Vote for a as", []), ("A Vote for as Reviewer", []),
    ("A Vote for moving x to the org", []), ("New requirement for a as b as c", []),
  ])
  func `titles name subjects in several ways`(_ title: String, _ subjects: [String]) throws {
    #expect(try spelled(read(page(title: title, nomination: "", result: "")).subjects) == subjects)
  }

  @Test(arguments: [
    ("I (@b and @c) hereby nominate @alice as TiKV Reviewer and call for a vote.", ["b", "c"]),
    (
      "I ([@b](https://github.com/b)) hereby nominate [@alice](https://github.com/alice)as TiKV reviewer.",
      ["b"]
    ),
    (
      "I ([@b](b - Overview)) hereby nominate [@alice](https://github.com/Alice) as TiKV Reviewer.",
      ["b"]
    ),
    ("I (@b) sincerely invite @alice to join the infra team.", ["b"]),
    ("I hereby nominate @alice as TiKV Reviewer.", []),
  ])
  func `nominations name their authors`(_ nomination: String, _ nominators: [String]) throws {
    let vote = try read(page(nomination: nomination, result: "Approved by\n* x (binding)"))
    #expect(vote.nominators == nominators)
    #expect(vote.gaps.contains(.noNominator) == nominators.isEmpty)
    #expect(!vote.gaps.contains { "\($0)".contains("the nomination says") })
  }

  @Test(arguments: [
    ("", ["the record doesn't say when the vote opened and closed", "the record has no result"]),
    (
      "Conclude the voting result, including approvals and vetoes, binding and non-binding.",
      ["the record doesn't say when the vote opened and closed", "the record has no result"]
    ),
    (
      "See also PR.",
      [
        "the record doesn't say when the vote opened and closed",
        "the result points elsewhere instead of listing ballots", "the record has no result",
      ]
    ),
    (
      "Approved by 2 binding votes.",
      ["the record doesn't say when the vote opened and closed", "no ballot is listed"]
    ),
    (
      "Approved by:\n* a\n* b",
      [
        "the record doesn't say when the vote opened and closed", "no totals are stated",
        "2 of the ballots are marked neither binding nor non-binding",
      ]
    ),
    (
      "Approved by 1 binding votes.\n* a (binding)\n* b (binding)",
      [
        "the record doesn't say when the vote opened and closed",
        "the record states 1 binding ballots and lists 2",
      ]
    ),
    (
      "Approved by 2 binding votes.\n* a (binding)\n* b",
      [
        "the record doesn't say when the vote opened and closed",
        "1 of the ballots are marked neither binding nor non-binding",
      ]
    ),
    (
      "Approved by 1 binding vote.\n* a (binding)\n* A (binding)\n* see the thread",
      [
        "line 18 lists 'A' a second time", "line 19 is not understood: 'see the thread'",
        "the record doesn't say when the vote opened and closed",
      ]
    ),
  ])
  func `what is not shown is said`(_ result: String, _ gaps: [String]) throws {
    #expect(try read(page(result: result)).gaps.map(\.description) == gaps)
  }

  @Test func `a title and a nomination that differ are both told`() throws {
    let vote = try read(
      page(
        title: "A Vote for carol as PD Reviewer",
        nomination:
          "I ([bob](https://github.com/mallory)) hereby nominate @alice as TiKV Reviewer.",
        result: ""))
    #expect(spelled(vote.subjects) == ["carol PD reviewer"])
    #expect(spelled(vote.nominated) == ["alice TiKV reviewer"])
    #expect(
      vote.gaps.prefix(2).map(\.description) == [
        "the title says 'carol as PD reviewer', and the nomination says 'alice as TiKV reviewer'",
        "line 9 writes 'bob' and links to 'mallory'",
      ])
  }

  @Test func `ballots against and abstentions are told from approvals`() throws {
    let vote = try read(
      page(
        result:
          "Rejected by 1 binding vote.\n* a (binding)\n* b +1 (binding)\nVetoed by\n* c (binding)\nAbstained:\n* d"
      ))
    #expect(vote.outcome == .rejected)
    #expect(
      spelled(vote.ballots) == [
        "a no binding", "b yes binding", "c veto binding", "d abstain unmarked",
      ])
  }

  @Test func `GitVote's closing comment is read with its times`() throws {
    let vote = try read(
      """
      ## Vote closed\r
      \r
      The vote **passed**! 🎉\r
      \r
      `66.67%` of the users with binding vote were in favor and `0.00%` were against (passing threshold: `66%`).\r
      ### Summary\r
      \r
      |        In favor        |        Against        |       Abstain        |        Not voted        |\r
      | :--------------------: | :-------------------: | :------------------: | :---------------------: |\r
      | 2 | 1 | 0 | 3 |\r
      \r
      ### Binding votes (3)\r
      | User | Vote  | Timestamp |\r
      | ---- | :---: | :-------: |\r
      | @alice | In favor | 2023-01-01 9:00:00.0 +00:00:00 |\r
      | @bob | Against | 2023-01-01 11:30:00.0 +08:00:00 |\r
      | @carol | In favor | 2023-01-02 12:00:00.25 +00:00:00 |\r
      <details>\r
            <summary><h3>Non-binding votes (2)</h3></summary>\r
      \r
              <i>(displaying only the first 1 non-binding votes)</i>\r
      | User | Vote  | Timestamp |\r
      | ---- | :---: | :-------: |\r
      | @dave | Abstain | 2023-01-01 15:00:00.0 +00:00:00 |\r
      </details>\r
      """)
    #expect(vote.form == .gitVote)
    #expect(vote.outcome == .passed)
    #expect(
      spelled(vote.ballots) == [
        "alice yes binding", "bob no binding", "carol yes binding", "dave abstain non-binding",
      ])
    #expect(
      vote.ballots.compactMap(\.at?.description) == [
        "2023-01-01T09:00:00Z", "2023-01-01T03:30:00Z", "2023-01-02T12:00:00Z",
        "2023-01-01T15:00:00Z",
      ])
    #expect(vote.stated.binding == 2)
    #expect(vote.stated.against == 1)
    #expect(vote.stated.notVoted == 3)
    #expect(vote.stated.threshold == "66%")
    #expect(
      vote.gaps.map(\.description) == [
        "the record has no title", "the record doesn't say how long the vote was open",
        "the record lists 1 of 2 non-binding ballots",
      ])
  }

  @Test func `GitVote's totals are held against its list`() throws {
    let vote = try read(
      """
      ## Vote closed

      The vote **did not pass**.

      | In favor | Against | Abstain | Not voted |
      | -: | -: | -: | -: |
      | 2 | 0 | 0 | 1 |

      ### Binding votes

      | User | Vote |
      | ---- | :---: |
      | @alice | In favor |
      """)
    #expect(vote.outcome == .rejected)
    #expect(
      vote.gaps.map(\.description) == [
        "the record has no title", "the record doesn't say how long the vote was open",
        "the record doesn't say when the vote opened and closed",
        "the record states 2 ballots in favour and lists 1",
      ])
  }

  @Test func `what is no record is refused`() {
    let message = refusal { () throws(ImportError) in _ = try read("# Votes\n\nHow we vote.") }
    #expect(
      message == """
        the file is no record of a vote that gov knows
        help: a record is a page with a heading '## Result', or the comment with which GitVote closes a vote, '## Vote closed'
        """)
    let bytes = Array("## Result\n".utf8) + [0xFF]
    #expect(
      refusal { () throws(ImportError) in _ = try RecordedVote.read(bytes) }
        == "the file is not written in UTF-8\nhelp: save it as UTF-8")
  }

  @Test func `no mutation of a record does harm`() {
    let text =
      page(
        result: "Approved by 2 binding votes.\n\n* carol (binding)\n- [@d](https://github.com/d)\n")
      + "\n## Vote closed\n\nThe vote **passed**!\n| 2 | 1 | 0 | 3 |\n### Binding votes (1)\n"
      + "| @alice | In favor | 2023-01-01 9:00:00.0 +00:00:00 |\n<summary><h3>Non-binding votes (2)</h3>"
    var numbers = SeededNumbers(state: 3)
    var outcomes: Set<Int> = []
    for _ in 0..<2000 {
      let bytes = mutated(Array(text.utf8), &numbers)
      outcomes.insert((try? RecordedVote.read(bytes))?.ballots.count ?? -1)
    }
    #expect(outcomes.count > 2)
  }
}
