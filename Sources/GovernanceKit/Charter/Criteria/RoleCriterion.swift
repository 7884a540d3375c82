// SPDX-License-Identifier: Apache-2.0

/// A role held, for some time if so stated: `{"role": "reviewer", "for": "3 months"}`.
package struct RoleCriterion: CriterionForm {
  package static let key = "role"
  package static let about = "A role held, or one above it, for some time if so stated."

  package var role: RoleID = ""
  package var span: CalendarSpan?
  package var groups: Int?
  package var across: String?
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("role", &role, "The role.")
    fields.optional("for", &span, "How long it must have been held without a break.")
    fields.optional("groups", &groups, "In how many groups at least, whichever these are.")
    fields.optional("across", &across, "Of which kind the groups are; or project, or component.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  package var mentions: [CriterionMention] {
    [.init(.role(role), at: "role")] + (across.map { [.init(.places($0), at: "across")] } ?? [])
  }
  package var faults: [CriterionFault] {
    let few = groups.map { $0 < 1 } == true
    return (span?.faults(of: "for") ?? [])
      + (few ? [.init("at least one group is asked for", at: "groups")] : [])
      + (across != nil && groups == nil
        ? [.init("'groups' says in how many", at: "across")] : [])
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    let held = held(evaluation, assumption)
    guard let span, !assumption.contains(.supplied) else { return held }
    return .atLeast(
      1,
      of: held.intervals.map {
        Timeline(from: span.after($0.start, by: evaluation.charter.calendar), until: $0.end)
      })
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let charter = evaluation.charter
    let held = held(evaluation)
    var finding = Finding(
      Self.key, evaluation.verdict(self), sentence(in: .english, charter), clause: clause)
    if let interval = held.interval(at: evaluation.at) {
      finding.evidence = [Evidence(name: role.text, at: interval.start)]
    } else {
      // Where a role is asked for in other groups than the one at hand, any of them may be meant.
      let place =
        groups != nil
        ? " --in \((across ?? "group").uppercased())"
        : evaluation.registry.place(
          of: role, in: evaluation.scope, under: charter
        ).map { " --in \($0)" } ?? ""
      let person = evaluation.person.text.quotedForShell
      finding.help = ["gov status \(person) --for \(role)\(place)"]
    }
    return finding
  }

  /// When the role is held: where the question is asked, or in so many groups.
  private func held(_ evaluation: Evaluation, _ assumption: Assumption = []) -> Timeline {
    guard let groups else {
      return evaluation.holds(role, by: evaluation.person, in: evaluation.scope, assumption)
    }
    let registry = evaluation.registry
    let places =
      across.map { registry.openScopes(of: $0, at: evaluation.at) }
      ?? registry.groups.keys.sorted().map { Scope($0.text) }
    return .atLeast(
      groups,
      of: places.map { place in
        evaluation.holds(role, by: evaluation.person, in: place, assumption, .whole)
      })
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let title = charter.roleWords(role, in: language)
    if let groups {
      let word = across.flatMap { RoleRule.placeWords.contains($0) ? $0 : nil } ?? "group"
      let chinese =
        word == RoleRule.projectWord ? "项目" : word == RoleRule.componentWord ? "组件" : "小组"
      let english = groups == 1 ? "a \(word)" : "at least \(groups) \(word)s"
      return language.pick("is \(title) in \(english)", "在至少 \(groups) 个\(chinese)担任 \(title)")
    }
    guard let span else { return language.pick("is \(title)", "已是 \(title)") }
    return language.pick("is \(title) for \(span)", "担任 \(title) 满 \(span.words(in: language))")
  }
}
