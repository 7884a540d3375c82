// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// The values read from a command line so far.
struct ParsedValues {
  /// Options in the order in which they were first given.
  private(set) var given: [Option] = []
  private(set) var options: [String: [String]] = [:]
  private(set) var arguments: [String: [String]] = [:]

  /// Everything by name; keys are lower case and argument names upper case, so none collide.
  var all: [String: [String]] { options.merging(arguments) { first, _ in first } }

  /// Reads one option and its value.
  mutating func take(
    _ option: Option, from tokens: inout Tokens, _ path: [String]
  ) throws(UsageError) {
    guard options[option.key] == nil || option.repeats else {
      throw UsageError(reason: .repeatedOption(option), words: path)
    }
    if options[option.key] == nil { given.append(option) }
    if option.isFlag {
      if let value = tokens.peek?.valueOfOption {
        throw UsageError(reason: .unexpectedValue(option, value: value), words: path)
      }
      tokens.advance()
      options[option.key] = []
      return
    }
    guard let value = tokens.takeValue() else {
      throw UsageError(reason: .missingValue(option), words: path)
    }
    options[option.key, default: []].append(value)
  }

  /// Gives the positional words to the arguments in their order.
  mutating func place(_ words: [String], _ declaration: Declaration) throws(UsageError) {
    var rest = words[...]
    for argument in declaration.arguments {
      let taken = argument.repeats ? rest : rest.prefix(1)
      rest = rest.dropFirst(taken.count)
      if !taken.isEmpty {
        arguments[argument.name] = Array(taken)
      } else if argument.isRequired {
        throw UsageError(reason: .missingArgument(argument), words: declaration.words)
      }
    }
    if let extra = rest.first {
      throw UsageError(reason: .unexpectedArgument(extra), words: declaration.words)
    }
  }

  /// Checks the values of everything that takes only some.
  func checkValues(_ known: [Option], _ declaration: Declaration) throws(UsageError) {
    for key in ["on", "dated"] where declaration.options.allSatisfy({ $0.key != key }) {
      guard let value = options[key]?.first, When(value) == nil else { continue }
      throw UsageError(
        reason: .notAWhen(name: "'--\(key)'", value: value), words: declaration.words)
    }
    for option in given {
      // The format's choices depend on the command, so the option is looked up again.
      guard let choices = known.first(where: { $0.key == option.key })?.choices else { continue }
      try check(options[option.key], choices, "'--\(option.key)'", declaration)
    }
    for argument in declaration.arguments {
      try check(arguments[argument.name], argument.choices, argument.name, declaration)
    }
  }

  private func check(
    _ values: [String]?, _ choices: [String], _ name: String, _ declaration: Declaration
  ) throws(UsageError) {
    guard !choices.isEmpty else { return }
    for value in values ?? [] where !choices.contains(value) {
      throw UsageError(
        reason: .unknownChoice(name: name, value: value, choices: choices),
        words: declaration.words)
    }
  }
}
