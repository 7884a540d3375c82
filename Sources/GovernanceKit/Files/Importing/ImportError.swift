// SPDX-License-Identifier: Apache-2.0

/// Why nothing of a file was imported: all that is wrong with it, in the order of the file.
package struct ImportError: Error, Hashable, Sendable {
  /// What is wrong, at most ``ImportNotes/kept`` entries.
  package var problems: [ImportProblem]
  /// The number of further problems, which are not listed.
  package var omitted = 0

  package init(_ problems: [ImportProblem], omitted: Int = 0) {
    self.problems = problems
    self.omitted = omitted
  }

  /// Creates the error of a file that is wrong as a whole.
  package init(_ message: String, help: String? = nil) {
    self.init([ImportProblem(.error, at: nil, message, help: help)])
  }
}

extension ImportError: CustomStringConvertible {
  /// The problems, one a line.
  package var description: String {
    let lines = problems.map(\.description) + (omitted > 0 ? ["and \(omitted) more"] : [])
    return lines.joined(separator: "\n")
  }
}
