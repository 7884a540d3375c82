// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov project add`: takes in a project.
struct ProjectAddCommand: Command {
  var declaration: Declaration {
    Declaration(
      "project add", .act,
      "Takes in a project, so that it can have bodies and roles of its own.",
      discussion: [
        "A body that the charter gives to each project, such as GreatSQL's PMC, is the community's as long as there is no project, and each project's own from then on."
      ],
      arguments: [.required("ID", "The project's id; its scope is project/ID")],
      options: Declaration.placeOptions,
      examples: [
        .init("gov project add gdb --title \"GDB\" --repository greatsql/gdb", "with a repository"),
        .init("gov person add cai --founding pmc:chair@project/gdb", "its PMC's founding chair"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.addProject(arguments.required("ID"), arguments.placeEdits)
    }
  }
}
