// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// Completion scripts, made from the declarations of all commands.
struct Completions {
  let commands: CommandList

  init(_ commands: CommandList) {
    self.commands = commands
  }

  /// The words that name commands or groups, from none to all of each command's.
  var paths: [[String]] {
    var seen: Set<[String]> = []
    return commands.entries.flatMap { entry in
      let words = entry.declaration.words
      return (0...words.count).map { Array(words.prefix($0)) }
    }.filter { seen.insert($0).inserted }
  }

  func options(of declaration: Declaration) -> [Option] {
    declaration.options + GlobalOptions.options(for: declaration)
  }

  func list(_ words: [String]) -> String { words.joined(separator: " ").quotedForShell }
}
