// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Why contributions may no longer change as they would: a role was given on them as they were.
  ///
  /// Only what bears on the decision is fixed: a title or a label that makes no difference may be mended.
  func flaw(
    inDecided activity: Activity, _ file: GuardedFile
  ) -> (reason: String, keys: [Locator.Key], clause: ClauseID?)? {
    guard let person = registry.person(activity.person) else { return nil }
    var changed = registry
    changed.activities[person.id]?.removeAll { RegistryLayout.activity($0) == file.path }
    changed.activities[person.id, default: []].append(activity)
    for holding in person.roles where [.criteria, .vote].contains(holding.basis.kind) {
      let before = registry.cited(by: holding, of: person.id)
      let after = changed.cited(by: holding, of: person.id)
      guard let lost = before.subtracting(after).min(by: { ($0.ref, $0.at) < ($1.ref, $1.at) })
      else { continue }
      let index = activity.items.firstIndex { $0.ref == lost.ref }
      let day = charter.zone.day(of: holding.basis.at)
      return (
        "'\(lost.ref)' counted, as it was at \(lost.at), when '\(person.id)' became \(charter.title(holding.role)) on \(day), and stays as it is",
        index.map { ["items", .index($0)] } ?? [], charter.role(holding.role)?.clauses.first
      )
    }
    return nil
  }
}

extension Registry {
  /// A contribution and its moment, as a decision cites it.
  fileprivate struct Citation: Hashable {
    var ref: String
    var at: Instant
  }

  /// The contributions that counted when a role was given.
  fileprivate func cited(by holding: RoleHolding, of person: PersonID) -> Set<Citation> {
    let known = Set((activities[person] ?? []).flatMap(\.items).map(\.ref))
    var citations: Set<Citation> = []
    let opened = holding.basis.vote.flatMap { votes[$0]?.opened }
    for moment in [opened, holding.basis.at].compactMap({ $0 }) {
      guard let charter = charter(at: moment), let rule = charter.role(holding.role) else {
        continue
      }
      let evaluation = Evaluation(
        self, charter, person: person, role: rule.id, scope: holding.scope, at: moment)
      let finding = Criterion(AllCriterion(rule.requires)).form.finding(evaluation)
      for item in finding.cited {
        if let ref = item.ref, known.contains(ref) {
          citations.insert(.init(ref: ref, at: item.at))
        }
      }
    }
    return citations
  }
}

extension Finding {
  /// All evidence that counts, however deep.
  fileprivate var cited: [Evidence] { evidence + findings.flatMap(\.cited) }
}
