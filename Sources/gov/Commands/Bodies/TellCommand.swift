// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov tell`: who was told of a departure, or where a decision was referred, after it.
struct TellCommand: Command {
  var declaration: Declaration {
    Declaration(
      "tell", .act, "Records that others were told of a departure or a decision, after it.",
      discussion: [
        "With a body and who left it: --told names those who were told. With a vote that the charter refers to others: --evidence says where."
      ],
      arguments: [
        .required("SUBJECT", "The body that somebody left, or a vote that passed"),
        .optional("LOGIN", "Who left the body"),
      ],
      options: [
        .value("in", "SCOPE", "The project whose own body it is"),
        .value("told", "LOGINS", "Those who were told"),
        .value("evidence", "URL", "Where it can be read"),
      ],
      examples: [
        .init("gov tell toc gus --told ada,ben --as gus", "who was told that gus left"),
        .init("gov tell 2026-03-02-remove --evidence https://…", "where the decision was referred"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let subject = arguments.required("SUBJECT")
    let told = try arguments.list("told")
    return try arguments.act(in: context) { act throws(Refusal) in
      guard let login = arguments["LOGIN"] else {
        guard told.isEmpty else {
          throw Refusal(
            .unknownWord, "nobody-left", "who left is not said",
            help: "gov tell BODY LOGIN --told …")
        }
        return try act.tell(of: VoteID(subject), evidence: arguments["evidence"])
      }
      return try act.tell(
        leaving: subject, of: login, in: arguments["in"].map { Scope($0) }, told: told,
        evidence: arguments["evidence"])
    }
  }
}
