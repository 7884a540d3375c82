// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Ends a role or seat that was given invalidly, and says which law that broke.
  ///
  /// - Parameters:
  ///   - login: Whose it is.
  ///   - word: The role or body.
  ///   - scope: Where the role is held.
  ///   - check: The check whose law it breaks.
  ///   - reason: Why it is mended so.
  /// - Returns: The change.
  /// - Throws: Why there is nothing to correct.
  public func correct(
    _ login: String, _ word: String, in scope: Scope?, breaks check: String, reason: String
  ) throws(Refusal) -> Change {
    try requireRecorder("correct the record")
    var person = try person(login)
    let known = Checks.all.map { $0.name }
    guard known.contains(check) else {
      let near = Suggestion.nearest(to: check, among: known)
      throw Refusal(
        .unknownWord, "unknown-check", "there is no check '\(check)'",
        help: near.map { "did you mean '\($0)'?" } ?? "gov check --list")
    }
    guard !reason.isEmpty else {
      throw Refusal(.unknownWord, "no-reason", "a correction says why", help: "add --reason TEXT")
    }
    var correction = Correction()
    correction.person = person.id
    correction.breaks = check
    correction.reason = reason
    correction.by = actor
    correction.at = at
    correction.recorded = recorded
    var change = Change()
    var ended = Basis(.correction, by: actor, at: at, recorded: recorded)
    if charter.role(RoleID(word)) == nil, charter.body(BodyID(word)) != nil,
      var body = registry.bodies[BodyID(word)]
    {
      guard
        let index = body.seats.lastIndex(where: { $0.person == person.id && $0.ended == nil })
      else {
        throw Refusal(
          "not-held", "'\(person.id)' has no seat in '\(word)'", help: "gov log \(person.id)")
      }
      correction.body = body.id
      correction.since = body.seats[index].since
      try finish(&correction, [word], &ended)
      body.seats[index].until = max(day, body.seats[index].since)
      body.seats[index].ended = ended
      change.put(.body(body))
    } else {
      let role = try role(RoleID(word))
      let place = try place(of: role, named: scope)
      guard
        let index = person.roles.lastIndex(where: {
          $0.role == role.id && $0.scope == place && $0.ended == nil
        })
      else {
        throw Refusal(
          "not-held", "'\(person.id)' is not \(role.title.text())", help: "gov log \(person.id)")
      }
      correction.role = role.id
      correction.scope = place
      correction.since = person.roles[index].since
      try finish(&correction, [word] + (place.map { [$0.text] } ?? []), &ended)
      person.roles[index].until = max(day, person.roles[index].since)
      person.roles[index].ended = ended
      change.put(.person(person))
    }
    change.id = correction.id.text
    change.put(
      .correction(correction), "correct", person.id.text,
      "\(correction.words) since \(correction.since) ends on \(day): it broke \(check), \(correction.finding)"
    )
    return change
  }

  /// Asks the check itself, and names the correction.
  private func finish(
    _ correction: inout Correction, _ words: [String], _ ended: inout Basis
  ) throws(Refusal) {
    guard let place = registry.place(of: correction) else { return }
    let findings = registry.findings(
      correction.breaks, at: place.path, place.keys, under: charter, now: at)
    guard let finding = findings.first else {
      throw Refusal(
        "not-broken",
        "\(correction.words) does not break the law of '\(correction.breaks)'", help: "gov check")
    }
    correction.finding = finding.message
    correction.id = ID(
      freeID(["correct", correction.person.text] + words) { text in
        registry.corrections.contains { $0.id.text == text }
      })
    ended.correction = correction.id
  }
}
