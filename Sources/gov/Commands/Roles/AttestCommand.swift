// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov attest`: the actor's word that a claim holds.
struct AttestCommand: Command {
  var declaration: Declaration {
    Declaration(
      "attest", .act, "Vouches for a person, or for one contribution, in the actor's own name.",
      usage: ["LOGIN CLAIM...", "--item URL CLAIM"],
      arguments: [.repeating("LOGIN|CLAIM", "The person and what holds of them; or the claim")],
      options: [
        .value("item", "URL", "The contribution that the claim is about"),
        .value("in", "SCOPE", "Where the claim holds"),
        .value("reason", "TEXT", "Why"),
        .repeating("evidence", "URL", "A link that supports it"), .sign,
      ],
      examples: [
        .init("gov attest alice bug-hunting --as bob", "bob vouches for alice"),
        .init(
          "gov attest --item https://github.com/o/r/pull/7 significant --as bob",
          "for one contribution"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let words = arguments.all("LOGIN|CLAIM")
    let open = try OpenRegistry(arguments, in: context, for: .acting)
    var act = try open.act(by: try open.actor(arguments, in: context))
    act.signer = arguments.signer(in: context)
    let scope = arguments["in"].map { Scope($0) }
    let change: Change
    if let item = arguments["item"] {
      guard words.count == 1 else {
        throw .usage("a contribution is vouched for with one claim at a time", of: declaration)
      }
      change = try CommandFailure.turning { () throws(Refusal) in
        try act.attest(
          ClaimID(words[0]), ofItem: item, in: scope, reason: arguments["reason"],
          evidence: arguments.all("evidence"))
      }
    } else {
      guard words.count > 1 else {
        throw .usage("a person and at least one claim are needed", of: declaration)
      }
      change = try CommandFailure.turning { () throws(Refusal) in
        try act.attest(
          words.dropFirst().map { ClaimID($0) }, of: words[0], in: scope,
          reason: arguments["reason"], evidence: arguments.all("evidence"))
      }
    }
    return try open.carryOut(change, arguments)
  }
}
