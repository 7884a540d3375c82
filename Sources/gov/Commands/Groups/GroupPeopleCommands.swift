// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov group join`: the actor becomes a member.
struct GroupJoinCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group join", .act, "Makes the actor a member, by their own word or on an invitation.",
      arguments: [.required("ID", "The group")],
      examples: [.init("gov group join copr --as alice", "alice joins, where she may")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.join(GroupID(arguments.required("ID")))
    }
  }
}

/// `gov group invite`: a member's word that somebody should belong.
struct GroupInviteCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group invite", .act, "Invites somebody into a group, or stands up for an invited person.",
      discussion: [
        "Who may invite, and what must hold of the person, the charter and the group's own rules say. The person answers with gov accept or gov decline."
      ],
      arguments: [.required("ID", "The group"), .required("LOGIN", "Who is invited")],
      options: [.value("reason", "TEXT", "Why")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.invite(
        arguments.required("LOGIN"), to: GroupID(arguments.required("ID")),
        reason: arguments["reason"])
    }
  }
}

/// `gov group leave`: the actor's own leave.
struct GroupLeaveCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group leave", .act, "Ends the actor's own membership; roles held in the group stay.",
      arguments: [.required("ID", "The group")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.leave(GroupID(arguments.required("ID")))
    }
  }
}

/// `gov group eligible`: who may join.
struct GroupEligibleCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group eligible", .answer, "Says who may join a group, and what each still lacks.",
      arguments: [
        .required("ID", "The group"), .optional("LOGIN", "Only this person, in detail"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let group = try open.group(arguments.required("ID"), of: declaration)
    if let login = arguments["LOGIN"] {
      let person = open.registry.person(login: login)?.id ?? PersonID(login)
      let joining = open.registry.joining(person, group, at: open.at, under: open.charter)
      var report = Report(
        json: joining.json, text: joining.blocks(open.charter), ids: [person.text])
      report.exit = joining.exit
      return report
    }
    let all = open.registry.sortedPeople.filter { $0.kind == nil || $0.kind == .human }.map {
      open.registry.joining($0.id, group, at: open.at, under: open.charter)
    }.filter { !$0.isMember && $0.eligible != .no }
    let rows = all.map { joining -> [StyledText] in
      [
        StyledText(joining.person.text, .name), StyledText(joining.eligible.rawValue),
        StyledText(joining.invitation.map { "invited: \($0)" } ?? joining.way.rawValue),
        StyledText(joining.finding.lacking.map(\.text).joined(separator: "; ")),
      ]
    }
    return Report(
      json: ["group": .string(group.id.text), "eligible": .array(all.map(\.json))],
      text: rows.isEmpty
        ? [.line("nobody qualifies, or nearly")]
        : [
          .table(
            .init(
              [.init("person"), .init("eligible"), .init("by"), .init("lacks")], rows))
        ], ids: all.map(\.person.text))
  }
}

extension Joining {
  var json: JSON {
    [
      "person": .string(person.text), "group": .string(group.text), "by": .string(way.rawValue),
      "eligible": .string(eligible.rawValue), "member": .bool(isMember),
      "returning": .bool(isReturning), "invitation": .string(invitation?.text),
      "open": .bool(isOpen), "obstacle": .string(obstacle), "finding": finding.json,
    ]
  }

  var exit: ExitCode {
    if isOpen { return .yes }
    if isMember || obstacle != nil { return .no }
    switch eligible {
    case .no: return .no
    case .notYet, .yes: return .notYet
    case .unknown: return .couldNotTell
    }
  }

  func blocks(_ charter: Charter) -> [Block] {
    var text = StyledText("\(group): ")
    if isMember {
      text.append("member already", .good)
    } else if let obstacle {
      text.append(obstacle, .bad)
    } else if isReturning {
      text.append("returns by a word", .good)
    } else {
      switch eligible {
      case .yes:
        text.append("may join", .good)
        if way == .invitation {
          text.append(invitation.map { ", invited by \($0)" } ?? ", once invited", .warning)
        }
      case .notYet: text.append("not yet", .warning)
      case .unknown: text.append("unknown: the evidence does not cover it", .warning)
      case .no: text.append("no", .bad)
      }
    }
    var blocks: [Block] = [.heading(text)]
    let lines = finding.findings.map { $0.line(charter, detailed: true) }
    if !lines.isEmpty, !isMember { blocks.append(.findings(lines)) }
    for command in next { blocks.append(.line(StyledText("next: \(command)"))) }
    return blocks
  }

  private var next: [String] {
    let name = person.text.quotedForShell
    if isOpen { return ["gov group join \(group) --as \(name)"] }
    if isMember || obstacle != nil || eligible == .no { return [] }
    if eligible == .yes { return ["gov group invite \(group) \(name) --as LEAD"] }
    return finding.lacking.flatMap(\.help)
  }
}
