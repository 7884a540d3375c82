// SPDX-License-Identifier: Apache-2.0

/// One thing that `gov` does: what it is called and takes, and the doing of it.
protocol Command: Sendable {
  /// The words, arguments, options and help of the command.
  var declaration: Declaration { get }

  /// Does the work and returns what is to be shown; chatter goes to the context as notes.
  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report
}
