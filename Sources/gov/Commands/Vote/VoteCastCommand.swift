// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit

/// `gov vote cast`: the actor's ballot.
struct VoteCastCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote cast", .act, "Casts the actor's ballot, or changes it while the vote is open.",
      discussion: [
        "An election takes candidates in order, the best first, or those whom the voter approves"
          + " of. 'a,b=c' ranks b and c alike behind a, where the method allows it; whoever is left"
          + " out is not ranked. 'abstain' is a blank ballot."
      ],
      usage: [
        "ID yes|no|abstain|veto [--reason TEXT]", "ID --rank LOGIN,…", "ID --approve LOGIN,…",
      ],
      arguments: [
        .required("ID", "The vote"),
        .optional("CHOICE", "The choice", choices: MotionChoice.allCases.map(\.rawValue)),
      ],
      options: [
        .value("rank", "LOGINS", "elections: candidates, the best first, '=' between equal ones"),
        .value("approve", "LOGINS", "elections: the candidates whom the voter approves of"),
        .value("reason", "TEXT", "Why; a veto needs it"),
        .sign,
      ],
      examples: [
        .init("gov vote cast 2026-11-21-promote-alice-reviewer yes --as bob", "yes"),
        .init("gov vote cast 2026-11-21-elect-toc-member --rank alice,carol", "a ranked ballot"),
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
    let choice = try arguments.choice("CHOICE", MotionChoice.self) ?? .abstain
    return try arguments.act(in: context) { act throws(Refusal) in
      var act = act
      act.signer = arguments.signer(in: context)
      return try act.cast(choice, in: id, reason: reason)
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
