// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov activity add`: evidence that no importer brings.
struct ActivityAddCommand: Command {
  var declaration: Declaration {
    Declaration(
      "activity add", .act, "Enters a contribution that no importer brings, such as a talk.",
      arguments: [
        .required("LOGIN", "Whose contribution it is"),
        .required("KIND", "The kind, one of the charter's"),
      ],
      options: [
        .value("ref", "URL", "A link that anyone can follow"),
        .value("at", "DAY", "When it was; now if nothing is said"),
        .value("title", "TITLE", "What it is called"),
        .value("in", "GROUP", "The group for whose modules it was"),
        .value("lines", "N", "How many lines it was about"),
      ],
      examples: [
        .init("gov activity add alice talk --ref https://example.org/t --as bob", "a talk")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    guard let ref = arguments["ref"] else {
      throw .usage("a contribution has a link: add '--ref URL'", of: declaration)
    }
    let day = try arguments["at"].map { text throws(CommandFailure) in
      try Moment.when(text, option: "--at")
    }
    let lines = try arguments["lines"].map { text throws(CommandFailure) in
      guard let number = Int(text), number > 0 else {
        throw .usage("'--lines' takes a number, not '\(text)'", of: declaration)
      }
      return number
    }
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.addContribution(
        arguments.required("KIND"), by: arguments.required("LOGIN"), ref: ref, on: day,
        title: arguments["title"], in: arguments["in"].map { Scope($0) }, lines: lines)
    }
  }
}
