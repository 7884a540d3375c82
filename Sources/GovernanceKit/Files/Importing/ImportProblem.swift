// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// Something wrong with a file to be imported, and where.
package struct ImportProblem: Hashable, Sendable {
  /// How bad it is: an error stops the import, a warning is only said.
  package var severity: Problem.Severity
  /// The place in the file, nil where the file as a whole is meant.
  package var position: JSONPosition?
  /// The law that is broken, and by what.
  package var message: String
  /// What to do next.
  package var help: String?

  package init(
    _ severity: Problem.Severity, at position: JSONPosition?, _ message: String,
    help: String? = nil
  ) {
    self.severity = severity
    self.position = position
    self.message = message
    self.help = help
  }
}

extension ImportProblem: CustomStringConvertible {
  /// The problem as one line, as in "3:5: expected a number, found null".
  package var description: String {
    position.map { "\($0.line):\($0.column): \(message)" } ?? message
  }
}
