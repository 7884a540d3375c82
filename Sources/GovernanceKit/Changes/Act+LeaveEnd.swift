// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Says that somebody is back from a leave earlier than announced.
  ///
  /// - Parameters:
  ///   - login: Who is back; else who acts.
  ///   - back: The first day back.
  /// - Returns: The change.
  /// - Throws: Why it can't be so.
  public func endLeave(_ login: String? = nil, back: Day) throws(Refusal) -> Change {
    let named = try login.map { login throws(Refusal) in try self.person(login) }
    let person = if let named { named } else { try someone() }
    guard
      let leave = (registry.leaves[person.id] ?? []).sorted(by: { $0.since < $1.since })
        .last(where: { $0.ended == nil && $0.since <= back && back <= $0.until })
    else {
      throw Refusal(
        "no-leave", "'\(person.id)' is on no leave from which to be back on \(back)",
        help: "gov log \(person.id)")
    }
    return try end(leave, back: back)
  }

  /// Takes a leave back that has not begun.
  func withdraw(_ leave: Leave) throws(Refusal) -> Change {
    guard day <= leave.since else {
      throw Refusal(
        "begun", "the leave '\(leave.id)' began on \(leave.since), and can only end early",
        help: "gov leave --back \(day)")
    }
    return try end(leave, back: leave.since)
  }

  private func end(_ leave: Leave, back: Day) throws(Refusal) -> Change {
    var leave = leave
    if leave.person != actor { try requireRecorder("end somebody else's leave") }
    if let ended = leave.ended {
      throw Refusal(
        "ended", "the leave '\(leave.id)' ended already: back on \(ended.back)",
        help: "gov log \(leave.person)")
    }
    try requireOrder(after: leave.at)
    guard back >= day || back <= leave.since else {
      throw Refusal(
        "past", "a leave ends early from a day to come on, or from today: \(back) is past",
        help: "enter a return that was told earlier with --dated WHEN")
    }
    var end = LeaveEnd()
    end.back = back
    end.by = actor
    end.at = at
    end.recorded = recorded
    leave.ended = end
    var change = Change()
    change.id = leave.id.text
    let text =
      leave.isWithdrawn
      ? "\(leave.person) takes back the leave from \(leave.since) to \(leave.until)"
      : "\(leave.person) is back from leave on \(back), and not only after \(leave.until)"
    change.put(.leave(leave), "end-leave", leave.person.text, text)
    return change
  }
}
