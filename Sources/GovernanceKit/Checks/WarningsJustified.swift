// SPDX-License-Identifier: Apache-2.0

/// The part of the law on memberships that concerns warnings: a rule held of whoever was warned.
package enum WarningsJustified {
  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for warning in registry.warnings.sorted(by: { $0.id < $1.id }) {
      let path = RegistryLayout.warning(warning.id)
      for (key, person) in [("person", warning.person), ("by", warning.by ?? warning.person)]
      where registry.person(person) == nil {
        inspection.note(path, [.name(key)], "'\(person)' is not in the registry")
      }
      if let group = warning.group, registry.groups[group] == nil {
        inspection.note(path, ["group"], "the registry has no group '\(group)'")
        continue
      }
      if warning.by == warning.person {
        inspection.note(path, ["by"], "nobody warns himself")
      }
      if let flaw = registry.flaw(in: warning) {
        inspection.note(
          path, ["rule"], "the warning to '\(warning.person)' is not justified: \(flaw)",
          help: "gov log \(warning.person)")
      }
    }
  }
}

extension Registry {
  /// What is wrong with the claim that a rule on inactivity held of somebody who was warned.
  fileprivate func flaw(in warning: Warning) -> String? {
    guard let charter = charter(at: warning.at) else { return "no charter was in force" }
    // What ended later that day was held until then.
    var before = self
    before.warnings.removeAll { $0.id == warning.id }
    before.giveBack(rolesOf: warning.person, after: warning.at)
    before.giveBack(membershipsOf: warning.person, after: warning.at)
    let found = before.exits(of: warning.person, at: warning.at, under: charter).first {
      $0.rule.id == warning.rule && $0.group == warning.group
    }
    guard let found else {
      return
        "the rule '\(warning.rule)' did not hold on \(charter.zone.day(of: warning.at))"
    }
    if found.verdict != .met { return found.text }
    guard case .warning = found.stage else {
      return "the rule '\(warning.rule)' asked for no warning then"
    }
    guard let by = warning.by, let electorate = found.rule.by else { return nil }
    before.giveBack(rolesOf: by, after: warning.at)
    let able = before.members(
      of: electorate, in: warning.group.map { Scope($0.text) }, at: warning.at, under: charter)
    return able.contains(by)
      ? nil : "'\(by)' was no \(electorate.singularWords(charter)) and could not give it"
  }

  /// Takes it that somebody still belongs to the groups left at a moment or later.
  private mutating func giveBack(membershipsOf person: PersonID, after instant: Instant) {
    for id in groups.keys {
      guard let place = groups[id]?.members.firstIndex(where: { $0.person == person }) else {
        continue
      }
      for index in groups[id]?.members[place].memberships.indices ?? 0..<0 {
        guard let ended = groups[id]?.members[place].memberships[index].ended,
          ended.at >= instant
        else { continue }
        groups[id]?.members[place].memberships[index].until = nil
        groups[id]?.members[place].memberships[index].ended = nil
      }
    }
  }
}
