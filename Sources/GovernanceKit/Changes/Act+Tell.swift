// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Records who was told that somebody left a body, after the fact.
  ///
  /// Those who left say so in their own name, as those do who were told; for others it takes the
  /// right to record.
  public func tell(
    leaving word: String, of login: String, in scope: Scope? = nil, told names: [String],
    evidence: String? = nil
  ) throws(Refusal) -> Change {
    let rule = try body(try address(BodyID(word), in: scope))
    let person = try person(login)
    let title = rule.title.text()
    guard let leaving = rule.leaving else {
      throw Refusal(
        "nobody-to-tell", "the charter does not say that who leaves the \(title) tells anybody",
        help: "gov charter explain \(rule.id.rule)")
    }
    guard
      let left = registry.departures(from: rule.id, at: at).last(where: { $0.person == person.id }),
      let ground = left.ended
    else {
      throw Refusal(
        "not-left", "'\(person.id)' did not leave the \(title) of their own will",
        help: "gov body show \(rule.id) --history")
    }
    let told = Set(try names.map { login throws(Refusal) in try toldPerson(login) }).sorted()
    guard !told.isEmpty else {
      throw Refusal(
        .unknownWord, "nobody-named", "who was told is not said", help: "add --told LOGIN,…")
    }
    if actor != person.id, told != actor.map({ [$0] }) {
      try requireRecorder("record who was told that somebody else left")
    }
    try requireOrder(after: ground.at)
    let missing = registry.untold(of: left, rule.id, at: at, under: charter)
    guard told.contains(where: missing.contains) else {
      let clause = leaving.clause.map { " (\($0))" } ?? ""
      throw Refusal(
        "told-already",
        missing.isEmpty
          ? "all who are to be told that '\(person.id)' left the \(title) were told\(clause)"
          : "none of those still to be told is named: \(missing.map(\.text).joined(separator: ", "))\(clause)",
        help: missing.isEmpty ? "gov log \(person.id)" : "name them with --told")
    }
    var telling = telling(["tell", rule.id.rule.text, person.id.text])
    telling.body = rule.id
    telling.person = person.id
    telling.told = told
    telling.source = evidence
    var change = Change()
    change.id = telling.id.text
    let list = told.map(\.text).joined(separator: ", ")
    change.put(
      .telling(telling), "tell", person.id.text,
      "told that \(person.id) left the \(title): \(list)")
    let still = missing.filter { !told.contains($0) }
    if !still.isEmpty {
      change.notes.append("still to be told: \(still.map(\.text).joined(separator: ", "))")
    }
    return change
  }

  /// Records where a decision was referred to those whom its procedure names, after the fact.
  public func tell(of id: VoteID, evidence: String?) throws(Refusal) -> Change {
    let vote = try vote(id)
    let procedure = try procedure(of: vote)
    guard let to = try charter(of: vote).referral(of: vote.motion, by: procedure) else {
      throw Refusal(
        "no-referral", "the charter refers what passes by \(procedure.title.text()) to nobody",
        help: "gov charter explain")
    }
    guard let ended = vote.ended, ended.outcome == .passed else {
      throw Refusal(
        vote.isOpen ? .notYet : .refused, "not-passed",
        "the vote '\(id)' \(vote.isOpen ? "is still open" : "did not pass"), and is referred to nobody",
        help: "gov vote show \(id)")
    }
    if let link = registry.referral(of: id) {
      throw Refusal(
        "told-already", "the vote '\(id)' was referred to \(to.text()) already: \(link)",
        help: "gov log \(id)")
    }
    guard let evidence, !evidence.isEmpty else {
      throw Refusal(
        .unknownWord, "no-evidence", "a referral is recorded with a link to it",
        help: "add --evidence URL")
    }
    try requireOrder(after: ended.at)
    var telling = telling(["tell", id.text])
    telling.vote = id
    telling.source = evidence
    var change = Change()
    change.id = telling.id.text
    change.put(
      .telling(telling), "tell", id.text,
      "the vote '\(id)' was referred to \(to.text()): \(evidence)")
    return change
  }

  /// Somebody who was told, by login; a list's address is none.
  func toldPerson(_ word: String) throws(Refusal) -> PersonID {
    if let person = registry.person(login: word) { return person.id }
    guard IDRule.isPerson(word) else {
      throw Refusal(
        .unknownWord, "no-login", "'\(word)' is no login, and --told names people by login",
        help: "where a notice to a list can be read goes with --evidence URL")
    }
    return try person(word).id
  }

  private func telling(_ words: [String]) -> Telling {
    var telling = Telling()
    telling.id = ID(
      freeID(words) { taken in registry.tellings.contains { $0.id.text == taken } })
    telling.by = actor
    telling.at = at
    telling.recorded = recorded
    return telling
  }
}
