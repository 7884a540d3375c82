// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit
import StrictJSON
import Testing

struct `The handbook` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Sources/GovernanceKit/GovernanceKit.docc").standardized

  private func page(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func `the record reference says what the records declare`() throws {
    let written = RecordReference.page
    let url = Self.folder.appendingPathComponent("Articles/record-reference.md")
    if ProcessInfo.processInfo.environment["GOV_BLESS"] == "1" {
      try Data(written.utf8).write(to: url)
    }
    let kept = try page("Articles/record-reference.md")
    #expect(
      kept == written, "if the records are right, run: GOV_BLESS=1 swift test --filter handbook")
  }

  @Test func `every criterion has an example that reads`() throws {
    let text = try page("Articles/charter-language.md")
    for form in Criterion.forms {
      let row = try #require(
        text.split(separator: "\n").first { $0.hasPrefix("| `\(form.key)` | `{") }, "\(form.key)")
      let cell = try #require(row.split(separator: "|").dropFirst().first)
      let example = cell.drop { $0 != "{" }.prefix { $0 != "`" }
      let document = try JSONDocument(parsing: Array(example.utf8))
      var problems = Problems()
      let criterion = Criterion.read(document.root, &problems)
      #expect(problems.list.isEmpty)
      #expect(criterion.map { type(of: $0.form).key } == form.key)
    }
  }

  @Test func `the examples of a charter's parts read`() throws {
    let text = try page("Articles/charter-language.md")
    let blocks = text.components(separatedBy: "```json\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
    try #require(blocks.count == 6)
    var problems = Problems()
    func root(_ index: Int) throws -> JSONNode {
      try JSONDocument(parsing: Array(blocks[index].utf8)).root
    }
    #expect(Charter.read(try root(0), &problems)?.id == "example")
    #expect(Clause.read(try root(1), &problems)?.id == "example/reviewer")
    #expect(RoleRule.read(try root(2), &problems)?.id == "reviewer")
    #expect(Claim.read(try root(3), &problems)?.id == "significant")
    #expect(Procedure.read(try root(4), &problems)?.passes.count == 2)
    #expect(BodyRule.read(try root(5), &problems)?.seats.count == 3)
    #expect(problems.list.isEmpty)
  }

  @Test func `every key of a charter is spoken of`() throws {
    let text = try page("Articles/charter-language.md")
    let silent = RecordReference.keys(of: .charter).filter {
      !text.contains("`\($0)`") && !text.contains("\"\($0)\"")
    }
    #expect(silent == [])
  }

  @Test(arguments: RecordKind.allCases)
  func `every kind of file has its place`(_ kind: RecordKind) throws {
    let text = try page("Articles/registry-format.md")
    for place in kind.place.split(separator: ", ") { #expect(text.contains("| `\(place)` |")) }
  }

  @Test func `each term of the glossary stands once, in order`() throws {
    let rows = try page("Articles/glossary.md").split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.prefix(2) == ["| word | is |", "|---|---|"])
    let terms = rows.dropFirst(2).compactMap { $0.split(separator: "|").first }
      .map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(terms.count > 30)
    #expect(Set(terms).count == terms.count)
    #expect(terms == terms.sorted { $0.lowercased() < $1.lowercased() })
  }

  @Test func `the example of a group that is proposed reads`() throws {
    let text = try page("Articles/groups.md")
    let block = try #require(
      text.components(separatedBy: "```json\n").last?.components(separatedBy: "\n```").first)
    var problems = Problems()
    let proposal = GroupProposal.read(
      try JSONDocument(parsing: Array(block.utf8)).root, &problems)
    #expect(problems.list.isEmpty)
    #expect(proposal?.id == "sql")
    #expect(proposal?.constitution.channels.count == 1)
  }

  @Test(arguments: BuiltInCharter.allCases)
  func `every charter that comes with gov is listed`(_ charter: BuiltInCharter) throws {
    #expect(try page("Articles/charter-language.md").contains("| `\(charter.rawValue)` |"))
  }
}
