// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import GovernanceKit

struct `Setting a table` {
  static let table = TextTable(
    columns: [.init("person"), .init("role", shrinks: true), .init("count", .right)],
    rows: [["alice", "评审者 of the storage engine", "7"], ["陈晓", "maintainer", "120"]])

  @Test func `columns are aligned by display width`() {
    #expect(
      Self.table.lines() == [
        "person  role                          count",
        "alice   评审者 of the storage engine      7",
        "陈晓    maintainer                      120",
      ])
  }

  @Test func `a column that may shrink is cut with an ellipsis`() {
    #expect(
      Self.table.lines(maximumWidth: 30) == [
        "person  role             count",
        "alice   评审者 of the…       7",
        "陈晓    maintainer         120",
      ])
  }

  @Test func `no column shrinks beyond recognition`() {
    #expect(Self.table.widths(maximumWidth: 5) == [6, 8, 5])
  }

  @Test func `without titles there is no line for them`() {
    let table = TextTable(columns: [.init(""), .init("")], rows: [["a", "b"], ["c"]])
    #expect(table.lines() == ["a  b", "c"])
  }

  @Test(arguments: [
    ("评审者", 6, "评审者"), ("评审者", 5, "评审…"), ("评审者", 4, "评…"), ("abc", 1, "…"),
    ("abc", 0, ""),
  ])
  func `a text is cut between characters`(_ text: String, _ width: Int, _ cut: String) {
    #expect(TextTable.cut(text, to: width) == cut)
  }
}
