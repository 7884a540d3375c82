// SPDX-License-Identifier: Apache-2.0

/// Contributions to several groups' modules: `{"breadth": 2, "across": "sig"}`.
package struct BreadthCriterion: CriterionForm {
  package static let key = "breadth"
  package static let about = "Contributions to the modules of at least so many groups of a kind."

  package var count = 2
  package var across = ""
  package var kind: String?
  package var within: CalendarSpan?
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("breadth", &count, "How many groups.")
    fields.required("across", &across, "The kind of group.")
    fields.optional("kind", &kind, "The kind of contribution; pull requests if nothing is said.")
    fields.optional("within", &within, "The rolling window that ends on the day in question.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  private var sort: String { kind ?? Activity.pullRequest }

  package var mentions: [CriterionMention] {
    [.init(.groupKind(across), at: "across")]
      + (kind.map { [.init(.contribution($0), at: "kind")] } ?? [])
  }

  package var faults: [CriterionFault] {
    let few = count > 0 ? [] : [CriterionFault("at least one group is asked for", at: "breadth")]
    return few + (within?.faults(of: "within") ?? [])
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    let start = within.map {
      $0.before(evaluation.day, by: evaluation.charter.calendar).adding(days: 1)
    }
    if assumption.contains(.uncovered),
      !evaluation.isCovered(sort, ContributionFilter(), since: start)
    {
      return .always
    }
    return .atLeast(count, of: groups(evaluation).map { timeline(of: $0, evaluation, assumption) })
  }

  private func timeline(
    of group: Group, _ evaluation: Evaluation, _ assumption: Assumption
  ) -> Timeline {
    var inner = evaluation
    inner.scope = Scope(group.id.text)
    var filter = ContributionFilter()
    filter.inScope = true
    return .sum(
      inner.contributions(sort, filter, assumption).map {
        (inner.interval(of: $0, within: within), 1)
      }, atLeast: 1)
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let touched = groups(evaluation).filter {
      timeline(of: $0, evaluation, []).contains(evaluation.at)
    }
    var finding = Finding(
      Self.key, evaluation.verdict(self), have: touched.count, need: count,
      sentence(in: .english, evaluation.charter), clause: clause)
    finding.evidence = touched.map { Evidence(name: $0.id.text, at: evaluation.at) }
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let title =
      charter.groupKinds.first { $0.id.text == across }?.title.text(in: language.rawValue) ?? across
    return language.pick(
      "contributed to the modules of at least \(count) \(title)s", "向至少 \(count) 个 \(title) 的模块贡献")
  }

  private func groups(_ evaluation: Evaluation) -> [Group] {
    evaluation.registry.groups.values.filter {
      $0.kind == across && $0.isAlive(at: evaluation.at)
    }.sorted { $0.id < $1.id }
  }
}
