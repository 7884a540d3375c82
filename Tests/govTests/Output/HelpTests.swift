// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import gov

struct `Help` {
  static func text(_ line: String, columns: String? = nil) -> String {
    var context = Context.ofTest(environment: columns.map { ["COLUMNS": $0] } ?? [:])
    context.commands = .sample
    return Gov.outcome(ShellLine(line).words, in: context).stdout
  }

  @Test func `about a command shows all that it takes`() {
    #expect(
      Self.text("vote cast --help") == """
        Casts a ballot.

        Usage
          gov vote cast ID [CHOICE] [--reason TEXT]

        Arguments
          ID      The vote
          CHOICE  The choice: yes or no

        Options
          --reason TEXT  Why

        Common options
          --registry DIR   The registry; else GOV_REGISTRY, else the nearest governance/
                           upwards
          --dated WHEN     Enter an act that happened earlier
          --as LOGIN       Who acts; else GOV_AS, else the person whom git's user.name
                           or user.email names
          --format FORMAT  How to print the result: text or json
          --dry-run        Show the changes, write nothing
          --quiet          Print only the id of what was made
          --exit-zero      Exit 0 where the answer is no or not yet
          --color WHEN     Colour: auto, always or never
          --help           Show this help

        """)
  }

  @Test func `about a group lists its commands`() {
    #expect(
      Self.text("vote --help") == """
        Votes, from opening to closing.

        Usage
          gov vote COMMAND [ARGUMENTS] [OPTIONS]

        Commands
          tally  Counts a vote.
          cast   Casts a ballot.

        Run 'gov vote COMMAND --help' for more about a command.

        """)
  }

  @Test(arguments: ["40", "60", "80", "200"])
  func `fits the terminal, and is never wider than 100 columns`(_ columns: String) {
    for line in ["--help", "vote --help", "vote tally --help", "promote --help"] {
      for row in Self.text(line, columns: columns).split(separator: "\n") {
        #expect(row.count <= min(100, Int(columns) ?? 0), "\(row)")
      }
    }
  }
}
