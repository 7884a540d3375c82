// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension Completions {
  /// A line for each word and option, on the condition that its command was typed.
  var fish: String {
    """
    # Completions of gov for fish; save as ~/.config/fish/completions/gov.fish
    function __gov_words
      set -l words (commandline -opc | string match -v -- '-*')
      set -e words[1]
      test "$words[1]" = help; and set -e words[1]
      string join ' ' -- $words
    end
    function __gov_at
      test (__gov_words | string collect -a) = "$argv"
    end
    function __gov_in
      string match -q -- "$argv *" (__gov_words)' '
    end

    """ + wordLines + optionLines
  }

  private var wordLines: String {
    paths.flatMap { path in
      commands.words(after: path).map { word in
        let child = path + [word]
        let summary = commands.entry(child)?.declaration.summary ?? commands.groups[child] ?? ""
        let condition = "__gov_at \(path.joined(separator: " "))".quotedForShell
        return "complete -c gov -f -n \(condition) -a \(word) -d \(summary.quotedForShell)\n"
      }
    }.joined()
  }

  private var optionLines: String {
    var lines = ""
    for entry in commands.entries {
      let declaration = entry.declaration
      let condition = "__gov_in \(declaration.words.joined(separator: " "))".quotedForShell
      for choice in declaration.arguments.flatMap(\.choices) {
        lines += "complete -c gov -f -n \(condition) -a \(choice.quotedForShell)\n"
      }
      for option in options(of: declaration) {
        lines += "complete -c gov -n \(condition) -l \(option.key)"
        if !option.isFlag { lines += " -r" }
        if !option.choices.isEmpty { lines += " -f -a \(list(option.choices))" }
        lines += " -d \(option.help.quotedForShell)\n"
      }
    }
    return lines
  }
}
