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
    if person.id != actor { try requireRecorder("end somebody else's leave") }
    let running = (registry.leaves[person.id] ?? []).sorted {
      ($0.since, $0.id) < ($1.since, $1.id)
    }
    .filter { $0.ended == nil && $0.since <= back && back <= $0.until }
    guard !running.isEmpty else {
      throw Refusal(
        "no-leave", "'\(person.id)' is on no leave from which to be back on \(back)",
        help: "gov log \(person.id)")
    }
    var change = Change()
    change.id = running.last?.id.text
    for leave in running { try end(leave, back: back, &change) }
    return change
  }

  /// Takes a leave back that has not begun.
  func withdraw(_ leave: Leave) throws(Refusal) -> Change {
    guard leave.person == actor else {
      throw Refusal(
        "not-yours", "'\(leave.id)' is \(leave.person)'s to withdraw",
        help: "gov leave \(leave.person) --back \(leave.since), by those who may record")
    }
    guard day <= leave.since else {
      throw Refusal(
        "begun", "the leave '\(leave.id)' began on \(leave.since), and can only end early",
        help: "gov leave --back \(day)")
    }
    var change = Change()
    change.id = leave.id.text
    try end(leave, back: leave.since, &change)
    return change
  }

  private func end(_ leave: Leave, back: Day, _ change: inout Change) throws(Refusal) {
    var leave = leave
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
    let text =
      leave.isWithdrawn
      ? "\(leave.person) takes back the leave from \(leave.since) to \(leave.until)"
      : "\(leave.person) is back from leave on \(back), and not only after \(leave.until)"
    change.put(.leave(leave), "end-leave", leave.person.text, text)
  }
}
