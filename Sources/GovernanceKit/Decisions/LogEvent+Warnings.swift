// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// That somebody was warned.
  package func event(of warning: Warning) -> NamedEvent {
    let place = warning.group.map { " in '\($0)'" } ?? ""
    let reason = warning.reason.map { ": \($0)" } ?? ""
    return (
      LogEvent(
        at: warning.at, kind: "warning", subject: warning.person.text, by: warning.by,
        text: "\(warning.person) is warned by the rule '\(warning.rule)'\(place)\(reason)",
        recorded: warning.recorded),
      Set(
        [
          warning.person.text, warning.id.text, warning.rule.text, warning.group?.text ?? "",
          warning.by?.text ?? "",
        ])
    )
  }
}
