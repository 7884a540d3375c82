// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Whether enough people contributed to what a group owns, beside those who began it.
  package func completion(
    of group: Group, at instant: Instant, under charter: Charter
  ) -> Finding? {
    guard let rule = charter.groupKind(group.kind)?.completion else { return nil }
    let founders = Set(
      group.members.filter { member in
        member.memberships.contains { $0.basis.isFounding || $0.basis == group.basis }
      }.map(\.person))
    let owning = territory(of: group, at: instant)
    let others = activities.keys.filter { person in
      !founders.contains(person) && self.person(person)?.isBot != true
        && (activities[person] ?? []).contains { activity in
          charter.counts(repository: activity.repository ?? "")
            && activity.items.contains {
              $0.at <= instant && owning.owns($0, in: activity.repository) == true
            }
        }
    }.sorted()
    var finding = Finding(
      "contributors", others.count >= rule.contributors ? .met : .unmet, have: others.count,
      need: rule.contributors,
      "at least \(rule.contributors) people contributed to what '\(group.id)' owns, beside those who began it",
      clause: rule.clause)
    if finding.verdict == .unmet { finding.help = ["gov group show \(group.id) --activity"] }
    return finding
  }
}
