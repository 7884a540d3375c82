// SPDX-License-Identifier: Apache-2.0
public import Counting

extension Procedure {
  /// The counting half of the procedure.
  public func countingRule() throws(ConditionError) -> MotionRule {
    let quorum = try quorum.map { text throws(ConditionError) in try Condition(text) }
    let passes = try passes.map { text throws(ConditionError) in try Condition(text) }
    let names = (quorum + passes).reduce(into: Set<CountName>()) { $0.formUnion($1.names) }
    // A procedure knows vetoes if it makes one of a no, or if a condition counts them.
    let veto =
      noIsVeto || names.contains(.veto)
      ? VetoRule(noIsVeto: noIsVeto, needsReason: vetoNeedsReason)
      : nil
    return MotionRule(
      quorum: quorum, passes: passes, veto: veto, closesEarly: closesWhenSettled)
  }
}

extension Vote {
  /// The ballots as the count takes them: every cast in the order of its time.
  ///
  /// An election's ballots and those after the deadline are listed, not counted.
  package var motionBallots: [MotionBallot] {
    if let source {
      // A record elsewhere lists each voter once; what it calls binding is the roster's to say.
      return source.ballots.map { MotionBallot($0.voter, $0.choice, reason: $0.reason) }
    }
    let casts = ballots.flatMap { ballot in ballot.casts.map { (ballot.voter, $0) } }
    return casts.sorted { ($0.1.at, $0.0) < ($1.1.at, $1.0) }.map { voter, cast in
      MotionBallot(
        voter.text, cast.choice, reason: cast.reason,
        isTimely: closes.map { cast.at <= $0 } ?? true)
    }
  }

  /// The vote as it stood at a moment, ballots and closing after it left out.
  package func asOf(_ instant: Instant) -> Vote {
    var vote = self
    if let ended, ended.at > instant { vote.ended = nil }
    vote.ballots = ballots.compactMap { ballot in
      var ballot = ballot
      ballot.casts = ballot.casts.filter { $0.at <= instant }
      return ballot.casts.isEmpty ? nil : ballot
    }
    vote.candidacies = candidacies.map { $0.asOf(instant) }
    if let draw, draw.at > instant { vote.draw = nil }
    return vote
  }

  /// Counts the vote by its procedure.
  ///
  /// - Parameters:
  ///   - procedure: The procedure, of the charter in force when the vote opened.
  ///   - instant: The moment at which a deadline has passed or not.
  /// - Returns: The counts, the conditions and the outcome so far.
  /// - Throws: What is wrong with the procedure or the record.
  public func tally(
    by procedure: Procedure, at instant: Instant
  ) throws(VoteError) -> MotionTally {
    let rule: MotionRule
    do throws(ConditionError) {
      rule = try procedure.countingRule()
    } catch {
      throw VoteError("the procedure '\(procedure.id)' has a condition that is none: \(error)")
    }
    let poll = MotionPoll(
      rule: rule,
      electorate: electorate.map { Elector($0.person.text, exclusion: $0.excluded) },
      present: present?.map(\.text), ballots: .named(motionBallots),
      isOpen: ended == nil && (closes.map { instant <= $0 } ?? true))
    do throws(MotionPollError) {
      return try MotionTally(poll)
    } catch {
      throw VoteError(error.description)
    }
  }
}

/// Why a vote cannot be counted.
public struct VoteError: Error, Hashable, Sendable {
  /// What is wrong, in a sentence.
  public let message: String

  init(_ message: String) {
    self.message = message
  }
}
