// SPDX-License-Identifier: Apache-2.0

/// What was decided is carried out, and soon.
package enum DecisionsCarriedOut: Check {
  package static let name = "decisions-carried-out"
  package static let law =
    "a motion that passed is carried out within 30 days, unless the person concerned declined"

  /// How many days a decision may wait; the charters say nothing of it.
  package static let days = 30

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for vote in registry.sortedVotes {
      // A record elsewhere may only say that it passed: then, too, somebody should have acted.
      guard let ended = vote.ended,
        ended.outcome == .passed
          || (vote.source?.outcome == .passed && ended.outcome.mayHavePassed),
        let charter = registry.charters[vote.charter]
      else { continue }
      let clause = charter.procedure(vote.procedure)?.clauses.first
      let closed = charter.zone.day(of: ended.at)
      let today = charter.zone.day(of: inspection.now)
      let path = RegistryLayout.closedVote(vote.id)
      if let done = registry.enactment(of: vote) {
        let waited = done.day.number - closed.number
        if waited > days {
          inspection.note(
            path, ["ended"],
            "the vote '\(vote.id)' passed on \(closed), and was carried out \(waited) days later, on \(done.day)",
            help: "gov log \(vote.id)", clause: clause, severity: .warning)
        }
      } else if registry.awaitsEnactment(vote), today.number - closed.number > days {
        inspection.note(
          path, ["ended"],
          "the vote '\(vote.id)' to \(vote.motion.sentence) \(ended.outcome == .passed ? "passed" : "passed as its record says") on \(closed), and was never carried out",
          help: ended.outcome == .passed ? "gov enact \(vote.id)" : "gov vote show \(vote.id)",
          clause: clause, severity: .warning)
      }
    }
  }
}

extension Registry {
  /// What carried out a vote, where anything did, and from which day.
  package func enactment(of vote: Vote) -> (day: Day, basis: Basis?)? {
    let charter = charters[vote.charter] ?? newestCharter
    let zone = charter?.zone ?? .utc
    if let person = vote.motion.person.flatMap({ self.person($0) }) {
      for holding in person.roles {
        if holding.basis.vote == vote.id { return (holding.since, holding.basis) }
        if let ended = holding.ended, ended.vote == vote.id {
          return (holding.until ?? zone.day(of: ended.at), ended)
        }
      }
    }
    for body in bodies.values {
      for seat in body.seats {
        if seat.basis.vote == vote.id { return (seat.since, seat.basis) }
        if let ended = seat.ended, ended.vote == vote.id {
          return (seat.until ?? zone.day(of: ended.at), ended)
        }
      }
    }
    if let entry = settings.charters.first(where: { $0.vote == vote.id }) {
      return (zone.day(of: entry.at), nil)
    }
    return nil
  }

  /// Whether a vote that passed still has something to bring about.
  package func awaitsEnactment(_ vote: Vote) -> Bool {
    let motion = vote.motion
    if vote.answer?.accepted == false { return false }
    switch motion.kind {
    case .promote:
      // A role that is held on another ground needs no second one.
      guard let person = motion.person.flatMap({ self.person($0) }), let ended = vote.ended else {
        return false
      }
      let day = (charters[vote.charter]?.zone ?? .utc).day(of: ended.at)
      return !person.roles.contains {
        $0.role == motion.role && $0.scope == motion.scope && ($0.until.map { day < $0 } ?? true)
      }
    case .revoke:
      guard let person = motion.person.flatMap({ self.person($0) }) else { return false }
      return person.roles.contains {
        $0.role == motion.role && $0.scope == motion.scope && $0.until == nil
      }
    case .appoint, .remove:
      guard let body = motion.body else { return false }
      let seated = bodies[body]?.seats.contains { $0.person == motion.person && $0.until == nil }
      return (seated ?? false) == (motion.kind == .remove)
    case .amend: return settings.charters.last?.digest != motion.charter
    default: return false
    }
  }
}
