// SPDX-License-Identifier: Apache-2.0

/// Gathers what is wrong with a charter, law by law.
struct CharterLint {
  let charter: Charter
  private(set) var problems: [CharterProblem] = []

  init(_ charter: Charter) {
    self.charter = charter
  }

  mutating func error(
    at path: CharterPath, offset: Int? = nil, _ message: String, help: String? = nil
  ) {
    problems.append(CharterProblem(.error, at: path, offset: offset, message, help: help))
  }

  mutating func warn(at path: CharterPath, _ message: String, help: String? = nil) {
    problems.append(CharterProblem(.warning, at: path, message, help: help))
  }

  /// Notes a name that the charter does not have.
  mutating func require<Subject>(
    _ id: ID<Subject>?, _ what: String, among known: [ID<Subject>], at path: CharterPath
  ) {
    guard let id, !known.contains(id) else { return }
    let near = Suggestion.nearest(to: id.text, among: known.map(\.text))
    error(
      at: path, "the charter has no \(what) '\(id)'", help: near.map { "did you mean '\($0)'?" })
  }

  /// Notes the names of a list that the charter does not have.
  mutating func require<Subject>(
    _ ids: [ID<Subject>], _ what: String, among known: [ID<Subject>], at path: CharterPath
  ) {
    for (index, id) in ids.enumerated() { require(id, what, among: known, at: path[index]) }
  }
}

extension Charter {
  /// What keeps the charter from being followed, or is probably not meant so.
  ///
  /// - Returns: The problems in the order of the charter's parts; none where it is sound.
  public func problems() -> [CharterProblem] {
    var lint = CharterLint(self)
    lint.checkHead()
    lint.checkHolidays()
    lint.checkClauses()
    lint.checkNames()
    lint.checkClaims()
    lint.checkRoles()
    lint.checkLadders()
    lint.checkReachability()
    lint.checkBodies()
    lint.checkGroupKinds()
    lint.checkKindNames()
    lint.checkProcedures()
    lint.checkMotions()
    lint.checkElectionUses()
    return lint.problems
  }
}
