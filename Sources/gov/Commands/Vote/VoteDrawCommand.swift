// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov vote draw`: records what decides the ties of an election that has closed.
struct VoteDrawCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote draw", .act, "Records what decides a tie: a published seed, or the casting vote.",
      discussion: [
        "Once an election has closed with a tie that matters, the charter says what decides it. A"
          + " seed is published by whoever may record; the order that follows from it anyone can"
          + " repeat: the SHA-256 of the seed followed by the candidate's id, the least first.",
        "Where somebody has the casting vote instead, that person puts those who are tied in order.",
      ],
      usage: ["ID --seed TEXT", "ID --order LOGIN,…"],
      arguments: [.required("ID", "The election")],
      options: [
        .value("seed", "TEXT", "The seed, as it was published"),
        .repeating("order", "LOGINS", "Those who are tied, the first wins"),
      ],
      examples: [
        .init("gov vote draw 2026-11-21-elect-toc-member --seed 'block 871234: 00000…'", "a draw")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    guard arguments.has("seed") != arguments.has("order") else {
      throw .usage("a draw takes either '--seed' or '--order'", of: declaration)
    }
    let order = arguments.has("order") ? try arguments.list("order") : []
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.draw(
        in: VoteID(arguments.required("ID")), seed: arguments["seed"], order: order)
    }
  }
}
