// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension Completions {
  /// A script for bash 3.2 and later: macOS has no newer one.
  var bash: String {
    "# Completions of gov for bash; load with: source <(gov completions bash)\n" + function
  }

  /// The script for bash, which zsh understands through its own emulation of `complete`.
  var zsh: String {
    """
    #compdef gov
    # Completions of gov for zsh; load with: source <(gov completions zsh)
    (( $+functions[compdef] )) || { autoload -U compinit && compinit }
    autoload -U +X bashcompinit && bashcompinit

    """ + function
  }

  private var function: String {
    """
    __gov_complete() {
      local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
      local path="" next="" values="" i
      # bash makes three words of --key=value.
      if [[ "$word" == "=" ]]; then word=""
      elif [[ "$previous" == "=" ]]; then previous="${COMP_WORDS[COMP_CWORD-2]}"; fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        case "${COMP_WORDS[i]}" in
          \(sharedOptions)) i=$((i + 1)); continue ;;
          help) [[ -n "$path" ]] || continue ;;
          -*) continue ;;
        esac
        case "${path:+$path }${COMP_WORDS[i]}" in
          \(namedPaths)) path="${path:+$path }${COMP_WORDS[i]}" ;;
        esac
      done
      COMPREPLY=()
      case "$path:$previous" in
    \(valueArms)  esac
      case "$path" in
    \(wordArms)  esac
      COMPREPLY=($(compgen -W "${values:-$next}" -- "$word"))
    }
    complete -o default -F __gov_complete gov

    """
  }

  private var sharedOptions: String {
    GlobalOptions.all.filter { !$0.isFlag }.map { "--" + $0.key }.joined(separator: "|")
  }

  private var namedPaths: String {
    paths.filter { !$0.isEmpty }.map(list).joined(separator: "|")
  }

  /// After an option that takes a value come its choices, or files where it has none.
  private var valueArms: String {
    commands.entries.flatMap { entry in
      options(of: entry.declaration).filter { !$0.isFlag }.map { option in
        let path = entry.declaration.words.joined(separator: " ")
        let pattern = "\(path):--\(option.key)".quotedForShell
        let action = option.choices.isEmpty ? "return" : "values=\(list(option.choices))"
        return "    \(pattern)) \(action) ;;\n"
      }
    }.joined()
  }

  private var wordArms: String {
    paths.map { "    \(list($0))) next=\(list(following($0))) ;;\n" }.joined()
  }

  /// Words of commands, then choices of the arguments, then options.
  private func following(_ path: [String]) -> [String] {
    let words = commands.words(after: path)
    guard let declaration = commands.entry(path)?.declaration else {
      return words + (path.isEmpty ? ["--help", "--version"] : ["--help"])
    }
    return words + declaration.arguments.flatMap(\.choices)
      + options(of: declaration).map { "--" + $0.key }
  }
}
