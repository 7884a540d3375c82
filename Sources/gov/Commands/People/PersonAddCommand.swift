// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov person add`: puts somebody on record.
struct PersonAddCommand: Command {
  var declaration: Declaration {
    Declaration(
      "person add", .act, "Adds a person, or founding roles to one who is there.",
      arguments: [.required("LOGIN", "The id, which serves as the handle on every forge")],
      options: [
        .value("name", "NAME", "The name as the person writes it"),
        .repeating("account", "FORGE:HANDLE", "A login that differs from the id"),
        .repeating(
          "founding", "ROLE[@SCOPE]|BODY:SEAT[@SCOPE]",
          "A role or seat from the beginning; only until the first decision"),
        .flag("bot", "A bot, whose contributions count as nobody's"),
      ],
      examples: [
        .init("gov person add bob --founding maintainer", "a founding maintainer"),
        .init("gov person add ann --account gitee:ann_w", "with another login on Gitee"),
        .init("gov person add bob --founding toc:chair", "with a seat in a body"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .acting)
    let login = arguments.required("LOGIN")
    // Whoever adds themselves cannot be there yet, and so does it as nobody in particular.
    let named = try context.actorLogin(arguments, open.registry)?.login
    let isOneself =
      named?.lowercased() == login.lowercased() && open.registry.person(login: login) == nil
    let act = try open.act(by: isOneself ? nil : try open.actor(arguments, in: context))
    let accounts = try arguments.all("account").map { text throws(CommandFailure) in
      try Account(spelling: text)
    }
    let change = try CommandFailure.turning { () throws(Refusal) in
      try act.addPerson(
        login, name: arguments["name"], accounts: accounts,
        kind: arguments.has("bot") ? .bot : nil,
        founding: arguments.all("founding").map { Act.Founding($0) })
    }
    return try open.carryOut(change, arguments)
  }
}

extension Account {
  init(spelling text: String) throws(CommandFailure) {
    guard let colon = text.firstIndex(of: ":"), text.index(after: colon) < text.endIndex else {
      throw .usage(
        "'--account' takes FORGE:HANDLE, such as gitee:ann_w, not '\(text)'", code: "bad-account")
    }
    self.init(
      forge: String(text[..<colon]), handle: String(text[text.index(after: colon)...]))
  }
}
