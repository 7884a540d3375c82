// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import gov

struct `Completing in a shell` {
  @Test(arguments: [
    ("gov ''", "vote attest promote help --help --version"),
    ("gov vo", "vote"),
    ("gov vote ''", "tally cast --help"),
    ("gov --registry vote vote c", "cast"),
    ("gov vote cast y", "yes"),
    ("gov vote cast id --rea", "--reason"),
    ("gov vote cast id --reason ''", ""),
    ("gov vote tally --method ''", "irv schulze"),
    ("gov vote tally --method = s", "schulze"),
    ("gov vote tally --method =", "irv schulze"),
    ("gov promote bob --format m", "markdown"),
    ("gov help vote ''", "tally cast --help"),
    ("gov nonsense ''", "vote attest promote help --help --version"),
  ])
  func `bash offers what may follow`(_ words: String, _ offered: String) throws {
    let scratch = try ScratchDirectory()
    try scratch.write(Completions(.sample).bash, to: "gov.bash")
    try scratch.write(
      """
      complete() { :; }
      source ./gov.bash
      COMP_WORDS=(\(words)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      __gov_complete
      echo "${COMPREPLY[*]}"

      """, to: "try.bash")
    var session = TranscriptSession(root: scratch.path)
    let outcome = try session.run(["bash try.bash"])
    #expect(outcome == Outcome(exit: 0, stdout: offered + "\n", stderr: ""))
  }

  @Test func `fish gets a line for each word and option`() {
    let lines = Completions(.sample).fish.split(separator: "\n").map(String.init)
    for line in [
      "complete -c gov -f -n '__gov_at ' -a vote -d 'Votes, from opening to closing.'",
      "complete -c gov -f -n '__gov_at vote' -a cast -d 'Casts a ballot.'",
      "complete -c gov -f -n '__gov_in vote cast' -a yes",
      "complete -c gov -n '__gov_in vote cast' -l reason -r -d Why",
      "complete -c gov -n '__gov_in vote tally' -l method -r -f -a 'irv schulze' -d 'How to count'",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test func `zsh loads the same through its emulation`() {
    let script = Completions(.sample).zsh
    #expect(script.hasPrefix("#compdef gov\n"))
    #expect(script.contains("bashcompinit"))
    #expect(script.contains("complete -o default -F __gov_complete gov"))
  }
}
