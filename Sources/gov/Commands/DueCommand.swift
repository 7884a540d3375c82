// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov due`: what somebody should see to.
struct DueCommand: Command {
  var declaration: Declaration {
    Declaration(
      "due", .answer, "Names what is due, and the command that would see to it.",
      discussion: [
        "Members who stayed away, vacant seats, terms that ended, meetings, notices, minutes, votes. It proposes and does nothing by itself; exits 0 whatever is due."
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    return open.registry.due(at: open.at, under: open.charter).report
  }
}

/// `gov meeting due`: the part of `gov due` that concerns meetings.
struct MeetingDueCommand: Command {
  var declaration: Declaration {
    Declaration(
      "meeting due", .answer, "Names the meetings, notices and minutes that are due.",
      arguments: [.optional("BODY|GROUP", "Only those of this body or group")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let kinds: Set<String> = ["meeting", "notice", "attendance", "close-meeting", "minutes"]
    let body = arguments["BODY|GROUP"]
    let items = open.registry.due(at: open.at, under: open.charter).filter { item in
      guard kinds.contains(item.kind) else { return false }
      guard let body else { return true }
      return item.subject == body || BodyID(item.subject).rule.text == body
        || open.registry.meetings[MeetingID(item.subject)]?.isOf(body) == true
    }
    return items.report
  }
}

extension [DueItem] {
  fileprivate var report: Report {
    let rows = map { item -> [StyledText] in
      [
        StyledText(item.day?.description ?? ""), StyledText(item.kind, .name),
        StyledText(item.text + (item.clause.map { " (\($0))" } ?? "")),
        StyledText(item.command ?? "", .faint),
      ]
    }
    return Report(
      json: [
        "due": .array(
          map { item in
            [
              "kind": .string(item.kind), "subject": .string(item.subject),
              "text": .string(item.text), "day": .string(item.day?.description),
              "command": .string(item.command), "clause": .string(item.clause?.text),
            ]
          })
      ],
      text: isEmpty
        ? [.line("nothing is due")]
        : [
          .table(
            .init(
              [.init("day"), .init("what"), .init("", shrinks: true), .init("command")], rows))
        ])
  }
}
