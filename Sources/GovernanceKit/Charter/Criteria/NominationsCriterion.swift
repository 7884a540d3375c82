// SPDX-License-Identifier: Apache-2.0

/// So many nominations by holders of a role: `{"nominations": 2, "from": "reviewer"}`.
package struct NominationsCriterion: CriterionForm {
  package static let key = "nominations"
  package static let about =
    "So many nominations by different holders of a role, or one above it, on the day of each."

  package var count = 1
  package var from: RoleID = ""
  package var orBody: BodyID?
  package var distinctOrganisations = false
  package var selfNomination = false
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("nominations", &count, "How many.")
    fields.required("from", &from, "The role of the nominators, or one above it.")
    fields.optional("orBody", &orBody, "The body whose members may nominate too.")
    fields.flag("distinctOrganisations", &distinctOrganisations, "No two of one organisation.")
    fields.flag("selfNomination", &selfNomination, "Whether one may nominate oneself, too.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  package var mentions: [CriterionMention] {
    [.init(.role(from), at: "from")] + (orBody.map { [.init(.body($0), at: "orBody")] } ?? [])
  }

  package var faults: [CriterionFault] {
    count > 0 ? [] : [.init("at least one nomination is asked for", at: "nominations")]
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    if assumption.contains(.supplied) { return .always }
    var byNominator: [String: Timeline] = [:]
    for nomination in valid(evaluation) {
      let key = nominator(nomination, evaluation)
      let stretch = evaluation.standing(nomination)
      byNominator[key] = byNominator[key].map { $0.or(stretch) } ?? stretch
    }
    return .atLeast(count, of: byNominator.sorted { $0.key < $1.key }.map(\.value))
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let now = valid(evaluation).filter { evaluation.standing($0).contains(evaluation.at) }
    let distinct = Set(now.map { nominator($0, evaluation) }).count
    var finding = Finding(
      Self.key, evaluation.verdict(self), have: distinct, need: count,
      sentence(in: .english, evaluation.charter), clause: clause)
    finding.evidence = now.map {
      Evidence(name: $0.id.text, at: $0.at, by: $0.by, ref: $0.evidence.first, title: $0.reason)
    }
    if finding.verdict != .met {
      let place = evaluation.scope.map { " --in \($0)" } ?? ""
      let title = from.text.uppercased()
      let nominee = evaluation.person.text.quotedForShell
      finding.help = ["gov nominate \(nominee) \(evaluation.role)\(place) --as \(title)"]
    }
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let title = charter.roleWords(from, in: language)
    let body = orBody.map { charter.bodyWords($0, in: language) }
    let plural = count == 1 ? "" : "s"
    let apart =
      distinctOrganisations ? language.pick(" of different organisations", "（来自不同组织）") : ""
    let oneself = selfNomination ? language.pick(", or by oneself", "，或自荐") : ""
    let orEnglish = body.map { " or member\(plural) of the \($0)" } ?? ""
    let orChinese = body.map { "或\($0)成员" } ?? ""
    return language.pick(
      "nominated by \(count == 1 ? "a" : "at least \(count)") \(title)\(plural)\(orEnglish)\(apart)\(oneself)",
      "获得至少 \(count) 名 \(title)\(orChinese) 提名\(apart)\(oneself)")
  }

  /// The nominations by people who could nominate on the day.
  private func valid(_ evaluation: Evaluation) -> [Nomination] {
    (evaluation.registry.nominations[evaluation.person] ?? []).filter { nomination in
      nomination.role == evaluation.role && nomination.scope == evaluation.scope
        && (selfNomination || nomination.by != evaluation.person)
        && admitted(nomination.by, evaluation, at: nomination.at)
    }
  }

  /// Whether somebody was one of the nominators at a moment: by role, or by a seat in the body.
  ///
  /// Where one may nominate oneself, that takes no role.
  package func admits(
    _ nominator: PersonID, _ evaluation: Evaluation, at instant: Instant
  ) -> Bool {
    if selfNomination, nominator == evaluation.person { return true }
    if evaluation.holds(anyOf: [from], by: nominator, in: evaluation.scope, at: instant) {
      return true
    }
    let place = evaluation.registry.whole(of: evaluation.scope) ?? evaluation.scope
    let body = orBody.map { evaluation.charter.address(of: $0, in: place) }
    guard let seats = body.flatMap({ evaluation.registry.bodies[$0]?.seats }) else {
      return false
    }
    let day = evaluation.charter.zone.day(of: instant)
    return seats.contains { seat in
      seat.person == nominator
        && (seat.isHeld(on: day) || seat.isHeld(at: instant, in: evaluation.charter.zone))
    }
  }

  /// Whether somebody who nominated at a moment was one of the nominators.
  ///
  /// What is done in the very second in which a role ends may have come before the end or after; a
  /// day's first second is after all that ends with the day before.
  package func admitted(
    _ nominator: PersonID, _ evaluation: Evaluation, at instant: Instant
  ) -> Bool {
    if admits(nominator, evaluation, at: instant) { return true }
    let before = instant.adding(seconds: -1)
    let zone = evaluation.charter.zone
    return zone.day(of: before) == zone.day(of: instant)
      && admits(nominator, evaluation, at: before)
  }

  /// What tells nominators apart: the person, or the organisation where that is asked for.
  private func nominator(_ nomination: Nomination, _ evaluation: Evaluation) -> String {
    guard distinctOrganisations, let person = evaluation.registry.person(nomination.by),
      let organisation = person.organisation(
        on: evaluation.charter.zone.day(of: nomination.at))
    else { return nomination.by.text }
    return "organisation \(organisation)"
  }
}

extension Evaluation {
  /// When a nomination stands: until it is taken back, declined, serves a decision, or lapses.
  package func standing(_ nomination: Nomination) -> Timeline {
    let lapse = charter.nominationsLapse ?? CalendarSpan(12, .month)
    let lapsed = charter.zone.start(
      of: lapse.after(charter.zone.day(of: nomination.at), by: charter.calendar).adding(days: 1))
    let served = subject.roles.filter { $0.basis.nominations.contains(nomination.id) }
      .map(\.basis.at).min()
    let answer = nomination.answers.last { $0.at <= at }
    let declined = answer.flatMap { $0.accepted ? nil : $0.at }
    let end = [nomination.withdrawn, declined, served.map { $0.adding(seconds: 1) }]
      .compactMap { $0 }.min()
    return known(from: nomination.at, until: end).and(Timeline(from: nomination.at, until: lapsed))
  }
}

extension Person {
  /// Whom the person worked for on a day, where that is on record.
  public func organisation(on day: Day) -> String? {
    affiliations.last {
      ($0.since.map { $0 <= day } ?? true) && ($0.until.map { day < $0 } ?? true)
    }?.organisation
  }
}
