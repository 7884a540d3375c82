// SPDX-License-Identifier: Apache-2.0

/// Reads ballots from JSON.
enum JSONBallots {
  static func read(
    _ lines: inout LineReader, _ reading: BallotReading
  ) throws(BallotError) -> Ballots {
    throw BallotError(.json("not yet"))
  }
}
