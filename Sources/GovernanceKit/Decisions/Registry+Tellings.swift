// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// The seats of a body that their holders left of their own will until a moment, in order.
  package func departures(from body: BodyID, at instant: Instant) -> [SeatHolding] {
    (bodies[body]?.seats ?? []).filter { seat in
      seat.ended.map { [.resignation, .emeritus].contains($0.kind) && $0.at <= instant } ?? false
    }.sorted { ($0.ended?.at ?? $0.basis.at, $0.person) < ($1.ended?.at ?? $1.basis.at, $1.person) }
  }

  /// The other members, then and still, who were not told that somebody left a body, sorted.
  package func untold(
    of left: SeatHolding, _ body: BodyID, at instant: Instant, under charter: Charter
  ) -> [PersonID] {
    guard let ground = left.ended else { return [] }
    let later = tellings.filter { telling in
      telling.body == body && telling.person == left.person && ground.at <= telling.at
        && telling.at <= instant
    }
    let known = Set(later.flatMap(\.told) + [left.person])
    let members = Set(members(of: body, at: instant, under: charter))
    return untold(of: ground, body, under: charter).filter {
      members.contains($0) && !known.contains($0)
    }
  }

  /// Where a vote was referred to those whom its procedure names; nothing where it was not yet.
  package func referral(of id: VoteID) -> String? {
    grounds(naming: id).compactMap(\.source).min()
      ?? tellings.filter { $0.vote == id }.compactMap(\.source).min()
  }

  /// Whether somebody took or left something by a vote.
  private func isCarriedOut(_ id: VoteID) -> Bool { !grounds(naming: id).isEmpty }

  func grounds(naming id: VoteID) -> [Basis] {
    let roles = people.values.flatMap(\.roles).flatMap { [$0.basis, $0.ended] }
    let seats = bodies.values.flatMap(\.seats).flatMap { [$0.basis, $0.ended] }
    return (roles + seats).compactMap { $0 }.filter { $0.vote == id }
  }

  /// Members to be told that somebody left, and decisions to be referred to others.
  package func dueTellings(at instant: Instant, under charter: Charter) -> [DueItem] {
    var items: [DueItem] = []
    for rule in bodyRules(under: charter) {
      guard let leaving = rule.leaving else { continue }
      for left in departures(from: rule.id, at: instant) {
        let missing = untold(of: left, rule.id, at: instant, under: charter)
        if missing.isEmpty { continue }
        let list = missing.map(\.text)
        items.append(
          DueItem(
            "telling", left.person.text,
            "'\(left.person)' left the \(rule.title.text()), and nobody told \(list.joined(separator: ", "))",
            on: left.until,
            command: "gov tell \(rule.id) \(left.person) --told \(list.joined(separator: ","))",
            clause: leaving.clause))
      }
    }
    for vote in sortedVotes {
      guard let ended = vote.ended, ended.outcome == .passed, ended.at <= instant,
        vote.source == nil, let rules = charters[vote.charter],
        let procedure = rules.procedure(vote.procedure),
        let to = rules.referral(of: vote.motion, by: procedure),
        vote.motion.kind == .resolve || isCarriedOut(vote.id), referral(of: vote.id) == nil
      else { continue }
      items.append(
        DueItem(
          "referral", vote.id.text,
          "the vote '\(vote.id)' passed, and is to be referred to \(to.text())",
          on: rules.zone.day(of: ended.at), command: "gov tell \(vote.id) --evidence URL",
          clause: procedure.clauses.first))
    }
    return items
  }
}
