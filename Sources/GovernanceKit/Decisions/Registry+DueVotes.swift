// SPDX-License-Identifier: Apache-2.0
import Counting

extension Registry {
  /// How long before its deadline an undecided vote is named.
  package static let lapseWarning = CalendarSpan(3, .day)

  /// Votes about to lapse, to be closed, or to be carried out.
  package func dueVotes(at instant: Instant, under charter: Charter) -> [DueItem] {
    sortedVotes.filter { $0.opened <= instant }.compactMap { vote in
      due(vote.asOf(instant), at: instant, by: charter.calendar)
    }
  }

  private func due(_ vote: Vote, at instant: Instant, by calendar: WorkCalendar) -> DueItem? {
    if vote.election != nil { return dueElection(vote, at: instant, by: calendar) }
    guard let ended = vote.ended else { return dueOpen(vote, at: instant, by: calendar) }
    if let item = dueRestart(vote, ended, by: calendar) { return item }
    guard ended.outcome == .passed, !isCarriedOut(vote, at: instant) else { return nil }
    let open = endingFindings(of: vote, at: instant).filter { $0.verdict != .met }
    if !open.isEmpty {
      return DueItem(
        "enact", vote.id.text,
        "the vote '\(vote.id)' passed, and waits for the group's own rule: \(open.map(\.text).joined(separator: "; "))",
        on: calendar.zone.day(of: ended.at), command: open.lazy.compactMap(\.help.first).first,
        clause: open[0].clause)
    }
    return DueItem(
      "enact", vote.id.text, "the vote '\(vote.id)' passed, and is not carried out",
      on: calendar.zone.day(of: ended.at), command: "gov enact \(vote.id)")
  }

  private func dueOpen(_ vote: Vote, at instant: Instant, by calendar: WorkCalendar) -> DueItem? {
    guard let closes = vote.closes else {
      guard vote.present != nil else { return nil }
      return DueItem(
        "close-vote", vote.id.text, "the roll of the vote '\(vote.id)' was called, and it is open",
        on: nil, command: "gov vote close \(vote.id)")
    }
    let day = calendar.zone.day(of: closes)
    if let item = dueCounting(vote, at: instant, on: day) { return item }
    if closes < instant {
      return DueItem(
        "close-vote", vote.id.text, "the vote '\(vote.id)' took ballots until \(closes)", on: day,
        command: "gov vote close \(vote.id)")
    }
    guard Registry.lapseWarning.after(instant, by: calendar) >= closes,
      let charter = charters[vote.charter], let procedure = charter.procedure(vote.procedure),
      let tally = try? vote.tally(by: procedure, in: charter, at: instant), !tally.isSettled
    else { return nil }
    return DueItem(
      "vote", vote.id.text,
      "the vote '\(vote.id)' ends at \(closes) and is undecided; \(tally.missing.count) can still vote",
      on: day, command: "gov vote tally \(vote.id)")
  }

  /// Whether a motion that passed has had its effect, or has none.
  private func isCarriedOut(_ vote: Vote, at instant: Instant) -> Bool {
    let person = vote.motion.person.flatMap { self.person($0) }
    switch vote.motion.kind {
    case .promote: return person?.roles.contains { $0.basis.vote == vote.id } ?? true
    case .revoke:
      return person?.roles.contains {
        $0.ended?.vote == vote.id || ($0.role == vote.motion.role && $0.until != nil)
      } ?? true
    case .appoint:
      return bodies.values.contains { $0.seats.contains { $0.basis.vote == vote.id } }
    case .remove:
      let seats = vote.motion.body.flatMap { bodies[$0] }?.seats ?? []
      return !seats.contains { $0.person == vote.motion.person && $0.until == nil }
    case .form: return vote.motion.proposal.map { groups[$0.id] != nil } ?? true
    case .merge, .dissolve:
      if vote.motion.agreement != nil { return true }
      return vote.motion.group.flatMap { groups[$0] }.map { $0.ended != nil } ?? true
    default: return true
    }
  }
}
