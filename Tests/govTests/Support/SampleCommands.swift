// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

@testable import gov

/// A command that only repeats what it understood, for tests of parsing and printing.
struct SampleCommand: Command {
  var declaration: Declaration
  var report: Report?
  var failure: CommandFailure?

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    if let failure { throw failure }
    if let report { return report }
    var lines: [Block] = []
    for argument in declaration.arguments where arguments.has(argument.name) {
      lines.append(.line("\(argument.name)=\(arguments.all(argument.name).joined(separator: "|"))"))
    }
    for option in declaration.options where arguments.has(option.key) {
      lines.append(.line("\(option.key)=\(arguments.all(option.key).joined(separator: "|"))"))
    }
    let global = arguments.global
    for (name, value) in [
      ("registry", global.registry), ("on", global.on.map(Self.words)),
      ("dated", global.dated.map(Self.words)),
      ("as", global.actor),
    ] {
      if let value { lines.append(.line("\(name)=\(value)")) }
    }
    return Report(json: .null, text: lines)
  }

  private static func words(_ when: When) -> String {
    switch when {
    case .day(let day): day.description
    case .instant(let instant): instant.description
    }
  }
}

extension CommandList {
  static let sample = CommandList(
    [
      Section(
        "Votes",
        [
          SampleCommand(
            declaration: Declaration(
              "vote tally", .answer, "Counts a vote.",
              arguments: [.optional("ID", "The vote")],
              options: [
                .value("counts", "LIST", "How many said what"),
                .repeating("passes", "CONDITION", "What must hold"),
                .choice("method", "METHOD", ["irv", "schulze"], "How to count"),
                .flag("strict-ratio", "The older rule"),
              ])),
          SampleCommand(
            declaration: Declaration(
              "vote cast", .act, "Casts a ballot.",
              arguments: [
                .required("ID", "The vote"),
                .optional("CHOICE", "The choice", choices: ["yes", "no"]),
              ],
              options: [.value("reason", "TEXT", "Why")])),
          SampleCommand(
            declaration: Declaration(
              "attest", .act, "Vouches for a person.",
              arguments: [.required("LOGIN", "The person"), .repeating("CLAIM", "A claim")])),
          SampleCommand(
            declaration: Declaration(
              "promote", .actUnless("check"), "Grants a role.",
              arguments: [.required("LOGIN", "The person")],
              options: [.flag("check", "Only answer"), .value("in", "SCOPE", "Where")],
              formats: [.text, .json, .github, .markdown])),
        ]),
      Section("About gov", [HelpCommand()]),
    ],
    groups: [["vote"]: "Votes, from opening to closing."])
}
