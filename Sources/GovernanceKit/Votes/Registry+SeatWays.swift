// SPDX-License-Identifier: Apache-2.0

/// Whether a way of filling a seat is open to somebody, and if not, why.
package struct WayFinding: Sendable {
  package var way: SeatWay
  /// Why it is closed; nothing where it is open.
  package var obstacle: String?
}

extension Registry {
  /// Holds the ways of filling a seat against the record: who nominates whom, and when.
  ///
  /// A body that began with founding seats, or has opened a vote of its own, is past its beginning.
  package func ways(
    to rule: SeatRule, of body: BodyRule, for person: PersonID, by nominator: PersonID?,
    at instant: Instant, under charter: Charter
  ) -> [WayFinding] {
    rule.filled.map { way in
      WayFinding(
        way: way,
        obstacle: obstacle(
          to: way, of: body, for: person, by: nominator, at: instant, under: charter))
    }
  }

  private func obstacle(
    to way: SeatWay, of body: BodyRule, for person: PersonID, by nominator: PersonID?,
    at instant: Instant, under charter: Charter
  ) -> String? {
    let title = body.title.text()
    let seated = members(of: body.id, at: instant, under: charter)
    switch way.phase {
    case .initial:
      if hasBegun(body.id, before: instant, under: charter) {
        return "the \(title) is past its beginning"
      }
    case .later:
      let callers = Set((body.meetings?.callers ?? []).map(\.text))
      let others = seats(of: body.id, at: instant, under: charter).filter {
        !$0.isObserver && !callers.contains($0.seat)
      }
      if seated.isEmpty || (others.isEmpty && !callers.isEmpty) {
        return "the \(title) has no members yet who could decide"
      }
    case nil: break
    }
    if let candidates = way.candidates,
      !members(of: candidates, in: body.id.scope, at: instant, under: charter).contains(person)
    {
      return "'\(person)' is not \(candidates.singularWords(charter))"
    }
    if !way.requires.isEmpty {
      let evaluation = Evaluation(
        self, charter, person: person, role: "", scope: body.id.scope, at: instant)
      let tree = AllCriterion(way.requires)
      guard evaluation.verdict(tree) == .met else {
        let lack = tree.finding(evaluation).lacking.map { finding in
          guard let have = finding.have, let need = finding.need else { return finding.text }
          return "\(finding.text) (\(have) of \(need))"
        }
        return "'\(person)' lacks: \(lack.joined(separator: "; "))"
      }
    }
    if way.nominators == nil, way.applicants.isEmpty { return nil }
    guard let nominator else { return "who nominates is not said" }
    var allowed: [String] = []
    if let nominators = way.nominators {
      if members(of: nominators, in: body.id.scope, at: instant, under: charter).contains(nominator)
      {
        return nil
      }
      allowed.append("a \(nominators.singularWords(charter)) nominates")
    }
    if !way.applicants.isEmpty {
      if nominator == person,
        mayApply(person, way.applicants, in: body.id.scope, at: instant, under: charter)
      {
        return nil
      }
      let titles = way.applicants.map { charter.title($0) }.joined(separator: " or ")
      allowed.append("a \(titles) applies in person")
    }
    return "\(allowed.joined(separator: ", or ")), and '\(nominator)' is none"
  }

  /// Whether somebody, or the organisation that somebody works for, holds one of the roles.
  private func mayApply(
    _ person: PersonID, _ roles: [RoleID], in scope: Scope?, at instant: Instant,
    under charter: Charter
  ) -> Bool {
    let day = charter.zone.day(of: instant)
    let organisations = (self.person(person)?.affiliations ?? []).filter { affiliation in
      (affiliation.since.map { $0 <= day } ?? true) && (affiliation.until.map { day < $0 } ?? true)
    }.map { PersonID($0.organisation) }
    return ([person] + organisations).contains { holder in
      Evaluation(self, charter, person: holder, role: "", scope: scope, at: instant)
        .holds(anyOf: roles, by: holder, in: scope, at: instant)
    }
  }

  /// Whether a body is past its beginning.
  func hasBegun(_ body: BodyID, before instant: Instant, under charter: Charter) -> Bool {
    if bodies[body]?.seats.contains(where: { $0.basis.isFounding }) == true { return true }
    return votes.values.contains { vote in
      guard vote.opened < instant, let charter = charters[vote.charter],
        let electorate = charter.procedure(vote.procedure)?.electorate.body
      else { return false }
      return charter.address(of: electorate, in: vote.motion.place) == body
    }
  }
}
