// SPDX-License-Identifier: Apache-2.0
import Counting

/// What the record of a vote held elsewhere shows is what this registry says of it.
package enum RecordedVotesShown: Check {
  package static let name = "recorded-votes-shown"
  package static let law =
    "a vote held elsewhere counts as far as its record shows, by the rule and the roster of its day"

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for vote in registry.sortedVotes {
      guard let source = vote.source else { continue }
      let path = RegistryLayout.closedVote(vote.id)
      guard let ended = vote.ended else {
        inspection.note(path, ["source"], "a vote that was held elsewhere has ended")
        continue
      }
      for (index, ballot) in source.ballots.enumerated() {
        guard let person = ballot.person, registry.person(person) == nil else { continue }
        inspection.note(
          path, ["source", "ballots", .index(index), "person"],
          "'\(person)' is not in the registry")
      }
      if !vote.ballots.isEmpty {
        inspection.note(
          path, ["ballots"], "the ballots of a vote held elsewhere are those that its source lists")
      }
      guard let charter = registry.charters[vote.charter],
        let procedure = charter.procedure(vote.procedure)
      else { continue }
      let clause = procedure.clauses.first
      let verdict: RecordedVerdict?
      do throws(VoteError) {
        verdict = try vote.recordedVerdict(by: procedure, under: charter)
      } catch {
        inspection.note(path, [], error.message, clause: clause)
        continue
      }
      guard let verdict else { continue }
      if verdict.outcome != ended.outcome {
        inspection.note(
          path, ["ended", "outcome"],
          "the vote is kept as \(ended.outcome.words), and its record makes it \(verdict.outcome.words)",
          help: "gov vote show \(vote.id)", clause: clause)
        continue
      }
      if verdict.tally.counts.named != ended.counts {
        inspection.note(
          path, ["ended", "counts"], "the counts kept are not those of the ballots that bind",
          help: "gov vote show \(vote.id)", clause: clause)
      }
      if !verdict.decisive.isEmpty {
        let reasons = verdict.decisive.map(\.text).joined(separator: "; ")
        inspection.note(
          path, ["source"],
          "the record of '\(vote.id)' \(verdict.outcome == .contradictory ? "is contradictory" : "does not show that it passed"): \(reasons)",
          help: "gov vote show \(vote.id)", clause: clause, severity: .warning)
      }
    }
  }
}
