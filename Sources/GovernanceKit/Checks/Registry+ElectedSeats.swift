// SPDX-License-Identifier: Apache-2.0
import Counting

extension Registry {
  /// What is wrong with the claim that an election gives a seat; nothing where it does.
  package func flaw(inElecting seat: SeatHolding, by vote: Vote) -> String? {
    if let flaw = flaw(inElection: vote, before: seat.basis.at) { return flaw }
    guard vote.motion.seat == seat.seat, let tally = try? election(vote, at: seat.basis.at),
      tally.elected.contains(seat.person)
    else { return "the vote '\(vote.id)' did not elect '\(seat.person)' \(seat.seat)" }
    let same = (vote.motion.body.flatMap { bodies[$0] }?.seats ?? []).filter {
      $0.basis.vote == vote.id && $0.person == seat.person && $0.seat == seat.seat
    }
    return same.count > 1 ? "the vote '\(vote.id)' was carried out more than once" : nil
  }

  /// What is wrong with the claim that somebody gave way to those elected.
  package func flaw(inGivingWay seat: SeatHolding, of body: Body, to vote: Vote) -> String? {
    guard let ended = seat.ended else { return nil }
    if let flaw = flaw(inElection: vote, before: ended.at) { return flaw }
    guard let tally = try? election(vote, at: ended.at), let charter = charters[vote.charter],
      let rule = charter.procedure(vote.procedure)?.election,
      let seatRule = charter.body(body.id)?.seats.first(where: { $0.id.text == vote.motion.seat })
    else { return "the charter of the vote '\(vote.id)' has no such seat" }
    if tally.elected.contains(seat.person) { return nil }
    // The seats as they were before this election took effect.
    var before = body
    before.seats = body.seats.filter { $0.basis != ended }.map { held in
      var held = held
      if held.ended == ended { (held.until, held.ended) = (nil, nil) }
      return held
    }
    let day = charter.zone.day(of: ended.at)
    let leaving = before.leaving(seatRule, to: tally.elected, rule, on: day, by: charter.calendar)
    return seat.seat == seatRule.id.text && leaving.contains(seat.person)
      ? nil : "nobody whom the vote '\(vote.id)' elected takes it"
  }

  /// What is wrong with the claim that an election was decided before a moment.
  private func flaw(inElection vote: Vote, before instant: Instant) -> String? {
    guard let ended = vote.ended, ended.outcome.mayElect else {
      return "the vote '\(vote.id)' elected nobody"
    }
    guard ended.at <= instant, vote.draw.map({ $0.at <= instant }) ?? true else {
      return "the vote '\(vote.id)' was decided only later"
    }
    guard let tally = try? election(vote, at: instant), tally.outcome == .elected else {
      return "the vote '\(vote.id)' elects nobody when it is counted again"
    }
    return nil
  }
}
