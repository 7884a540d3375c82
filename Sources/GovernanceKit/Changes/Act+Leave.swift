// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Announces that somebody is away for a stretch of days.
  ///
  /// Everybody does so in their own name; for others it takes the right to record.
  public func leave(
    _ login: String? = nil, since: Day, until: Day, reason: String? = nil
  ) throws(Refusal) -> Change {
    let named = try login.map { login throws(Refusal) in try self.person(login) }
    let person = if let named { named } else { try someone() }
    if person.id != actor { try requireRecorder("announce somebody else's leave") }
    guard since <= until else {
      throw Refusal(
        .unknownWord, "times", "a leave cannot end before it begins: from \(since) to \(until)")
    }
    guard until >= day else {
      throw Refusal(
        "past", "a leave is announced before it is over, and \(until) is past",
        help: "enter one that was announced earlier with --dated WHEN")
    }
    let known = registry.leaves[person.id] ?? []
    if let same = known.first(where: {
      $0.ended == nil && $0.since <= since && until <= $0.until
    }) {
      throw Refusal(
        "known-leave", "'\(person.id)' is on leave then already: '\(same.id)'",
        help: "gov leave --back DAY ends it early")
    }
    var leave = Leave()
    leave.id = ID(
      freeID(["leave", person.id.text]) { taken in known.contains { $0.id.text == taken } })
    leave.person = person.id
    leave.since = since
    leave.until = until
    leave.reason = reason
    leave.by = actor
    leave.at = at
    leave.recorded = recorded
    var change = Change()
    change.id = leave.id.text
    change.put(
      .leave(leave), "leave", person.id.text, "\(person.id) is on leave from \(since) to \(until)")
    let spared = registry.bodyRules(under: charter).filter { rule in
      rule.removal?.leaveSpares != true && rule.removal?.absences != nil
        && registry.seats(of: rule.id, at: at, under: charter).contains { $0.person == person.id }
    }
    for rule in spared {
      let clause = rule.removal?.clause.map { " (\($0))" } ?? ""
      change.notes.append(
        "meetings of the \(rule.title.text()) missed on leave still count as missed\(clause)")
    }
    return change
  }
}
