// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov component add`: enters a component.
struct ComponentAddCommand: Command {
  var declaration: Declaration {
    Declaration(
      "component add", .act, "Enters a component, in which roles can be held from then on.",
      discussion: [
        "A pull request belongs to a component by a path that it touches, by its repository, or by a label. A component that names nothing is what its group owns: the paths then stand in the group's file alone."
      ],
      arguments: [.required("ID", "The component's id; its scope is component/ID")],
      options: Declaration.placeOptions + [
        .value("project", "ID", "The project that it is a part of"),
        .value("group", "ID", "The group that looks after it"),
      ],
      examples: [
        .init(
          "gov component add storage --path \"internal/storage/**\" --label area/storage",
          "by paths and a label"),
        .init("gov component add index --group sig-anns", "what that SIG owns"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    var terms = arguments.placeEdits
    terms.project = arguments["project"]
    terms.group = arguments["group"]
    return try arguments.act(in: context) { [terms] act throws(Refusal) in
      try act.addComponent(arguments.required("ID"), terms)
    }
  }
}

/// `gov component edit`: what belongs to a component, and who looks after it.
struct ComponentEditCommand: Command {
  var declaration: Declaration {
    Declaration(
      "component edit", .act, "Changes what belongs to a component, and who looks after it.",
      discussion: ["What belonged to it before stays on record, and past decisions go by it."],
      arguments: [.required("ID", "The component")],
      options: Declaration.placeOptions + [
        .value("group", "ID", "The group that looks after it; none for nobody"),
        .repeating("without", "WORD", "A repository, path or label that no longer belongs to it"),
      ],
      examples: [
        .init(
          "gov component edit storage --path \"pkg/storage/**\" --without \"internal/storage/**\"",
          "after a move")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    var edits = arguments.placeEdits
    edits.group = arguments["group"]
    edits.without = arguments.all("without")
    return try arguments.act(in: context) { [edits] act throws(Refusal) in
      try act.editComponent(arguments.required("ID"), edits)
    }
  }
}

/// `gov component close`: a component ends.
struct ComponentCloseCommand: Command {
  var declaration: Declaration {
    Declaration(
      "component close", .act, "Ends a component, with the roles that are held in it.",
      discussion: [
        "What was done and held stays on record. With --into what belonged to it goes over to another component; who is to hold a role there is promoted there."
      ],
      arguments: [.required("ID", "The component")],
      options: [
        .value("into", "ID", "The component that takes over what belonged to it"),
        .value("evidence", "URL", "Where that was decided"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    try arguments.act(in: context) { act throws(Refusal) in
      try act.close(
        Scope(arguments.required("ID"), of: "component"),
        into: arguments["into"].map { Scope($0, of: "component") },
        evidence: arguments["evidence"])
    }
  }
}
