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
}
