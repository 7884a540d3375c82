// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov help`: what there is, and how a command is used.
struct HelpCommand: Command {
  var declaration: Declaration {
    Declaration(
      "help", .tool, "Explains gov, or one of its commands.",
      arguments: [.any("COMMAND", "The words of the command")],
      examples: [.init("gov help vote tally", "the same as 'gov vote tally --help'")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let words = arguments.all("COMMAND")
    for (index, word) in words.enumerated() {
      let known = context.commands.words(after: Array(words[..<index]))
      guard known.contains(word) else {
        throw .unknown(
          "command", word: words[...index].joined(separator: " "),
          among: known.map { (words[..<index] + [$0]).joined(separator: " ") })
      }
    }
    return Self.report(words, in: context)
  }

  /// The help about a command or a group of commands that exists.
  static func report(_ words: [String], in context: Context) -> Report {
    let help = HelpText(context.commands, width: context.width)
    return Report(json: help.json(words), text: help.blocks(words))
  }
}
