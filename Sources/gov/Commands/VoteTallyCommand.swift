// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov vote tally`: counts a vote, and changes nothing.
struct VoteTallyCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote tally", .answer, "Counts a vote: what was cast, what it takes, and how it comes out.",
      discussion: [
        "Conditions compare counts: 'yes >= 2/3 of present', 'yes > no', 'yes >= 2'; joined by"
          + " 'and', 'or' and parentheses. The counts are yes, no, abstain, veto, cast, members,"
          + " eligible, present and absent.",
        "Exits with 0 if the motion passed, 1 if not, 3 if ballots still to come can decide it.",
      ],
      usage: [
        "ID",
        "--counts COUNTS [--quorum CONDITION]... --passes CONDITION... [--open]",
      ],
      arguments: [.optional("ID", "A vote of the registry")],
      options: TallyCounts.options,
      examples: [
        .init(
          "gov vote tally --counts yes=5,no=1,present=6,members=9"
            + " --quorum 'present >= 2/3 of members' --passes 'yes > 1/2 of members'",
          "counts a meeting's vote"),
        .init(
          "gov vote tally --open --counts yes=3,no=3,members=12 --passes 'yes >= 2/3 of cast'",
          "tells what an open vote still needs"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    if let id = arguments["ID"] {
      let open = try OpenRegistry(arguments, in: context, for: .answering)
      let count = try TallyVote(VoteID(id), open)
      return Report(count.exit, json: count.json, text: count.blocks, ids: [id])
    }
    if arguments.has("counts") { return try TallyCounts(arguments).report() }
    throw .usage(
      "what to count is missing", help: "name a vote, or give '--counts'", of: arguments.declaration)
  }
}
