// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov person list`: everybody on record.
struct PersonListCommand: Command {
  var declaration: Declaration {
    Declaration(
      "person list", .answer, "Lists the people on record with the roles they hold.",
      options: [.value("role", "ROLE", "Only holders of this role")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let role = try arguments["role"].map { name throws(CommandFailure) in
      guard let rule = open.charter.role(RoleID(name)) else {
        throw .unknown("role", word: name, among: open.charter.roles.map(\.id.text))
      }
      return rule.id
    }
    let people = open.registry.sortedPeople.map { person in
      (person, open.registry.roles(of: person.id, at: open.at, under: open.charter))
    }.filter { _, roles in role.map { wanted in roles.contains { $0.role == wanted } } ?? true }
    let rows = people.map { person, roles -> [StyledText] in
      [
        StyledText(person.id.text), StyledText(person.name ?? ""),
        StyledText(roles.map(\.words).joined(separator: ", ")),
        StyledText(person.accounts.map(\.spelling).joined(separator: " ")),
      ]
    }
    return Report(
      json: [
        "people": .array(
          people.map { person, roles in
            [
              "person": .string(person.id.text), "name": .string(person.name),
              "kind": .string(person.kind?.rawValue ?? "human"),
              "accounts": .strings(person.accounts.map(\.spelling)),
              "roles": .array(roles.map(\.json)),
            ]
          })
      ],
      text: [
        .table(.init([.init("person"), .init("name"), .init("roles"), .init("accounts")], rows))
      ])
  }
}
