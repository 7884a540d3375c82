// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov meeting list`: the meetings in the order of their time.
struct MeetingListCommand: Command {
  var declaration: Declaration {
    Declaration(
      "meeting list", .answer, "Lists the meetings, the earliest first.",
      arguments: [.optional("BODY|GROUP", "Only those of this body or group")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let word = arguments["BODY|GROUP"]
    let views = open.registry.sortedMeetings.filter { meeting in
      meeting.called.at <= open.at
        && (word.map { meeting.isOf($0) } ?? true)
    }.map { MeetingView($0, open) }
    let rows = views.map { view -> [StyledText] in
      [
        StyledText(view.meeting.id.text, .name), StyledText(view.meeting.at.description),
        StyledText(view.meeting.kind.rawValue), StyledText(view.state, view.style),
        StyledText(
          view.attendance.isRecorded
            ? "\(view.attendance.present.count) of \(view.attendance.members.count)" : ""),
      ]
    }
    return Report(
      json: ["meetings": .array(views.map(\.json))],
      text: rows.isEmpty
        ? [.line("no meetings")]
        : [
          .table(
            .init(
              [
                .init("meeting"), .init("begins"), .init("kind"), .init("state"), .init("present"),
              ], rows))
        ], ids: views.map(\.meeting.id.text))
  }
}
