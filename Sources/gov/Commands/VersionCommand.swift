// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// `gov version`: which `gov` this is.
struct VersionCommand: Command {
  static let version = "0.1.0"

  var declaration: Declaration {
    Declaration("version", .tool, "Shows the version of gov.")
  }

  static var report: Report {
    Report(json: ["version": .string(version)], text: [.line("gov \(version)")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    Self.report
  }
}
