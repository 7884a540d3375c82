// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov project edit`: what belongs to a project.
struct ProjectEditCommand: Command {
  var declaration: Declaration {
    Declaration(
      "project edit", .act, "Changes what belongs to a project.",
      discussion: ["What belonged to it before stays on record, and past decisions go by it."],
      arguments: [.required("ID", "The project")],
      options: Declaration.placeOptions + [
        .repeating("without", "WORD", "A repository, path or label that no longer belongs to it")
      ],
      examples: [
        .init("gov project edit gdb --repository greatsql/gdb-docs", "one more repository")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    var edits = arguments.placeEdits
    edits.without = arguments.all("without")
    return try arguments.act(in: context) { [edits] act throws(Refusal) in
      try act.editProject(arguments.required("ID"), edits)
    }
  }
}

/// `gov project close`: a project ends.
struct ProjectCloseCommand: Command {
  var declaration: Declaration {
    Declaration(
      "project close", .act, "Ends a project, with the roles and seats that are held in it.",
      discussion: [
        "What was done and held stays on record. With --into what belonged to it goes over to another project; who is to hold a role there is promoted there."
      ],
      arguments: [.required("ID", "The project")],
      options: [
        .value("into", "ID", "The project that takes over what belonged to it"),
        .value("evidence", "URL", "Where that was decided"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.close(
        Scope(arguments.required("ID"), of: "project"),
        into: arguments["into"].map { Scope($0, of: "project") }, evidence: arguments["evidence"])
    }
  }
}
