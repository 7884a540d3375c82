// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov whoami`: who acts when nobody is named.
struct WhoamiCommand: Command {
  var declaration: Declaration {
    Declaration("whoami", .answer, "Says who acts: --as, else GOV_AS, else git's user.")
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let found = try context.actorLogin(arguments, open.registry)
    let person = found.flatMap { open.registry.person(login: $0.login) }
    guard let person else {
      return Report(
        .no,
        json: [
          "person": .null, "login": .string(found?.login), "registered": .bool(false),
        ],
        text: [
          .line(
            found.map { "'\($0.login)' is not in the registry" }
              ?? "nobody is named, and git's user is not in the registry"),
          .line("help: gov person add LOGIN, or --as LOGIN"),
        ])
    }
    return Report(
      json: [
        "person": .string(person.id.text), "login": .string(found?.login),
        "registered": .bool(true),
      ], text: [.line(StyledText(person.id.text))], ids: [person.id.text])
  }
}
