// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// The ended vote that a new one on the same motion names, as which attempt.
  func reopened(_ id: VoteID?, by motion: Motion) throws(Refusal) -> (vote: Vote?, attempt: Int) {
    guard let id else { return (nil, 1) }
    let old = try vote(id)
    guard let ended = old.ended else {
      throw Refusal(
        "open-already", "the vote '\(id)' is still open, and needs no reopening",
        help: "gov vote tally \(id)")
    }
    guard old.motion.isSame(as: motion) else {
      throw Refusal(
        "other-motion",
        "a vote reopens one on the same motion, and '\(id)' was to \(old.motion.sentence)",
        help: "leave out --reopens, or name the motion as it was: gov vote show \(id)")
    }
    try requireOrder(after: ended.at)
    if let again = registry.sortedVotes.first(where: { $0.reopens == id }) {
      throw Refusal(
        "reopened-already", "'\(id)' was reopened by '\(again.id)'",
        help: "add --reopens \(again.id)")
    }
    if let procedure = try? procedure(of: old), let wait = procedure.reopensAfter {
      let earliest = wait.after(ended.at, by: charter.calendar)
      guard at >= earliest else {
        throw Refusal(
          .notYet, "reopens-later",
          "by \(procedure.title.text()) the motion can be put to the vote again \(wait) after '\(id)' ended, from \(earliest)",
          help: "gov vote show \(id)")
      }
    }
    return (old, registry.attempt(of: old) + 1)
  }

  /// Refuses opening a vote to those whom its procedure does not leave it to.
  func requireProposer(_ procedure: Procedure, in scope: Scope?) throws(Refusal) {
    guard let proposers = procedure.proposers else { return }
    let actor = try someone()
    guard
      registry.members(of: proposers, in: scope, at: at, under: charter).contains(actor.id)
    else {
      throw Refusal(
        "no-proposer",
        "\(procedure.title.text()) is opened by \(proposers.words(charter, in: scope)), and '\(actor.id)' is not one of them\(procedure.clauses.first.map { " (\($0))" } ?? "")",
        help: "ask one of them to open it")
    }
  }
}
