// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Refuses what the meetings of a group ask for to those who neither lead it, nor call its
  /// meetings by its own rule, nor record what others did.
  func requireConvener(of group: Group, to what: String) throws(Refusal) {
    guard let actor else { return }
    let named = (group.constitution.meetings?.callers ?? []).map { RoleID($0.text) }
    let able =
      registry.leads(of: group, at: at, under: charter)
      + registry.holders(of: named, in: group.scope, at: at, under: charter)
    if able.contains(actor) { return }
    guard !able.isEmpty else {
      // While nobody leads it, its beginning is everybody's, as the registry's is.
      try requireRecorder(what)
      return
    }
    let records = charter.recorders.contains { electorate in
      ([nil] + registry.groups.values.map(\.scope)).contains { scope in
        registry.members(of: electorate, in: scope, at: at, under: charter).contains(actor)
      }
    }
    guard !records else { return }
    let leading = charter.groupKind(group.kind)?.leads.map { [$0.role] } ?? []
    let roles = (leading + named).map { "a \(charter.title($0))" }
    throw Refusal(
      "no-right",
      "'\(actor)' may not \(what): that is for \(roles.joined(separator: " or ")) of '\(group.id)'",
      help: "ask one of them to do it")
  }

  /// Refuses recording what happened in a meeting to those who neither preside nor may record.
  func requireClerk(of meeting: Meeting, _ what: String) throws(Refusal) {
    guard let group = meeting.group.flatMap({ registry.groups[$0] }) else {
      try requireClerk(of: meeting.body, what)
      return
    }
    try requireConvener(of: group, to: what)
  }

  /// Refuses keeping the record of a meeting to those whom neither its rule nor the charter names.
  ///
  /// Where the rule says nothing every member keeps it, by our default.
  func requireKeeper(of meeting: Meeting, _ what: String) throws(Refusal) {
    let rules = registry.charter(of: meeting) ?? charter
    if let actor, registry.keeps(actor, recordOf: meeting, at: at, under: rules) { return }
    do throws(Refusal) {
      try requireClerk(of: meeting, what)
    } catch {
      guard error.code == "no-right" else { throw error }
      let rule = registry.meetingRule(of: meeting, under: rules)
      let name =
        meeting.body.map { "the \(rules.body($0)?.title.text() ?? $0.text)" }
        ?? "'\(meeting.group?.text ?? "")'"
      let who =
        rule?.keepers?.who == .callers
        ? "for \((rule?.callers ?? []).map(\.text).joined(separator: " or ")) of \(name)"
        : "for the members of \(name)"
      let ground = rule?.keepers.map { $0.clause.map { " (\($0))" } ?? "" } ?? " (our default)"
      throw Refusal(
        "no-right",
        "'\(actor?.text ?? "")' may not \(what): that is \(who)\(ground), and for those who record",
        help: error.help)
    }
  }
}
