// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// Completion scripts, made from the declarations of all commands.
struct Completions {
  private let commands: CommandList

  init(_ commands: CommandList) {
    self.commands = commands
  }

  /// The words that name commands or groups, with what may follow each.
  private var paths: [[String]] {
    var seen: Set<[String]> = []
    return commands.entries.flatMap { entry in
      let words = entry.declaration.words
      return (0...words.count).map { Array(words.prefix($0)) }
    }.filter { seen.insert($0).inserted }
  }

  private func options(_ declaration: Declaration) -> [Option] {
    declaration.options + GlobalOptions.options(for: declaration)
  }

  /// One `case` arm a command: what may follow its words, and which options take a value.
  var bash: String {
    var script = """
      # Completions of gov for bash; load with: source <(gov completions bash)
      _gov() {
        local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        local path="" next="" values="" i
        for ((i = 1; i < COMP_CWORD; i++)); do
          case "${COMP_WORDS[i]}" in
            -*) continue ;;
          esac
          case "${path:+$path }${COMP_WORDS[i]}" in

      """
    let named = paths.filter { !$0.isEmpty }.map { $0.joined(separator: " ").quotedForShell }
    script += "      \(named.joined(separator: "|"))) path=\"${path:+$path }${COMP_WORDS[i]}\" ;;\n"
    script += "    esac\n  done\n  case \"$path:$previous\" in\n"
    for entry in commands.entries {
      let path = entry.declaration.words.joined(separator: " ")
      for option in options(entry.declaration) where !option.isFlag {
        let pattern = "\(path):--\(option.key)".quotedForShell
        if option.choices.isEmpty {
          script += "    \(pattern)) compopt -o default; return ;;\n"
        } else {
          script += "    \(pattern)) values=\(list(option.choices)) ;;\n"
        }
      }
    }
    script += "  esac\n  case \"$path\" in\n"
    for path in paths {
      let next = list(following(path))
      script += "    \(path.joined(separator: " ").quotedForShell)) next=\(next) ;;\n"
    }
    return script + """
        esac
        COMPREPLY=($(compgen -W "${values:-$next}" -- "$word"))
        [[ ${#COMPREPLY[@]} -gt 0 ]] || compopt -o default
      }
      complete -F _gov gov

      """
  }

  /// Words of commands, then choices of the arguments, then options.
  private func following(_ path: [String]) -> [String] {
    var words = commands.words(after: path)
    if let entry = commands.entry(path) {
      words += entry.declaration.arguments.flatMap(\.choices)
      words += options(entry.declaration).map { "--" + $0.key }
    } else if path.isEmpty {
      words += ["--help", "--version"]
    } else {
      words += ["--help"]
    }
    return words
  }

  private func list(_ words: [String]) -> String { words.joined(separator: " ").quotedForShell }

  /// zsh runs the bash script through its own emulation of `complete`.
  var zsh: String {
    "#compdef gov\nautoload -U +X bashcompinit && bashcompinit\n" + bash
  }

  /// One line for each word and option, on the condition that its command was typed.
  var fish: String {
    var script = """
      # Completions of gov for fish; save as ~/.config/fish/completions/gov.fish
      function __gov_at
        set -l words (commandline -opc | string match -v -- '-*')
        test "$words[2..-1]" = "$argv"
      end
      function __gov_in
        string match -q -- "gov $argv*" (commandline -opc | string match -v -- '-*' | string join ' ')
      end

      """
    for path in paths {
      for word in commands.words(after: path) {
        let child = path + [word]
        let summary = commands.entry(child)?.declaration.summary ?? commands.groups[child] ?? ""
        script +=
          "complete -c gov -f -n \("__gov_at \(path.joined(separator: " "))".quotedForShell)"
        script += " -a \(word.quotedForShell) -d \(summary.quotedForShell)\n"
      }
    }
    for entry in commands.entries {
      let condition = "__gov_in \(entry.declaration.words.joined(separator: " "))".quotedForShell
      for option in options(entry.declaration) {
        script += "complete -c gov -n \(condition) -l \(option.key)"
        if !option.isFlag { script += " -r" }
        if !option.choices.isEmpty { script += " -f -a \(list(option.choices))" }
        script += " -d \(option.help.quotedForShell)\n"
      }
      for choice in entry.declaration.arguments.flatMap(\.choices) {
        script += "complete -c gov -f -n \(condition) -a \(choice.quotedForShell)\n"
      }
    }
    return script
  }
}
