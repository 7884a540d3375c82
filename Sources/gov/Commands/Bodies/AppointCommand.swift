// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov appoint`: an appointment that the charter leaves to others.
struct AppointCommand: Command {
  var declaration: Declaration {
    Declaration(
      "appoint", .act, "Records an appointment that the charter leaves to others.",
      discussion: [
        "Where the charter fills a seat by a vote, use gov vote open appoint and gov enact."
      ],
      arguments: [.required("BODY", "The body"), .required("LOGIN", "The person")],
      options: [
        .value("seat", "SEAT", "The seat; the ordinary one if nothing is said"),
        .value("in", "SCOPE", "The project whose own body it is"),
        .value("evidence", "URL", "Where the appointment can be read"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.appoint(
        arguments.required("LOGIN"), to: BodyID(arguments.required("BODY")),
        in: arguments["in"].map { Scope($0) }, seat: arguments["seat"],
        evidence: arguments["evidence"])
    }
  }
}
