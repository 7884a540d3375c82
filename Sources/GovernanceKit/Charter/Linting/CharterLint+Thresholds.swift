// SPDX-License-Identifier: Apache-2.0
import Counting

extension Charter {
  /// Whether votes for a motion can hurt it, or votes against it help, procedure by procedure.
  ///
  /// - Parameter members: The largest body that is tried where the conditions' form proves nothing.
  /// - Returns: Warnings about votes that work backwards, and notes on what any quorum brings along.
  public func thresholdFindings(upTo members: Int = 9) -> [CharterProblem] {
    procedures.enumerated().flatMap { index, procedure -> [CharterProblem] in
      guard let rule = try? procedure.countingRule() else { return [] }
      let path = CharterPath()["procedures"][index]["passes"]
      let result = rule.monotonicity(upTo: members)
      return result.counterexamples.map {
        CharterProblem(.warning, at: path, "by '\(procedure.id)', \($0)")
      } + result.notes.map { CharterProblem(.note, at: path, "by '\(procedure.id)', \($0)") }
    }
  }
}
