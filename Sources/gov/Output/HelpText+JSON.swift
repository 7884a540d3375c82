// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension HelpText {
  /// The declarations that the help speaks of, for tools that build pages or wrappers.
  func json(_ words: [String]) -> JSON {
    let shown = commands.entries.filter { $0.declaration.words.starts(with: words) }
    return ["commands": .array(shown.map { Self.json($0.declaration) })]
  }

  private static func json(_ declaration: Declaration) -> JSON {
    let options = declaration.options + GlobalOptions.options(for: declaration)
    return [
      "name": .string(declaration.name),
      "summary": .string(declaration.summary),
      "discussion": .strings(declaration.discussion),
      "usage": .strings(declaration.forms.map { "\(declaration.name) \($0)" }),
      "arguments": .array(declaration.arguments.map(json)),
      "options": .array(options.map(json)),
      "examples": .array(
        declaration.examples.map {
          ["line": .string($0.line), "meaning": .string($0.meaning)]
        }),
    ]
  }

  private static func json(_ argument: Argument) -> JSON {
    [
      "name": .string(argument.name), "required": .bool(argument.isRequired),
      "repeats": .bool(argument.repeats), "choices": .strings(argument.choices),
      "help": .string(argument.help),
    ]
  }

  private static func json(_ option: Option) -> JSON {
    [
      "name": .string("--" + option.key), "value": .string(option.metavariable),
      "repeats": .bool(option.repeats), "choices": .strings(option.choices),
      "help": .string(option.help),
    ]
  }
}
