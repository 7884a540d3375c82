// SPDX-License-Identifier: Apache-2.0
import Counting

extension Registry {
  /// Elections that wait for somebody's yes or no to standing.
  func awaitedAnswers(of person: PersonID, at instant: Instant) -> [Status.AwaitedVote] {
    unanswered(at: instant).filter { $0.person == person }.map { vote, _ in
      Status.AwaitedVote(
        vote: vote.id, motion: vote.motion.sentence, closes: vote.closes, asksCandidate: true,
        asksBallot: false)
    }
  }

  /// Candidates of open elections who are asked, and have not answered.
  private func unanswered(at instant: Instant) -> [(vote: Vote, person: PersonID)] {
    sortedVotes.filter { $0.opened <= instant }.map { $0.asOf(instant) }.filter(\.isOpen)
      .flatMap { vote -> [(Vote, PersonID)] in
        guard let election = vote.election, let charter = charters[vote.charter],
          vote.asksCandidates(under: charter), vote.closes.map({ instant <= $0 }) ?? true
        else { return [] }
        return election.candidates.map(\.person).filter { person in
          vote.answer(of: person) == nil
            && vote.candidacies.first { $0.person == person }?.withdrawn == nil
        }.map { (vote, $0) }
      }
  }

  /// Candidates who have not said whether they stand.
  func dueCandidacies(at instant: Instant, under charter: Charter) -> [DueItem] {
    unanswered(at: instant).map { vote, person in
      DueItem(
        "candidacy", person.text,
        "'\(person)' has not said whether to stand in the vote '\(vote.id)'",
        on: vote.closes.map { charter.zone.day(of: $0) }, command: "gov accept \(vote.id)")
    }
  }

  /// What is due of an election: ballots, closing, a draw, or seats to be taken.
  func dueElection(_ vote: Vote, at instant: Instant, by calendar: WorkCalendar) -> DueItem? {
    let zone = calendar.zone
    let id = vote.id
    if let ended = vote.ended, !ended.outcome.mayElect { return nil }
    guard let tally = try? election(vote, at: instant) else { return nil }
    if let ended = vote.ended {
      let day = zone.day(of: vote.draw?.at ?? ended.at)
      let ties = charters[vote.charter]?.procedure(vote.procedure)?.election?.ties
      let isCarriedOut = bodies.values.contains { body in
        body.seats.contains { $0.basis.vote == id && $0.basis.at <= instant }
      }
      if tally.outcome == .elected, !isCarriedOut {
        if seatingDay(of: vote, tally, on: zone.day(of: instant)).map({ $0 > zone.day(of: instant) }
        )
          ?? false
        {
          return nil
        }
        return DueItem(
          "enact", id.text,
          "the vote '\(id)' elected \(tally.elected.map(\.text).joined(separator: ", ")), and the seats are not taken",
          on: day, command: "gov enact \(id)")
      }
      guard tally.outcome == .tied, let ties, ties != .order else { return nil }
      return DueItem(
        "draw", id.text, "the vote '\(id)' is tied, and what decides it is not on record", on: day,
        command: ties == .draw
          ? "gov vote draw \(id) --seed TEXT"
          : "gov vote draw \(id) --order \(tally.undecidedTie.map(\.text).joined(separator: ","))")
    }
    guard let closes = vote.closes else { return nil }
    if closes < instant {
      return DueItem(
        "close-vote", id.text, "the vote '\(id)' took ballots until \(closes)",
        on: zone.day(of: closes), command: "gov vote close \(id)")
    }
    guard Registry.lapseWarning.after(instant, by: calendar) >= closes, !tally.isSettled else {
      return nil
    }
    return DueItem(
      "vote", id.text,
      "the vote '\(id)' ends at \(closes); \(tally.missing.count) can still vote",
      on: zone.day(of: closes), command: "gov vote tally \(id)")
  }

  /// The day on which those elected can take their seats; nothing where no charter says.
  private func seatingDay(of vote: Vote, _ tally: ElectionTally, on day: Day) -> Day? {
    guard let charter = charters[vote.charter], let procedure = charter.procedure(vote.procedure),
      let rule = procedure.election, let body = vote.motion.body,
      let seat = charter.body(body)?.seats.first(where: { $0.id.text == vote.motion.seat })
    else { return nil }
    return (bodies[body] ?? Body()).seatingDay(
      seat, of: tally.elected, rule,
      horizon: seat.horizon(of: procedure, opened: vote.opened, by: charter.calendar), on: day,
      by: charter.calendar)
  }

  /// What happened in an election beside its ballots.
  func electionEvents(of vote: Vote) -> [NamedEvent] {
    var result: [NamedEvent] = []
    func add(
      _ kind: String, _ at: Instant, _ by: PersonID?, _ text: String, _ recorded: Instant?
    ) {
      result.append(
        (
          LogEvent(
            at: at, kind: kind, subject: vote.id.text, by: by, text: text, recorded: recorded),
          [vote.id.text, by?.text ?? ""]
        ))
    }
    for candidacy in vote.candidacies {
      for answer in candidacy.answers {
        add(
          "answer", answer.at, candidacy.person,
          "\(candidacy.person) \(answer.accepted ? "stands" : "does not stand") in '\(vote.id)'",
          answer.recorded)
      }
      if let withdrawn = candidacy.withdrawn {
        add(
          "answer", withdrawn, candidacy.person,
          "\(candidacy.person) no longer stands in '\(vote.id)'", nil)
      }
    }
    if let draw = vote.draw {
      let order = draw.order.map(\.text).joined(separator: ", ")
      add(
        "draw", draw.at, draw.by,
        draw.seed.map { "the ties of '\(vote.id)' are drawn from the seed '\($0)'" }
          ?? "\(draw.by?.text ?? "") has the casting vote in '\(vote.id)': \(order)", draw.recorded)
    }
    return result
  }
}
