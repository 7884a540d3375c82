// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov meeting show`: a meeting with its attendance and votes.
struct MeetingShowCommand: Command {
  var declaration: Declaration {
    Declaration(
      "meeting show", .answer, "Shows a meeting: its notice, who attended, what it decided.",
      arguments: [.required("ID", "The meeting")],
      options: [
        .flag("notice", "The notice in Markdown, to be sent"),
        .flag("minutes", "Minutes in Markdown, made from the record"),
        .choice("language", "LANGUAGE", Language.allCases.map(\.rawValue), "Of notice and minutes"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let meeting = try CommandFailure.turning { () throws(Refusal) in
      try open.registry.meeting(named: MeetingID(arguments.required("ID")))
    }
    let view = MeetingView(meeting, open)
    let language = try arguments.choice("language", Language.self) ?? .english
    var text = view.blocks
    if arguments.has("notice") {
      text = [.verbatim(open.registry.notice(of: meeting, under: view.charter, in: language))]
    } else if arguments.has("minutes") {
      text = [.verbatim(open.registry.minutes(of: meeting, under: view.charter, in: language))]
    }
    return Report(json: view.json, text: text, ids: [meeting.id.text])
  }
}
