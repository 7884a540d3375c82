// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov waive`: a thing that is due and need not be proposed again.
struct WaiveCommand: Command {
  var declaration: Declaration {
    Declaration(
      "waive", .act, "Keeps a thing that is due from being proposed again until a day.",
      discussion: ["Names the thing as gov due does: its kind and whom or what it concerns."],
      arguments: [
        .required("KIND", "The sort of thing"), .required("SUBJECT", "Whom or what it concerns"),
      ],
      options: [
        .value("until", "DAY", "The last day on which it holds"),
        .value("reason", "TEXT", "Why"),
        .value("vote", "ID", "The vote that decided it"),
      ],
      examples: [
        .init(
          "gov waive absences dora --until 2026-09-01 --reason \"parental leave\" --as mira",
          "no proposal to remove dora until then")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    guard let text = arguments["until"] else {
      throw .usage("until when it holds is not said: add '--until'", of: declaration)
    }
    guard case .day(let until) = try Moment.when(text, option: "--until") else {
      throw .usage("'--until' takes a day such as 2026-03-01", of: declaration)
    }
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.waive(
        arguments.required("KIND"), of: arguments.required("SUBJECT"), until: until,
        reason: arguments["reason"] ?? "", by: arguments["vote"].map { VoteID($0) })
    }
  }
}
