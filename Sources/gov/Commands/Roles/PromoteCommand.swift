// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov promote`: grants a role when everything is in place.
struct PromoteCommand: Command {
  var declaration: Declaration {
    Declaration(
      "promote", .actUnless("check"), "Grants a role when everything is in place.",
      arguments: [.required("LOGIN", "The person"), .required("ROLE", "The role")],
      options: [
        .value("in", "SCOPE", "Where the role is held: a group, project/ID or component/ID"),
        .flag("check", "Only answer whether it could be granted"),
      ],
      formats: [.text, .json, .github, .markdown],
      examples: [
        .init("gov promote alice reviewer --check", "answers, and exits 0, 1, 2 or 3"),
        .init("gov promote alice reviewer", "grants, or says what is missing"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let checks = arguments.has("check")
    let open = try OpenRegistry(arguments, in: context, for: checks ? .answering : .acting)
    let (rule, place) = try open.role(arguments.required("ROLE"), in: arguments["in"])
    let login = arguments.required("LOGIN")
    let person = open.registry.person(login: login)?.id ?? PersonID(login)
    let promotion = open.registry.promotion(
      of: person, to: rule, in: place, at: open.dated ?? open.at, under: open.charter)
    guard !checks else {
      return Report(
        promotion.exit, json: promotion.json, text: promotion.blocks(open.charter),
        ids: [person.text], documents: promotion.documents(open.charter))
    }
    guard promotion.isGrantable else { return refusal(promotion, open) }
    let act = try open.act(by: try open.actor(arguments, in: context))
    let granted = try CommandFailure.turning { () throws(Refusal) in
      try act.promote(login, to: rule.id, in: place)
    }
    var report = try open.carryOut(
      granted.change, arguments, also: [.init("promotion", granted.promotion.json)])
    report.documents = granted.promotion.documents(open.charter)
    return report
  }

  /// No is an answer: the judgement, with nothing done.
  private func refusal(_ promotion: Promotion, _ open: OpenRegistry) -> Report {
    let json: JSON = [
      "done": false, "id": .string(promotion.person.text), "changes": .array([]),
      "promotion": promotion.json,
    ]
    return Report(
      promotion.exit, json: json, text: promotion.blocks(open.charter),
      ids: [], documents: promotion.documents(open.charter))
  }
}

extension Promotion {
  /// The judgement for GitHub and for a comment.
  func documents(_ charter: Charter) -> [Format: String] {
    let verdict = headline(charter).runs.map(\.text).joined()
    let lines = finding.atoms.map { atom in
      let mark = atom.verdict == .met ? "x" : " "
      let count = atom.have.flatMap { have in atom.need.map { " (\(have) of \($0))" } } ?? ""
      return "- [\(mark)] \(atom.text.escapedForMarkdown)\(count)"
    }
    let person = person.text.escapedForMarkdown
    let markdown =
      (["## \(person): \(verdict.escapedForMarkdown)", ""] + lines
      + (next.isEmpty ? [] : ["", "Next: \(next[0].asMarkdownCode)"])).joined(separator: "\n")
      + "\n"
    let level = isGrantable ? "notice" : eligible == .no ? "error" : "warning"
    let message = "\(self.person): \(verdict)".escapedForWorkflowMessage
    let lacking = finding.lacking.map { "\($0.text)" }.joined(separator: "; ")
    let tail = lacking.isEmpty ? "" : ": \(lacking)".escapedForWorkflowMessage
    return [.markdown: markdown, .github: "::\(level) title=gov promote::\(message)\(tail)\n"]
  }
}
