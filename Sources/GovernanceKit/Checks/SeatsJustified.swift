// SPDX-License-Identifier: Apache-2.0
import Counting

/// Nobody has a seat but on a ground on record that gives it.
package enum SeatsJustified: Check {
  package static let name = "seats-justified"
  package static let law =
    "every seat rests on a ground on record that gives it under the charter of its day"

  package static func problems(in inspection: inout Inspection) {
    for body in inspection.registry.bodies.values.sorted(by: { $0.id < $1.id }) {
      for (index, seat) in body.seats.enumerated() {
        let keys: [Locator.Key] = ["seats", .index(index)]
        let path = RegistryLayout.body(body.id)
        inspection.weigh(
          "the seat of '\(seat.person)'", on: seat.basis, finding(in: seat, of: body, inspection),
          at: path, keys + ["basis"], help: "gov log \(seat.person)")
        if let flaw = flawInEnd(of: seat, in: body, inspection) {
          inspection.note(
            path, keys + ["ended"],
            "the end of the seat of '\(seat.person)' is not justified: \(flaw)")
        }
      }
    }
  }

  /// What is wrong with the ground of a seat, with the clause; nothing where it gives the seat.
  private static func finding(
    in seat: SeatHolding, of body: Body, _ inspection: Inspection
  ) -> Flaw? {
    if let flaw = flaw(in: seat, of: body, inspection) {
      let rule = inspection.charter(at: seat.basis.at).body(body.id)
      let clause = rule?.seats.first { $0.id.text == seat.seat }?.clause ?? rule?.clauses.first
      return Flaw(flaw, clause: clause)
    }
    guard seat.basis.isFounding, let vote = seat.basis.vote else { return nil }
    return inspection.registry.flaw(inLinked: vote, since: seat.since) { motion in
      motion.kind == .appoint && motion.person == seat.person && motion.body == body.id
        && motion.seat == seat.seat
    }
  }

  /// What is wrong with the ground of a seat; nothing where it gives the seat.
  private static func flaw(
    in seat: SeatHolding, of body: Body, _ inspection: Inspection
  ) -> String? {
    let basis = seat.basis
    let charter = inspection.charter(at: basis.at)
    if charter.body(body.id)?.seats.first(where: { $0.id.text == seat.seat })?.derived != nil {
      return "nobody is given the seat: it goes with what its holder is elsewhere"
    }
    if basis.isFounding { return nil }
    guard let rule = charter.body(body.id),
      let seatRule = rule.seats.first(where: { $0.id.text == seat.seat })
    else { return "the charter has no such seat" }
    if inspection.registry.person(seat.person)?.isBot == true { return "bots hold no seats" }
    let day = charter.zone.day(of: basis.at)
    if seat.since != day { return "it begins on \(seat.since), and was decided on \(day)" }
    switch basis.kind {
    case .founding, .roster: return nil
    case .invitation, .inactivity, .completion: return "a group's rules give no seat"
    case .closure: return "what ends with a project gives no seat"
    case .resignation, .emeritus: return "a resignation gives no seat"
    case .reinstatement:
      let earlier = body.seats.filter { $0.person == seat.person && $0.seat == seat.seat }
      return EmeritusReturns.flaw(
        in: basis, of: seat.person, since: seat.since, earlier.map { ($0.until, $0.ended) },
        seatRule.emeritus, inspection.registry)
    case .criteria: return "no charter gives a seat by criteria"
    case .correction: return "a correction gives no seat"
    case .appointment:
      if isFallback(seat, of: body, rule) { return nil }
      if basis.source?.isEmpty ?? true { return "the appointment names no source" }
      return seatRule.filled.contains(where: \.appointment)
        ? nil : "\(seatRule.id) of the \(rule.title.text()) is filled by a vote, not by appointment"
    case .vote:
      return flaw(inVoteOf: seat, of: body, rule, inspection)
    }
  }

  private static func flaw(
    inVoteOf seat: SeatHolding, of body: Body, _ rule: BodyRule, _ inspection: Inspection
  ) -> String? {
    let registry = inspection.registry
    guard let id = seat.basis.vote, let vote = registry.votes[id] else {
      return "the vote '\(seat.basis.vote?.text ?? "")' is not on record"
    }
    let motion = vote.motion
    if motion.kind == .elect, motion.body == body.id {
      if registry.flaw(inElecting: seat, by: vote) == nil { return nil }
      return isFallback(seat, of: body, rule) ? nil : registry.flaw(inElecting: seat, by: vote)
    }
    guard motion.kind == .appoint, motion.body == body.id else {
      return "the vote '\(id)' was to \(motion.sentence)"
    }
    if let flaw = registry.flaw(inPassing: vote, before: seat.basis.at) { return flaw }
    if motion.person == seat.person, motion.seat == seat.seat {
      let same = body.seats.filter {
        $0.basis.vote == id && $0.person == seat.person && $0.seat == seat.seat
      }
      if same.count > 1 { return "the vote '\(id)' was carried out more than once" }
      return flaw(inWayOf: vote, rule, registry, before: seat.basis.at)
    }
    return isFallback(seat, of: body, rule) ? nil : "the vote '\(id)' was to \(motion.sentence)"
  }

  /// Whether the seat is what a predecessor falls back to when somebody else takes a seat.
  private static func isFallback(_ seat: SeatHolding, of body: Body, _ rule: BodyRule) -> Bool {
    body.seats.contains { left in
      left.person == seat.person && left.until == seat.since && left.ended == seat.basis
        && rule.seats.first { $0.id.text == left.seat }?.former?.text == seat.seat
        && body.seats.contains { taken in
          taken.seat == left.seat && taken.since == seat.since && taken.basis == seat.basis
            && taken.person != seat.person
        }
    }
  }

  /// Whether the way by which the vote was opened was open, and the person accepted if asked.
  private static func flaw(
    inWayOf vote: Vote, _ rule: BodyRule, _ registry: Registry, before instant: Instant
  ) -> String? {
    guard let charter = registry.charters[vote.charter], let person = vote.motion.person,
      let body = charter.body(rule.id),
      let seat = body.seats.first(where: { $0.id.text == vote.motion.seat })
    else { return "the charter of the vote '\(vote.id)' has no such seat" }
    let ways = registry.ways(
      to: seat, of: body, for: person, by: vote.by, at: vote.opened, under: charter
    ).filter { $0.way.procedures.contains(vote.procedure) }
    guard let open = ways.first(where: { $0.obstacle == nil }) else {
      return ways.compactMap(\.obstacle).first
        ?? "the charter does not fill the seat by '\(vote.procedure)'"
    }
    if open.way.acceptance, vote.answer.map({ !$0.accepted || $0.at > instant }) ?? true {
      return "'\(person)' had not accepted"
    }
    return nil
  }

  private static func flawInEnd(
    of seat: SeatHolding, in body: Body, _ inspection: Inspection
  ) -> String? {
    guard (seat.until == nil) == (seat.ended == nil) else {
      return "a seat that ends has a ground for its end, and no other has"
    }
    guard let ended = seat.ended else { return nil }
    switch ended.kind {
    case .resignation, .emeritus:
      if ended.kind == .emeritus,
        inspection.charter(at: ended.at).body(body.id)?.seats
          .first(where: { $0.id.text == seat.seat })?.emeritus == nil
      {
        return "the charter knows no emeritus \(seat.seat)"
      }
      return ended.by == seat.person ? nil : "nobody resigns for somebody else"
    case .appointment:
      let isReplaced = body.seats.contains { $0.basis == ended }
      return isReplaced ? nil : "no appointment on record takes it"
    case .vote:
      guard let vote = ended.vote.flatMap({ inspection.registry.votes[$0] }) else {
        return "the vote '\(ended.vote?.text ?? "")' is not on record"
      }
      let motion = vote.motion
      if motion.kind == .elect, motion.body == body.id {
        return inspection.registry.flaw(inGivingWay: seat, of: body, to: vote)
      }
      if let flaw = inspection.registry.flaw(inPassing: vote, before: ended.at) { return flaw }
      guard motion.body == body.id else { return "the vote '\(vote.id)' was to \(motion.sentence)" }
      switch motion.kind {
      case .remove where motion.person == seat.person: return nil
      case .appoint where motion.person == seat.person || motion.seat == seat.seat: return nil
      default: return "the vote '\(vote.id)' was to \(motion.sentence)"
      }
    case .correction:
      return inspection.registry.corrections.contains { $0.id == ended.correction }
        ? nil : "the correction '\(ended.correction?.text ?? "")' is not on record"
    case .closure:
      let end = body.id.scope.flatMap { inspection.registry.place($0)?.ended }
      return end?.basis == ended
        ? nil : "'\(body.id.scope?.text ?? "the community")' did not end so"
    case .founding, .roster, .criteria, .reinstatement, .invitation, .inactivity, .completion:
      return "a seat ends by resignation, by appointment or by a vote"
    }
  }
}

extension Registry {
  /// What is wrong with the claim that a vote passed before a moment; nothing where it did.
  package func flaw(inPassing vote: Vote, before instant: Instant) -> String? {
    guard let ended = vote.ended, ended.outcome == .passed else {
      return "the vote '\(vote.id)' did not pass"
    }
    guard ended.at <= instant else { return "the vote '\(vote.id)' was closed only later" }
    guard let rules = charters[vote.charter], let procedure = rules.procedure(vote.procedure),
      let tally = try? vote.tally(by: procedure, in: rules, at: ended.at), tally.outcome == .passed
    else { return "the vote '\(vote.id)' does not pass when it is counted again" }
    guard let meeting = vote.meeting.flatMap({ meetings[$0] }) else { return nil }
    let reasons = obstacles(to: meeting).map(\.sentence)
    return reasons.isEmpty
      ? nil : "the meeting '\(meeting.id)' could decide nothing: \(reasons.joined(separator: "; "))"
  }
}
