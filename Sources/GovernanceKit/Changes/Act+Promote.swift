// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Grants a role when everything is in place.
  ///
  /// - Returns: The judgement on which it rests, and the change.
  /// - Throws: Why it is not granted, with the kind that the judgement calls for.
  public func promote(
    _ login: String, to id: RoleID, in scope: Scope?
  ) throws(Refusal) -> (promotion: Promotion, change: Change) {
    let role = try role(id)
    let place = try place(of: role, named: scope)
    var person = try person(login)
    let promotion = registry.promotion(
      of: person.id, to: role, in: place, at: at, under: charter)
    if let refusal = promotion.refusal(charter) { throw refusal }
    if let vote = promotion.approval.vote.flatMap({ registry.votes[$0] }), let ended = vote.ended {
      try requireOrder(after: ended.at)
    }
    for earlier in person.roles where earlier.role == id && earlier.scope == place {
      try requireOrder(after: earlier.ended?.at ?? earlier.basis.at)
    }
    var holding = RoleHolding()
    holding.role = id
    holding.scope = place
    holding.since = day
    holding.basis = Basis(
      promotion.approval.vote == nil ? .criteria : .vote, by: actor, at: at, recorded: recorded)
    holding.basis.vote = promotion.approval.vote
    holding.basis.nominations = promotion.finding.nominations
    person.roles.append(holding)
    var change = Change()
    change.id = person.id.text
    let ground =
      promotion.approval.vote.map { "by the vote '\($0)'" }
      ?? "because everything asked for is there"
    change.put(
      .person(person), "grant-role", person.id.text,
      "\(person.id) is \(role.title.text())\(place.map { " in \($0)" } ?? "") from \(day), \(ground)"
    )
    return (promotion, change)
  }

  /// Ends a role or seat of the actor's own.
  ///
  /// - Parameters:
  ///   - word: The role or the body.
  ///   - scope: Where the role is held, or the project whose body it is.
  ///   - terms: Whether the honour stays, and who was told.
  /// - Returns: The change.
  /// - Throws: Why it can't be done.
  public func resign(
    _ word: String, in scope: Scope?, _ terms: LeavingTerms = LeavingTerms()
  ) throws(Refusal) -> Change {
    var person = try someone()
    var change = Change()
    change.id = person.id.text
    var basis = Basis(
      terms.isEmeritus ? .emeritus : .resignation, by: person.id, at: at, recorded: recorded)
    basis.source = terms.evidence
    basis.told = Set(
      try terms.told.map { login throws(Refusal) in try toldPerson(login) }
    ).sorted()
    if charter.body(BodyID(word).rule) != nil {
      let rule = try body(try address(BodyID(word), in: scope))
      guard var body = registry.bodies[rule.id],
        let index = body.seats.firstIndex(where: { $0.person == person.id && $0.isHeld(on: day) })
      else {
        let derived = registry.seats(of: rule.id, at: at, under: charter).first {
          $0.person == person.id && $0.isDerived
        }
        let role = derived.flatMap { held in
          rule.seats.first { $0.id.text == held.seat }?.derived?.role
        }
        throw Refusal(
          "not-held",
          derived.map {
            "'\(person.id)' sits in \(rule.title.text()) \($0.basis), and leaves it with that"
          } ?? "'\(person.id)' has no seat in \(rule.title.text())",
          help: role.map { "gov resign \($0)" })
      }
      let seat = rule.seats.first { $0.id.text == body.seats[index].seat }
      if terms.isEmeritus {
        try requireEmeritusRule(seat?.emeritus, "\(body.seats[index].seat) of \(rule.title.text())")
      }
      body.seats[index].until = day
      body.seats[index].ended = basis
      let honour = terms.isEmeritus ? ", emeritus from \(day)" : ""
      change.put(
        .body(body), "resign", person.id.text, "\(person.id) leaves \(rule.title.text())\(honour)")
      if let note = untold(rule, basis) { change.notes.append(note) }
      return change
    }
    let role = try role(RoleID(word))
    let place = try place(of: role, named: scope)
    guard
      let index = person.roles.firstIndex(where: {
        $0.role == role.id && $0.scope == place && $0.isHeld(on: day)
      })
    else {
      throw Refusal(
        "not-held", "'\(person.id)' is not \(role.title.text())\(place.map { " in \($0)" } ?? "")",
        help: "gov status \(person.id)")
    }
    if terms.isEmeritus { try requireEmeritusRule(role.emeritus, role.title.text()) }
    person.roles[index].until = day
    person.roles[index].ended = basis
    let what = "\(role.title.text())\(place.map { " in \($0)" } ?? "")"
    change.put(
      .person(person), "resign", person.id.text,
      terms.isEmeritus
        ? "\(person.id) is emeritus \(what) from \(day)"
        : "\(person.id) is no longer \(what) from \(day)"
    )
    if terms.isEmeritus, role.emeritus?.returns == .onRequest {
      change.notes.append(
        "gov reinstate \(role.id)\(place.map { " --in \($0)" } ?? "") takes it up again")
    }
    return change
  }
}

extension Finding {
  /// The nominations that count, however deep.
  package var nominations: [ID<Nomination>] {
    let own = criterion == NominationsCriterion.key ? evidence.map { ID<Nomination>($0.name) } : []
    var seen: Set<ID<Nomination>> = []
    return (own + findings.flatMap(\.nominations)).filter { seen.insert($0).inserted }
  }

  /// The findings that are not met and would have to be, down to those without parts.
  ///
  /// Where some of several suffice, those that lack least are taken.
  public var lacking: [Finding] {
    if verdict == .met { return [] }
    if findings.isEmpty { return [self] }
    let open = findings.filter { $0.verdict != .met }
    guard [AnyCriterion.key, SomeCriterion.key].contains(criterion), let need, let have else {
      return open.flatMap(\.lacking)
    }
    let nearest = open.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }
    return nearest.prefix(max(0, need - have)).flatMap(\.element.lacking)
  }

  /// How much is lacking, counting what can be counted.
  private var distance: Int {
    lacking.reduce(0) { sum, finding in
      guard let have = finding.have, let need = finding.need else { return sum + 1 }
      return sum + max(1, need - have)
    }
  }
}

extension Promotion {
  /// Why the role can't be granted; nothing where it can.
  package func refusal(_ charter: Charter) -> Refusal? {
    let title = charter.title(role)
    let place = scope.map { " --in \($0)" } ?? ""
    let name = person.text.quotedForShell
    let look = "gov status \(name) --for \(role)\(place)"
    if isGrantable { return nil }
    if isHeld {
      return Refusal("held", "'\(person)' is \(title) already", help: "gov status \(name)")
    }
    if let obstacle {
      return Refusal(
        "obstacle", obstacle, help: scope?.group.map { "gov group show \($0)" } ?? look)
    }
    if charter.role(role)?.grants == .automatic {
      return Refusal(
        eligible == .unknown ? .unknown : eligible == .notYet ? .notYet : .refused,
        "automatic-role",
        "\(title) is held by whoever meets its criteria, and is not granted", help: look)
    }
    switch eligible {
    case .no:
      return Refusal("not-eligible", "'\(person)' may not become \(title): \(lack)", help: look)
    case .unknown:
      return Refusal(
        .unknown, "unknown",
        "the evidence does not cover whether '\(person)' may become \(title): \(lack)",
        help: look)
    case .notYet:
      return Refusal(
        .notYet, "not-yet", "'\(person)' may not become \(title) yet: \(lack)",
        help: finding.lacking.flatMap(\.help).first ?? look)
    case .yes:
      break
    }
    if approval.needed != nil, approval.outcome != VoteEnd.Outcome.passed.rawValue {
      let vote = approval.vote
      let state = vote.map { "the vote '\($0)' is \(approval.outcome ?? "undecided")" }
      return Refusal(
        .notYet, "not-approved",
        "\(title) needs a vote that passed, and \(state ?? "none was opened")",
        help: vote.flatMap { approval.outcome == "undecided" ? "gov vote tally \($0)" : nil }
          ?? "gov vote open promote \(name) \(role)\(place)")
    }
    return Refusal(
      .notYet, "not-accepted", "'\(person)' has not accepted yet",
      help:
        "gov accept \(approval.vote?.text ?? finding.nominations.first?.text ?? "ID") --as \(name)"
    )
  }

  /// What is lacking, in words.
  private var lack: String {
    let lacking = finding.lacking.filter { $0.verdict != .met }
    return lacking.prefix(4).map { finding in
      guard let have = finding.have, let need = finding.need else { return finding.text }
      return "\(finding.text) (\(have) of \(need))"
    }.joined(separator: "; ")
  }
}
