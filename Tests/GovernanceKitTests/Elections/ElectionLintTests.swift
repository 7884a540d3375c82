// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import Testing

struct `Linting elections` {
  @Test func `a sound election has no problems`() throws {
    #expect(try Council.charter().problems() == [])
    #expect(try Council.charter().thresholdFindings() == [])
  }

  @Test(arguments: [
    (
      "[\"plurality\", \"approval\", \"scottish-stv\"]", "[]",
      "procedures[0].election: an election is counted by at least one method\nprocedures[0].election.marks: \"marks\" belongs to 'approval', which is not among the methods"
    ),
    (
      "\"mode\": \"writing\"", "\"mode\": \"meeting\"",
      "procedures[0].election: an election takes ballots, and a roll call in a meeting has none"
    ),
    (
      "\"length\": \"7 days\"", "\"passes\": [\"yes > no\"], \"length\": \"7 days\"",
      "procedures[0].election: an election is won by its method, and passes by no condition"
    ),
    (
      "\"length\": \"7 days\"", "\"noIsVeto\": true, \"length\": \"7 days\"",
      "procedures[0].election: an election takes no vetoes"
    ),
    (
      "\"length\": \"7 days\"", "\"secret\": true, \"length\": \"7 days\"",
      "procedures[0].election: of a secret vote only totals are recorded, and no method counts an election by them"
    ),
    (
      "\"ties\": \"draw\"", "\"ties\": \"casting-vote\"",
      "procedures[0].election.castingVote: a casting vote decides ties if \"ties\" says so, and somebody has it then"
    ),
    (
      "\"ties\": \"draw\"", "\"ties\": \"draw\", \"castingVote\": {\"body\": \"council\"}",
      "procedures[0].election.castingVote: a casting vote decides ties if \"ties\" says so, and somebody has it then"
    ),
    (
      "\"ties\": \"draw\", ", "",
      "procedures[0].election: nothing decides a tie, so a tied election takes another vote"
    ),
    (
      "\"marks\": 2", "\"perOrganisation\": 0, \"marks\": 2",
      "procedures[0].election.perOrganisation: at least one of an organisation is elected\nprocedures[0].election.perOrganisation: 'scottish-stv' has no final order on which to limit an organisation"
    ),
    (
      "\"marks\": 2", "\"perOrganisation\": 1, \"marks\": 2",
      "procedures[0].election.perOrganisation: 'scottish-stv' has no final order on which to limit an organisation"
    ),
    (
      "\"marks\": 2", "\"marks\": 0",
      "procedures[0].election.marks: a ballot has room for at least one mark"
    ),
    (
      "\"plurality\", \"approval\", ", "",
      "procedures[0].election.marks: \"marks\" belongs to 'approval', which is not among the methods"
    ),
    (
      "\"marks\": 2", "\"unranked\": \"no-opinion\", \"marks\": 2",
      "procedures[0].election.unranked: \"unranked\" belongs to 'schulze', which is not among the methods"
    ),
    (
      "\"plurality\", \"approval\"", "\"approval\", \"debian\"",
      "procedures[0].election: 'debian' compares every candidate with an option that means nobody"
    ),
    (
      "\"recorders\"",
      "\"motions\": [{\"motion\": \"resolve\", \"body\": \"council\", \"procedures\": [\"election\"]}], \"recorders\"",
      "motions[0].procedures: 'election' is an election, and elections fill seats alone"
    ),
    (
      "\"ladder\": \"people\"", "\"ladder\": \"people\", \"approval\": [\"election\"]",
      "roles[0]: 'election' is an election, and elections fill seats alone"
    ),
  ]) func `one breakage is one problem`(old: String, new: String, problem: String) throws {
    let found = try Council.charter(replacing: old, with: new).problems()
    #expect(found.map(\.description).joined(separator: "\n") == problem)
  }
}
