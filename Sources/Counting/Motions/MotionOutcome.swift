// SPDX-License-Identifier: Apache-2.0

/// How a vote on a motion came out.
public enum MotionOutcome: String, Sendable, Hashable, CaseIterable {
  /// The motion is carried.
  case passed
  /// There was a quorum, and the motion is not carried.
  case rejected
  /// A veto stands against the motion.
  case vetoed
  /// Too few took part for the vote to count.
  case noQuorum = "no-quorum"
  /// The vote is open, and ballots still to come could change how it comes out.
  case undecided
}
