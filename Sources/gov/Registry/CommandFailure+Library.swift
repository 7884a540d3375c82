// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension CommandFailure {
  /// Why an act was not done, with the exit code that its kind calls for.
  init(_ refusal: Refusal) {
    let exit: ExitCode =
      switch refusal.kind {
      case .refused: .no
      case .notYet: .notYet
      case .unknownWord: .usage
      case .unknown: .couldNotTell
      }
    self.init(refusal.code, refusal.message, help: refusal.help, exit: exit)
  }

  /// Why files could not be read or written.
  init(_ error: FileError) {
    self.init(error.code, error.message, help: error.help, exit: .couldNotTell)
  }

  /// A registry that cannot be relied on.
  static func brokenRegistry(_ problems: [GovernanceKit.Problem]) -> CommandFailure {
    let count = problems.count
    return .broken(
      "broken-registry",
      "the registry has \(count) problem\(count == 1 ? "" : "s"), and nothing was done",
      help: "mend the files, then run gov check",
      problems: problems.sorted().map {
        Problem($0.message, file: $0.file, line: $0.line, column: $0.column, help: $0.help)
      })
  }

  /// Runs library code, turning its refusal into a failure.
  static func turning<Value>(
    _ work: () throws(Refusal) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(Refusal) {
      return try work()
    } catch {
      throw CommandFailure(error)
    }
  }
}
