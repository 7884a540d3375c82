// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

extension Context {
  /// A record of ours that a file named on the command line holds.
  func record<R: Record>(
    _ type: R.Type, in path: String, called what: String
  ) throws(CommandFailure) -> R {
    let name = path == "-" ? "standard input" : path
    let (record, problems) = RecordFile.read(type, try read(path), named: name)
    guard let record else {
      let count = problems.count
      throw .broken(
        "broken-input",
        "'\(name)' is no \(what): it has \(count) problem\(count == 1 ? "" : "s")",
        problems: problems.map {
          CommandFailure.Problem(
            $0.message, file: $0.file, line: $0.line, column: $0.column, help: $0.help)
        })
    }
    return record
  }
}
