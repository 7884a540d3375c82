// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

extension CommandFailure {
  /// A file of which nothing was imported, with every place that is wrong.
  init(_ error: ImportError, in name: String) {
    let remarks = error.problems.count { $0.severity == .warning }
    let count = error.problems.count - remarks + error.omitted
    let more = error.omitted > 0 ? " (\(error.problems.count) are shown)" : ""
    self = .broken(
      "broken-input",
      "'\(name)' has \(count) problem\(count == 1 ? "" : "s")\(more), and nothing was imported",
      problems: error.problems.map {
        Problem(
          ($0.severity == .warning ? "warning: " : "") + $0.message, file: name,
          line: $0.position?.line, column: $0.position?.column,
          help: $0.help)
      })
  }
}
