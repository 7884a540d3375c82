// SPDX-License-Identifier: Apache-2.0

/// What a rule may look at: the record, the charter in force, the person, the place, the moment.
package struct Evaluation: Sendable {
  package let registry: Registry
  package let charter: Charter
  package let person: PersonID
  package var role: RoleID
  package var scope: Scope?
  package let at: Instant
  /// The automatic roles that are being worked out, so that a circle ends.
  package var pending: Set<String> = []

  package init(
    _ registry: Registry, _ charter: Charter, person: PersonID, role: RoleID, scope: Scope?,
    at: Instant
  ) {
    self.registry = registry
    self.charter = charter
    self.person = person
    self.role = role
    self.scope = scope
    self.at = at
  }

  /// The day on which it is evaluated.
  package var day: Day { charter.zone.day(of: at) }

  /// The record's person, or one of whom nothing is known.
  package var subject: Person { registry.person(person) ?? Person(id: person) }

  /// The stretch of something, as far as it is known at the moment of evaluation.
  ///
  /// What begins later is not known yet, and neither is an end that comes later: asking about a day
  /// of the past gives the answer of that day.
  package func known(from start: Instant, until end: Instant?) -> Timeline {
    guard start <= at else { return .never }
    return Timeline(from: start, until: end.flatMap { $0 <= at ? $0 : nil } ?? .distantFuture)
  }

  /// When a criterion holds from what is on record.
  package func timeline(_ criterion: Criterion, _ assumption: Assumption = []) -> Timeline {
    criterion.form.timeline(self, assumption)
  }

  /// The verdict on a form: unknown where evidence that is not covered could make up for it.
  package func verdict(_ form: any CriterionForm) -> Verdict {
    if form.timeline(self, []).contains(at) { return .met }
    return form.timeline(self, .uncovered).contains(at) ? .unknown : .unmet
  }
}

/// What is taken for granted when eligibility is judged.
package struct Assumption: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Time passes, and all nominations, attestations and acceptances come.
  package static let supplied = Assumption(rawValue: 1)
  /// What the evidence doesn't cover comes out high enough.
  package static let uncovered = Assumption(rawValue: 2)
}
