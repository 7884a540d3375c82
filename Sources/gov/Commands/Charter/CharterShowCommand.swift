// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov charter show`: the rules at a glance, or the whole text as JSON.
struct CharterShowCommand: Command {
  var declaration: Declaration {
    Declaration(
      "charter show", .answer, "Shows the charter: its roles, bodies and procedures at a glance.",
      discussion: ["With --format json it prints the charter's whole text."],
      options: [ChosenCharter.option],
      examples: [
        .init("gov charter show", "shows the registry's charter"),
        .init(
          "gov charter show --builtin tikv --format json > charter.json",
          "begins a charter of one's own"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let charter = try ChosenCharter(arguments, in: context).charter
    var blocks: [Block] = [
      .pairs([
        .init("charter", "\(charter.id, .name)"),
        .init("title", StyledText(charter.title.text())),
        .init("version", StyledText(charter.version ?? "")),
        .init("days in", StyledText(charter.zone.name)),
        .init("counts", StyledText(charter.repositories.joined(separator: ", "))),
      ])
    ]
    blocks += table("Roles", ["role", "title", "ladder", "held", "granted"], roles(of: charter))
    blocks += table("Bodies", ["body", "title", "seats"], bodies(of: charter))
    blocks += table(
      "Procedures", ["procedure", "voters", "passes", "at least"], procedures(of: charter))
    blocks += table(
      "Sources", ["source", "title", "url"],
      charter.sources.map { [$0.id.text, $0.title, $0.url ?? ""] })
    blocks.append(.paragraph("Run 'gov charter explain WORD' for any of these words."))
    return Report(json: charter.json, text: blocks)
  }

  private func table(_ title: String, _ columns: [String], _ rows: [[String]]) -> [Block] {
    guard !rows.isEmpty else { return [] }
    return [
      .heading(StyledText(title)),
      .table(
        .init(
          columns.map { .init($0) },
          rows.map { row in
            row.enumerated().map { StyledText($1, $0 == 0 ? .name : nil) }
          })),
    ]
  }

  private func roles(of charter: Charter) -> [[String]] {
    charter.roles.map { role in
      var granted = role.grants == .automatic ? ["automatically"] : []
      if !role.approval.isEmpty { granted.append("after a vote") }
      if role.acceptance { granted.append("once accepted") }
      if granted.isEmpty { granted.append("on request") }
      return [
        role.id.text, role.title.text(), role.ladder,
        role.takesScope
          ? role.heldIn.map { $0 == "community" ? "everywhere" : "in a \($0)" }.joined(
            separator: ", ") : "everywhere", granted.joined(separator: ", "),
      ]
    }
  }

  private func bodies(of charter: Charter) -> [[String]] {
    charter.bodies.map { body in
      let seats = body.seats.map { seat in
        switch (seat.minimum, seat.maximum) {
        case (let least?, let most?) where least == most: "\(seat.id) (\(least))"
        case (let least?, let most?): "\(seat.id) (\(least) to \(most))"
        case (let least?, nil): "\(seat.id) (at least \(least))"
        case (nil, let most?): "\(seat.id) (at most \(most))"
        case (nil, nil): seat.id.text
        }
      }
      return [body.id.text, body.title.text(), seats.joined(separator: ", ")]
    }
  }

  private func procedures(of charter: Charter) -> [[String]] {
    charter.procedures.map { procedure in
      [
        procedure.id.text, procedure.electorate.words(charter, in: nil),
        procedure.passes.joined(separator: ", ") + (procedure.noIsVeto ? ", no veto" : ""),
        procedure.minimum?.description ?? "",
      ]
    }
  }
}
