// SPDX-License-Identifier: Apache-2.0

/// All commands, in the order in which help lists them.
struct CommandList: Sendable {
  /// Commands that belong together, under a heading of the overview.
  struct Section: Sendable {
    let title: String
    let commands: [any Command]

    init(_ title: String, _ commands: [any Command]) {
      self.title = title
      self.commands = commands
    }
  }

  /// A command beside its declaration, which is made only once.
  struct Entry: Sendable {
    let declaration: Declaration
    let command: any Command
  }

  let sections: [(title: String, entries: [Entry])]
  let entries: [Entry]
  /// What the words that several commands begin with stand for: `["vote"]`.
  let groups: [[String]: String]

  init(_ sections: [Section], groups: [[String]: String] = [:]) {
    self.sections = sections.map { section in
      let entries = section.commands.map { Entry(declaration: $0.declaration, command: $0) }
      return (section.title, entries)
    }
    self.entries = self.sections.flatMap(\.entries)
    self.groups = groups
  }

  /// The command called by exactly these words.
  func entry(_ words: [String]) -> Entry? {
    entries.first { $0.declaration.words == words }
  }

  /// The commands below these words, without the one that they call themselves.
  func entries(below words: [String]) -> [Entry] {
    entries.filter {
      $0.declaration.words.count > words.count && $0.declaration.words.starts(with: words)
    }
  }

  /// The words that may follow these, each once, in order.
  func words(after words: [String]) -> [String] {
    var seen: Set<String> = []
    return entries(below: words).map { $0.declaration.words[words.count] }
      .filter { seen.insert($0).inserted }
  }
}
