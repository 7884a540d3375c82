// SPDX-License-Identifier: Apache-2.0

/// So many invitations into the group: `{"sponsors": 2, "from": "active-contributor"}`.
package struct SponsorsCriterion: CriterionForm {
  package static let key = "sponsors"
  package static let about =
    "So many standing invitations into the group by different holders of a role in it."

  package var count = 1
  package var from: RoleID?
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("sponsors", &count, "How many.")
    fields.optional("from", &from, "The role of the sponsors; whoever may invite if not said.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  package var mentions: [CriterionMention] {
    from.map { [.init(.role($0), at: "from")] } ?? []
  }

  package var faults: [CriterionFault] {
    count > 0 ? [] : [.init("at least one sponsor is asked for", at: "sponsors")]
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    if assumption.contains(.supplied) { return .always }
    var bySponsor: [PersonID: Timeline] = [:]
    for invitation in valid(evaluation) {
      let declined = invitation.answers.last { $0.at <= evaluation.at }
        .flatMap { $0.accepted ? nil : $0.at }
      let end = [invitation.withdrawn, declined].compactMap { $0 }.min()
      let stretch = evaluation.known(from: invitation.at, until: end)
      bySponsor[invitation.by] = bySponsor[invitation.by].map { $0.or(stretch) } ?? stretch
    }
    return .atLeast(count, of: bySponsor.sorted { $0.key < $1.key }.map(\.value))
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let now = valid(evaluation).filter { $0.stands(at: evaluation.at) }
    var finding = Finding(
      Self.key, evaluation.verdict(self), have: Set(now.map(\.by)).count, need: count,
      sentence(in: .english, evaluation.charter), clause: clause)
    finding.evidence = now.map {
      Evidence(name: $0.id.text, at: $0.at, by: $0.by, title: $0.reason)
    }
    if finding.verdict != .met, let group = evaluation.scope?.group {
      finding.help = [
        "gov group invite \(group) \(evaluation.person.text.quotedForShell) --as \(from?.text.uppercased() ?? "MEMBER")"
      ]
    }
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let who = from.map { charter.roleWords($0, in: language) }
    return language.pick(
      "sponsored by at least \(count) \(who.map { "\($0)s" } ?? "members") of the group",
      "获得本组至少 \(count) 名 \(who ?? "成员") 的推荐")
  }

  private func valid(_ evaluation: Evaluation) -> [Invitation] {
    guard let group = evaluation.scope?.group.flatMap({ evaluation.registry.groups[$0] }) else {
      return []
    }
    return group.invitations.filter { invitation in
      invitation.person == evaluation.person && invitation.by != evaluation.person
        && from.map {
          evaluation.acted(
            asOneOf: [$0], invitation.by, in: evaluation.scope, at: invitation.at)
        } ?? true
    }
  }
}
