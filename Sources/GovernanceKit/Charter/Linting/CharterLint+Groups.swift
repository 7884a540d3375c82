// SPDX-License-Identifier: Apache-2.0

extension CharterLint {
  /// Kinds of group can be led, joined and ended by what the charter has.
  mutating func checkGroupKinds() {
    let root = CharterPath()
    for (index, kind) in charter.groupKinds.enumerated() {
      let path = root["groupKinds"][index]
      checkLeads(of: kind, at: path["leads"])
      checkJoining(of: kind, at: path["joining"])
      checkConstitution(of: kind, at: path)
      if let meetings = kind.meetings {
        require(
          meetings.callers.map { RoleID($0.text) }, "role", among: charter.roles.map(\.id),
          at: path["meetings"]["callers"])
        check(meetings, at: path["meetings"])
      }
      if let sponsor = kind.sponsor {
        require(
          sponsor.role, "role", among: charter.roles.map(\.id), at: path["sponsor"]["role"])
      }
      checkEndings(of: kind, at: path["endings"])
      for fault in kind.lasts?.faults(of: "lasts") ?? [] {
        error(at: path[fault.key], fault.message)
      }
      if !kind.temporary, kind.lasts != nil || kind.completion != nil {
        error(
          at: path, "a \(kind.id) is permanent, and neither lasts for a time nor is completed",
          help: "add \"temporary\": true")
      }
      checkUnique(kind.checklist.map(\.id), "item", at: path["checklist"])
      let words = charter.roles.filter { $0.heldIn.contains(kind.id.text) }.map(\.id.text)
      for (number, word) in kind.ownRules.enumerated()
      where !words.contains(word) && !GroupKind.ownRuleWords.contains(word) {
        let known = words + GroupKind.ownRuleWords
        error(
          at: path["ownRules"][number],
          "a \(kind.id) can have rules of its own on roles held in it, joining, exit and ending, not on '\(word)'",
          help: Suggestion.nearest(to: word, among: known).map { "did you mean '\($0)'?" })
      }
    }
    for (index, rule) in charter.exits.enumerated() {
      check(rule, at: root["exits"][index])
    }
    checkUnique(charter.exits.map(\.id), "rule on inactivity", at: root["exits"])
    for (index, route) in charter.motions.enumerated() {
      guard let kind = route.kind else { continue }
      requireGroupKind(kind, at: root["motions"][index]["kind"])
    }
  }

  private mutating func checkLeads(of kind: GroupKind, at path: CharterPath) {
    guard let leads = kind.leads else { return }
    require(leads.role, "role", among: charter.roles.map(\.id), at: path["role"])
    require(leads.with, "role", among: charter.roles.map(\.id), at: path["with"])
    require(leads.least, "role", among: charter.roles.map(\.id), at: path["least"])
    if let role = charter.role(leads.role), !role.heldIn.contains(kind.id.text) {
      error(
        at: path["role"], "the leads of a \(kind.id) hold a role of it, and '\(role.id)' is none",
        help: "give the role \"kind\": \"\(kind.id)\"")
    }
    if let minimum = leads.minimum, let maximum = leads.maximum, minimum > maximum {
      error(at: path["minimum"], "the least number is at most the greatest: \(minimum), \(maximum)")
    }
  }

  private mutating func checkJoining(of kind: GroupKind, at path: CharterPath) {
    guard let joining = kind.joining else { return }
    require(joining.inviters, "role", among: charter.roles.map(\.id), at: path["inviters"])
    require(joining.least, "role", among: charter.roles.map(\.id), at: path["least"])
    if joining.way == .invitation, joining.inviters.isEmpty, kind.leads == nil {
      error(
        at: path["by"], "a \(kind.id) is joined by invitation, and nobody may invite",
        help: "add \"inviters\", or \"leads\" to the kind")
    }
    for (number, criterion) in joining.requires.enumerated() {
      var role = RoleRule()
      role.kind = kind.id.text
      check(criterion, of: role, at: path["requires"][number])
    }
  }

  private mutating func checkConstitution(of kind: GroupKind, at path: CharterPath) {
    for (number, part) in (kind.constitution?.requires ?? []).enumerated()
    where !GroupProposal.parts.contains(part) {
      // A name of the kind's own is a particular; one that is nearly ours is probably a slip.
      guard let near = Suggestion.nearest(to: part, among: GroupProposal.parts) else { continue }
      warn(
        at: path["constitution"]["requires"][number],
        "'\(part)' is a particular of a \(kind.id), and near to '\(near)'",
        help: "did you mean '\(near)'?")
    }
    if kind.ownsNoCode,
      kind.constitution?.requires.contains(where: { ["repositories", "paths"].contains($0) })
        == true
    {
      error(
        at: path["constitution"]["requires"],
        "a \(kind.id) owns no code, and its constitution cannot name any")
    }
  }

  private mutating func check(_ rule: ExitRule, at path: CharterPath) {
    require(rule.role, "role", among: charter.roles.map(\.id), at: path["role"])
    if let kind = rule.kind { requireGroupKind(kind, at: path["kind"]) }
    if rule.role == nil, rule.kind == nil {
      error(
        at: path, "the rule '\(rule.id)' does not say whom it concerns",
        help: "add \"role\", or the \"kind\" of group whose membership it concerns")
    }
    let measures = [
      rule.silent != nil, rule.missedRunning != nil, rule.missedShare != nil, rule.found != nil,
      rule.unclaimed != nil,
    ]
    if !measures.contains(true) {
      error(
        at: path, "the rule '\(rule.id)' says of nothing that it shows inactivity",
        help: "add \"silent\", \"missedRunning\", \"missedShare\", \"unclaimed\" or \"found\"")
    }
    for fault in (rule.silent?.faults(of: "silent") ?? []) {
      error(at: path[fault.key], fault.message)
    }
    if rule.measure == .calendar, rule.silent?.months == nil {
      error(at: path["measure"], "only months, quarters and years are of the calendar")
    }
    if let share = rule.missedShare, share.ratio == nil {
      error(at: path["missedShare"]["atLeast"], "'\(share.atLeast)' is no share such as 1/2")
    }
    if let found = rule.found {
      require(found.claim, "claim", among: charter.claims.map(\.id), at: path["found"]["claim"])
    }
    if let terms = rule.afterWarning {
      let place = path["afterWarning"]
      for fault in terms.wait.faults(of: "wait") { error(at: place[fault.key], fault.message) }
      for (number, criterion) in terms.unless.enumerated() {
        var role = RoleRule()
        role.id = rule.role ?? ""
        role.kind = rule.kind ?? rule.role.flatMap { charter.role($0)?.kind }
        check(criterion, of: role, at: place["unless"][number])
      }
      if rule.consequence == .warning {
        error(at: place, "the rule '\(rule.id)' is a warning, and none comes before it")
      }
    }
    if let by = rule.by { check(by, at: path["by"]) }
  }
}
