// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit

extension VoteOpenCommand {
  /// The options that only an election takes.
  static let electionOptions: [Option] = [
    .value("seats", "N", "elect: how many seats are filled"),
    .repeating("candidates", "LOGINS", "elect: those who stand, with commas between them"),
    .choice(
      "method", "METHOD", ElectionMethod.allCases.map(\.rawValue),
      "elect: how it is counted; the charter's first method if nothing is said"),
    .repeating(
      "tie-break", "LOGINS",
      "elect: all candidates in the order that decides ties, where the charter asks for one"),
  ]

  /// What an election is opened with; nothing for other motions.
  func electionTerms(
    _ motion: Motion, _ arguments: Arguments
  ) throws(CommandFailure) -> Act.ElectionTerms? {
    guard motion.kind == .elect else {
      for option in Self.electionOptions where arguments.has(option.key) {
        throw .usage(
          "'--\(option.key)' goes with 'elect', not with '\(motion.kind.rawValue)'",
          of: declaration)
      }
      return nil
    }
    guard let seats = try arguments.integer("seats", in: 1...1_000) else {
      throw .usage("'elect' needs '--seats N'", of: declaration)
    }
    guard arguments.has("candidates") else {
      throw .usage("'elect' needs '--candidates LOGIN,…'", of: declaration)
    }
    var terms = Act.ElectionTerms(
      seats: seats, candidates: try arguments.list("candidates"),
      method: try arguments.choice("method"))
    if arguments.has("tie-break") { terms.order = try arguments.list("tie-break") }
    return terms
  }
}
