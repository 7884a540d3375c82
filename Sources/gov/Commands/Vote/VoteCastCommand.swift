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
      discussion: [
        "An election takes candidates in order, the best first, or those whom the voter approves"
          + " of. 'a,b=c' ranks b and c alike behind a, where the method allows it; whoever is left"
          + " out is not ranked. 'abstain' is a blank ballot."
      ],
      usage: [
        "ID yes|no|abstain|veto|none [--reason TEXT]", "ID --rank LOGIN,…",
        "ID --approve LOGIN,…", "ID yes|no --casting",
      ],
      arguments: [
        .required("ID", "The vote"),
        .optional(
          "CHOICE", "The choice; none takes the ballot back",
          choices: MotionChoice.allCases.map(\.rawValue) + [Self.nothing]),
      ],
      options: [
        .value("rank", "LOGINS", "elections: candidates, the best first, '=' between equal ones"),
        .value("approve", "LOGINS", "elections: the candidates whom the voter approves of"),
        .value("reason", "TEXT", "Why; a veto needs it"),
        .flag("casting", "A casting vote, which decides a tie"),
        .value("for", "MEMBER", "For whom, where the charter allows proxies"), .sign,
      ],
      examples: [
        .init("gov vote cast 2026-11-21-promote-alice-reviewer yes --as bob", "yes"),
        .init("gov vote cast 2026-11-21-elect-toc-member --rank alice,carol", "a ranked ballot"),
        .init("gov vote cast ID veto --reason \"breaks replication\" --as dan", "a veto"),
        .init("gov vote cast ID yes --casting --as chair", "the chair decides a tie"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let id = VoteID(arguments.required("ID"))
    let reason = arguments["reason"]
    let marks = try marks(arguments)
    if let marks {
      return try arguments.act(in: context) { act throws(Refusal) in
        var act = act
        act.signer = arguments.signer(in: context)
        return try act.cast(marks, in: id, reason: reason)
      }
    }
    let choice =
      arguments["CHOICE"] == Self.nothing
      ? nil : try arguments.choice("CHOICE", MotionChoice.self)
    if arguments.has("casting"), arguments.has("for") {
      throw .usage("'--casting' and '--for' exclude each other", of: declaration)
    }
    return try arguments.act(in: context) { act throws(Refusal) in
      var act = act
      act.signer = arguments.signer(in: context)
      if arguments.has("casting") {
        return try act.castingVote(choice ?? .abstain, in: id, reason: reason)
      }
      let member = try arguments["for"].map { login throws(Refusal) in try act.person(login).id }
      return try act.cast(choice, in: id, reason: reason, for: member)
    }
  }

  /// The marks of an election's ballot; nothing where a choice is made.
  private func marks(_ arguments: Arguments) throws(CommandFailure) -> Act.Marks? {
    let given = [arguments["CHOICE"] != nil, arguments.has("rank"), arguments.has("approve")]
    guard given.filter({ $0 }).count == 1 else {
      throw .usage(
        given.contains(true)
          ? "a ballot is a choice, a ranking or approvals, and only one of them"
          : "the choice is missing",
        help: "say yes, no, abstain or veto; in an election '--rank' or '--approve'",
        of: declaration)
    }
    if arguments.has("rank") { return .rank(try arguments.list("rank")) }
    return arguments.has("approve") ? .approve(try arguments.list("approve")) : nil
  }
}
