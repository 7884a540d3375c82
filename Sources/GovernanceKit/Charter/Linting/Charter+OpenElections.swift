// SPDX-License-Identifier: Apache-2.0

extension Charter {
  /// Elections that anybody may open and one ballot decides.
  ///
  /// They can be meant so, and a community may follow its source in it: so lint warns whoever writes
  /// a charter, and the check of a registry says nothing.
  package func openElections() -> [CharterProblem] {
    procedures.enumerated().compactMap { index, procedure in
      guard let rule = procedure.election, procedure.quorum.isEmpty, procedure.proposers == nil,
        rule.quorumVotes == nil, !rule.quorumOfDevelopers
      else { return nil }
      return CharterProblem(
        .warning, at: CharterPath()["procedures"][index]["election"],
        "anybody on record opens this election, and one valid ballot decides it: it has neither a quorum nor proposers",
        help: "add \"quorum\", as in [\"present >= 1/2 of members\"], or \"proposers\"")
    }
  }
}
