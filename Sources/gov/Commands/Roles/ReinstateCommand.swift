// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov reinstate`: the actor takes up again what he or she left as emeritus.
struct ReinstateCommand: Command {
  var declaration: Declaration {
    Declaration(
      "reinstate", .act, "Takes a role or seat up again that the actor left as emeritus.",
      discussion: [
        "Where the charter says that a request suffices; anything else that ended is won as anew."
      ],
      arguments: [.required("ROLE|BODY", "The role, or the body of the seat")],
      options: [
        .value("in", "SCOPE", "Where the role was held, or the project whose own body it is")
      ],
      examples: [.init("gov reinstate maintainer --in pd --as bob", "Maintainer again")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.reinstate(arguments.required("ROLE|BODY"), in: arguments["in"].map { Scope($0) })
    }
  }
}
