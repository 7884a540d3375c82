// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// A group that was named on the command line.
  public func group(_ id: GroupID) throws(Refusal) -> Group {
    guard let group = registry.groups[id] else {
      let known = registry.groups.keys.map(\.text).sorted()
      let near = Suggestion.nearest(to: id.text, among: known)
      throw Refusal(
        .unknownWord, "unknown-group", "the registry has no group '\(id)'",
        help: near.map { "did you mean '\($0)'?" }
          ?? (known.isEmpty ? nil : "there are: \(known.joined(separator: ", "))"))
    }
    return group
  }

  /// A group that has not ended.
  public func livingGroup(_ id: GroupID) throws(Refusal) -> Group {
    let group = try group(id)
    if let ended = group.ended {
      let into = ended.into.map { " into '\($0)'" } ?? ""
      throw Refusal(
        "ended",
        "the group '\(id)' was \(ended.outcome.rawValue)\(into) on \(charter.zone.day(of: ended.basis.at))",
        help: "gov group \(ended.into.map { "show \($0)" } ?? "list")")
    }
    try requireOrder(after: group.basis.at)
    return group
  }

  /// Refuses an act on a group to those who neither lead it nor may record what others did.
  func requireLead(of group: Group, to what: String) throws(Refusal) {
    guard let actor else { return }
    let leads = registry.leads(of: group, at: at, under: charter)
    if leads.contains(actor) { return }
    do throws(Refusal) {
      // While nobody leads it, its beginning is everybody's, as the registry's is.
      guard !leads.isEmpty else {
        try requireRecorder(what)
        return
      }
      let records = charter.recorders.contains { electorate in
        registry.members(of: electorate, in: group.scope, at: at, under: charter).contains(actor)
          || registry.members(of: electorate, in: nil, at: at, under: charter).contains(actor)
      }
      guard records else {
        throw Refusal("no-right", "'\(actor)' may not \(what)", help: "--as one who may")
      }
    } catch {
      guard let role = charter.groupKind(group.kind)?.leads?.role else { throw error }
      throw Refusal(
        "no-right",
        "'\(actor)' may not \(what): that is for a \(charter.title(role)) of '\(group.id)'",
        help: leads.isEmpty
          ? "gov group show \(group.id)"
          : "ask one of them to do it: \(leads.map(\.text).joined(separator: ", "))")
    }
  }

  /// Records that an item of the checklist before the announcement is done.
  public func tick(
    _ id: GroupID, _ item: ID<ChecklistItem>, evidence: String?
  ) throws(Refusal) -> Change {
    let group = try livingGroup(id)
    let kind = try groupKind(group.kind)
    let known = kind.checklist.map(\.id.text)
    guard let rule = kind.checklist.first(where: { $0.id == item }) else {
      let near = Suggestion.nearest(to: item.text, among: known)
      throw Refusal(
        .unknownWord, "unknown-item",
        "the checklist of a \(kind.title.text()) has no item '\(item)'",
        help: near.map { "did you mean '\($0)'?" }
          ?? (known.isEmpty
            ? "there is no checklist" : "there are: \(known.joined(separator: ", "))"))
    }
    try requireLead(of: group, to: "tick the checklist of '\(id)'")
    guard !group.ticks.contains(where: { $0.item == item }) else {
      throw Refusal("done", "'\(item)' of '\(id)' is done already", help: "gov group show \(id)")
    }
    var tick = Tick()
    tick.group = id
    tick.item = item
    tick.evidence = evidence
    tick.by = actor
    tick.at = at
    tick.recorded = recorded
    var change = Change()
    change.id = item.text
    change.put(
      .tick(tick), "tick", id.text, "'\(id)': \(rule.title.text()) is done")
    return change
  }

  /// Announces a group once its checklist is done.
  public func announce(_ id: GroupID, evidence: String?) throws(Refusal) -> Change {
    var group = try livingGroup(id)
    let kind = try groupKind(group.kind)
    try requireLead(of: group, to: "announce '\(id)'")
    if let announced = group.announced {
      throw Refusal(
        "announced", "'\(id)' was announced at \(announced.at)",
        help: "gov group show \(id)")
    }
    let open = kind.checklist.filter { item in !group.ticks.contains { $0.item == item.id } }
    guard open.isEmpty else {
      let names = open.map { "\($0.title.text()) (\($0.id))" }.joined(separator: ", ")
      throw Refusal(
        .notYet, "checklist", "'\(id)' cannot be announced before this is done: \(names)",
        help: "gov group tick \(id) \(open[0].id) --evidence URL")
    }
    for tick in group.ticks { try requireOrder(after: tick.at) }
    group.announced = Deed(by: actor, at: at, recorded: recorded, evidence: evidence)
    var change = Change()
    change.id = id.text
    change.put(
      .group(group), "announce", id.text, "the \(kind.title.text()) '\(id)' is announced")
    return change
  }

  /// Records that a group's members were reviewed.
  public func reviewGroup(_ id: GroupID, evidence: String?) throws(Refusal) -> Change {
    var group = try livingGroup(id)
    let kind = try groupKind(group.kind)
    guard let rule = kind.review else {
      throw Refusal(
        "no-review", "the charter asks for no review of a \(kind.title.text())",
        help: "gov charter explain \(kind.id)")
    }
    try requireConvener(of: group, to: "review the members of '\(id)'")
    if let last = group.reviews.last { try requireOrder(after: last.at) }
    group.reviews.append(Deed(by: actor, at: at, recorded: recorded, evidence: evidence))
    var change = Change()
    change.id = id.text
    change.put(
      .group(group), "review-group", id.text,
      "the members of '\(id)' are reviewed; next by \(rule.every.after(day, by: charter.calendar))")
    return change
  }

  /// Gives a group a further edition of its own rules, in force from a day.
  public func adoptRules(_ id: GroupID, _ named: GroupRules) throws(Refusal) -> Change {
    var group = try livingGroup(id)
    let kind = try groupKind(group.kind)
    try requireLead(of: group, to: "change the rules of '\(id)'")
    try requireOwnRules([named], kind, in: id)
    if let last = group.rules.last, named.from <= last.from {
      throw Refusal(
        "out-of-order",
        "rules follow one another: those of '\(id)' hold from \(last.from), and these from \(named.from)",
        help: "write a later 'from' into the file")
    }
    // What was decided under the old rules stays decided.
    guard named.from >= day || registry.firstDecision == nil else {
      throw Refusal(
        "past-rules", "rules hold from a day to come: \(named.from) is before \(day)",
        help: "name a later 'from', or enter an earlier decision with --dated")
    }
    var rules = named
    rules.adopted = Deed(by: actor, at: at, recorded: recorded, evidence: named.source)
    group.rules.append(rules)
    var change = Change()
    change.id = id.text
    change.put(
      .group(group), "adopt-rules", id.text,
      "'\(id)' has rules of its own from \(rules.from): \(rules.words)")
    return change
  }
}

extension GroupRules {
  /// What the rules speak of.
  package var words: String {
    var words = roles.map(\.role.text)
    if !joining.isEmpty { words.append("joining") }
    if !exits.isEmpty { words.append("exit") }
    if !endings.isEmpty { words.append("ending") }
    return words.isEmpty ? "none" : words.joined(separator: ", ")
  }
}
