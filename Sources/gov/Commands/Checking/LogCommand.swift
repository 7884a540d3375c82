// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov log`: what happened, in the order in which it happened.
struct LogCommand: Command {
  var declaration: Declaration {
    Declaration(
      "log", .answer, "Tells what happened, the earliest first.",
      arguments: [.optional("LOGIN|ID", "Only what concerns this person, vote or nomination")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let word = arguments["LOGIN|ID"]
    let events = open.registry.log(concerning: word, until: open.at)
    let rows = events.map { event -> [StyledText] in
      let later = event.recorded.map { " (entered \(open.charter.zone.day(of: $0)))" } ?? ""
      return [
        StyledText(event.at.description), StyledText(event.kind, .name),
        StyledText(event.text + later),
      ]
    }
    return Report(
      json: [
        "events": .array(
          events.map { event in
            [
              "at": .string(event.at.description), "kind": .string(event.kind),
              "subject": .string(event.subject), "by": .string(event.by?.text),
              "text": .string(event.text), "recorded": .string(event.recorded?.description),
            ]
          })
      ],
      text: events.isEmpty
        ? [.line("nothing on record\(word.map { " about '\($0)'" } ?? "")")]
        : [.table(.init([.init("when"), .init("what"), .init("", shrinks: true)], rows))])
  }
}
