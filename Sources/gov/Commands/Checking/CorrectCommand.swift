// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov correct`: mends a role or seat that was given invalidly.
struct CorrectCommand: Command {
  var declaration: Declaration {
    Declaration(
      "correct", .act,
      "Ends a role or seat that was given invalidly, naming the law that this broke.",
      discussion: [
        "gov check derives again that the law was really broken; a false correction is a problem of its own. Nothing is deleted."
      ],
      arguments: [
        .required("LOGIN", "Whose role or seat it is"),
        .required("ROLE|BODY", "The role, or the body of the seat"),
      ],
      options: [
        .value("in", "SCOPE", "Where the role is held"),
        .value("breaks", "CHECK", "The check whose law it breaks; see gov check --list"),
        .value("reason", "TEXT", "Why it is mended so"),
      ],
      examples: [
        .init(
          "gov correct nova reviewer --in pd --breaks roles-justified --reason \"merged too early\"",
          "after a role was granted without a vote")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    guard let check = arguments["breaks"] else {
      throw .usage("which law was broken is not said", help: "add --breaks CHECK", of: declaration)
    }
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.correct(
        arguments.required("LOGIN"), arguments.required("ROLE|BODY"),
        in: arguments["in"].map { Scope($0) }, breaks: check, reason: arguments["reason"] ?? "")
    }
  }
}
