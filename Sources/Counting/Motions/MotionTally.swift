// SPDX-License-Identifier: Apache-2.0

/// A vote on a motion, counted: the outcome with everything it follows from.
///
/// The same record always gives the same tally; no clock is read and nothing is drawn.
public struct MotionTally: Sendable, Hashable {
  /// How the vote comes out; undecided while ballots still to come could change it.
  public let outcome: MotionOutcome
  /// Whether no ballot still to come could change the outcome, those cast taken as final.
  public let isSettled: Bool
  /// How the vote stands if no further ballot comes, with each condition's arithmetic.
  public let standing: MotionVerdict
  /// The ballots as cast, before silence counts as anything.
  public let ballotCounts: MotionCounts
  /// The members when the vote opened, sorted.
  public let members: [String]
  /// Those of them who may vote, sorted.
  public let eligible: [String]
  /// Those who attend, or outside a meeting those whose ballot counts, sorted.
  public let present: [String]
  /// What stands for each who took part, by voter.
  public let ballots: [CountedBallot]
  /// The ballots that do not count, with their reasons, by voter.
  public let discarded: [DiscardedBallot]
  /// Those who may vote and whose ballot is missing, sorted.
  public let missing: [String]
  /// Those who may not vote on this motion, with the reason, sorted.
  public let excluded: [Elector]
  /// Those left out of the electorate because they stayed silent after reminders, sorted.
  public let silent: [String]
  /// Those recorded as attending who have no vote, sorted.
  public let guests: [String]
  /// Those entitled who objected to what silence would carry, sorted.
  public let objections: [String]
  /// What an open vote still needs; nil once it is closed.
  public let stillNeeded: StillNeeded?
  /// Whether the rule lets the vote be closed now, as far as ballots decide it.
  public let mayClose: Bool

  /// The counts as the deciding rule takes them.
  public var counts: MotionCounts { standing.counts }
  /// Each condition with its arithmetic, those of the quorum first.
  public var conditions: [JudgedCondition] { standing.conditions }

  /// Counts the vote.
  public init(_ poll: MotionPoll) throws(MotionPollError) {
    if let fault = poll.rule.faults.first { throw .unfitRule(fault) }
    var electors: [String: Elector] = [:]
    for elector in poll.electorate {
      guard electors.updateValue(elector, forKey: elector.id) == nil else {
        throw .memberTwice(elector.id)
      }
    }
    let objectors = Set(poll.electorate.filter { $0.exclusion == nil }.map(\.id))
      .intersection(poll.objections)
    let given = objectors.isEmpty ? poll.rule : poll.rule.afterObjection
    let rule = given.inBody(of: poll.electorate.count)
    let veto = rule.vetoWithinReach(members: poll.electorate.count)
    let electorate = MotionElectorate(poll, rule: rule)
    let open: OpenBallots
    let roll: MotionRoll
    switch poll.ballots {
    case .named(let casts):
      roll = MotionRoll(
        casts, rule: rule, electors: electors, attending: electorate.attending)
      ballotCounts = electorate.counts(roll)
      open = electorate.open(roll, veto: veto)
      missing = electorate.missing(roll).map(\.id)
    case .totals(let yes, let no, let abstain, let vetoes):
      guard rule.cap == nil, rule.reminders == nil else { throw .totalsUnderNamedRule }
      roll = MotionRoll([], rule: rule, electors: electors, attending: nil)
      ballotCounts = try electorate.counts(
        totals: [(.yes, yes), (.no, no), (.abstain, abstain), (.veto, vetoes)], veto: veto)
      open = electorate.open(ballotCounts, veto: veto)
      missing = []
    }
    let castingVote = poll.castingVote.flatMap {
      electorate.mayVote($0.holder) ? $0 : nil
    }
    // Judged by the rule as given, so that the verdict tells that the body is small.
    standing = given.verdict(
      on: ballotCounts, inMeeting: poll.present != nil, castingVote: castingVote)
    ballots = roll.ballots
    discarded = roll.discarded
    members = electorate.members.map(\.id)
    eligible = electorate.entitled.map(\.id).filter { !electorate.reminded.contains($0) }
    excluded = electorate.members.filter { $0.exclusion != nil }
    silent = electorate.reminded.sorted()
    present = electorate.attending.map { $0.sorted() } ?? roll.choices.keys.sorted()
    objections = objectors.sorted()
    guests = Set(poll.present ?? []).subtracting(electorate.attending ?? []).sorted()
    guard poll.isOpen else {
      outcome = standing.outcome
      isSettled = true
      stillNeeded = nil
      mayClose = true
      return
    }
    let prospects = MotionProspects(
      rule: rule, cast: ballotCounts, open: open, attendance: electorate.attendance,
      castingVote: castingVote)
    isSettled = prospects.isSettled
    outcome = prospects.outcome
    stillNeeded = prospects.stillNeeded
    mayClose = isSettled && rule.closesEarly
  }
}

extension MotionElectorate {
  /// The ballots on the roll, counted.
  fileprivate func counts(_ roll: MotionRoll) -> MotionCounts {
    func count(_ choice: MotionChoice) -> Int { roll.choices.values.count { $0 == choice } }
    return MotionCounts(
      unchecked: count(.yes), no: count(.no), abstain: count(.abstain), veto: count(.veto),
      members: members.count, eligible: eligible, present: attendance ?? roll.choices.count)
  }

  /// The totals of a secret vote, provided that so many can have voted.
  fileprivate func counts(
    totals: [(MotionChoice, Int)], veto: VetoRule?
  ) throws(MotionPollError) -> MotionCounts {
    var count: [MotionChoice: Int] = [:]
    for (choice, number) in totals {
      guard 0...MotionCounts.limit ~= number else { throw .strangeTotal(choice, number) }
      count[choice] = number
    }
    let ballots = totals.reduce(0) { $0 + $1.1 }
    let voters = attendance ?? entitled.count
    guard ballots <= voters else { throw .tooManyBallots(ballots, voters: voters) }
    let holders = entitled.count { veto?.isHeld(by: $0) ?? false }
    guard count[.veto, default: 0] <= holders else {
      throw .tooManyVetoes(count[.veto, default: 0], holders: holders)
    }
    return MotionCounts(
      unchecked: count[.yes, default: 0], no: count[.no, default: 0],
      abstain: count[.abstain, default: 0], veto: count[.veto, default: 0],
      members: members.count, eligible: eligible, present: attendance ?? ballots)
  }

  fileprivate func mayVote(_ id: String) -> Bool {
    entitled.contains { $0.id == id } && attending?.contains(id) ?? true
  }
}
