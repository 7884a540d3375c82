// SPDX-License-Identifier: Apache-2.0

/// All that parsing, help and completions need to know of a command.
struct Declaration: Hashable, Sendable {
  /// Whether a command changes the record, which decides the options it shares with others.
  enum Kind: Hashable, Sendable {
    /// Reads and answers: takes `--on`.
    case answer
    /// Writes: takes `--dated` and `--dry-run`, never `--on`.
    case act
    /// Writes, unless this flag is given; then it answers.
    case actUnless(String)
    /// Has nothing to do with a registry.
    case tool
  }

  /// A command line worth copying, and what it does.
  struct Example: Hashable, Sendable {
    var line: String
    var meaning: String

    init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// The words that call it, without `gov`: `["vote", "tally"]`.
  var words: [String]
  var kind: Kind
  /// One sentence, capitalised, with a full stop.
  var summary: String
  /// Paragraphs shown below the summary by `--help`.
  var discussion: [String]
  /// What follows the words, one a form; derived from the arguments where none is given.
  var usage: [String]
  var arguments: [Argument]
  var options: [Option]
  var formats: [Format]
  var examples: [Example]

  init(
    _ words: String, _ kind: Kind, _ summary: String, discussion: [String] = [],
    usage: [String] = [], arguments: [Argument] = [], options: [Option] = [],
    formats: [Format] = [.text, .json], examples: [Example] = []
  ) {
    self.words = words.split(separator: " ").map(String.init)
    self.kind = kind
    self.summary = summary
    self.discussion = discussion
    self.usage = usage
    self.arguments = arguments
    self.options = options
    self.formats = formats
    self.examples = examples
  }

  /// The command as typed: `gov vote tally`.
  var name: String { (["gov"] + words).joined(separator: " ") }
}
