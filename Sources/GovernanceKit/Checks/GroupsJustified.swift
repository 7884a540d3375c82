// SPDX-License-Identifier: Apache-2.0
import Counting

/// No group exists or ends but on a ground that gives or ends it.
package enum GroupsJustified: Check {
  package static let name = "groups-justified"
  package static let law =
    "every group was formed, and ended, by what the charter of its day asks for"

  package static func problems(in inspection: inout Inspection) {
    for group in inspection.registry.sortedGroups {
      let path = RegistryLayout.group(group.id)
      if let flaw = flaw(inGroundOf: group, inspection) {
        inspection.note(
          path, ["basis"], "the group '\(group.id)' is not justified: \(flaw)",
          help: "gov log \(group.id)")
      }
      if let flaw = flaw(inAnnouncementOf: group, inspection) {
        inspection.note(path, ["announced"], flaw)
      }
      if let ended = group.ended, let flaw = flaw(in: ended, of: group, inspection) {
        inspection.note(
          path, ["ended"], "the end of the group '\(group.id)' is not justified: \(flaw)")
      }
      for (index, former) in group.formerModules.enumerated().dropFirst()
      where former.until < group.formerModules[index - 1].until {
        inspection.note(
          path, ["formerModules", .index(index), "until"],
          "what '\(group.id)' owned before is not in order")
      }
      for (index, rules) in group.rules.enumerated() {
        check(rules, index, of: group, path, &inspection)
      }
    }
  }

  private static func flaw(inGroundOf group: Group, _ inspection: Inspection) -> String? {
    let basis = group.basis
    if basis.isFounding { return nil }
    guard basis.kind == .vote, let vote = basis.vote.flatMap({ inspection.registry.votes[$0] })
    else { return "a group is formed by a vote, or is there from the beginning" }
    guard vote.motion.kind == .form, let proposal = vote.motion.proposal, proposal.id == group.id,
      proposal.kind == group.kind
    else { return "the vote '\(vote.id)' was to \(vote.motion.sentence)" }
    return inspection.registry.flaw(inPassing: vote, before: basis.at)
  }

  private static func flaw(inAnnouncementOf group: Group, _ inspection: Inspection) -> String? {
    guard let announced = group.announced else { return nil }
    let kind = inspection.charter(at: announced.at).groupKind(group.kind)
    let open = (kind?.checklist ?? []).filter { item in
      !group.ticks.contains { $0.item == item.id && $0.at <= announced.at }
    }
    if announced.at < group.basis.at { return "'\(group.id)' was announced before it was formed" }
    guard !open.isEmpty else { return nil }
    return
      "'\(group.id)' was announced before this was done: \(open.map(\.id.text).joined(separator: ", "))"
  }

  private static func flaw(
    in ended: GroupEnd, of group: Group, _ inspection: Inspection
  ) -> String? {
    let registry = inspection.registry
    if ended.basis.at < group.basis.at { return "it ended before it was formed" }
    switch (ended.outcome, ended.basis.kind) {
    case (.completed, .completion):
      let charter = inspection.charter(at: ended.basis.at)
      if charter.groupKind(group.kind)?.temporary != true { return "it is no temporary group" }
      if let finding = registry.completion(of: group, at: ended.basis.at, under: charter),
        finding.verdict != .met
      {
        return
          "it is completed once \(finding.text): \(finding.have ?? 0) of \(finding.need ?? 0)"
      }
      guard let by = ended.basis.by, group.basis.kind == .vote else { return nil }
      var before = registry
      before.giveBack(rolesOf: by, after: ended.basis.at)
      let entitled =
        before.leads(of: group, at: ended.basis.at, under: charter).contains(by)
        || charter.recorders.contains { recorders in
          [nil, group.scope].contains { scope in
            before.members(of: recorders, in: scope, at: ended.basis.at, under: charter)
              .contains(by)
          }
        }
      return entitled ? nil : "'\(by)' neither led it nor records what others did"
    case (.merged, .vote), (.dissolved, .vote):
      guard let vote = ended.basis.vote.flatMap({ registry.votes[$0] }) else {
        return "the vote '\(ended.basis.vote?.text ?? "")' is not on record"
      }
      guard vote.motion.group == group.id, vote.motion.into == ended.into,
        vote.motion.kind == (ended.outcome == .merged ? .merge : .dissolve)
      else { return "the vote '\(vote.id)' was to \(vote.motion.sentence)" }
      return registry.flaw(inPassing: vote, before: ended.basis.at)
        ?? registry.flaw(inEndingBy: vote, at: ended.basis.at)
    default: return "a group is merged or dissolved by a vote, or completed by who leads it"
    }
  }

  private static func check(
    _ rules: GroupRules, _ index: Int, of group: Group, _ path: String,
    _ inspection: inout Inspection
  ) {
    let keys: [Locator.Key] = ["rules", .index(index)]
    let charter = inspection.charter(
      at: max(inspection.charter.zone.start(of: rules.from), group.basis.at))
    guard let kind = charter.groupKind(group.kind) else { return }
    for (number, own) in rules.roles.enumerated() where !kind.ownRules.contains(own.role.text) {
      inspection.note(
        path, keys + ["roles", .index(number), "role"],
        "a \(kind.title.text()) may not have rules of its own on '\(own.role)'")
    }
    for word in rules.words(beyond: kind) {
      inspection.note(
        path, keys + [.name(word)],
        "a \(kind.title.text()) may not have rules of its own on '\(word)'")
    }
    if index > 0, group.rules[index - 1].from >= rules.from {
      inspection.note(
        path, keys + ["from"], "rules follow one another, and these hold from \(rules.from)")
    }
    for fault in charter.faults(in: rules, of: kind) {
      inspection.note(path, keys, "the rules of '\(group.id)' cannot be followed: \(fault)")
    }
  }
}

extension GroupRules {
  /// The matters beside roles on which the rules speak though the kind may not.
  fileprivate func words(beyond kind: GroupKind) -> [String] {
    var words: [String] = []
    if !joining.isEmpty { words.append(GroupKind.joiningWord) }
    if !exits.isEmpty { words.append(GroupKind.exitWord) }
    if !endings.isEmpty { words.append(GroupKind.endingWord) }
    return words.filter { !kind.ownRules.contains($0) }
  }
}
