// SPDX-License-Identifier: Apache-2.0

/// Why a command could not do or answer what it was asked; nothing was changed.
struct CommandFailure: Error, Hashable {
  /// A place in a file and what is wrong there.
  struct Problem: Hashable, Sendable {
    /// As the user named the file, or relative to the registry's parent.
    var file: String
    var line: Int?
    var column: Int?
    var message: String
    var help: String?

    init(
      _ message: String, file: String, line: Int? = nil, column: Int? = nil, help: String? = nil
    ) {
      self.file = file
      self.line = line
      self.column = column
      self.message = message
      self.help = help
    }

    /// `file:line:column`, as editors and compilers write it.
    var place: String {
      ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }
  }

  /// The name under which scripts know the failure, in kebab-case.
  var code: String
  /// One sentence, lower case, without a full stop.
  var message: String
  /// What to do about it.
  var help: String?
  var exit: ExitCode
  var problems: [Problem] = []
  /// Lines shown below the message as they are: a text and the caret pointing into it.
  var excerpt: [String] = []
  /// The command whose `--help` is worth reading.
  var usageOf: String?

  init(
    _ code: String, _ message: String, help: String? = nil, exit: ExitCode,
    problems: [Problem] = [], excerpt: [String] = []
  ) {
    self.code = code
    self.message = message
    self.help = help
    self.exit = exit
    self.problems = problems
    self.excerpt = excerpt
  }
}
