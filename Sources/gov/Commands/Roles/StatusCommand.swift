// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov status`: where somebody stands, and what to do next.
struct StatusCommand: Command {
  var declaration: Declaration {
    Declaration(
      "status", .answer, "Shows where somebody stands, and what to do next.",
      discussion: [
        "Works for somebody who is not in the registry, too. Only the files that concern the person are read."
      ],
      arguments: [.optional("LOGIN", "An id, or a handle on any forge; else who acts")],
      options: [
        .value("for", "ROLE", "Only what this role asks for"),
        .value("in", "SCOPE", "Only what counts there: a group, project/ID or component/ID"),
      ],
      examples: [
        .init("gov status alice", "roles, next steps, votes that wait"),
        .init("gov status alice --for reviewer", "what is met and what is missing"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let login = try login(arguments, in: context)
    let open = try OpenRegistry(
      arguments, in: context, for: .answering,
      reading: arguments["for"].map { .aspiring(login: login, role: $0) }
        ?? .around(login: login, closedVotes: true))
    if let role = arguments["for"] {
      return try judgement(of: login, role, in: arguments["in"], open)
    }
    try CommandFailure.turning { () throws(Refusal) in
      try open.registry.require(arguments.scope)
    }
    let status = open.registry.status(
      of: login, in: arguments.scope, at: open.at, under: open.charter)
    return Report(
      json: status.json, text: status.blocks(open), ids: [status.person.text])
  }

  private func login(
    _ arguments: Arguments, in context: Context
  ) throws(CommandFailure) -> String {
    if let named = arguments["LOGIN"] { return named }
    guard let actor = try context.actorLogin(arguments, nil) else {
      throw .usage(
        "whose status is not said", help: "gov status LOGIN, or --as LOGIN", of: declaration)
    }
    return actor.login
  }

  private func judgement(
    of login: String, _ name: String, in scope: String?, _ open: OpenRegistry
  ) throws(CommandFailure) -> Report {
    let (rule, place) = try open.role(name, in: scope)
    let person = open.registry.person(login: login)?.id ?? PersonID(login)
    let promotion = open.registry.promotion(
      of: person, to: rule, in: place, at: open.at, under: open.charter)
    return Report(
      json: promotion.json, text: promotion.blocks(open.charter), ids: [person.text])
  }
}

extension Status {
  var json: JSON {
    [
      "person": .string(person.text), "registered": .bool(isRegistered),
      "roles": .array(roles.map(\.json)),
      "seats": .array(
        seats.map { seat in
          [
            "body": .string(seat.body.rule.text), "in": .string(seat.body.scope?.text),
            "seat": .string(seat.seat),
            "since": .string(seat.since?.description), "until": .string(seat.until?.description),
          ]
        }),
      "groups": .strings(groups.map(\.text)), "next": .array(next.map(\.json)),
      "awaiting": .array(
        awaiting.map { vote in
          [
            "vote": .string(vote.vote.text), "closes": .string(vote.closes?.description),
            "motion": .string(vote.motion),
            "asks": .strings(
              (vote.asksBallot ? ["ballot"] : []) + (vote.asksCandidate ? ["answer"] : [])),
          ]
        }),
      "invitations": .array(
        invitations.map { invitation in
          [
            "invitation": .string(invitation.id.text), "group": .string(invitation.group.text),
            "by": .string(invitation.by.text), "at": .string(invitation.at.description),
          ]
        }),
      "inactivity": .array(
        exits.map(\.json)
          + inactivity.map { found in
            [
              "role": .string(found.role.text), "in": .string(found.scope?.text),
              "verdict": .string(found.verdict.rawValue), "text": .string(found.text),
              "last": .string(found.last?.description), "clause": .string(found.clause?.text),
            ]
          }),
      "due": .array(
        due.map { item in
          [
            "kind": .string(item.kind), "text": .string(item.text),
            "command": .string(item.command), "clause": .string(item.clause?.text),
          ]
        }),
      "meetings": .array(
        meetings.map { meeting in
          [
            "meeting": .string(meeting.id.text), "at": .string(meeting.at.description),
            "place": .string(meeting.place),
          ]
        }),
      "emeritus": .array(
        emeritus.map { honour in
          [
            "role": .string(honour.body == nil ? honour.role.text : nil),
            "body": .string(honour.body?.rule.text), "seat": .string(honour.seat),
            "in": .string(honour.scope?.text),
            "since": .string(honour.since.description),
            "onRequest": .bool(honour.returnsOnRequest),
          ]
        }),
    ]
  }

  func blocks(_ open: OpenRegistry) -> [Block] {
    var blocks: [Block] = []
    let known = isRegistered ? "" : " is not in the registry"
    blocks.append(.line("\(person.text, .strong)\(known), as of \(open.day)"))
    if !isRegistered { blocks.append(.line("next: gov person add \(person.text.quotedForShell)")) }
    for role in roles {
      let since = role.since.map { " since \($0)" } ?? ""
      let implied =
        role.implies.isEmpty
        ? "" : "; includes \(role.implies.map { open.charter.title($0) }.joined(separator: ", "))"
      blocks.append(
        .line(
          "role: \(open.charter.title(role.role), .name)\(role.scope.map { " in \($0)" } ?? "")\(since) (\(role.basis))\(implied)"
        ))
    }
    if roles.isEmpty { blocks.append(.line("no roles yet")) }
    for seat in seats {
      blocks.append(
        .line("seat: \(seat.seat) of \(seat.body)\(seat.since.map { " since \($0)" } ?? "")"))
    }
    for honour in emeritus {
      let place = honour.scope.map { " in \($0)" } ?? ""
      let back = honour.scope.map { " --in \($0)" } ?? ""
      let word = honour.body?.rule.text ?? honour.role.text
      let title =
        honour.seat.map { "\($0) of \(honour.body?.rule.text ?? "")" }
        ?? open.charter.title(honour.role)
      blocks.append(
        .line(
          "emeritus: \(title, .name)\(place) since \(honour.since)\(honour.returnsOnRequest ? "; gov reinstate \(word)\(back) leads back" : "")"
        ))
    }
    for found in inactivity {
      let word = found.verdict == .met ? "inactive" : "perhaps inactive"
      blocks.append(
        .line(
          "\(word, .warning) as \(open.charter.title(found.role)): \(found.text)\(found.clause.map { " (\($0))" } ?? "")"
        ))
    }
    for meeting in meetings {
      blocks.append(
        .line(
          "invited: \(meeting.id, .name) at \(meeting.at)\(meeting.place.map { ", \($0)" } ?? "")"))
    }
    for item in due {
      blocks.append(
        .line(
          "\("due", .warning): \(item.text)\(item.clause.map { " (\($0))" } ?? "")\(item.command.map { ": \($0)" } ?? "")"
        ))
    }
    for group in groups { blocks.append(.line("member of \(group)")) }
    for found in exits where found.verdict == .met {
      blocks.append(.line("inactive: \(found.text)"))
      if found.isDue {
        let what = found.stage == .warning ? "a warning" : found.rule.consequence.words
        blocks.append(.line("proposed: \(what): \(found.command)"))
      }
    }
    for invitation in invitations {
      blocks.append(
        .line(
          "invited to \(invitation.group, .name) by \(invitation.by): gov accept \(invitation.id)"))
    }
    for vote in awaiting {
      let until = vote.closes.map { ", until \($0)" } ?? ""
      blocks.append(
        .line("waits for your \(vote.words): \(vote.vote, .name) to \(vote.motion)\(until)"))
    }
    for promotion in next { blocks += promotion.blocks(open.charter, detailed: false) }
    return blocks
  }
}

extension ProposedExit {
  var json: JSON {
    [
      "rule": .string(rule.id.text), "role": .string(role?.text), "in": .string(group?.text),
      "verdict": .string(verdict.rawValue), "since": .string(since?.description),
      "consequence": .string(rule.consequence.rawValue), "text": .string(text),
      "command": .string(isDue || verdict != .met ? command : nil),
      "stage": .string(stage.word), "clause": .string(rule.clause?.text),
    ]
  }
}

extension Status.AwaitedVote {
  /// What it waits for, in words.
  fileprivate var words: String {
    asksCandidate ? asksBallot ? "ballot and your answer" : "answer" : "ballot"
  }
}
