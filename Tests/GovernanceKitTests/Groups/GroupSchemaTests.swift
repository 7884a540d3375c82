// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON
import Testing

struct `The schemas of groups` {
  /// A file that the schema describes in full, for each kind of file that tells of a group.
  private static let samples: [(kind: RecordKind, text: String)] = [
    (
      .groupRules,
      #"""
      {"from": "2021-08-01", "source": "https://example.org", "language": "en", "note": {"en": "n"},
       "roles": [{"role": "reviewer", "requires": [{"role": "committer"}], "text": {"en": "t"}}],
       "joining": [{"role": "reviewer"}],
       "exits": [{"id": "quiet", "silent": "1 quarter", "consequence": "former-member"}],
       "endings": [{"id": "own-words", "notice": "1 week"}],
       "adopted": {"at": "2021-07-01T09:00:00Z"}}
      """#
    ),
    (
      .groupProposal,
      #"""
      {"id": "wg", "kind": "wg", "title": {"en": "t"}, "repositories": ["a/b"], "paths": ["x/**"],
       "labels": ["l"], "leads": ["p"], "members": ["q"], "sponsors": ["r"], "scope": "s",
       "parent": "raft", "channels": [{"name": "c"}], "contacts": ["d"],
       "meetings": {"cadence": {"every": "1 week"}}, "promotion": "p", "exit": "e",
       "dissolution": "d", "goal": "g", "due": "2021-10-01", "done": "d", "stakeholders": ["raft"],
       "particulars": [{"name": "problem", "text": "p"}], "rules": [{"from": "2021-08-01"}]}
      """#
    ),
    (
      .group,
      #"""
      {"id": "wg", "kind": "wg", "title": {"en": "t"}, "repositories": ["a/b"], "paths": ["x/**"],
       "labels": ["l"], "formerModules": [{"until": "2021-07-01T09:00:00Z"}], "scope": "s",
       "parent": "raft", "channels": [{"name": "c"}], "contacts": ["d"],
       "meetings": {"cadence": {"every": "1 week"}}, "promotion": "p", "exit": "e",
       "dissolution": "d", "goal": "g", "due": "2021-10-01", "done": "d", "stakeholders": ["raft"],
       "particulars": [{"name": "problem", "text": "p"}], "rules": [{"from": "2021-08-01"}],
       "basis": {"kind": "founding", "at": "2021-07-01T09:00:00Z"},
       "announced": {"at": "2021-07-01T09:00:00Z"}, "reviews": [{"at": "2021-07-01T09:00:00Z"}],
       "ended": {"outcome": "dissolved", "basis": {"kind": "vote", "at": "2021-07-01T09:00:00Z"}}}
      """#
    ),
  ]

  private func read(_ kind: RecordKind, _ text: String) -> [Problem] {
    let bytes = Array(text.utf8)
    return switch kind {
    case .groupRules: RecordFile.read(GroupRules.self, bytes, named: "f").problems
    case .groupProposal: RecordFile.read(GroupProposal.self, bytes, named: "f").problems
    default: RecordFile.read(Group.self, bytes, named: "f").problems
    }
  }

  @Test(arguments: [RecordKind.groupRules, .groupProposal, .group])
  func `the reader takes every key that the schema names, and no other`(_ kind: RecordKind) throws {
    let text = try #require(Self.samples.first { $0.kind == kind }).text
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(Set(document.root.members.compactMap(\.name.string)) == Set(kind.keys))
    #expect(read(kind, text) == [])
    let further = "{\"inactivity\": []," + text.drop { $0 != "{" }.dropFirst()
    #expect(read(kind, further).count == 1)
  }
}
