// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Warns somebody of whom a rule on inactivity holds, where the rule asks for that.
  public func warn(
    _ login: String, by named: ID<ExitRule>?, in scope: Scope?, reason: String?, evidence: String?
  ) throws(Refusal) -> Change {
    let found = try holding(login, by: named, in: scope)
    try requireUnwaived(found.person)
    try requireExecutor(of: found.rule, in: found.group)
    switch found.stage {
    case .warning: break
    case .warned(let warning), .waiting(let warning, _):
      throw Refusal(
        "warned",
        "'\(found.person)' was warned on \(charter.zone.day(of: warning.at)) ('\(warning.id)')",
        help: "gov status \(found.person)")
    case .due:
      throw Refusal(
        "no-warning",
        "the rule '\(found.rule.id)' asks for no further warning\(shown(found.rule.clause))",
        help: found.command)
    }
    if let actor, actor == found.person {
      throw Refusal("self", "nobody warns himself", help: "ask somebody else to do it")
    }
    var warning = Warning()
    warning.id = ID(
      freeID(
        ["warn", found.person.text, found.rule.id.text] + (found.group.map { [$0.text] } ?? [])
      ) { taken in
        registry.warnings.contains { $0.id.text == taken }
      })
    warning.person = found.person
    warning.rule = found.rule.id
    warning.group = found.group
    warning.reason = reason
    warning.evidence = evidence
    warning.by = actor
    warning.at = at
    warning.recorded = recorded
    var change = Change()
    change.id = warning.id.text
    change.put(
      .warning(warning), "warn", found.person.text, "\(found.person) is warned: \(found.ground)")
    if let terms = found.rule.afterWarning {
      let end = terms.wait.after(at, by: charter.calendar)
      let what = terms.unless.map { $0.form.sentence(in: .english, charter) }
      change.notes.append(
        "\(found.rule.consequence.words) can follow from \(end)"
          + (what.isEmpty ? "" : ", unless by then: \(what.joined(separator: "; "))"))
    }
    return change
  }
}
