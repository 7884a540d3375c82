// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Keeps a thing that is due from being proposed again until a day.
  ///
  /// - Parameters:
  ///   - kind: The sort of thing, as `gov due` names it.
  ///   - subject: Whom or what it concerns.
  ///   - until: The last day on which it holds.
  ///   - reason: Why.
  ///   - id: The vote that decided it, where one did.
  /// - Returns: The change.
  /// - Throws: Why it can't be waived.
  public func waive(
    _ kind: String, of subject: String, until: Day, reason: String, by id: VoteID? = nil
  ) throws(Refusal) -> Change {
    let all = registry.due(at: at, under: charter)
    guard let item = all.first(where: { $0.kind == kind && $0.subject == subject }) else {
      let same = all.filter { $0.kind == kind }.map(\.subject)
      throw Refusal(
        "not-due", "no '\(kind)' of '\(subject)' is due",
        help: same.isEmpty ? "gov due" : "there are: \(same.joined(separator: ", "))")
    }
    let body = registry.bodyRules(under: charter).first { rule in
      rule.id.text == subject
        || registry.bodies[rule.id]?.holding(of: PersonID(subject), on: day) != nil
        || registry.meetings[MeetingID(subject)]?.body == rule.id
    }
    try requireClerk(of: body?.id, "waive what is due")
    guard id != nil || actor == nil || actor?.text != subject else {
      throw Refusal(
        "own-waiver", "nobody waives what is due of themselves",
        help: "ask somebody else, or name the vote that decided it with --vote")
    }
    guard until >= day else {
      throw Refusal(
        "past", "a waiver holds until a day to come, and \(until) is past",
        help: "name a later day with --until")
    }
    guard !reason.isEmpty else {
      throw Refusal(
        .unknownWord, "no-reason", "a waiver says why", help: "add --reason TEXT")
    }
    if let vote = try id.map({ id throws(Refusal) in try vote(id) }), vote.ended?.outcome != .passed
    {
      throw Refusal(
        "not-passed", "the vote '\(vote.id)' did not pass, and waives nothing",
        help: "gov vote tally \(vote.id)")
    }
    var waiver = Waiver()
    waiver.id = ID(
      freeID(["waive", kind, subject]) { taken in
        registry.waivers.contains { $0.id.text == taken }
      })
    waiver.kind = kind
    waiver.subject = subject
    waiver.until = until
    waiver.reason = reason
    waiver.vote = id
    waiver.by = actor
    waiver.at = at
    waiver.recorded = recorded
    var change = Change()
    change.id = waiver.id.text
    change.put(
      .waiver(waiver), "waive", subject, "not proposed again until \(until): \(item.text)")
    return change
  }
}
