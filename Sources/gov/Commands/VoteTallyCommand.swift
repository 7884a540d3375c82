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
        "Elections are counted from a file of ballots, exactly and round by round. A tie that"
          + " nothing on record resolves is reported, never broken. Wherever a candidate is named,"
          + " the number in the file (from 1) serves too.",
        "With an election's ID these options ask what if: other seats, another method, without"
          + " somebody, another draw. The record stays as it is.",
        "Exits with 0 if the motion passed or the seats are decided, 1 if not, 3 if ballots still"
          + " to come can decide it.",
      ],
      usage: [
        "ID", "ID [--seats N] [--without NAME]... [--method METHOD]",
        "--counts COUNTS [--quorum CONDITION]... --passes CONDITION... [--open]",
        "--ballots FILE --method METHOD [--seats N] [--without NAME]... [--tie-break NAMES]",
      ],
      arguments: [.optional("ID", "A vote of the registry")],
      options: TallyCounts.options + TallyBallots.options,
      formats: [.text, .json, .markdown],
      examples: [
        .init(
          "gov vote tally --counts yes=5,no=1,present=6,members=9"
            + " --quorum 'present >= 2/3 of members' --passes 'yes > 1/2 of members'",
          "counts a meeting's vote"),
        .init(
          "gov vote tally --open --counts yes=3,no=3,members=12 --passes 'yes >= 2/3 of cast'",
          "tells what an open vote still needs"),
        .init(
          "gov vote tally --ballots ward.blt --method scottish-stv",
          "counts an election for the seats that the file states"),
        .init(
          "gov vote tally --ballots ballots.csv --method schulze --seats 3 --unranked no-opinion",
          "counts a CSV with a column a candidate"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let declaration = arguments.declaration
    if let id = arguments["ID"] {
      for input in ["counts", "ballots"] where arguments.has(input) {
        throw .usage(
          "'--\(input)' is counted without a registry, and '\(id)' names a vote of one",
          help: "leave out one of the two", of: declaration)
      }
      try refuse(TallyCounts.options, without: "counts", arguments)
      let others = TallyBallots.options.filter { !TallyElection.whatIfOptions.contains($0.key) }
      try refuse(others, without: "ballots", arguments)
      return try TallyVote.report(VoteID(id), arguments, in: context)
    }
    switch (arguments.has("counts"), arguments.has("ballots")) {
    case (true, true):
      throw .usage("'--counts' and '--ballots' exclude each other", of: declaration)
    case (true, false):
      try refuse(TallyBallots.options, without: "ballots", arguments)
      guard arguments.global.format != .markdown else {
        throw .usage("'--format markdown' goes with '--ballots'", of: declaration)
      }
      return try TallyCounts(arguments).report()
    case (false, true):
      try refuse(TallyCounts.options, without: "counts", arguments)
      return try TallyBallots(arguments, in: context).report()
    case (false, false):
      throw .usage(
        "what to count is missing", help: "name a vote, or give '--counts' or '--ballots'",
        of: declaration)
    }
  }

  /// Options that would say nothing here are a mistake.
  private func refuse(
    _ options: [Option], without key: String, _ arguments: Arguments
  ) throws(CommandFailure) {
    for option in options where arguments.has(option.key) {
      throw .usage("'--\(option.key)' goes with '--\(key)'", of: arguments.declaration)
    }
  }
}
