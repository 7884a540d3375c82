// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// What a command line asks for.
enum Invocation {
  case run(any Command, Arguments)
  /// Help about a command, a group of commands, or everything where there are no words.
  case help([String], Format)
  case version(Format)
}

/// Reads a command line: words that name a command, then its arguments and options in any order.
struct CommandLineParser {
  let commands: CommandList

  /// Returns what the words after `gov` ask for.
  func parse(_ words: [String]) throws(UsageError) -> Invocation {
    if Self.asksForHelp(words) { return .help(try path(in: words), Self.format(in: words)) }
    var tokens = Tokens(words)
    var early = ParsedValues()
    var path: [String] = []
    // Shared options may stand before the command, as in `gov --registry DIR check`.
    while let token = tokens.peek {
      if let key = tokens.optionKey {
        if key == "version", path.isEmpty { return .version(Self.format(in: words)) }
        // Once a command is named, its own options come first.
        if commands.entry(path) != nil { break }
        guard let option = GlobalOptions.all.first(where: { $0.key == key }) else {
          throw unknownOption(key, token, path)
        }
        try early.take(option, from: &tokens, path)
      } else {
        guard !tokens.isPastOptions, commands.words(after: path).contains(token) else { break }
        path.append(token)
        tokens.advance()
      }
    }
    guard let entry = commands.entry(path) else {
      guard let word = tokens.peek else { throw UsageError(reason: .missingCommand, words: path) }
      throw unknownCommand(word, path)
    }
    let values = try values(of: entry.declaration, tokens, after: early)
    return .run(
      entry.command,
      Arguments(entry.declaration, GlobalOptions(values.options), values.all))
  }

  /// The words that name a command or a group, wherever options stand between them.
  ///
  /// Whoever asks for help is told of no other mistake than a command that doesn't exist.
  private func path(in words: [String]) throws(UsageError) -> [String] {
    var tokens = Tokens(words)
    var path: [String] = []
    while let token = tokens.peek, !tokens.isPastOptions {
      if let key = tokens.optionKey {
        if GlobalOptions.all.contains(where: { $0.key == key && !$0.isFlag }) {
          _ = tokens.takeValue()
        } else {
          tokens.advance()
        }
      } else if commands.words(after: path).contains(token) {
        path.append(token)
        tokens.advance()
      } else if commands.entry(path) == nil {
        throw unknownCommand(token, path)
      } else {
        break
      }
    }
    return path
  }

  /// The format that a command line asks for, however wrong the rest of it is.
  static func format(in words: [String]) -> Format {
    let words = words.prefix { $0 != "--" }
    for (index, word) in words.enumerated() {
      if word == "--format=json" { return .json }
      if word == "--format", index + 1 < words.count, words[index + 1] == "json" { return .json }
    }
    return .text
  }

  private static func asksForHelp(_ words: some Sequence<String>) -> Bool {
    words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }

  private func values(
    of declaration: Declaration, _ rest: Tokens, after early: ParsedValues
  ) throws(UsageError) -> ParsedValues {
    let path = declaration.words
    let known = declaration.options + GlobalOptions.options(for: declaration)
    for option in early.given where !known.contains(where: { $0.key == option.key }) {
      throw UsageError(reason: misplaced(option, declaration), words: path)
    }
    var values = early
    var tokens = rest
    var positional: [String] = []
    while let token = tokens.peek {
      guard let key = tokens.optionKey else {
        positional.append(token)
        tokens.advance()
        continue
      }
      guard let option = known.first(where: { $0.key == key }) else {
        if let other = GlobalOptions.all.first(where: { $0.key == key }) {
          throw UsageError(reason: misplaced(other, declaration), words: path)
        }
        throw UsageError(
          reason: .unknownOption(
            token.nameOfOption, suggestion: Self.suggestion(for: key, among: known)),
          words: path)
      }
      try values.take(option, from: &tokens, path)
    }
    if let wrong = conflict(values, declaration) { throw UsageError(reason: wrong, words: path) }
    try values.place(positional, declaration)
    try values.checkValues(known, declaration)
    return values
  }

  private func misplaced(_ option: Option, _ declaration: Declaration) -> UsageError.Reason {
    switch (option.key, declaration.kind) {
    case ("on", .act): .onForAct(unless: nil)
    case ("dated", .answer): .datedForAnswer(because: nil)
    default: .optionOfOthers(option)
    }
  }

  /// What a flag that turns an act into an answer makes of the time that was given.
  private func conflict(
    _ values: ParsedValues, _ declaration: Declaration
  ) -> UsageError.Reason? {
    guard case .actUnless(let flag) = declaration.kind else { return nil }
    let answers = values.options[flag] != nil
    if !answers, values.options["on"] != nil { return .onForAct(unless: flag) }
    if answers, values.options["dated"] != nil { return .datedForAnswer(because: flag) }
    return nil
  }

  private func unknownOption(_ key: String, _ token: String, _ path: [String]) -> UsageError {
    let below = commands.entries(below: path).flatMap(\.declaration.options)
    if below.contains(where: { $0.key == key }) {
      return UsageError(reason: .optionBeforeCommand(token.nameOfOption), words: path)
    }
    let suggestion = Self.suggestion(for: key, among: GlobalOptions.all)
    return UsageError(
      reason: .unknownOption(token.nameOfOption, suggestion: suggestion), words: path)
  }

  private static func suggestion(for key: String, among options: [Option]) -> String? {
    Suggestion.nearest(to: key, among: options.map(\.key)).map { "--" + $0 }
  }

  /// Suggests the nearest word at this place, else whole commands that contain the word.
  private func unknownCommand(_ word: String, _ path: [String]) -> UsageError {
    let name = { (words: [String]) in (["gov"] + words).joined(separator: " ") }
    var suggestions: [String] = []
    if let near = Suggestion.nearest(to: word, among: commands.words(after: path)) {
      suggestions = [name(path + [near])]
    } else {
      let all = commands.entries.map(\.declaration.words)
      if all.contains(path + word.split(separator: " ").map(String.init)) {
        return UsageError(reason: .joinedCommand(word), words: path)
      }
      suggestions = all.filter { $0.last == word }.prefix(3).map(name)
    }
    return UsageError(reason: .unknownCommand(word: word, suggestions: suggestions), words: path)
  }
}
