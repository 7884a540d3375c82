// SPDX-License-Identifier: Apache-2.0

/// Nominations come from those who may nominate.
package enum NominatorsEntitled: Check {
  package static let name = "nominators-entitled"
  package static let law = "whoever nominates held a role on that day that may nominate"

  package static func problems(in inspection: inout Inspection) {
    let registry = inspection.registry
    for nomination in registry.nominations.values.flatMap({ $0 }).sorted(by: { $0.id < $1.id }) {
      let charter = inspection.charter(at: nomination.at)
      guard let rule = charter.role(nomination.role) else { continue }
      let path = RegistryLayout.nomination(nomination)
      let asked = NominationsCriterion.all(
        in: registry.rule(rule, in: nomination.scope, at: nomination.at, under: charter).requires)
      let evaluation = Evaluation(
        registry, charter, person: nomination.person, role: rule.id, scope: nomination.scope,
        at: nomination.at)
      let entitled = asked.contains {
        $0.admitted(nomination.by, evaluation, at: nomination.at)
      }
      if !entitled {
        inspection.note(
          path, ["by"],
          "'\(nomination.by)' could not nominate for \(rule.title.text()) on \(charter.zone.day(of: nomination.at)): nominators are \(asked.map { charter.title($0.from) }.joined(separator: " or "))",
          clause: asked.lazy.compactMap(\.clause).first ?? rule.clauses.first)
      }
      if nomination.by == nomination.person, !asked.contains(where: \.selfNomination) {
        inspection.note(
          path, ["by"], "nobody nominates themselves for \(rule.title.text())",
          clause: asked.lazy.compactMap(\.clause).first ?? rule.clauses.first)
      }
    }
  }
}
