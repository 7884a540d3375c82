// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit

/// `gov vote cast`: the actor's ballot.
struct VoteCastCommand: Command {
  /// The word that takes a ballot back.
  private static let nothing = "none"

  var declaration: Declaration {
    Declaration(
      "vote cast", .act,
      "Casts the actor's ballot, changes it while the vote is open, or takes it back.",
      arguments: [
        .required("ID", "The vote"),
        .required(
          "CHOICE", "The choice; none takes the ballot back",
          choices: MotionChoice.allCases.map(\.rawValue) + [Self.nothing]),
      ],
      options: [
        .value("reason", "TEXT", "Why; a veto needs it"),
        .flag("casting", "A casting vote, which decides a tie"),
        .value("for", "MEMBER", "For whom, where the charter allows proxies"), .sign,
      ],
      examples: [
        .init("gov vote cast 2026-11-21-promote-alice-reviewer yes --as bob", "yes"),
        .init("gov vote cast ID veto --reason \"breaks replication\" --as dan", "a veto"),
        .init("gov vote cast ID yes --casting --as chair", "the chair decides a tie"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let word = arguments.required("CHOICE")
    let choice =
      word == Self.nothing ? nil : try arguments.choice("CHOICE", MotionChoice.self)
    if arguments.has("casting"), arguments.has("for") {
      throw .usage("'--casting' and '--for' exclude each other", of: declaration)
    }
    return try arguments.act(in: context) { act throws(Refusal) in
      var act = act
      act.signer = arguments.signer(in: context)
      let id = VoteID(arguments.required("ID"))
      if arguments.has("casting") {
        return try act.castingVote(choice ?? .abstain, in: id, reason: arguments["reason"])
      }
      let member = try arguments["for"].map { login throws(Refusal) in try act.person(login).id }
      return try act.cast(choice, in: id, reason: arguments["reason"], for: member)
    }
  }
}
