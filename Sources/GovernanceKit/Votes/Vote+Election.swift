// SPDX-License-Identifier: Apache-2.0
import Counting

extension Vote {
  /// Counts the election by its procedure.
  ///
  /// - Parameters:
  ///   - charter: The charter in force when the vote opened.
  ///   - instant: The moment at which a deadline has passed or not.
  ///   - whatIf: What to take otherwise than the record has it.
  /// - Returns: The candidates, the ballots, the count and the outcome so far.
  /// - Throws: What is wrong with the procedure or the record.
  public func electionTally(
    under charter: Charter, at instant: Instant, whatIf: ElectionWhatIf = ElectionWhatIf()
  ) throws(VoteError) -> ElectionTally {
    guard let election, let procedure = charter.procedure(procedure),
      let rule = procedure.election
    else { throw VoteError("the vote '\(id)' is no election under its charter") }
    var tally = ElectionTally()
    tally.members = electorate.map(\.person)
    tally.eligible = electorate.filter { $0.excluded == nil }.map(\.person)
    takeBallots(into: &tally)
    tally.out = out(under: charter, at: ended?.at ?? instant, without: whatIf.without)
    let asked = asksCandidates(under: charter)
    let isOpen = ended == nil && (closes.map { instant <= $0 } ?? true)
    tally.missing = isOpen ? tally.eligible.filter { !tally.present.contains($0) } : []
    let unanswered =
      isOpen && asked && election.candidates.contains { answer(of: $0.person) == nil }
    tally.isSettled = !isOpen || (tally.missing.isEmpty && !unanswered)
    tally.conditions = try quorum(procedure, tally)
    try count(&tally, election, rule, whatIf)
    if isOpen, !tally.isSettled, !unanswered, try isLeadSafe(tally, rule, procedure) {
      tally.isSettled = true
    }
    if isOpen, !tally.isSettled { tally.outcome = .undecided }
    return tally
  }

  /// Whether those ahead stay ahead whatever the ballots still to come mark.
  ///
  /// Where marks are counted, a ballot gives nobody more than one vote. For rankings nothing is said.
  private func isLeadSafe(
    _ tally: ElectionTally, _ rule: ElectionRule, _ procedure: Procedure
  ) throws(VoteError) -> Bool {
    guard let count = tally.count, tally.outcome == .elected, rule.perOrganisation == nil,
      [.plurality, .approval].contains(count.rules.method), let round = count.rounds.last
    else { return false }
    for more in 0...tally.missing.count
    where !(try quorum(procedure, tally, beside: more).allSatisfy(\.finding.isMet)) {
      return false
    }
    func votes(_ isElected: Bool) -> [Int128] {
      round.counts.indices.filter { count.elected.contains($0) == isElected }
        .compactMap { round.counts[$0]?.units }
    }
    let least = votes(true).min() ?? 0
    return votes(false).allSatisfy { $0 + Int128(tally.missing.count) < least }
  }

  private func quorum(
    _ procedure: Procedure, _ tally: ElectionTally, beside more: Int = 0
  ) throws(VoteError) -> [JudgedCondition] {
    if procedure.quorum.isEmpty { return [] }
    let voters = tally.present.count + more
    let counts = try? MotionCounts(
      abstain: voters, members: tally.members.count, eligible: tally.eligible.count,
      present: present?.count ?? voters)
    guard let counts else { throw VoteError("the numbers of the vote '\(id)' do not agree") }
    do throws(ConditionError) {
      return try procedure.quorum.map { text throws(ConditionError) in
        JudgedCondition(.quorum, try Condition(text), counts: counts)
      }
    } catch {
      throw VoteError("the procedure '\(procedure.id)' has a condition that is none: \(error)")
    }
  }

  /// Whether candidates must accept before they stand.
  package func asksCandidates(under charter: Charter) -> Bool {
    let seat = motion.body.flatMap { charter.body($0) }?.seats.first { $0.id.text == motion.seat }
    return seat?.filled.contains { $0.acceptance && $0.procedures.contains(procedure) } ?? false
  }

  /// The last answer of a candidate.
  package func answer(of person: PersonID) -> Answer? {
    candidacies.first { $0.person == person }?.answer
  }

  /// Who is out before the count, and why.
  private func out(
    under charter: Charter, at instant: Instant, without: [PersonID]
  ) -> [ElectionTally.LeftOut] {
    let asked = asksCandidates(under: charter)
    return (election?.candidates ?? []).compactMap { candidate in
      let person = candidate.person
      let candidacy = candidacies.first { $0.person == person }?.asOf(instant)
      if without.contains(person) { return .init(person: person, reason: "left out by request") }
      if candidacy?.withdrawn != nil { return .init(person: person, reason: "withdrew") }
      if let answer = candidacy?.answer {
        return answer.accepted ? nil : .init(person: person, reason: "declined")
      }
      return asked ? .init(person: person, reason: "has not accepted") : nil
    }
  }

  /// Takes the ballots apart: those that count, those of outsiders, those that came too late.
  private func takeBallots(into tally: inout ElectionTally) {
    for ballot in ballots.sorted(by: { $0.voter < $1.voter }) {
      let voter = electorate.first { $0.person == ballot.voter }
      let timely = ballot.casts.filter { cast in closes.map { cast.at <= $0 } ?? true }
      guard let last = timely.last else {
        tally.discarded.append(.init(person: ballot.voter, reason: "came after the deadline"))
        continue
      }
      if let reason = voter?.excluded {
        tally.discarded.append(.init(person: ballot.voter, reason: reason))
        continue
      }
      if timely.count < ballot.casts.count {
        tally.discarded.append(
          .init(person: ballot.voter, reason: "a later change came after the deadline"))
      }
      let isBinding = voter != nil
      tally.ballots.append(.init(voter: ballot.voter, cast: last, isBinding: isBinding))
      if isBinding {
        tally.present.append(ballot.voter)
      } else {
        tally.discarded.append(
          .init(person: ballot.voter, reason: "does not belong to the electorate"))
      }
    }
  }
}

extension Candidacy {
  /// The candidacy as it stood at a moment.
  package func asOf(_ instant: Instant) -> Candidacy {
    var candidacy = self
    candidacy.answers = answers.filter { $0.at <= instant }
    if let withdrawn, withdrawn > instant { candidacy.withdrawn = nil }
    return candidacy
  }
}
