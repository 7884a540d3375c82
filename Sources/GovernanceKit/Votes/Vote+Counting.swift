// SPDX-License-Identifier: Apache-2.0
public import Counting

extension Vote {
  /// Every cast with its voter, in the order of their times.
  private var castsInOrder: [(voter: PersonID, cast: Cast)] {
    ballots.flatMap { ballot in ballot.casts.map { (ballot.voter, $0) } }
      .sorted { ($0.1.at, $0.0) < ($1.1.at, $1.0) }
  }

  /// The ballots as the count takes them: every cast in the order of its time.
  ///
  /// An election's ballots and those after the deadline are listed, not counted.
  package var motionBallots: [MotionBallot] {
    if let source {
      // A record elsewhere lists each voter once; what it calls binding is the roster's to say.
      return source.ballots.map { MotionBallot($0.voter, $0.choice, reason: $0.reason) }
    }
    return castsInOrder.map { voter, cast in
      MotionBallot(
        voter.text, cast.choice, reason: cast.reason, caster: cast.by?.text,
        isTimely: closes.map { cast.at <= $0 } ?? true,
        standing: cast.isWithdrawn ? .withdrawn : vetoStanding(of: voter, cast: cast.at))
    }
  }

  /// How a veto stands: doubted, and perhaps confirmed by another voter after it was cast.
  private func vetoStanding(of voter: PersonID, cast at: Instant) -> VetoStanding {
    guard proceedings(.challenge).contains(where: { $0.of == voter && isEntitled($0.by) }) else {
      return .unchallenged
    }
    let confirmation = proceedings(.confirmation).first {
      $0.of == voter && $0.by != voter && $0.at >= at && isEntitled($0.by)
    }
    return confirmation.map { .confirmed(by: $0.by.text) } ?? .challenged
  }

  /// The vote as it stood at a moment, ballots and all else that came after it left out.
  package func asOf(_ instant: Instant) -> Vote {
    var vote = self
    if let ended, ended.at > instant { vote.ended = nil }
    vote.proceedings = proceedings.filter { $0.at <= instant }
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
  ///   - charter: That charter, whose other procedures can take its place.
  ///   - instant: The moment at which a deadline has passed or not.
  /// - Returns: The counts, the conditions and the outcome so far.
  /// - Throws: What is wrong with the procedure or the record.
  public func tally(
    by procedure: Procedure, in charter: Charter, at instant: Instant
  ) throws(VoteError) -> MotionTally {
    let rule: MotionRule
    do throws(ConditionError) {
      rule = try procedure.countingRule(in: charter)
    } catch {
      throw VoteError("the procedure '\(procedure.id)' has a condition that is none: \(error)")
    }
    let totals = proceedings(.totals).last
    let poll = MotionPoll(
      rule: rule, electorate: electors, present: attending(by: procedure)?.map(\.text),
      ballots: procedure.secret ? .totals(totals) : .named(motionBallots),
      isOpen: ended == nil && totals == nil && (closes.map { instant <= $0 } ?? true),
      reminders: reminders(by: procedure, in: charter, at: instant),
      objections: proceedings(.objection).filter(isTimely).map(\.by.text),
      castingVote: castingVote)
    do throws(MotionPollError) {
      return try MotionTally(poll)
    } catch {
      throw VoteError(error.description)
    }
  }

  private var electors: [Elector] {
    let recusals = Dictionary(
      proceedings(.recusal).filter(isTimely).map { ($0.by, $0) },
      uniquingKeysWith: { first, _ in first })
    return electorate.map { voter in
      let recused = recusals[voter.person].map { "recused\($0.reason.map { ": \($0)" } ?? "")" }
      return Elector(
        voter.person.text, organisation: voter.organisation, holdsVeto: voter.holdsVeto,
        exclusion: voter.excluded ?? recused)
    }
  }

  /// When each voter was reminded; reminders exclude nobody before the vote's least length is over.
  private func reminders(
    by procedure: Procedure, in charter: Charter, at instant: Instant
  ) -> [String: [Int]] {
    if let least = procedure.minimum?.after(opened, by: charter.calendar), instant < least {
      return [:]
    }
    var moments: [String: [Int]] = [:]
    for reminder in proceedings(.reminder) where isTimely(reminder) {
      for person in reminder.to { moments[person.text, default: []].append(reminder.at.seconds) }
    }
    return moments
  }

  private var castingVote: CastingVote? {
    guard let holder = electorate.first(where: \.decidesTie)?.person else { return nil }
    let given = proceedings(.castingVote).first { $0.by == holder }
    return CastingVote(holder: holder.text, choice: given?.choice)
  }

  private func isTimely(_ proceeding: Proceeding) -> Bool {
    closes.map { proceeding.at <= $0 } ?? true
  }
}

extension MotionPoll.Ballots {
  /// The totals of a secret vote; none while none are recorded.
  fileprivate static func totals(_ record: Proceeding?) -> MotionPoll.Ballots {
    func count(_ choice: MotionChoice) -> Int {
      record?.counts.first { $0.name == choice.rawValue }?.count ?? 0
    }
    return .totals(
      yes: count(.yes), no: count(.no), abstain: count(.abstain), veto: count(.veto))
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
