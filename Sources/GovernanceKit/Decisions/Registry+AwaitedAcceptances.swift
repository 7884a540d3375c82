// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// The votes on somebody that ask for that person's yes, which is not said yet.
  ///
  /// It can be said as long as there is something to have: while the vote is open, and after it
  /// passed until it is carried out.
  func awaitedAcceptances(of person: PersonID, at instant: Instant) -> [Status.AwaitedVote] {
    sortedVotes.filter { $0.opened <= instant }.map { $0.asOf(instant) }.filter { vote in
      vote.motion.person == person && vote.answer == nil && asksNominee(of: vote)
        && (vote.isOpen || vote.ended?.outcome == .passed)
        && !grounds(naming: vote.id).contains { $0.at <= instant }
    }.map { vote in
      Status.AwaitedVote(
        vote: vote.id, motion: vote.motion.sentence, closes: vote.isOpen ? vote.closes : nil,
        asksCandidate: true, asksBallot: false)
    }
  }

  /// Whether what a vote would give takes the nominee's consent.
  private func asksNominee(of vote: Vote) -> Bool {
    guard let charter = charters[vote.charter], vote.source == nil else { return false }
    switch vote.motion.kind {
    case .promote: return vote.motion.role.flatMap { charter.role($0) }?.acceptance ?? false
    case .appoint:
      let seats = vote.motion.body.flatMap { charter.body($0) }?.seats ?? []
      return seats.contains { seat in
        seat.id.text == vote.motion.seat
          && seat.filled.contains { $0.acceptance && $0.procedures.contains(vote.procedure) }
      }
    default: return false
    }
  }
}
