// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Puts a new text of the charter to the vote, and keeps it beside the vote for all to read.
  ///
  /// The vote names the text by its digest, so that what passes is what was voted on.
  public func openAmendment(
    _ text: Charter, _ terms: VoteTerms = VoteTerms()
  ) throws(Refusal) -> Change {
    let errors = text.problems().filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw Refusal(
        "unsound-charter",
        "the new text cannot be followed: \(errors.prefix(3).map(\.message).joined(separator: "; "))\(errors.count > 3 ? "; and \(errors.count - 3) more" : "")",
        help: "gov charter lint FILE")
    }
    var known = registry
    let digest = Digest.of(text)
    known.charters[digest] = text
    var motion = Motion()
    motion.kind = .amend
    motion.charter = digest
    let act = try Act(
      on: known, by: actor, now: recorded ?? at, dated: recorded == nil ? nil : at)
    var change = try act.openVote(on: motion, terms)
    if registry.charters[digest] == nil {
      change.put(
        .formerCharter(text, digest: digest), "charter-text", Digest.shown(digest),
        "keep the proposed text beside the vote: \(RegistryLayout.charter(digest))")
    }
    change.notes.append("what it would change: gov charter diff \(Digest.shown(digest))")
    if let route = charter.motions.first(where: { $0.motion == .amend }),
      let clause = route.clause.flatMap({ charter.clause($0) }), clause.isDefault
    {
      change.notes.append(
        "the charter's source is silent on this; the rule is our default (\(clause.id))")
    }
    return change
  }

  /// A motion to amend names a text that is kept, and is not in force already.
  func requireOpenAmendment(_ motion: Motion) throws(Refusal) {
    guard let digest = motion.charter, registry.charters[digest] != nil else {
      throw Refusal(
        .unknownWord, "no-text", "the new text of the charter is not at hand",
        help: "gov vote open amend CHARTER.json")
    }
    guard registry.settings.charters.last?.digest != digest else {
      throw Refusal(
        "in-force", "the charter has this very text already", help: "gov charter show")
    }
  }

  /// Puts the text that a passed vote names in force from a day.
  func amend(by vote: Vote, from named: Day?) throws(Refusal) -> Change {
    guard let digest = vote.motion.charter, let text = registry.charters[digest] else {
      throw Refusal(
        .unknown, "no-text", "the text that the vote '\(vote.id)' names is not in the registry",
        help: "gov check")
    }
    guard !registry.settings.charters.contains(where: { $0.vote == vote.id }) else {
      throw Refusal(
        "enacted", "the vote '\(vote.id)' was carried out already", help: "gov log \(vote.id)")
    }
    guard let last = registry.settings.charters.last, let former = registry.charters[last.digest]
    else { throw Refusal(.unknown, "no-charter", "the registry has no charter", help: "gov init") }
    let from = named ?? text.zone.day(of: at)
    guard from >= text.zone.day(of: at) else {
      throw Refusal(
        "too-early",
        "a charter comes into force not before its enactment, \(day), so that nothing done is judged anew",
        help: "name a later day with --from, or leave it out")
    }
    guard from >= last.from else {
      throw Refusal(
        "out-of-order", "the text before it is in force only from \(last.from)",
        help: "name a later day with --from")
    }
    var entry = CharterInForce()
    entry.digest = digest
    entry.from = from
    entry.vote = vote.id
    entry.at = at
    entry.recorded = recorded
    var settings = registry.settings
    settings.charters.append(entry)
    var change = Change()
    change.id = vote.id.text
    change.put(
      .settings(settings), "amend-charter", Digest.shown(digest),
      "the charter has the text \(Digest.shown(digest)) from \(from), by the vote '\(vote.id)'")
    change.put(.charter(text))
    if last.digest != digest { change.put(.formerCharter(former, digest: last.digest)) }
    change.notes.append("open votes go on under the text under which they opened")
    return change
  }
}
