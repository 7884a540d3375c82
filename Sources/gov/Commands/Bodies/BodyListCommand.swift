// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov body list`: the charter's bodies and who sits in them.
struct BodyListCommand: Command {
  var declaration: Declaration {
    Declaration("body list", .answer, "Lists the charter's bodies and who sits in them.")
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let bodies = open.registry.bodyRules(under: open.charter).map { rule in
      (rule, open.registry.datedSeats(of: rule.id, at: open.at, under: open.charter))
    }
    // The body of a project that has ended lacks nobody.
    let living = Set(open.registry.bodyRules(under: open.charter, at: open.at).map(\.id))
    let rows = bodies.flatMap { rule, seats -> [[StyledText]] in
      let title = StyledText(rule.title.text())
      let held = seats.map { seat -> [StyledText] in
        [
          StyledText(rule.id.text, .name), title, StyledText(seat.seat),
          StyledText("\(seat.person)\(seat.since.map { " since \($0)" } ?? "")"),
        ]
      }
      let needed = living.contains(rule.id) ? rule.seats : []
      let vacant = needed.flatMap { seat -> [[StyledText]] in
        let count = seats.filter { $0.seat == seat.id.text }.count
        let row: [StyledText] = [
          StyledText(rule.id.text, .name), title, StyledText(seat.id.text),
          StyledText("vacant", .warning),
        ]
        return Array(repeating: row, count: max(0, (seat.minimum ?? 0) - count))
      }
      guard !seats.isEmpty || !vacant.isEmpty else {
        return [[StyledText(rule.id.text, .name), title, "", "nobody"]]
      }
      return held + vacant
    }
    return Report(
      json: [
        "bodies": .array(
          bodies.map { rule, seats in
            [
              "body": .string(rule.id.rule.text), "in": .string(rule.id.scope?.text),
              "title": .string(rule.title.text()),
              "seats": .array(
                seats.map(\.document)),
            ]
          })
      ],
      text: [.table(.init([.init("body"), .init("title"), .init("seat"), .init("held by")], rows))])
  }
}
