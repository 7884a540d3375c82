// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov body show`: a body's seats, who holds them and on what ground.
struct BodyShowCommand: Command {
  var declaration: Declaration {
    Declaration(
      "body show", .answer, "Shows a body: its seats, who holds them, and on what ground.",
      arguments: [.required("BODY", "The body")],
      options: [
        .value("in", "SCOPE", "The project whose own body it is"),
        .flag("history", "Who sat when, seats that ended included"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let id = try open.body(arguments.required("BODY"), in: arguments["in"])
    guard let rule = open.charter.body(id) else {
      throw CommandFailure(.unknownBody(id, open.charter))
    }
    let seats = open.registry.datedSeats(of: id, at: open.at, under: open.charter)
    let history = open.registry.seatHistory(of: id, at: open.at)
    var blocks: [Block] = [.heading("\(id.text, .strong): \(rule.title.text())")]
    blocks.append(table(rule, seats))
    if arguments.has("history") { blocks.append(table(history)) }
    if let meetings = rule.meetings { blocks += lines(meetings) }
    return Report(
      json: [
        "body": .string(id.rule.text), "in": .string(id.scope?.text),
        "title": .string(rule.title.text()),
        "seats": .array(seats.map(\.document)),
        "vacant": .array(
          rule.seats.compactMap { seat in
            let held = seats.filter { $0.seat == seat.id.text }.count
            guard let least = seat.minimum, held < least else { return nil }
            return ["seat": .string(seat.id.text), "number": .integer(least - held)]
          }),
        "history": .array(history.map(\.document)),
      ], text: blocks, ids: [id.text])
  }

  private func table(_ rule: BodyRule, _ seats: [Seating]) -> Block {
    let rows = rule.seats.flatMap { seat -> [[StyledText]] in
      let held = seats.filter { $0.seat == seat.id.text }
      let missing = max(0, (seat.minimum ?? 0) - held.count)
      let rows = held.map { held -> [StyledText] in
        [
          StyledText(seat.id.text), StyledText(held.person.text, .name),
          StyledText(held.since.map { "since \($0)" } ?? ""), StyledText(held.basis),
        ]
      }
      let vacant = (0..<missing).map { _ -> [StyledText] in
        [StyledText(seat.id.text), StyledText("vacant", .warning), "", ""]
      }
      return rows + vacant
    }
    return .table(.init([.init("seat"), .init("held by"), .init(""), .init("by")], rows))
  }

  private func table(_ history: [PastSeat]) -> Block {
    .table(
      .init(
        [
          .init("since"), .init("until"), .init("seat"), .init("held by"), .init("by"),
          .init("end"),
        ],
        history.map { held in
          [
            StyledText(held.since?.description ?? ""), StyledText(held.until?.description ?? ""),
            StyledText(held.seat), StyledText(held.person.text, .name),
            StyledText(held.basis), StyledText(held.ended ?? ""),
          ]
        }))
  }

  private func lines(_ rule: MeetingRule) -> [Block] {
    var lines: [String] = []
    if let cadence = rule.cadence { lines.append("meets every \(cadence.every)") }
    if let notice = rule.notice { lines.append("notice is given \(notice.before) before") }
    for condition in rule.quorum?.conditions ?? [] { lines.append("quorum: \(condition)") }
    return lines.map { .line(StyledText($0)) }
  }
}

extension Seating {
  var document: JSON {
    [
      "person": .string(person.text), "seat": .string(seat), "since": .string(since?.description),
      "until": .string(until?.description), "basis": .string(basis), "derived": .bool(isDerived),
    ]
  }
}

extension PastSeat {
  var document: JSON {
    [
      "person": .string(person.text), "seat": .string(seat), "since": .string(since?.description),
      "until": .string(until?.description), "basis": .string(basis), "ended": .string(ended),
      "derived": .bool(isDerived),
    ]
  }
}
