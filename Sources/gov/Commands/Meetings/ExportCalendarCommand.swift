// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov export ics`: meetings and deadlines for any calendar.
struct ExportCalendarCommand: Command {
  var declaration: Declaration {
    Declaration(
      "export ics", .answer, "Prints meetings and the ends of votes as a calendar, RFC 5545.",
      options: [
        .value("body", "BODY", "Only what concerns this body"),
        .value("in", "SCOPE", "The project whose own body it is"),
        .choice(
          "language", "LANGUAGE", Language.allCases.map(\.rawValue), "The language of summaries"),
      ],
      examples: [.init("gov export ics > governance.ics", "to subscribe to")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let body = try arguments["body"].map { name throws(CommandFailure) in
      try open.body(name, in: arguments["in"])
    }
    let text = open.registry.calendar(
      of: body, under: open.charter, at: open.at,
      in: try arguments.choice("language", Language.self) ?? .english)
    return Report(json: ["calendar": .string(text)], text: [.verbatim(text)])
  }
}
