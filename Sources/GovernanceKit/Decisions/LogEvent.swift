// SPDX-License-Identifier: Apache-2.0
import Counting

/// Something that happened, as the record tells it.
public struct LogEvent: Hashable, Sendable {
  /// When it happened.
  public var at: Instant
  /// The sort of event: `role`, `nomination`, `ballot`.
  public var kind: String
  /// Whom or what it concerns.
  public var subject: String
  /// Who did it, where somebody did.
  public var by: PersonID?
  /// What happened, in words.
  public var text: String
  /// When it was entered, where later.
  public var recorded: Instant?
}

extension LogEvent {
  /// What comes first among events of one second: causes before what follows from them.
  fileprivate var rank: Int {
    let kinds = [
      "activity", "nomination", "attestation", "meeting", "vote", "ballot", "recusal", "objection",
      "reminder", "challenge", "confirmation", "totals", "casting-vote", "answer", "outcome",
      "draw",
    ]
    return kinds.firstIndex(of: kind) ?? kinds.count
  }
}

extension Registry {
  /// What happened, the earliest first: everything, or what concerns a person, vote or nomination.
  ///
  /// Contributions are summed up by source, since there can be thousands.
  public func log(concerning word: String?, until instant: Instant) -> [LogEvent] {
    let person = word.flatMap { self.person(login: $0)?.id }
    var all: [NamedEvent] = []
    for person in people.values { all += events(of: person) + keyEvents(of: person) }
    for body in bodies.values { all += events(of: body) }
    for project in projects.values { all += events(of: project) }
    for component in components.values { all += events(of: component) }
    for meeting in meetings.values { all += events(of: meeting) }
    for group in groups.values { all += events(of: group) }
    for task in tasks.values { all += events(of: task) }
    for list in nominations.values { for item in list { all += events(of: item) } }
    for list in attestations.values { for item in list { all += events(of: item) } }
    for vote in votes.values { all += events(of: vote) + proceedingEvents(of: vote) }
    for list in leaves.values { for leave in list { all += events(of: leave) } }
    for telling in tellings { all += events(of: telling) }
    for warning in warnings { all.append(event(of: warning)) }
    for correction in corrections { all += events(of: correction) }
    for entry in settings.charters where entry.vote != nil { all += events(of: entry) }
    for list in activities.values { for item in list { all += events(of: item) } }
    let wanted = person?.text ?? word
    var events: [LogEvent] = []
    for (event, names) in all where event.at <= instant {
      if let wanted, !names.contains(wanted) { continue }
      events.append(event)
    }
    return events.sorted {
      ($0.at, $0.rank, $0.subject, $0.text) < ($1.at, $1.rank, $1.subject, $1.text)
    }
  }

  package typealias NamedEvent = (LogEvent, Set<String>)

  private func events(of person: Person) -> [NamedEvent] {
    person.roles.flatMap { holding -> [NamedEvent] in
      let place = holding.scope.map { " in \($0)" } ?? ""
      let names = Set(
        [person.id.text, holding.basis.vote?.text ?? "", holding.scope?.placeText ?? ""]
          + holding.basis.nominations.map(\.text))
      var result: [NamedEvent] = [
        (
          LogEvent(
            at: holding.basis.at, kind: "role", subject: person.id.text, by: holding.basis.by,
            text:
              "\(person.id) is \(holding.role)\(place) from \(holding.since): \(ground(of: holding.basis, person) { $0.role(holding.role)?.clauses.first })",
            recorded: holding.basis.recorded), names
        )
      ]
      if let ended = holding.ended, let until = holding.until {
        result.append(
          (
            LogEvent(
              at: ended.at, kind: "role", subject: person.id.text, by: ended.by,
              text:
                "\(person.id) is no longer \(holding.role)\(place) from \(until): \(ended.words)",
              recorded: ended.recorded), names.union([ended.vote?.text ?? ""])
          ))
      }
      return result
    }
  }

  private func events(of body: Body) -> [NamedEvent] {
    body.seats.flatMap { seat -> [NamedEvent] in
      let names: Set<String> = [
        body.id.text, body.id.rule.text, body.id.scope?.text ?? "", seat.person.text,
        seat.basis.vote?.text ?? "",
      ]
      var result: [NamedEvent] = [
        (
          LogEvent(
            at: seat.basis.at, kind: "seat", subject: seat.person.text, by: seat.basis.by,
            text:
              "\(seat.person) is \(seat.seat) of \(body.id) from \(seat.since): \(ground(of: seat.basis, nil) { clause(of: seat, in: body.id, $0) })",
            recorded: seat.basis.recorded), names
        )
      ]
      if let ended = seat.ended, let until = seat.until {
        result.append(
          (
            LogEvent(
              at: ended.at, kind: "seat", subject: seat.person.text, by: ended.by,
              text: "\(seat.person) leaves \(body.id) from \(until): \(ended.words)",
              recorded: ended.recorded), names.union([ended.vote?.text ?? ""])
          ))
      }
      return result
    }
  }

  private func events(of nomination: Nomination) -> [NamedEvent] {
    let names: Set<String> = [
      nomination.id.text, nomination.person.text, nomination.by.text,
      nomination.scope?.placeText ?? "",
    ]
    let what = "\(nomination.role)\(nomination.scope.map { " in \($0)" } ?? "")"
    func event(_ at: Instant, _ by: PersonID, _ text: String, _ recorded: Instant?) -> NamedEvent {
      (
        LogEvent(
          at: at, kind: "nomination", subject: nomination.person.text, by: by, text: text,
          recorded: recorded), names
      )
    }
    let reason = nomination.reason.map { ": \($0)" } ?? ""
    var result = [
      event(
        nomination.at, nomination.by,
        "\(nomination.by) nominates \(nomination.person) for \(what)\(reason)", nomination.recorded)
    ]
    for answer in nomination.answers {
      result.append(
        event(
          answer.at, nomination.person,
          "\(nomination.person) \(answer.accepted ? "accepts" : "declines") the nomination for \(what)",
          answer.recorded))
    }
    if let withdrawn = nomination.withdrawn {
      result.append(
        event(
          withdrawn, nomination.by,
          "\(nomination.by) withdraws the nomination of \(nomination.person) for \(what)", nil))
    }
    return result
  }

  private func events(of attestation: Attestation) -> [NamedEvent] {
    let names: Set<String> = [
      attestation.id.text, attestation.person.text, attestation.by.text, attestation.item ?? "",
      attestation.scope?.placeText ?? "",
    ]
    let what =
      (attestation.item.map { "\($0) by \(attestation.person)" } ?? attestation.person.text)
      + (attestation.scope.map { " in \($0)" } ?? "")
    let reason = attestation.reason.map { ": \($0)" } ?? ""
    var result: [NamedEvent] = [
      (
        LogEvent(
          at: attestation.at, kind: "attestation", subject: attestation.person.text,
          by: attestation.by,
          text: "\(attestation.by) vouches for \(what) as \(attestation.claim)\(reason)",
          recorded: attestation.recorded), names
      )
    ]
    if let withdrawn = attestation.withdrawn {
      result.append(
        (
          LogEvent(
            at: withdrawn, kind: "attestation", subject: attestation.person.text,
            by: attestation.by,
            text: "\(attestation.by) no longer vouches for \(what) as \(attestation.claim)"), names
        ))
    }
    return result
  }

  private func events(of vote: Vote) -> [NamedEvent] {
    let common: Set<String> = [vote.id.text, vote.motion.person?.text ?? ""]
    func event(
      _ kind: String, _ at: Instant, _ by: PersonID?, _ text: String, _ recorded: Instant?
    ) -> NamedEvent {
      (
        LogEvent(
          at: at, kind: kind, subject: vote.id.text, by: by, text: text, recorded: recorded),
        common.union([by?.text ?? ""])
      )
    }
    if let source = vote.source { return events(of: vote, source, common) }
    var result = [
      event(
        "vote", vote.opened, vote.by,
        "a vote opens to \(vote.motion.sentence)\(takeover(of: vote).map { "; \($0.sentence)" } ?? "")",
        vote.recorded)
    ]
    for ballot in vote.ballots {
      for cast in ballot.casts {
        let reason = cast.reason.map { ": \($0)" } ?? ""
        result.append(
          event(
            "ballot", cast.at, ballot.voter,
            "\(ballot.voter) \(cast.isWithdrawn ? "takes back" : "votes") \(cast.words)\(cast.by.map { ", by \($0)" } ?? "")\(reason)",
            cast.recorded))
      }
    }
    for answer in vote.answers {
      let word = answer.accepted ? "accepts" : "declines"
      result.append(
        event(
          "answer", answer.at, vote.motion.person, "\(vote.motion.person?.text ?? "") \(word)",
          answer.recorded))
    }
    if let ended = vote.ended {
      let elected =
        ended.elected.isEmpty ? "" : ": \(ended.elected.map(\.text).joined(separator: ", "))"
      result.append(
        event(
          "outcome", ended.at, ended.by,
          "the vote '\(vote.id)' is \(ended.outcome.rawValue)\(elected)", ended.recorded))
    }
    return result + electionEvents(of: vote)
  }

  private func events(of activity: Activity) -> [NamedEvent] {
    guard let last = activity.items.max(by: { $0.at < $1.at }) else { return [] }
    let source = activity.repository.map { " in \($0)" } ?? ""
    let count = activity.items.count
    return [
      (
        LogEvent(
          at: last.at, kind: "activity", subject: activity.person.text, by: last.by,
          text:
            "\(activity.person): \(count) \(activity.kind)\(count == 1 ? "" : "s")\(source), the latest \(last.name)",
          recorded: last.recorded), [activity.person.text]
      )
    ]
  }
}
