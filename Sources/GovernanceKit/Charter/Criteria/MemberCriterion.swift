// SPDX-License-Identifier: Apache-2.0

/// Membership of a group of a kind: `{"member": "sig"}`.
package struct MemberCriterion: CriterionForm {
  package static let key = "member"
  package static let about = "Membership of a group of a kind; of the scope's own if there is one."

  package var kind = ""
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("member", &kind, "The kind of group.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  package var mentions: [CriterionMention] { [.init(.groupKind(kind), at: "member")] }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    let zone = evaluation.charter.zone
    return .atLeast(
      1,
      of: memberships(evaluation).map { membership in
        // An end that was decided later was not known then.
        let isKnown = membership.ended.map { $0.at <= evaluation.at } ?? true
        return Timeline(
          from: membership.start(in: zone),
          until: isKnown ? membership.end(in: zone) ?? .distantFuture : .distantFuture)
      })
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let zone = evaluation.charter.zone
    let now = memberships(evaluation).filter { membership in
      membership.start(in: zone) <= evaluation.at
        && membership.end(in: zone).map { evaluation.at < $0 } ?? true
    }
    var finding = Finding(
      Self.key, evaluation.verdict(self), have: now.isEmpty ? 0 : 1, need: 1,
      sentence(in: .english, evaluation.charter), clause: clause)
    finding.evidence = now.map {
      Evidence(name: kind, at: evaluation.charter.zone.start(of: $0.since))
    }
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let title = charter.groupKinds.first { $0.id.text == kind }?.title.text(in: language.rawValue)
    return language.pick("belongs to a \(title ?? kind)", "属于某个 \(title ?? kind)")
  }

  private func memberships(_ evaluation: Evaluation) -> [Membership] {
    let groups = evaluation.registry.groups.values.filter { group in
      group.kind == kind
        && (evaluation.scope?.group.map { $0 == group.id } ?? true)
    }
    return groups.sorted { $0.id < $1.id }.flatMap { $0.memberships(of: evaluation.subject.id) }
  }
}

extension Membership {
  /// The moment from which it counts: one is a member of a day's end from the act on.
  package func start(in zone: Zone) -> Instant {
    !basis.isFounding && zone.day(of: basis.at) == since ? basis.at : zone.start(of: since)
  }

  /// The moment from which it no longer counts.
  package func end(in zone: Zone) -> Instant? {
    until.map { until in
      ended.flatMap { zone.day(of: $0.at) == until ? $0.at : nil } ?? zone.start(of: until)
    }
  }
}
