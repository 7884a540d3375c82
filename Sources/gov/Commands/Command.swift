// SPDX-License-Identifier: Apache-2.0

/// One thing that `gov` does: what it is called and takes, and the doing of it.
///
/// A command is a file of its own in this folder and a line in `CommandList.standard`:
///
///     struct VoteCastCommand: Command {
///       var declaration: Declaration {
///         Declaration(
///           "vote cast", .act, "Casts the actor's ballot, or changes it while the vote is open.",
///           usage: ["ID yes|no|abstain|veto [--reason TEXT]", "ID --rank A,B,C"],
///           arguments: [
///             .required("ID", "The vote"),
///             .optional("CHOICE", "The choice", choices: ["yes", "no", "abstain", "veto"]),
///           ],
///           options: [
///             .value("reason", "TEXT", "Why; a veto needs one"),
///             .value("rank", "NAMES", "Candidates, the preferred first"),
///           ],
///           examples: [.init("gov vote cast 2026-03-01-amend yes", "votes yes")])
///       }
///
///       func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
///         let id = arguments.required("ID")
///         guard known.contains(id) else { throw .unknown("vote", word: id, among: known) }
///         let ranked = try arguments.list("rank")
///         context.note("acting as bob")
///         return Report(
///           json: ["done": true, "id": .string(id)],
///           text: [.line("\(id, .name): \("yes", .good)")], ids: [id])
///       }
///     }
///
/// Asking `arguments` for a name that isn't declared is a mistake of the command, and traps.
protocol Command: Sendable {
  /// The words, arguments, options and help of the command.
  var declaration: Declaration { get }

  /// Does the work and returns what is to be shown; chatter goes to the context as notes.
  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report
}
