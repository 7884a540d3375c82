// SPDX-License-Identifier: Apache-2.0

/// A vote that reopens another follows it, on the same motion.
package enum VotesReopened: Check {
  package static let name = "votes-reopened"
  package static let law =
    "a vote reopens one that ended before it, on the same motion, and no other does"

  package static func problems(in inspection: inout Inspection) {
    var reopened: [VoteID: VoteID] = [:]
    for vote in inspection.registry.sortedVotes {
      guard let id = vote.reopens else { continue }
      let path =
        vote.isOpen ? RegistryLayout.openVote(vote.id) : RegistryLayout.closedVote(vote.id)
      func note(_ message: String) { inspection.note(path, ["reopens"], message) }
      guard let old = inspection.registry.votes[id] else {
        note("the registry has no vote '\(id)'")
        continue
      }
      if old.ended.map({ $0.at > vote.opened }) ?? true {
        note("the vote '\(id)' had not ended when this one opened")
      }
      if !old.motion.isSame(as: vote.motion) {
        note(
          "the vote '\(id)' was to \(old.motion.sentence), and this one is to \(vote.motion.sentence)"
        )
      }
      if let other = reopened.updateValue(vote.id, forKey: id) {
        note("the vote '\(other)' reopens '\(id)' already")
      }
    }
  }
}
