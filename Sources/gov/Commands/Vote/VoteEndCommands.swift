// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov vote close`: writes the outcome with its arithmetic.
struct VoteCloseCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote close", .act, "Closes a vote and writes its outcome; done when it was rejected, too.",
      arguments: [.required("ID", "The vote")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.close(VoteID(arguments.required("ID")))
    }
  }
}

/// `gov vote withdraw`: takes a motion back.
struct VoteWithdrawCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote withdraw", .act, "Takes a motion back before it is decided; its opener may.",
      arguments: [.required("ID", "The vote")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.withdrawVote(VoteID(arguments.required("ID")))
    }
  }
}

/// `gov enact`: carries out a motion that passed.
struct EnactCommand: Command {
  var declaration: Declaration {
    Declaration(
      "enact", .act, "Carries out a motion that passed; for a promotion, the same as gov promote.",
      arguments: [.required("ID", "The vote")],
      options: [
        .value("from", "DAY", "The first day of an amendment; that of the enactment else"),
        .value("evidence", "URL", "Where it was referred to others, if the charter asks for that"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .acting)
    let act = try open.act(by: try open.actor(arguments, in: context))
    let from = try arguments["from"].map { text throws(CommandFailure) in
      try Moment.day(text, option: "--from", in: open.charter.zone)
    }
    let change = try CommandFailure.turning { () throws(Refusal) in
      try act.enact(
        VoteID(arguments.required("ID")), from: from, evidence: arguments["evidence"])
    }
    return try open.carryOut(change, arguments)
  }
}
