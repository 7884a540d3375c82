// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension Act {
  /// What an import of a roster did.
  package struct RosterImport {
    package var change = Change()
    /// What is wrong with rows; if any is an error, nothing is to be written.
    package var problems: [ImportProblem] = []
    /// The number of further problems, which are not listed.
    package var omitted = 0
    package var roles = 0
    package var added: [PersonID] = []
    package var emeriti = 0
    /// How many roles ended, since a whole roster no longer lists them.
    package var ended = 0
    /// How many memberships ended with the roles that they were entered with.
    package var left = 0
    /// Whether the command line leaves open what rows don't say.
    var lacks = false

    /// Whether something is wrong, so that nothing is to be written.
    package var isBroken: Bool { problems.contains { $0.severity == .error } }

    /// Notes something that is wrong with a row, once where a heading speaks for many rows.
    mutating func report(_ problem: ImportProblem) {
      if !problems.contains(problem) { problems.append(problem) }
    }

    /// The same with its problems in the order of the file.
    var inOrder: RosterImport {
      var sorted = self
      let places = problems.enumerated().sorted { one, other in
        let (first, second) = (one.element.position, other.element.position)
        return (first?.line ?? .max, first?.column ?? 0, one.offset)
          < (second?.line ?? .max, second?.column ?? 0, other.offset)
      }
      sorted.problems = places.map(\.element)
      return sorted
    }
  }
}
