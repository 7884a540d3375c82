// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov nominate`: the actor's word that somebody should hold a role.
struct NominateCommand: Command {
  var declaration: Declaration {
    Declaration(
      "nominate", .act, "Nominates somebody for a role, in the actor's own name.",
      arguments: [.required("LOGIN", "The nominee"), .required("ROLE", "The role")],
      options: [
        .value("in", "SCOPE", "Where the role is held: a group, project/ID or component/ID"),
        .value("reason", "TEXT", "Why"),
        .repeating("evidence", "URL", "A link that supports it"),
      ],
      examples: [.init("gov nominate alice reviewer --as bob", "bob nominates alice")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .acting)
    let act = try open.act(by: try open.actor(arguments, in: context))
    let change = try CommandFailure.turning { () throws(Refusal) in
      try act.nominate(
        arguments.required("LOGIN"), for: RoleID(arguments.required("ROLE")),
        in: arguments["in"].map { Scope($0) }, reason: arguments["reason"],
        evidence: arguments.all("evidence"))
    }
    return try open.carryOut(change, arguments)
  }
}
