// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Those who may vote on a motion by a procedure, with what tells them apart, sorted by id.
  ///
  /// - Parameters:
  ///   - motion: What is decided.
  ///   - procedure: How.
  ///   - proposer: Who opens the vote.
  ///   - instant: The moment of opening, which fixes all of it.
  ///   - charter: The charter in force then.
  /// - Returns: The voters, those without a vote included, with the reason.
  package func electors(
    on motion: Motion, by procedure: Procedure, proposer: PersonID?, at instant: Instant,
    under charter: Charter
  ) -> [Voter] {
    let holders = procedure.veto?.holders.map {
      Set(members(of: $0, in: motion.place, at: instant, under: charter))
    }
    let casting = castingHolder(
      by: procedure, in: motion.place, at: instant, under: charter)
    return members(of: procedure.electorate, in: motion.place, at: instant, under: charter)
      .map { member in
        var voter = Voter()
        voter.person = member
        if procedure.excludesPersonConcerned, member == motion.person {
          voter.excluded = "the person concerned"
        } else if procedure.excludesProposer, member == proposer {
          voter.excluded = "who opened the vote"
        }
        if procedure.perOrganisation != nil {
          voter.organisation = organisation(of: member, on: charter.zone.day(of: instant))
        }
        voter.holdsVeto = holders?.contains(member) ?? false
        voter.decidesTie = member == casting
        return voter
      }
  }

  /// Whom somebody works for on a day, as far as the record says.
  package func organisation(of id: PersonID, on day: Day) -> String? {
    person(id)?.affiliations.first { affiliation in
      (affiliation.since.map { $0 <= day } ?? true) && (affiliation.until.map { day < $0 } ?? true)
    }?.organisation
  }

  /// Whose vote decides a tie: whoever holds the seat that the procedure names.
  private func castingHolder(
    by procedure: Procedure, in scope: Scope?, at instant: Instant, under charter: Charter
  ) -> PersonID? {
    guard let seat = procedure.castingVote, let body = procedure.electorate.body else { return nil }
    let address = charter.address(of: body, in: scope)
    return seats(of: address, at: instant, under: charter).first { $0.seat == seat.text }?.person
  }

  /// Which attempt at its motion a vote is: 1, and one more for each vote that it reopens.
  public func attempt(of vote: Vote) -> Int {
    var (attempt, earlier, seen) = (1, vote.reopens, Set([vote.id]))
    while let id = earlier, seen.insert(id).inserted, let reopened = votes[id] {
      attempt += 1
      earlier = reopened.reopens
    }
    return attempt
  }
}

extension Charter {
  /// The procedures that can decide a motion at an attempt, the usual first.
  package func procedures(for motion: Motion, attempt: Int) -> [ProcedureID] {
    let usual = procedures(for: motion)
    return usual + laterProcedures(than: usual, attempt: attempt)
  }

  /// The procedures that take the place of usual ones at an attempt.
  package func laterProcedures(than usual: [ProcedureID], attempt: Int) -> [ProcedureID] {
    // One that takes the place of another can leave it to a third, later still.
    var later: [ProcedureID] = []
    var open = usual
    while !open.isEmpty {
      open = open.compactMap { procedure($0)?.laterAttempt }.filter { rule in
        attempt >= rule.attempt && !(usual + later).contains(rule.procedure)
      }.map(\.procedure)
      later = open + later
    }
    return later
  }
}
