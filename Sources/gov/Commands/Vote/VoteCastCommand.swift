// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit

/// `gov vote cast`: the actor's ballot.
struct VoteCastCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote cast", .act, "Casts the actor's ballot, or changes it while the vote is open.",
      arguments: [
        .required("ID", "The vote"),
        .required("CHOICE", "The choice", choices: MotionChoice.allCases.map(\.rawValue)),
      ],
      options: [.value("reason", "TEXT", "Why; a veto needs it"), .sign],
      examples: [.init("gov vote cast 2026-11-21-promote-alice-reviewer yes --as bob", "yes")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let choice = try arguments.choice("CHOICE", MotionChoice.self) ?? .abstain
    return try arguments.act(in: context) { act throws(Refusal) in
      var act = act
      act.signer = arguments.signer(in: context)
      return try act.cast(
        choice, in: VoteID(arguments.required("ID")), reason: arguments["reason"])
    }
  }
}
