// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov activity modules`: what somebody did in the modules of each group.
struct ActivityModulesCommand: Command {
  var declaration: Declaration {
    Declaration(
      "activity modules", .answer,
      "Shows what somebody did in each group's modules, component and project.",
      discussion: [
        "A pull request belongs to where its repository belongs, a path that it touches, or a label that it bears."
      ],
      arguments: [.required("LOGIN", "An id, or a handle on any forge")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let login = arguments.required("LOGIN")
    let open = try OpenRegistry(
      arguments, in: context, for: .answering,
      reading: .around(login: login, closedVotes: false))
    let person = open.registry.person(login: login)?.id ?? PersonID(login)
    let all = open.registry.modules(of: person, at: open.at, under: open.charter)
    return Report(
      json: ["person": .string(person.text), "modules": .array(all.map(\.json))],
      text: all.isEmpty
        ? [.line("'\(person)' contributed to no group's modules")]
        : [.table(all.table(of: "in"))], ids: all.map(\.scope.text))
  }
}
