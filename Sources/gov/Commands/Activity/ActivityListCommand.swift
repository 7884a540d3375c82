// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov activity list`: what somebody contributed.
struct ActivityListCommand: Command {
  var declaration: Declaration {
    Declaration(
      "activity list", .answer, "Lists what somebody contributed, the latest first.",
      arguments: [.required("LOGIN", "An id, or a handle on any forge")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let login = arguments.required("LOGIN")
    let open = try OpenRegistry(
      arguments, in: context, for: .answering, reading: .around(login: login, closedVotes: false))
    let id = open.registry.person(login: login)?.id ?? PersonID(login)
    let items = (open.registry.activities[id] ?? []).flatMap { activity in
      activity.items.map { (activity, $0) }
    }.filter { $0.1.at <= open.at }.sorted { ($0.1.at, $0.1.ref) > ($1.1.at, $1.1.ref) }
    let vouched = Set((open.registry.attestations[id] ?? []).compactMap(\.item))
    let rows = items.map { activity, item -> [StyledText] in
      [
        StyledText(open.charter.zone.day(of: item.at).description), StyledText(activity.kind),
        StyledText(activity.repository ?? ""), StyledText(item.name, .name),
        StyledText(item.title ?? ""), StyledText(vouched.contains(item.ref) ? "vouched for" : ""),
      ]
    }
    return Report(
      json: [
        "person": .string(id.text),
        "items": .array(
          items.map { activity, item in
            [
              "kind": .string(activity.kind), "repository": .string(activity.repository),
              "number": .integer(item.number), "at": .string(item.at.description),
              "ref": .string(item.ref), "title": .string(item.title),
              "vouched": .bool(vouched.contains(item.ref)),
            ]
          }),
      ],
      text: items.isEmpty
        ? [.line("nothing on record for '\(id)'")]
        : [
          .table(
            .init(
              [
                .init("day"), .init("kind"), .init("repository"), .init("item"),
                .init("title", shrinks: true), .init(""),
              ], rows))
        ])
  }
}
