// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov vote recuse`: leaves a vote to the others.
struct VoteRecuseCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote recuse", .act,
      "Leaves a vote to the others: the actor is no longer counted in it.",
      arguments: [.required("ID", "The vote")],
      options: [.value("reason", "TEXT", "Why")],
      examples: [
        .init("gov vote recuse ID --reason \"my employer\" --as alice", "alice steps back")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.recuse(from: VoteID(arguments.required("ID")), reason: arguments["reason"])
    }
  }
}

/// `gov vote object`: objects to what silence would carry.
struct VoteObjectCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote object", .act,
      "Objects to what silence would carry, and so asks for the ordinary vote.",
      arguments: [.required("ID", "The vote")],
      options: [.value("reason", "TEXT", "Why; an objection needs it")],
      examples: [.init("gov vote object ID --reason \"too early\" --as bob", "bob objects")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.object(
        to: VoteID(arguments.required("ID")), reason: arguments["reason"] ?? "")
    }
  }
}

/// `gov vote remind`: records that voters were asked in public to vote.
struct VoteRemindCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote remind", .act,
      "Records that voters were asked in public to vote, and where.",
      discussion: [
        "gov sends nothing. Where the charter says so, those who stay silent after enough reminders"
          + " leave the electorate once the vote's least length is over."
      ],
      arguments: [.required("ID", "The vote"), .any("LOGIN", "Whom the reminder named")],
      options: [.value("ref", "URL", "Where it was posted")],
      examples: [
        .init("gov vote remind ID carol dan --ref https://… --as alice", "after posting it")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let logins = arguments.all("LOGIN")
    guard !logins.isEmpty else {
      throw .usage("whom the reminder named is missing", of: declaration)
    }
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.remind(
        of: VoteID(arguments.required("ID")), logins, ref: arguments["ref"])
    }
  }
}

/// `gov vote challenge`: doubts that a veto is valid.
struct VoteChallengeCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote challenge", .act,
      "Doubts that a veto is valid: it is void until another voter confirms it.",
      arguments: [.required("ID", "The vote"), .required("VOTER", "Whose veto it is")],
      options: [.value("reason", "TEXT", "Why; a doubt needs it")],
      examples: [.init("gov vote challenge ID dan --reason \"no reason of substance\"", "a doubt")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.challenge(
        vetoOf: arguments.required("VOTER"), in: VoteID(arguments.required("ID")),
        reason: arguments["reason"] ?? "")
    }
  }
}

/// `gov vote confirm`: confirms that a doubted veto is valid.
struct VoteConfirmCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote confirm", .act, "Confirms that a doubted veto is valid; another voter than its caster.",
      arguments: [.required("ID", "The vote"), .required("VOTER", "Whose veto it is")],
      options: [.value("reason", "TEXT", "Why")],
      examples: [.init("gov vote confirm ID dan --as carol", "carol finds it valid")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.confirm(
        vetoOf: arguments.required("VOTER"), in: VoteID(arguments.required("ID")),
        reason: arguments["reason"])
    }
  }
}
