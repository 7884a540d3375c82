// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Carries out what a rule on inactivity says, by somebody whom it names.
  public func retire(
    _ login: String, by named: ID<ExitRule>?, in scope: Scope?
  ) throws(Refusal) -> Change {
    let found = try holding(login, by: named, in: scope)
    let person = try self.person(found.person.text)
    let id = found.rule.id
    try requireUnwaived(person.id)
    if found.rule.consequence != .warning { try requireWarned(found) }
    let place = found.group.map { " --in \($0)" } ?? ""
    if let role = found.role, charter.role(role)?.revocation.isEmpty == false {
      throw Refusal(
        "needs-vote", "\(charter.title(role)) is taken away by a vote",
        help: "gov vote open revoke \(person.id) \(role)\(place)")
    }
    guard found.rule.consequence != .warning else {
      throw Refusal(
        "warning", "the rule '\(id)' asks for a warning, and for nothing else",
        help: found.stage == .warning ? found.command : "gov status \(person.id)")
    }
    try requireExecutor(of: found.rule, in: found.group)
    var basis = Basis(.inactivity, by: actor, at: at, recorded: recorded)
    basis.rule = id
    basis.consequence = found.rule.consequence
    return try end(found, person, basis)
  }

  /// The one rule that holds of somebody, as far as the record can tell.
  func holding(
    _ login: String, by named: ID<ExitRule>?, in scope: Scope?
  ) throws(Refusal) -> ProposedExit {
    try registry.require(scope)
    let person = try person(login)
    let all = registry.exits(of: person.id, at: at, under: charter)
    var id = named ?? ID("")
    if named == nil { id = try onlyRule(of: all, on: person.id, in: scope) }
    let matching = all.filter { $0.rule.id == id && (scope == nil || $0.group == scope?.group) }
    guard let found = matching.first(where: { $0.verdict == .met }) ?? matching.first else {
      try requireKnown(id)
      throw Refusal(
        "not-inactive",
        "the rule '\(id)' does not hold of '\(person.id)'\(scope.map { " in '\($0)'" } ?? "")",
        help: "gov status \(person.id)")
    }
    guard matching.count == 1 || scope != nil else {
      throw Refusal(
        .unknownWord, "scope-needed", "the rule '\(id)' holds of '\(person.id)' in several groups",
        help: "add --in with one of: \(matching.compactMap(\.group?.text).joined(separator: ", "))")
    }
    guard found.verdict == .met else {
      throw Refusal(
        .unknown, "unknown", found.text,
        help: "gov import pull-requests FILE --complete SINCE..UNTIL")
    }
    return found
  }

  /// Refuses to carry out a rule before its warning was given and its time is over.
  private func requireWarned(_ found: ProposedExit) throws(Refusal) {
    switch found.stage {
    case .due: return
    case .waiting(_, let end):
      throw Refusal(
        .notYet, "waiting",
        "'\(found.person)' was warned, and has time until \(end)\(shown(found.rule.clause))",
        help: "gov status \(found.person)")
    case .warning, .warned:
      throw Refusal(
        .notYet, "unwarned",
        "the rule '\(found.rule.id)' is carried out only after a warning\(shown(found.rule.clause))",
        help: found.command)
    }
  }

  /// The one rule that holds, where none is named.
  private func onlyRule(
    of all: [ProposedExit], on person: PersonID, in scope: Scope?
  ) throws(Refusal) -> ID<ExitRule> {
    let place = scope.map { " in '\($0)'" } ?? ""
    let holding = all.filter { $0.verdict == .met && (scope == nil || $0.group == scope?.group) }
    let rules = Set(holding.map(\.rule.id)).sorted()
    guard let first = rules.first else {
      try refuseRoleAlone(of: person, in: scope)
      throw Refusal(
        "not-inactive", "no rule on inactivity holds of '\(person)'\(place)",
        help: "gov status \(person)")
    }
    guard rules.count == 1 else {
      throw Refusal(
        .unknownWord, "rule-needed", "several rules hold of '\(person)'\(place)",
        help: "add --rule with one of: \(rules.map(\.text).joined(separator: ", "))")
    }
    return first
  }

  /// Refuses to retire somebody whom a role's own rule alone counts as inactive, and says so.
  private func refuseRoleAlone(of person: PersonID, in scope: Scope?) throws(Refusal) {
    let all = registry.inactivity(of: person, at: at, under: charter).filter {
      scope == nil || $0.scope == scope
    }
    guard let found = all.first(where: { $0.verdict == .met }) ?? all.first else { return }
    guard found.verdict == .met else {
      throw Refusal(
        .unknown, "unknown",
        "whether '\(person)' counts as inactive \(charter.title(found.role)) cannot be told: \(found.text)\(shown(found.clause))",
        help: "gov import pull-requests FILE --complete SINCE..UNTIL")
    }
    throw Refusal(
      "no-consequence",
      "'\(person)' counts as inactive \(charter.title(found.role)), \(found.text)\(shown(found.clause)), and the charter ends no role for that alone",
      help: found.command(under: charter))
  }

  private func requireKnown(_ id: ID<ExitRule>) throws(Refusal) {
    let known =
      charter.exits.map(\.id.text)
      + registry.groups.values.flatMap(\.rules).flatMap(\.exits).map(\.id.text)
    guard !known.contains(id.text) else { return }
    let near = Suggestion.nearest(to: id.text, among: known)
    throw Refusal(
      .unknownWord, "unknown-rule", "there is no rule on inactivity '\(id)'",
      help: near.map { "did you mean '\($0)'?" }
        ?? (known.isEmpty
          ? "the charter has none" : "there are: \(Set(known).sorted().joined(separator: ", "))"))
  }

  func requireUnwaived(_ person: PersonID) throws(Refusal) {
    let waiver = registry.waivers.first { waiver in
      waiver.kind == ProposedExit.dueKind && waiver.subject == person.text && waiver.at <= at
        && day <= waiver.until
    }
    guard let waiver else { return }
    throw Refusal(
      "waived", "'\(person)' is spared until \(waiver.until): \(waiver.reason) ('\(waiver.id)')",
      help: "gov due, from the day after")
  }

  func requireExecutor(
    of rule: ExitRule, in group: GroupID?
  ) throws(Refusal) {
    guard let actor else { return }
    guard let by = rule.by else {
      guard let group = group.flatMap({ registry.groups[$0] }) else {
        try requireRecorder("carry out a rule on inactivity")
        return
      }
      try requireLead(of: group, to: "carry out a rule on inactivity")
      return
    }
    let able = registry.members(
      of: by, in: group.map { Scope($0.text) }, at: at, under: charter)
    guard able.contains(actor) else {
      throw Refusal(
        "no-right",
        "'\(actor)' may not carry out '\(rule.id)': that is for a \(by.singularWords(charter))\(shown(rule.clause))",
        help: able.isEmpty
          ? "gov charter explain"
          : "ask one of them: \(able.sorted().prefix(5).map(\.text).joined(separator: ", "))")
    }
  }

  private func end(
    _ found: ProposedExit, _ known: Person, _ basis: Basis
  ) throws(Refusal) -> Change {
    var change = Change()
    change.id = known.id.text
    let what = found.rule.consequence.words
    let scope = found.group.map { Scope($0.text) }
    if let role = found.role {
      var person = known
      guard
        let index = person.roles.lastIndex(where: {
          $0.role == role && $0.scope == scope && $0.isHeld(on: day)
        })
      else {
        throw Refusal(
          "not-held", "'\(known.id)' is not \(charter.title(role))",
          help: "gov status \(known.id.text.quotedForShell)")
      }
      try requireOrder(after: person.roles[index].basis.at)
      person.roles[index].until = day
      person.roles[index].ended = basis
      change.put(
        .person(person), "end-role", known.id.text,
        "\(known.id) is no longer \(charter.title(role))\(scope.map { " in \($0)" } ?? "") from \(day): \(what)"
      )
      return change
    }
    guard let group = found.group.flatMap({ registry.groups[$0] }),
      var member = group.members.first(where: { $0.person == known.id }),
      let index = member.memberships.firstIndex(where: { $0.isHeld(on: day) })
    else {
      throw Refusal(
        "not-member", "'\(known.id)' is no member",
        help: "gov status \(known.id.text.quotedForShell)")
    }
    try requireOrder(after: member.memberships[index].basis.at)
    member.memberships[index].until = day
    member.memberships[index].ended = basis
    change.put(
      .member(member), "leave", known.id.text,
      "\(known.id) is no longer a member of '\(group.id)' from \(day): \(what); roles stay")
    return change
  }
}

extension ProposedExit {
  /// The sort of thing as `gov due` names it.
  package static let dueKind = "inactivity"
}

extension ExitRule.Consequence {
  /// What follows, in words.
  public var words: String {
    switch self {
    case .warning: "warned"
    case .temporaryExit: "exit for a time"
    case .formerMember: "former member"
    case .emeritus: "emeritus"
    case .revocation: "revoked"
    }
  }
}
