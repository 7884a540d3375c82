// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov eligible`: who qualifies now, who nearly, and what each lacks.
struct EligibleCommand: Command {
  var declaration: Declaration {
    Declaration(
      "eligible", .answer, "Shows who qualifies for a role now, who nearly, and what each lacks.",
      arguments: [.optional("ROLE", "A role; all if nothing is said")],
      options: [
        .value("in", "SCOPE", "Where the role is held: a group, project/ID or component/ID"),
        .flag("all", "Those too of whom nothing speaks for it yet"),
      ],
      examples: [.init("gov eligible reviewer", "who could become Reviewer")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    var answers: [Promotion] = []
    var rules = open.charter.roles.filter { $0.grants == .onRequest && !$0.requires.isEmpty }
    if let name = arguments["ROLE"] {
      rules = [try open.role(name, in: arguments["in"]).rule]
    } else {
      try CommandFailure.turning { () throws(Refusal) in
        try open.registry.require(arguments.scope)
      }
    }
    for rule in rules {
      answers += open.registry.candidates(
        for: rule, named: arguments.scope, at: open.at, under: open.charter)
    }
    let shown = arguments.has("all") ? answers : answers.filter(\.isNear)
    return Report(
      json: ["eligible": .array(shown.map(\.json)), "on": .string(open.day.description)],
      text: blocks(shown, hidden: answers.count - shown.count, open))
  }

  private func blocks(_ shown: [Promotion], hidden: Int, _ open: OpenRegistry) -> [Block] {
    let rows = shown.map { promotion -> [StyledText] in
      let style: Style? =
        switch promotion.eligible {
        case .yes: .good
        case .notYet, .unknown: .warning
        case .no: .bad
        }
      return [
        StyledText(promotion.person.text),
        StyledText(promotion.role.text + (promotion.scope.map { " in \($0)" } ?? "")),
        StyledText(promotion.eligible.rawValue, style),
        StyledText(promotion.eligibleSince?.description ?? promotion.earliest?.description ?? ""),
        StyledText(promotion.reason),
      ]
    }
    var blocks: [Block] = [
      .table(
        .init(
          [
            .init("person"), .init("role"), .init("eligible"), .init("since"),
            .init("because", shrinks: true),
          ], rows))
    ]
    if shown.isEmpty { blocks = [.line("nobody, as of \(open.day)")] }
    if hidden > 0 {
      blocks.append(
        .line(StyledText("\(hidden) more have nothing to show for it yet; add --all", .faint)))
    }
    return blocks
  }
}

extension Promotion {
  /// Whether there is anything that speaks for it.
  fileprivate var isNear: Bool { eligible != .no || progress > 0 }

  /// How many of the countable things are there.
  fileprivate var progress: Int {
    finding.atoms.reduce(0) { sum, atom in
      sum
        + (atom.criterion == CountCriterion.key || atom.criterion == NominationsCriterion.key
          ? atom.have ?? 0 : 0)
    }
  }

  /// What decided, or what is lacking, in a line.
  fileprivate var reason: String {
    if eligible == .yes {
      let counts = finding.atoms.compactMap { atom -> String? in
        guard atom.criterion == CountCriterion.key, let have = atom.have, let need = atom.need
        else { return nil }
        return "\(have) of \(need)"
      }
      let parts = counts + (completedBy.map { ["by \($0.name)"] } ?? [])
      return (parts + (until.map { ["until \($0)"] } ?? [])).joined(separator: ", ")
    }
    let lacking = finding.lacking.map { atom in
      guard let have = atom.have, let need = atom.need, need > 1 else { return atom.text }
      return "\(atom.text) (\(have) of \(need))"
    }
    let more = lacking.count > 2 ? " and \(lacking.count - 2) more" : ""
    return "lacks: " + lacking.prefix(2).joined(separator: "; ") + more
  }
}
