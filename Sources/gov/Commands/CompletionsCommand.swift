// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// `gov completions`: a script that teaches a shell what may follow.
struct CompletionsCommand: Command {
  var declaration: Declaration {
    Declaration(
      "completions", .tool, "Prints a script that completes gov's words in a shell.",
      arguments: [.required("SHELL", "The shell", choices: ["bash", "zsh", "fish"])],
      examples: [
        .init("source <(gov completions bash)", "completes in this shell"),
        .init(
          "gov completions fish > ~/.config/fish/completions/gov.fish", "completes in every shell"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let shell = arguments.required("SHELL")
    let completions = Completions(context.commands)
    let script =
      switch shell {
      case "bash": completions.bash
      case "zsh": completions.zsh
      default: completions.fish
      }
    return Report(
      json: ["shell": .string(shell), "script": .string(script)],
      text: [.verbatim(script)])
  }
}
