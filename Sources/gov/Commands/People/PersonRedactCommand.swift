// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov person redact`: removes what identifies somebody who asks for it.
struct PersonRedactCommand: Command {
  var declaration: Declaration {
    Declaration(
      "person redact", .act,
      "Removes name, accounts, affiliations and links of somebody who asks for it.",
      discussion: [
        "The id, the roles held and every digest stay, so that past votes still count to the same."
      ],
      arguments: [.required("LOGIN", "An id, or a handle on any forge")],
      options: [.value("reason", "TEXT", "Why: who asked for it, and when")],
      examples: [.init("gov person redact ann --reason \"asked on 2026-03-01\" --as ann", "")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.redact(arguments.required("LOGIN"), reason: arguments["reason"] ?? "")
    }
  }
}
