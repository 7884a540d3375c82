// SPDX-License-Identifier: Apache-2.0

/// The first place where a text is no JSON; nothing after it can be read.
package struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and where.
  package var problem: JSONProblem

  package init(_ problem: JSONProblem) {
    self.problem = problem
  }

  /// The problem as one line, as in "3:5: expected a value".
  package var description: String { problem.description }
}
