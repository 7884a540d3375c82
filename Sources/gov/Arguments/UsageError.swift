// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a command line; the words for it are elsewhere.
struct UsageError: Error, Hashable {
  enum Reason: Hashable {
    case missingCommand
    case unknownCommand(word: String, suggestions: [String])
    /// Several words of a command, quoted or otherwise made into one.
    case joinedCommand(String)
    case unknownOption(String, suggestion: String?)
    /// An option that some command takes, before the words that name a command.
    case optionBeforeCommand(String)
    case missingValue(Option)
    case unexpectedValue(Option, value: String)
    case repeatedOption(Option)
    /// Neither a day nor an instant, under the name of its option or variable.
    case notAWhen(name: String, value: String)
    case unknownChoice(name: String, value: String, choices: [String])
    case missingArgument(Argument)
    case unexpectedArgument(String)
    case onForAct(unless: String?)
    case datedForAnswer(because: String?)
    /// An option that other kinds of commands take.
    case optionOfOthers(Option)
  }

  var reason: Reason
  /// The words of the command or group, as far as they were recognised.
  var words: [String]
}
