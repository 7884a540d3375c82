// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov withdraw`: takes back a word of one's own.
struct WithdrawCommand: Command {
  var declaration: Declaration {
    Declaration(
      "withdraw", .act, "Takes back a nomination or attestation of one's own.",
      arguments: [.required("ID", "The nomination or attestation")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.withdraw(arguments.required("ID"))
    }
  }
}

/// `gov accept`: the nominee's or candidate's yes.
struct AcceptCommand: Command {
  var declaration: Declaration {
    Declaration(
      "accept", .act, "Accepts a nomination, or what a vote would give.",
      arguments: [.required("ID", "The nomination or vote")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.answer(arguments.required("ID"), accepting: true)
    }
  }
}

/// `gov decline`: the nominee's or candidate's no.
struct DeclineCommand: Command {
  var declaration: Declaration {
    Declaration(
      "decline", .act, "Declines a nomination, or what a vote would give.",
      arguments: [.required("ID", "The nomination or vote")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.answer(arguments.required("ID"), accepting: false)
    }
  }
}

/// `gov resign`: the actor's own leave.
struct ResignCommand: Command {
  var declaration: Declaration {
    Declaration(
      "resign", .act, "Ends a role or seat of the actor's own.",
      arguments: [.required("ROLE|BODY", "The role, or the body whose seat is left")],
      options: [
        .value("in", "SCOPE", "Where the role is held, or the project whose own body it is"),
        .flag("emeritus", "The honour stays, and a request leads back where the charter says so"),
        .value("told", "LOGINS", "Who was told, where the charter says that somebody is"),
        .value("evidence", "URL", "Where the notice can be read"),
      ],
      examples: [
        .init("gov resign maintainer --in pd --emeritus --as bob", "emeritus from today"),
        .init("gov resign toc --told mira,ada --as gus", "with those who were told"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    var terms = Act.LeavingTerms()
    terms.isEmeritus = arguments.has("emeritus")
    terms.told = try arguments.list("told")
    terms.evidence = arguments["evidence"]
    return try arguments.act(in: context) { [terms] act throws(Refusal) in
      try act.resign(
        arguments.required("ROLE|BODY"), in: arguments["in"].map { Scope($0) }, terms)
    }
  }
}
