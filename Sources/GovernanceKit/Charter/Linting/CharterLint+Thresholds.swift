// SPDX-License-Identifier: Apache-2.0
import Counting

extension Charter {
  /// Whether votes for a motion can hurt it, or votes against it help, procedure by procedure.
  ///
  /// - Parameter members: The largest body that is tried where the conditions' form proves nothing.
  /// - Returns: For each procedure the smallest vote that works backwards, as an error; and notes on
  ///   what any quorum brings along.
  public func thresholdFindings(upTo members: Int = 9) -> [CharterProblem] {
    procedures.enumerated().flatMap { index, procedure -> [CharterProblem] in
      guard procedure.election == nil, let rule = try? procedure.countingRule(in: self) else {
        return []
      }
      let path = CharterPath()["procedures"][index]["passes"]
      let result = rule.monotonicity(upTo: members)
      return result.counterexamples.prefix(1).map {
        CharterProblem(
          .error, at: path, "by '\(procedure.id)', \($0)",
          help: "ask for enough votes for the motion, not for few")
      } + result.notes.map { CharterProblem(.note, at: path, "by '\(procedure.id)', \($0)") }
    }
  }
}
