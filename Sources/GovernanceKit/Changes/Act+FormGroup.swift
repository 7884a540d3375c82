// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// The rule of a kind of group.
  func groupKind(_ word: String) throws(Refusal) -> GroupKind {
    guard let kind = charter.groupKind(word) else {
      let known = charter.groupKinds.map(\.id.text)
      let near = Suggestion.nearest(to: word, among: known)
      throw Refusal(
        .unknownWord, "unknown-kind", "the charter has no kind of group '\(word)'",
        help: near.map { "did you mean '\($0)'?" }
          ?? (known.isEmpty
            ? "the charter knows no groups" : "there are: \(known.joined(separator: ", "))"))
    }
    return kind
  }

  /// A motion to form a group, its constitution complete and its people as the registry knows them.
  func checkedForming(_ named: Motion) throws(Refusal) -> Motion {
    var motion = named
    guard var proposal = named.proposal else {
      throw Refusal(
        .unknownWord, "no-proposal", "a group is formed from its constitution",
        help: "gov vote open form GROUP.json; gov schema group-proposal")
    }
    let kind = try groupKind(proposal.kind)
    guard registry.groups[proposal.id] == nil else {
      throw Refusal(
        "taken", "there is a group '\(proposal.id)' already", help: "gov group show \(proposal.id)")
    }
    proposal.leads = try people(proposal.leads)
    proposal.members = try people(proposal.members)
    proposal.sponsors = try people(proposal.sponsors)
    try requireComplete(proposal, kind)
    try requireLeads(proposal, kind)
    try requireMembers(proposal, kind)
    try requireSponsor(proposal, kind)
    try requireNeighbours(proposal)
    try requireOwnRules(proposal.rules, kind, in: proposal.id)
    motion.groupKind = kind.id.text
    motion.proposal = proposal
    return motion
  }

  private func people(_ logins: [PersonID]) throws(Refusal) -> [PersonID] {
    var result: [PersonID] = []
    for login in logins {
      let person = try person(login.text)
      guard !person.isBot else {
        throw Refusal(
          "bot", "'\(person.id)' is a bot, and bots belong to no group",
          help: "leave it out of 'leads' and 'members'")
      }
      if !result.contains(person.id) { result.append(person.id) }
    }
    return result
  }

  private func requireComplete(_ proposal: GroupProposal, _ kind: GroupKind) throws(Refusal) {
    let title = kind.title.text()
    let missing = proposal.missing(by: kind)
    guard missing.isEmpty else {
      let names = missing.map { "'\($0)'" }.joined(separator: ", ")
      throw Refusal(
        "incomplete-constitution",
        "the constitution of the \(title) '\(proposal.id)' lacks: \(names)\(shown(kind.constitution?.clause))",
        help: "gov schema group-proposal; what a \(title) must say: gov charter explain \(kind.id)")
    }
    if kind.ownsNoCode, !proposal.repositories.isEmpty || !proposal.paths.isEmpty {
      throw Refusal(
        "owns-no-code", "a \(title) owns no code, and this one names some\(shown(kind.clause))",
        help: "leave out 'repositories' and 'paths'")
    }
    if let due = proposal.constitution.due, due < day {
      throw Refusal(
        "past-due", "a group cannot be due before it is formed: \(due)",
        help: "write a day to come into 'due'")
    }
    if let span = kind.lasts, let due = proposal.constitution.due {
      let last = span.after(day, by: charter.calendar)
      guard due <= last else {
        throw Refusal(
          "too-long",
          "the \(title) '\(proposal.id)' is given \(span) at most, until \(last), and is due on \(due)\(shown(kind.clause))",
          help: "name an earlier day in 'due', or leave it out")
      }
    }
  }

  private func requireLeads(_ proposal: GroupProposal, _ kind: GroupKind) throws(Refusal) {
    guard let rule = kind.leads else { return }
    let title = charter.title(rule.role)
    let count = proposal.leads.count
    if let minimum = rule.minimum, count < minimum {
      throw Refusal(
        "too-few-leads",
        "a \(kind.title.text()) has at least \(minimum) \(title)\(minimum == 1 ? "" : "s"), and \(count) \(count == 1 ? "is" : "are") named\(shown(rule.clause))",
        help: "name more in 'leads'")
    }
    if let maximum = rule.maximum, count > maximum {
      throw Refusal(
        "too-many-leads",
        "a \(kind.title.text()) has at most \(maximum) \(title)\(maximum == 1 ? "" : "s"), and \(count) are named\(shown(rule.clause))",
        help: "name fewer in 'leads'; others can be 'members'")
    }
    for lead in proposal.leads { try requireLead(lead, rule) }
  }

  /// Refuses a lead who is less than the kind's rule asks for.
  func requireLead(_ lead: PersonID, _ rule: LeadsRule) throws(Refusal) {
    guard let least = rule.least,
      !registry.holdsAnywhere(least, lead, at: at, under: charter)
    else { return }
    throw Refusal(
      "lead-unqualified",
      "a \(charter.title(rule.role)) is at least \(charter.title(least)), and '\(lead)' is not\(shown(rule.clause))",
      help: "gov status \(lead)")
  }

  private func requireMembers(_ proposal: GroupProposal, _ kind: GroupKind) throws(Refusal) {
    guard let least = kind.joining?.least else { return }
    for member in proposal.members {
      guard registry.holdsAnywhere(least, member, at: at, under: charter) else {
        throw Refusal(
          "member-unqualified",
          "a member of a \(kind.title.text()) is at least \(charter.title(least)), and '\(member)' is not\(shown(kind.joining?.clause))",
          help: "gov status \(member)")
      }
    }
  }

  /// Refuses a group for which nobody of the right role, and of another organisation, stands up.
  private func requireSponsor(_ proposal: GroupProposal, _ kind: GroupKind) throws(Refusal) {
    guard let rule = kind.sponsor else { return }
    let title = charter.title(rule.role)
    let able = proposal.sponsors.filter {
      registry.holdsAnywhere(rule.role, $0, at: at, under: charter)
    }
    guard !able.isEmpty else {
      throw Refusal(
        "no-sponsor",
        "a \(title) must stand up for a \(kind.title.text()), and none is named\(shown(rule.clause))",
        help: "name one in 'sponsors'")
    }
    guard rule.unaffiliated else { return }
    let authors = Set(proposal.authors(with: actor))
    let organisations = Set(
      authors.compactMap { registry.organisation(of: $0, at: at, under: charter)?.lowercased() })
    let apart = able.filter { sponsor in
      !authors.contains(sponsor)
        && registry.organisation(of: sponsor, at: at, under: charter).map {
          !organisations.contains($0.lowercased())
        } ?? true
    }
    guard !apart.isEmpty else {
      throw Refusal(
        "affiliated-sponsor",
        "the \(title) who stands up for it works for another organisation than its authors, and \(able.map { "'\($0)'" }.joined(separator: ", ")) does not\(shown(rule.clause))",
        help: "name one who does in 'sponsors'")
    }
  }

  private func requireNeighbours(_ proposal: GroupProposal) throws(Refusal) {
    let named =
      (proposal.constitution.parent.map { [$0] } ?? []) + proposal.constitution.stakeholders
    for id in named { _ = try livingGroup(id) }
  }

  /// Refuses own rules on what the charter keeps to itself, and rules that cannot be followed.
  func requireOwnRules(
    _ versions: [GroupRules], _ kind: GroupKind, in group: GroupID
  ) throws(Refusal) {
    for rules in versions {
      var words = rules.roles.map(\.role.text)
      if !rules.joining.isEmpty { words.append(GroupKind.joiningWord) }
      if !rules.exits.isEmpty { words.append(GroupKind.exitWord) }
      if !rules.endings.isEmpty { words.append(GroupKind.endingWord) }
      for word in words where !kind.ownRules.contains(word) {
        throw Refusal(
          "not-own-rule",
          "a \(kind.title.text()) may not have rules of its own on '\(word)'",
          help: kind.ownRules.isEmpty
            ? "the charter lets it have none"
            : "it may on: \(kind.ownRules.joined(separator: ", "))")
      }
      if let fault = charter.faults(in: rules, of: kind).first {
        throw Refusal(
          "faulty-rule", "the rules of '\(group)' cannot be followed: \(fault)",
          help: "gov schema group-rules")
      }
    }
  }

  /// A clause as messages show it.
  func shown(_ clause: ClauseID?) -> String {
    clause.map { " (\($0))" } ?? ""
  }

  /// Carries out a motion to form a group.
  func form(by vote: Vote) throws(Refusal) -> Change {
    guard let proposal = vote.motion.proposal else {
      throw Refusal(
        "no-proposal", "the vote '\(vote.id)' names no group to form",
        help: "gov vote show \(vote.id)")
    }
    guard registry.groups[proposal.id] == nil else {
      throw Refusal(
        "enacted", "there is a group '\(proposal.id)' already",
        help: "gov group show \(proposal.id)")
    }
    let kind = try groupKind(proposal.kind)
    var basis = Basis(.vote, by: actor, at: at, recorded: recorded)
    basis.vote = vote.id
    var group = Group()
    group.id = proposal.id
    group.kind = proposal.kind
    group.title = proposal.title
    group.repositories = proposal.repositories
    group.paths = proposal.paths
    group.labels = proposal.labels
    group.constitution = proposal.constitution
    if let span = kind.lasts, group.constitution.due == nil {
      group.constitution.due = span.after(day, by: charter.calendar)
    }
    group.rules = proposal.rules
    group.basis = basis
    var change = Change()
    change.id = group.id.text
    change.put(
      .group(group), "form-group", group.id.text,
      "the \(kind.title.text()) '\(group.id)' is formed, by the vote '\(vote.id)'")
    for person in proposal.leads + proposal.members.filter({ !proposal.leads.contains($0) }) {
      change.put(
        .member(Member(person, of: group.id, [Membership(since: day, basis)])), "join",
        person.text, "\(person) is a member of '\(group.id)' from \(day)")
    }
    if let rule = kind.leads {
      for lead in proposal.leads {
        var person = try self.person(lead.text)
        person.roles.append(RoleHolding(rule.role, in: group.scope, since: day, basis))
        change.put(
          .person(person), "grant-role", lead.text,
          "\(lead) is \(charter.title(rule.role)) in \(group.id) from \(day)")
      }
    }
    let open = kind.checklist.map(\.id.text)
    if !open.isEmpty {
      change.notes.append(
        "before it is announced: \(open.joined(separator: ", ")); gov group tick \(group.id) ITEM")
    }
    return change
  }
}

extension RoleHolding {
  /// Creates a holding of a role from a day on.
  package init(_ role: RoleID, in scope: Scope?, since day: Day, _ basis: Basis) {
    self.init()
    self.role = role
    self.scope = scope
    self.since = day
    self.basis = basis
  }
}

extension Charter {
  /// Why a group's own rules cannot be followed under this charter; empty where they can.
  package func faults(in rules: GroupRules, of kind: GroupKind) -> [String] {
    let known = Set(problems().map(\.message))
    var trial = self
    for own in rules.roles {
      guard let index = trial.roles.firstIndex(where: { $0.id == own.role }) else {
        return ["the charter has no role '\(own.role)'"]
      }
      guard trial.roles[index].kind == kind.id.text else {
        return ["\(title(own.role)) is not held in a \(kind.title.text())"]
      }
      trial.roles[index].requires = own.requires
    }
    if let index = trial.groupKinds.firstIndex(where: { $0.id == kind.id }) {
      var joining = trial.groupKinds[index].joining ?? JoiningRule()
      if !rules.joining.isEmpty { joining.requires = rules.joining }
      trial.groupKinds[index].joining = joining
      if !rules.endings.isEmpty { trial.groupKinds[index].endings = rules.endings }
    }
    trial.exits += rules.exits.map { rule in
      var rule = rule
      if rule.role == nil { rule.kind = kind.id.text }
      return rule
    }
    return trial.problems().filter { $0.severity == .error && !known.contains($0.message) }
      .map(\.message)
  }
}
