// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension UsageError: CustomStringConvertible {
  private var command: String { (["gov"] + words).joined(separator: " ") }

  /// The fact in one sentence.
  var description: String {
    switch reason {
    case .missingCommand:
      words.isEmpty ? "a command is missing" : "'\(command)' needs one more word"
    case .unknownCommand(let word, _):
      "unknown command '\((["gov"] + words + [word]).joined(separator: " "))'"
    case .unknownOption(let option, _):
      "unknown option '\(option)'"
    case .optionBeforeCommand(let option):
      "'\(option)' stands before the command it belongs to"
    case .missingValue(let option):
      "'--\(option.key)' needs a value: \(option.metavariable ?? "")"
    case .unexpectedValue(let option, let value):
      "'--\(option.key)' takes no value, but has '\(value)'"
    case .repeatedOption(let option):
      "'--\(option.key)' is given twice"
    case .notAWhen(let name, let value):
      "\(name) takes a day or an instant, not '\(value)'"
    case .unknownChoice(let name, let value, let choices):
      "\(name) is \(choices.listed("or")), not '\(value)'"
    case .missingArgument(let argument):
      "'\(command)' needs \(argument.name): \(argument.help.uncapitalised)"
    case .unexpectedArgument(let word):
      "unexpected argument '\(word)'"
    case .joinedCommand(let word):
      "unknown command '\((["gov"] + words + [word]).joined(separator: " "))'"
    case .onForAct:
      "'\(command)' is an act, which happens now, and takes no '--on'"
    case .datedForAnswer(let flag):
      "'\(command)\(flag.map { " --" + $0 } ?? "")' is an answer and takes no '--dated'"
    case .optionOfOthers(let option):
      "'\(command)' takes no '--\(option.key)'"
    }
  }

  /// What to do about it, if that is known.
  var help: String? {
    switch reason {
    case .unknownCommand(_, let suggestions):
      suggestions.isEmpty
        ? nil : "did you mean " + suggestions.map { "'\($0)'" }.listed("or") + "?"
    case .unknownOption(_, let suggestion):
      suggestion.map { "did you mean '\($0)'?" }
    case .unknownChoice(_, let value, let choices):
      Suggestion.nearest(to: value, among: choices).map { "did you mean '\($0)'?" }
    case .joinedCommand(let word):
      "'\(word)' is one word; write its words apart, without quotation marks"
    case .notAWhen:
      "write a day as '2026-03-01', an instant as '2026-03-01T09:00:00Z'"
    case .onForAct(let flag?):
      "with '--\(flag)' it only answers, and takes '--on'"
    case .onForAct(nil):
      "an act that happened earlier is entered with '--dated'"
    case .datedForAnswer:
      "use '--on' to ask about another day"
    default:
      nil
    }
  }

  /// The name under which scripts know the error.
  var code: String {
    switch reason {
    case .missingCommand: "missing-command"
    case .unknownCommand, .joinedCommand: "unknown-command"
    case .unknownOption: "unknown-option"
    case .optionBeforeCommand: "option-before-command"
    case .missingValue: "missing-value"
    case .unexpectedValue: "unexpected-value"
    case .repeatedOption: "repeated-option"
    case .notAWhen: "wrong-time"
    case .unknownChoice: "unknown-value"
    case .missingArgument: "missing-argument"
    case .unexpectedArgument: "unexpected-argument"
    case .onForAct, .datedForAnswer, .optionOfOthers: "option-not-allowed"
    }
  }
}

extension String {
  /// For a help text in the middle of a sentence; leaves abbreviations alone.
  fileprivate var uncapitalised: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
