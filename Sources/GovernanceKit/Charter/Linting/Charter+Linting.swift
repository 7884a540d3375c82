// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

extension CharterProblem {
  /// The problem with its line and column in the text that the charter was read from.
  ///
  /// The column is exact as long as the text at hand has no escapes before the fault.
  package func located(in root: JSONNode, file: String) -> Problem {
    var position = root.nearest(to: path).position
    // A text begins with its quote.
    if let offset { position.column += 1 + offset }
    return Problem(
      severity == .error ? .error : .warning, "charter", file: file, line: position.line,
      column: position.column, message, help: help)
  }
}

extension Charter {
  /// What is wrong with the charter, at its lines and columns in the text it was read from.
  package func problems(in root: JSONNode, file: String) -> [Problem] {
    problems().map { $0.located(in: root, file: file) }.sorted()
  }
}
