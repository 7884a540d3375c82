// SPDX-License-Identifier: Apache-2.0

/// How far a rule on inactivity has come that asks for a warning first.
package struct WarningJudging {
  package let registry: Registry
  package let charter: Charter
  package let person: PersonID
  package let rule: ExitRule
  package let group: Group?
  package let at: Instant

  private var all: [Warning] {
    registry.warnings(to: person, by: rule.id, in: group?.id, until: at)
  }

  /// The last moment of the time that a warning gives.
  package func end(_ warning: Warning) -> Instant? {
    rule.afterWarning.map { $0.wait.after(warning.at, by: charter.calendar) }
  }

  /// The day since which the time of silence is counted anew, as somebody did what a warning asked.
  package var retained: Day? {
    guard let terms = rule.afterWarning, !terms.unless.isEmpty else { return nil }
    return all.compactMap { warning -> Day? in
      guard let end = end(warning), end <= at, isRetained(by: end, terms) else { return nil }
      return charter.zone.day(of: end)
    }.max()
  }

  private func isRetained(by end: Instant, _ terms: WarningTerms) -> Bool {
    let evaluation = Evaluation(
      registry, charter, person: person, role: rule.role ?? "", scope: group?.scope, at: end)
    return terms.unless.allSatisfy { evaluation.verdict($0.form) == .met }
  }

  /// The warning that stands, where the rule has held since a day.
  package func standing(since day: Day?) -> Warning? {
    all.last { warning in
      let given = charter.zone.day(of: warning.at)
      return day.map { $0 <= given } ?? true
    }
  }

  /// What comes next: a warning, waiting, or what follows.
  package func stage(since day: Day?) -> ProposedExit.Stage {
    guard rule.consequence == .warning || rule.afterWarning != nil else { return .due }
    guard let warning = standing(since: day) else { return .warning }
    guard rule.consequence != .warning, let end = end(warning) else { return .warned(warning) }
    return at < end ? .waiting(warning, until: end) : .due
  }
}
