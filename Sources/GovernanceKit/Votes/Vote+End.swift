// SPDX-License-Identifier: Apache-2.0
import Counting

extension VoteEnd.Outcome {
  /// Whether an election that ended so fills seats, at once or when its tie is decided.
  package var mayElect: Bool { self == .elected || self == .tied }
}

extension Vote {
  /// Whether nothing but its ballots can end the vote: no deadline, no least length, no meeting.
  package func hasNoSetEnd(by procedure: Procedure) -> Bool {
    closes == nil && procedure.minimum == nil && present == nil && meeting == nil
      && proceedings(.totals).isEmpty
  }

  /// How many ballots could still have come and changed the outcome when the vote was closed,
  /// where no moment ended it.
  package func ballotsCutOff(by procedure: Procedure, in charter: Charter) -> Int {
    guard let ended, hasNoSetEnd(by: procedure) else { return 0 }
    var open = self
    open.ended = nil
    if election != nil {
      guard let tally = try? open.electionTally(under: charter, at: ended.at) else { return 0 }
      return tally.isSettled ? 0 : tally.missing.count
    }
    guard let tally = try? open.tally(by: procedure, in: charter, at: ended.at) else { return 0 }
    return tally.isSettled ? 0 : tally.missing.count
  }
}
