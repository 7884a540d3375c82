// SPDX-License-Identifier: Apache-2.0

/// Groups say what their kind asks for, have the leads that it allows, and leave nothing behind.
package enum GroupsComplete: Check {
  package static let name = "groups-complete"
  package static let law =
    "a group says what its kind asks for, has leads as many and as qualified, and names no group that ended"

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for group in registry.sortedGroups {
      let path = RegistryLayout.group(group.id)
      for (keys, other) in group.neighbours {
        if registry.groups[other] == nil {
          inspection.note(path, keys, "the registry has no group '\(other)'")
        } else if keys.first == "parent", group.ended == nil, registry.groups[other]?.ended != nil {
          inspection.note(
            path, keys, "'\(group.id)' stands below '\(other)', which has ended")
        }
      }
      if isBelowItself(group, registry) {
        inspection.note(path, ["parent"], "'\(group.id)' stands below itself")
      }
      if group.ended != nil { checkEnded(group, path, &inspection) }
      guard group.ended == nil, let kind = inspection.charter.groupKind(group.kind) else {
        continue
      }
      checkConstitution(of: group, kind, path, &inspection)
      checkLeads(of: group, kind, path, &inspection)
    }
  }

  /// A founding group may still be without a constitution; one that was voted on may not.
  private static func checkConstitution(
    of group: Group, _ kind: GroupKind, _ path: String, _ inspection: inout Inspection
  ) {
    if kind.ownsNoCode, !group.repositories.isEmpty || !group.paths.isEmpty {
      inspection.note(
        path, [group.repositories.isEmpty ? "paths" : "repositories"],
        "a \(kind.title.text()) owns no code, and '\(group.id)' names some")
    }
    guard !group.basis.isFounding else { return }
    // Who leads is looked at with the leads; here it is enough that the proposal named some.
    let people = inspection.registry.votes[group.basis.vote ?? ""]?.motion.proposal
    let proposal = group.asProposal(leads: people?.leads ?? [], members: people?.members ?? [])
    let missing = proposal.missing(by: kind)
    guard !missing.isEmpty else { return }
    inspection.note(
      path, ["id"],
      "the constitution of '\(group.id)' lacks: \(missing.map { "'\($0)'" }.joined(separator: ", "))",
      help: "gov charter explain \(kind.id)")
  }

  private static func checkLeads(
    of group: Group, _ kind: GroupKind, _ path: String, _ inspection: inout Inspection
  ) {
    guard let rule = kind.leads else { return }
    let registry = inspection.registry
    let title = inspection.charter.title(rule.role)
    let leads = registry.leads(of: group, at: inspection.now, under: inspection.charter)
    if let maximum = rule.maximum, leads.count > maximum {
      inspection.note(
        path, ["id"],
        "'\(group.id)' has \(leads.count) \(title)s, and \(maximum) are the most: \(leads.map(\.text).joined(separator: ", "))"
      )
    }
    if let minimum = rule.minimum, leads.count < minimum, !leads.isEmpty {
      inspection.note(
        path, ["id"],
        "'\(group.id)' has \(leads.count) \(title)\(leads.count == 1 ? "" : "s"), and \(minimum) are the least",
        help: "gov due", severity: .warning)
    }
    guard let least = rule.least else { return }
    for lead in leads {
      guard let person = registry.person(lead),
        let index = person.roles.lastIndex(where: {
          $0.role == rule.role && $0.scope == group.scope && $0.until == nil
        }), !person.roles[index].basis.isFounding
      else { continue }
      let at = person.roles[index].basis.at
      let charter = inspection.charter(at: at)
      guard !registry.holdsAnywhere(least, lead, at: at, under: charter) else { continue }
      inspection.note(
        RegistryLayout.person(lead), ["roles", .index(index)],
        "'\(lead)' was not \(charter.title(least)) on \(charter.zone.day(of: at)), as a \(title) is"
      )
    }
  }

  private static func checkEnded(
    _ group: Group, _ path: String, _ inspection: inout Inspection
  ) {
    for person in inspection.registry.sortedPeople {
      for (index, holding) in person.roles.enumerated()
      where holding.scope == group.scope && holding.until == nil {
        inspection.note(
          RegistryLayout.person(person.id), ["roles", .index(index)],
          "'\(person.id)' is \(holding.role) in '\(group.id)', which has ended")
      }
    }
    for task in inspection.registry.sortedTasks
    where task.group == group.id
      && ![.finished, .dropped].contains(task.state(at: inspection.now).state)
    {
      inspection.note(
        RegistryLayout.task(task.id), ["group"],
        "the task '\(task.id)' is offered by '\(group.id)', which has ended")
    }
  }

  private static func isBelowItself(_ group: Group, _ registry: Registry) -> Bool {
    var seen: Set<GroupID> = []
    var cursor = group.constitution.parent
    while let id = cursor, seen.insert(id).inserted {
      if id == group.id { return true }
      cursor = registry.groups[id]?.constitution.parent
    }
    return false
  }
}

extension Group {
  /// The groups that the record names, and under which keys.
  fileprivate var neighbours: [(keys: [Locator.Key], group: GroupID)] {
    var all: [(keys: [Locator.Key], group: GroupID)] = []
    if let parent = constitution.parent { all.append((["parent"], parent)) }
    for (index, other) in constitution.stakeholders.enumerated() {
      all.append((["stakeholders", .index(index)], other))
    }
    if let into = ended?.into { all.append((["ended", "into"], into)) }
    return all
  }
}
