// SPDX-License-Identifier: Apache-2.0

/// A ballot whose vote was closed elsewhere before it was merged.
package struct LateBallot: Sendable {
  /// The vote.
  package let vote: VoteID
  /// The ballot, in a file of its own still.
  package let ballot: Ballot
}

/// Something done in a vote that was closed elsewhere before it was merged.
package struct LateProceeding: Sendable {
  /// The vote.
  package let vote: VoteID
  /// What was done, in a file of its own still.
  package let proceeding: Proceeding
}
