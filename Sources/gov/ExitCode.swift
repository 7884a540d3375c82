// SPDX-License-Identifier: Apache-2.0

/// What the process says to its caller, so that scripts can tell "no" from "broken".
enum ExitCode: Int32, Hashable, Sendable {
  /// Yes, done, sound, or an answer that is not a question of yes or no.
  case yes = 0
  /// Not eligible, did not pass, problems found, refused by the charter.
  case no = 1
  /// Unreadable or broken input, evidence that does not cover the question, or I/O that stopped.
  case couldNotTell = 2
  /// Nothing is wrong; time, ballots, a nomination, an approval or an acceptance is missing.
  case notYet = 3
  /// The command line is wrong (`EX_USAGE` of sysexits.h).
  case usage = 64
}
