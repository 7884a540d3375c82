// SPDX-License-Identifier: Apache-2.0

/// Contributions to several groups, projects or components: `{"breadth": 2, "across": "sig"}`.
package struct BreadthCriterion: CriterionForm {
  package static let key = "breadth"
  package static let about =
    "Contributions to what belongs to at least so many groups of a kind, projects or components."

  package var count = 2
  package var across = ""
  package var kind: String?
  package var within: CalendarSpan?
  package var ifDeclared = false
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("breadth", &count, "How many.")
    fields.required("across", &across, "The kind of group; or project, or component.")
    fields.optional("kind", &kind, "The kind of contribution; pull requests if nothing is said.")
    fields.optional("within", &within, "The rolling window that ends on the day in question.")
    fields.flag("ifDeclared", &ifDeclared, "Whether it is only asked where there are so many.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  private var sort: String { kind ?? Activity.pullRequest }

  package var mentions: [CriterionMention] {
    [.init(.places(across), at: "across")]
      + (kind.map { [.init(.contribution($0), at: "kind")] } ?? [])
  }

  package var faults: [CriterionFault] {
    let few = count > 0 ? [] : [CriterionFault("at least one group is asked for", at: "breadth")]
    return few + (within?.faults(of: "within") ?? [])
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    let places = places(evaluation)
    if ifDeclared, places.count < count { return .always }
    let start = within.map {
      $0.before(evaluation.day, by: evaluation.charter.calendar).adding(days: 1)
    }
    if assumption.contains(.uncovered),
      !community(evaluation).isCovered(sort, ContributionFilter(), since: start)
    {
      return .always
    }
    return .atLeast(count, of: places.map { timeline(of: $0, evaluation, assumption) })
  }

  private func timeline(
    of place: Scope, _ evaluation: Evaluation, _ assumption: Assumption
  ) -> Timeline {
    var inner = evaluation
    inner.scope = place
    var filter = ContributionFilter()
    filter.inScope = true
    return .sum(
      inner.contributions(sort, filter, assumption).map {
        (inner.interval(of: $0, within: within), 1)
      }, atLeast: 1)
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let places = places(evaluation)
    let touched = places.filter {
      timeline(of: $0, evaluation, []).contains(evaluation.at)
    }
    var finding = Finding(
      Self.key, evaluation.verdict(self), have: touched.count, need: count,
      sentence(in: .english, evaluation.charter), clause: clause)
    finding.evidence = touched.map { Evidence(name: $0.text, at: evaluation.at) }
    if ifDeclared, places.count < count {
      finding.text += "; the registry has \(places.count)"
      finding.need = min(count, touched.count)
    }
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let title =
      charter.groupKinds.first { $0.id.text == across }?.title.text(in: language.rawValue)
    let ask = ifDeclared ? language.pick(", where there are so many", "（若已登记这么多）") : ""
    guard let title else {
      let word = across == RoleRule.projectWord ? "项目" : "组件"
      return language.pick(
        "contributed to at least \(count) \(across)s\(ask)", "向至少 \(count) 个\(word)贡献\(ask)")
    }
    return language.pick(
      "contributed to the modules of at least \(count) \(title)s\(ask)",
      "向至少 \(count) 个 \(title) 的模块贡献\(ask)")
  }

  /// Breadth is looked at over all of what somebody did, wherever the role would be held.
  private func community(_ evaluation: Evaluation) -> Evaluation {
    var whole = evaluation
    whole.scope = nil
    return whole
  }

  private func places(_ evaluation: Evaluation) -> [Scope] {
    evaluation.registry.openScopes(of: across, at: evaluation.at)
  }
}

extension Registry {
  /// The scopes of a sort that are open at a moment: groups of a kind, projects, or components.
  package func openScopes(of word: String, at instant: Instant) -> [Scope] {
    switch word {
    case RoleRule.projectWord: sortedProjects.filter { $0.isOpen(at: instant) }.map(\.scope)
    case RoleRule.componentWord: sortedComponents.filter { $0.isOpen(at: instant) }.map(\.scope)
    default: sortedGroups.filter { $0.kind == word && $0.isAlive(at: instant) }.map(\.scope)
    }
  }
}
