// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov warn`: a word to somebody of whom a rule on inactivity holds.
struct WarnCommand: Command {
  var declaration: Declaration {
    Declaration(
      "warn", .act, "Warns somebody of whom a rule on inactivity holds, and records it.",
      discussion: [
        "gov due names them. What the rule says can follow only after the time that it gives; nothing follows by itself."
      ],
      arguments: [.required("LOGIN", "The person")],
      options: [
        .value("rule", "ID", "The rule; the only one that holds if nothing is said"),
        .value("in", "GROUP", "The group, where several are meant"),
        .value("reason", "TEXT", "What was said"),
        .value("evidence", "URL", "A link to it"),
      ],
      examples: [
        .init(
          "gov warn alice --rule three-months-without-review --in copr --as bob",
          "alice has a month to show activity")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.warn(
        arguments.required("LOGIN"), by: arguments["rule"].map { ID($0) },
        in: arguments["in"].map { Scope($0) }, reason: arguments["reason"],
        evidence: arguments["evidence"])
    }
  }
}
