// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov vote list`: the votes, open ones first.
struct VoteListCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote list", .answer, "Lists the votes, open ones first.",
      options: [.flag("open", "Only those that take ballots")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let begun = open.registry.sortedVotes.filter { $0.opened <= open.at }.map { $0.asOf(open.at) }
    let votes = begun.filter(\.isOpen) + begun.filter { !$0.isOpen && !arguments.has("open") }
    let rows = votes.map { vote -> [StyledText] in
      [
        StyledText(vote.id.text), StyledText(vote.state, vote.isOpen ? .warning : nil),
        StyledText(vote.motion.sentence),
        StyledText("\(vote.bindingVoters) of \(vote.electorate.count)"),
        StyledText(vote.closes?.description ?? ""),
      ]
    }
    return Report(
      json: [
        "votes": .array(
          votes.map { vote in
            [
              "vote": .string(vote.id.text), "motion": .string(vote.motion.sentence),
              "procedure": .string(vote.procedure.text), "state": .string(vote.state),
              "outcome": .string(vote.ended?.outcome.rawValue),
              "opened": .string(vote.opened.description),
              "closes": .string(vote.closes?.description),
            ]
          })
      ],
      text: votes.isEmpty
        ? [.line("no votes")]
        : [
          .table(
            .init(
              [
                .init("vote"), .init("state"), .init("motion", shrinks: true), .init("ballots"),
                .init("closes"),
              ], rows))
        ])
  }
}

extension Vote {
  /// How many of the electorate have cast a ballot.
  fileprivate var bindingVoters: Int {
    let voters = Set(ballots.map(\.voter) + (source?.ballots.compactMap(\.person) ?? []))
    return electorate.count { voters.contains($0.person) }
  }

  /// The state in a word: `open`, `passed`, `withdrawn`.
  var state: String { ended?.outcome.rawValue ?? "open" }
}
