// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov person edit`: changes a person's own particulars.
struct PersonEditCommand: Command {
  var declaration: Declaration {
    Declaration(
      "person edit", .act, "Changes name, accounts, affiliation or consents of a person.",
      arguments: [.required("LOGIN", "An id, or a handle on any forge")],
      options: [
        .value("name", "NAME", "The name as the person writes it"),
        .repeating("account", "FORGE:HANDLE", "A further login"),
        .value("rename", "FORGE:OLD=NEW", "A login that was renamed; the old one stays known"),
        .value("affiliation", "NAME", "Whom the person works for from this day on; - for nobody"),
        .value("consent", "WHAT", "Agree to something, such as website"),
        .value("refuse", "WHAT", "Withdraw such consent"),
      ],
      examples: [
        .init("gov person edit ann --rename github:ann=ann-w", "after a login was renamed"),
        .init("gov person edit ann --consent website --as ann", "agree to be shown"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .acting)
    let act = try open.act(by: try open.actor(arguments, in: context))
    var edit = Act.ProfileEdit()
    edit.name = arguments["name"]
    edit.accounts = try arguments.all("account").map { text throws(CommandFailure) in
      try Account(spelling: text)
    }
    if let rename = arguments["rename"] {
      let parts = rename.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[1].isEmpty else {
        throw .usage("'--rename' takes FORGE:OLD=NEW, not '\(rename)'", of: declaration)
      }
      let old = try Account(spelling: parts[0])
      edit.rename = .init(forge: old.forge, from: old.handle, to: parts[1])
    }
    edit.affiliation = arguments["affiliation"]
    if arguments.has("consent"), arguments.has("refuse") {
      throw .usage("'--consent' and '--refuse' are said one at a time", of: declaration)
    }
    edit.consent =
      arguments["consent"].map { ($0, true) } ?? arguments["refuse"].map { ($0, false) }
    let change = try CommandFailure.turning { () throws(Refusal) in
      try act.editPerson(arguments.required("LOGIN"), edit)
    }
    return try open.carryOut(change, arguments)
  }
}
