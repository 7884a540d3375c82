// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov export owners` and its kin: files that other tools read, derived from the record.
struct ExportOwnersCommand: Command {
  let kind: OwnersExport

  var declaration: Declaration {
    Declaration(
      "export \(kind.rawValue)", .answer, about,
      discussion: [
        "Prints the file; --check says instead what an existing one has otherwise, person by person, and exits 1."
      ],
      options: [
        .value("in", "SCOPE", "The group, project or component whose roles count"),
        .repeating("approver", "ROLE", "A role listed as approver; those above the reviewers else"),
        .repeating("reviewer", "ROLE", "A role listed as reviewer; the lowest one else"),
        .value("check", "FILE", "Only say what this file has otherwise"),
        .value("keep", "FILE", "Keep the custom part of this file"),
      ],
      examples: [
        .init("gov export \(kind.rawValue) --in pd", "prints the file"),
        .init("gov export \(kind.rawValue) --in pd --check FILE", "for CI"),
      ])
  }

  private var about: String {
    switch kind {
    case .owners: "Prints OWNERS, as Prow reads it: approvers and reviewers."
    case .ownersAliases: "Prints OWNERS_ALIASES: a list for each role and group."
    case .codeowners: "Prints CODEOWNERS: the approvers of everything."
    case .maintainersMarkdown: "Prints MAINTAINERS.md: those who hold roles, in tables."
    }
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    var terms = OwnersTerms()
    terms.scope = arguments["in"].map { Scope($0) }
    terms.approvers = arguments.all("approver").map { RoleID($0) }
    terms.reviewers = arguments.all("reviewer").map { RoleID($0) }
    let lists = try CommandFailure.turning { () throws(Refusal) in
      try open.registry.owners(kind, terms, at: open.at, under: open.charter)
    }
    if let name = arguments["check"] {
      return check(name, try text(of: name, in: context), lists, open)
    }
    let former = try arguments["keep"].map { name throws(CommandFailure) in
      try text(of: name, in: context)
    }
    let written = kind.text(lists, keeping: former)
    return Report(
      json: [
        "text": .string(written),
        "lists": .array(
          lists.map { list in
            [
              "list": .string(list.name),
              "people": .array(
                list.entries.map { entry in
                  [
                    "login": .string(entry.login), "person": .string(entry.person.text),
                    "ground": .string(entry.ground),
                  ]
                }),
            ]
          }),
      ], text: [.verbatim(written)])
  }

  private func text(of name: String, in context: Context) throws(CommandFailure) -> String {
    guard let text = String(validating: try context.read(name), as: UTF8.self) else {
      throw .broken("broken-input", "'\(name)' is not written in UTF-8")
    }
    return text
  }

  private func check(
    _ name: String, _ text: String, _ lists: [OwnersList], _ open: OpenRegistry
  ) -> Report {
    let drift = OwnersDrift(
      of: text, kind, lists, in: open.registry, at: open.at, under: open.charter)
    var blocks = drift.items.map { item in
      Block.line(
        "\(name)\(item.line.map { ":\($0)" } ?? ""): \(item.kind.rawValue, .bad): \(item.text)")
    }
    let people = lists.reduce(0) { $0 + $1.entries.count }
    blocks.append(
      .line(
        drift.items.isEmpty
          ? "'\(name)' agrees with the record: \(people) people"
          : "'\(name)' differs from the record in \(drift.items.count) place\(drift.items.count == 1 ? "" : "s")"
      ))
    return Report(
      drift.items.isEmpty ? .yes : .no,
      json: [
        "agrees": .bool(drift.items.isEmpty),
        "drift": .array(
          drift.items.map { item in
            [
              "kind": .string(item.kind.rawValue), "list": .string(item.list),
              "login": .string(item.login), "line": .integer(item.line),
              "text": .string(item.text),
            ]
          }),
      ], text: blocks)
  }
}
