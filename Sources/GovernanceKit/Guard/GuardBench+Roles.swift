// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Judges a role that somebody is to hold.
  mutating func judge(
    granted holding: RoleHolding, to person: PersonID, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    let rule = charter.role(holding.role)
    let title = rule?.title.text() ?? holding.role.text
    let place = holding.scope.map { " in \($0)" } ?? ""
    let told = "\(person) is \(title)\(place) from \(holding.since)"
    if holding.basis.isFounding {
      found(person.text, holding.basis, told, file, keys, by: founders(of: holding)) {
        act throws(Refusal) in
        // A roster kept elsewhere tells of earlier days; the act only knows the day of entry.
        try act.addPerson(person.text, founding: [.role(holding.role, holding.scope)])
      } then: { bench in
        bench.hold(holding, person)
      }
      return
    }
    if judge(withGroup: holding, of: person, file, keys) { return }
    let clause = rule?.clauses.first
    if let flaw = flaw(inReturn: holding.basis, of: person)
      ?? flaw(inGroundOf: holding.basis, file)
    {
      refuse("grant-role", person.text, file, keys, flaw.reason, needs: flaw.needs, clause: clause)
      return
    }
    do throws(Refusal) {
      try require(holding.basis, .promote, holding, person)
      let change = try replay(
        by: holding.basis.by, at: holding.basis.at, recorded: holding.basis.recorded
      ) { act throws(Refusal) in
        if holding.basis.kind == .vote {
          return try act.enact(holding.basis.vote ?? "", evidence: holding.basis.source)
        }
        if holding.basis.kind == .reinstatement {
          return try act.reinstate(holding.role.text, in: holding.scope)
        }
        return try act.promote(person.text, to: holding.role, in: holding.scope).change
      }
      let granted = change.entries.compactMap(\.grantedPerson).first { $0.id == person }
      var bare = holding
      bare.until = nil
      bare.ended = nil
      guard granted?.roles.last == bare else {
        refuse(
          "grant-role", person.text, file, keys,
          "what decides gives '\(person)' something else: \(change.lines.last?.text ?? "nothing")",
          needs: "what gov promote writes", clause: clause)
        return
      }
    } catch {
      refuse(
        "grant-role", person.text, file, keys, error.message, needs: error.need(for: title),
        clause: clause)
      return
    }
    allow("grant-role", person.text, file, keys, told)
    hold(holding, person)
  }

  /// Judges the end of a role that somebody held.
  mutating func judge(
    ended holding: RoleHolding, of person: PersonID, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    let title = charter.title(holding.role)
    guard let ended = holding.ended, let until = holding.until else {
      refuse(
        "end-role", person.text, file, keys, "a role that ends has a day and a ground for its end")
      return
    }
    if judge(endedWithGroup: holding, of: person, file, keys) { return }
    if ended.kind == .roster, holding.basis.kind == .roster {
      judge(ended, byRoster: holding, of: person, file, keys)
      return
    }
    if let flaw = flaw(inEnd: ended, of: person, file) {
      refuse("end-role", person.text, file, keys, flaw.reason, needs: flaw.needs)
      return
    }
    if ended.kind == .correction {
      guard endsWithCorrection(ended, until, holding) else {
        refuse(
          "end-role", person.text, file, keys,
          "the correction '\(ended.correction?.text ?? "")' ends something else",
          needs: "what gov correct writes")
        return
      }
      allow("end-role", person.text, file, keys, "\(person) is no longer \(title) from \(until)")
      return
    }
    do throws(Refusal) {
      try require(ended, .revoke, holding, person)
      let change = try replay(by: ended.by, at: ended.at, recorded: ended.recorded) {
        act throws(Refusal) in
        ended.kind == .vote
          ? try act.enact(ended.vote ?? "", evidence: ended.source)
          : try act.resign(holding.role.text, in: holding.scope, ended.leavingTerms)
      }
      guard
        change.entries.compactMap(\.grantedPerson).contains(where: { $0.roles.contains(holding) })
      else {
        refuse(
          "end-role", person.text, file, keys,
          "what decides ends something else: \(change.lines.last?.text ?? "nothing")")
        return
      }
    } catch {
      refuse("end-role", person.text, file, keys, error.message, needs: error.need(for: title))
      return
    }
    allow("end-role", person.text, file, keys, "\(person) is no longer \(title) from \(until)")
    var changed = registry.person(person)
    if let index = changed?.roles.firstIndex(where: { $0.isSame(as: holding) }) {
      changed?.roles[index] = holding
    }
    if let changed { keep(changed) }
  }

  /// Refuses a vote as a ground that was on something else.
  private func require(
    _ basis: Basis, _ kind: Motion.Kind, _ holding: RoleHolding, _ person: PersonID
  ) throws(Refusal) {
    guard basis.kind == .vote, let vote = basis.vote.flatMap({ registry.votes[$0] }) else { return }
    let motion = vote.motion
    guard motion.kind == kind, motion.person == person, motion.role == holding.role,
      motion.scope == holding.scope
    else {
      throw Refusal("other-motion", "the vote '\(vote.id)' was to \(motion.sentence)")
    }
  }

  /// Why an act was not done as its record says, apart from what decides it.
  func flaw(
    inGroundOf basis: Basis, _ file: GuardedFile
  ) -> (reason: String, needs: String)? {
    if let by = basis.by, !isAuthor(by), !isRecordedByRight {
      return (
        "it says that '\(by)' carried it out, who did not propose this", "the author '\(by)'"
      )
    }
    if let flaw = flaw(inTime: basis.at, recorded: basis.recorded, [file.path]) {
      return (flaw, GuardBench.needsTime)
    }
    return flaw(inLateness: basis.at, basis.recorded)
  }

  func flaw(
    inEnd ended: Basis, of person: PersonID, _ file: GuardedFile
  ) -> (reason: String, needs: String)? {
    switch ended.kind {
    case .resignation, .emeritus:
      if ended.by != person || !isAuthor(person) {
        return ("nobody resigns for somebody else", "the author '\(person)'")
      }
    case .vote: break
    case .correction:
      guard
        registry.corrections.contains(where: {
          $0.id == ended.correction && $0.person == person
        })
      else { return ("the correction that it names is not on record", "gov correct") }
    default: return ("it ends by resignation or by a vote", "a resignation, or a vote that passed")
    }
    return flaw(inGroundOf: ended, file)
  }

  private mutating func hold(_ holding: RoleHolding, _ person: PersonID) {
    guard var changed = registry.person(person) else { return }
    changed.roles.append(holding)
    keep(changed)
  }
}

extension RoleHolding {
  /// Whether two records tell of the same holding, whatever its end.
  func isSame(as other: RoleHolding) -> Bool {
    var (first, second) = (self, other)
    (first.until, first.ended, second.until, second.ended) = (nil, nil, nil, nil)
    // An entry of the roster may come to name the vote that gave it.
    if second.basis.kind == .roster, second.basis.vote == nil { first.basis.vote = nil }
    return first == second
  }
}

extension Entry {
  fileprivate var grantedPerson: Person? {
    if case .person(let person) = self { person } else { nil }
  }
}

extension Refusal {
  /// What it would take, in a few words.
  func need(for title: String) -> String {
    switch code {
    case "not-approved", "not-passed", "open", "unknown-vote", "other-motion": "a vote that passed"
    case "not-accepted": "the acceptance of the person concerned"
    case "late-founding": "a decision on record"
    case "seat-taken": "a free seat"
    case "not-eligible", "not-yet", "unknown": "what the charter asks of a \(title)"
    case "too-soon", "undecided": "time, or the ballots still to come"
    case "closed", "too-late": "a vote that is open"
    case "other": "what the command for it writes"
    default: help ?? "what the charter asks for"
    }
  }
}
