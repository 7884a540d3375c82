// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov group list`: the groups, those proposed included.
struct GroupListCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group list", .answer, "Lists the groups and where each stands in its life.",
      options: [
        .value("kind", "KIND", "Only those of this kind"),
        .flag("ended", "Those that ended, too"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let kind = arguments["kind"]
    if let kind, open.charter.groupKind(kind) == nil {
      throw .unknown(
        "kind", word: kind, among: open.charter.groupKinds.map(\.id.text), of: declaration)
    }
    let views = open.registry.sortedGroups.filter { group in
      group.basis.at <= open.at && (kind.map { $0 == group.kind } ?? true)
        && (arguments.has("ended") || group.isAlive(at: open.at))
    }.map { GroupView($0, open) }
    let proposed = open.registry.sortedVotes.filter { vote in
      guard let proposal = vote.motion.proposal, vote.opened <= open.at else { return false }
      let made = open.registry.groups[proposal.id].map { $0.basis.at <= open.at } ?? false
      let isOpen = vote.ended.map { $0.at > open.at || $0.outcome == .passed } ?? true
      return isOpen && !made && (kind.map { $0 == proposal.kind } ?? true)
    }
    let rows =
      views.map { view -> [StyledText] in
        [
          StyledText(view.group.id.text, .name), StyledText(view.group.kind),
          StyledText(view.state.rawValue, view.style),
          StyledText(view.leads.map(\.text).joined(separator: ", ")),
          StyledText(String(view.members.count)), StyledText(view.title),
        ]
      }
      + proposed.compactMap { vote -> [StyledText]? in
        guard let proposal = vote.motion.proposal else { return nil }
        return [
          StyledText(proposal.id.text, .name), StyledText(proposal.kind),
          StyledText("proposed", .warning),
          StyledText(proposal.leads.map(\.text).joined(separator: ", ")), "",
          StyledText(proposal.title?.text() ?? ""),
        ]
      }
    return Report(
      json: [
        "groups": .array(views.map(\.json)),
        "proposed": .array(
          proposed.map { vote in
            [
              "group": .string(vote.motion.proposal?.id.text),
              "kind": .string(vote.motion.proposal?.kind), "vote": .string(vote.id.text),
            ]
          }),
      ],
      text: rows.isEmpty
        ? [.line("no groups")]
        : [
          .table(
            .init(
              [
                .init("group"), .init("kind"), .init("state"), .init("leads"), .init("members"),
                .init("title"),
              ], rows))
        ], ids: views.map(\.group.id.text))
  }
}
