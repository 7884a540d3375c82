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
        .flag("all", "Those that ended, too"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let kind = arguments["kind"]
    if let kind, open.charter.groupKind(kind) == nil {
      throw .unknown(
        "kind", word: kind, among: open.charter.groupKinds.map(\.id.text), of: declaration)
    }
    let known = open.registry.sortedGroups.filter { group in
      group.basis.at <= open.at && (kind.map { $0 == group.kind } ?? true)
    }
    let views = known.filter { arguments.has("all") || $0.isAlive(at: open.at) }
      .map { GroupView($0, open) }
    let leftOut = known.count - views.count
    let proposed = open.formingVotes.filter { vote in
      kind.map { $0 == vote.motion.proposal?.kind } ?? true
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
    var text: [Block] =
      rows.isEmpty
      ? [.line("no groups")]
      : [
        .table(
          .init(
            [
              .init("group"), .init("kind"), .init("state"), .init("leads"), .init("members"),
              .init("title"),
            ], rows))
      ]
    if leftOut > 0 { text.append(.line("\(leftOut) ended; add --all")) }
    return Report(
      json: [
        "groups": .array(views.map(\.json)),
        "proposed": .array(
          proposed.map { vote in
            [
              "group": .string(vote.motion.proposal?.id.text),
              "kind": .string(vote.motion.proposal?.kind), "vote": .string(vote.id.text),
            ]
          }), "leftOut": .integer(leftOut),
      ],
      text: text, ids: views.map(\.group.id.text))
  }
}
