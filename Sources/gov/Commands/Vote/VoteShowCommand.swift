// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov vote show`: a vote with its roll, whatever its outcome.
struct VoteShowCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote show", .answer, "Shows a vote: the motion, who may vote, the ballots, how it stands.",
      arguments: [.required("ID", "The vote")],
      options: [
        .flag("notice", "What to post, in Markdown: the invitation, or the result"),
        .choice(
          "language", "LANGUAGE", Language.allCases.map(\.rawValue), "The language of the notice"),
      ],
      examples: [
        .init("gov vote show ID --notice --language zh-Hans", "the notice, in Chinese")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    if let vote = open.registry.votes[VoteID(arguments.required("ID"))], vote.election != nil {
      let count = try TallyElection(vote, open)
      if arguments.has("notice") { return count.notice(in: arguments["language"]) }
      return Report(
        json: count.json, text: count.blocks + [count.electorate], ids: [vote.id.text])
    }
    let count = try TallyVote(VoteID(arguments.required("ID")), open)
    if arguments.has("notice") { return notice(count, arguments) }
    guard !arguments.has("language") else {
      throw .usage("'--language' goes with '--notice'", of: declaration)
    }
    let members = count.vote.electorate.map { voter in
      voter.person.text + (voter.excluded.map { " (\($0))" } ?? "")
    }
    return Report(
      json: count.json,
      text: count.blocks + [.line("may vote: \(members.joined(separator: ", "))")],
      ids: [count.vote.id.text])
  }

  private func notice(_ count: TallyVote, _ arguments: Arguments) -> Report {
    let language = arguments["language"].flatMap(Language.init) ?? .english
    var notice = VoteNotice(
      count.vote, by: count.procedure, in: count.charter, tally: count.tally, language: language)
    notice.remarks = count.remarks
    notice.demands = count.demands
    // Every text from the record is escaped for Markdown, which leaves no control characters.
    return Report(
      json: [
        "vote": .string(count.vote.id.text), "language": .string(language.rawValue),
        "markdown": .string(notice.markdown),
      ], text: [.verbatim(notice.markdown)], ids: [count.vote.id.text])
  }
}
