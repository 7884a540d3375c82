// SPDX-License-Identifier: Apache-2.0
import Counting

extension Registry {
  /// What a vote whose deadline is over still waits for: totals, or a casting vote.
  func dueCounting(_ vote: Vote, at instant: Instant, on day: Day) -> DueItem? {
    guard let closes = vote.closes, closes < instant, let charter = charters[vote.charter],
      let procedure = charter.procedure(vote.procedure)
    else { return nil }
    if procedure.secret, vote.proceedings(.totals).isEmpty {
      return DueItem(
        "totals", vote.id.text, "the totals of the secret vote '\(vote.id)' are not recorded",
        on: day, command: "gov vote roll \(vote.id) --yes N --no N")
    }
    guard let holder = vote.electorate.first(where: \.decidesTie)?.person,
      let tally = try? vote.tally(by: procedure, in: charter, at: instant),
      tally.standing.awaitsCastingVote
    else { return nil }
    return DueItem(
      "casting-vote", vote.id.text,
      "the vote '\(vote.id)' is tied, and '\(holder)' has the casting vote", on: day,
      command: "gov vote cast \(vote.id) yes|no --casting --as \(holder)")
  }

  /// A vote in which too few took part, and which its procedure starts again.
  func dueRestart(_ vote: Vote, _ ended: VoteEnd, by calendar: WorkCalendar) -> DueItem? {
    guard ended.outcome == .noQuorum,
      charters[vote.charter]?.procedure(vote.procedure)?.restarts == true,
      !votes.values.contains(where: { $0.reopens == vote.id })
    else { return nil }
    return DueItem(
      "restart", vote.id.text,
      "too few took part in the vote '\(vote.id)', which has to be started again",
      on: calendar.zone.day(of: ended.at), command: "gov vote open … --reopens \(vote.id)")
  }
}
