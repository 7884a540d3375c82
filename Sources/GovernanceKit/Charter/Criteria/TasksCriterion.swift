// SPDX-License-Identifier: Apache-2.0

/// Tasks of the group finished, or ideas taken up: `{"tasks": "finished", "grade": "medium", "atLeast": 1}`.
package struct TasksCriterion: CriterionForm {
  package static let key = "tasks"
  package static let about =
    "So many of the group's tasks finished, of a grade or above; or made of the person's ideas."

  /// What is counted.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    /// Tasks that the person finished.
    case finished
    /// Tasks that were made of a design idea of the person's.
    case ideas
  }

  package var part: Part = .finished
  package var grade: String?
  package var threshold = Threshold()
  package var within: CalendarSpan?
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("tasks", &part, "Whether tasks finished or ideas taken up are counted.")
    fields.optional("grade", &grade, "The least grade that counts, by the kind's order.")
    threshold.describe(&fields)
    fields.optional("within", &within, "The rolling window that ends on the day in question.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  package var mentions: [CriterionMention] { [.init(.scope, at: "tasks")] }

  package var faults: [CriterionFault] {
    threshold.faults(of: Self.key) + (within?.faults(of: "within") ?? [])
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    .sum(
      counted(evaluation).map { (evaluation.interval(of: $0, within: within), 1) },
      atLeast: threshold.need)
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let items = counted(evaluation).filter { item in
      let interval = evaluation.interval(of: item, within: within)
      return interval.start <= evaluation.at && evaluation.at < interval.end
    }
    var finding = Finding(
      Self.key, evaluation.verdict(self), have: items.count, need: threshold.need,
      sentence(in: .english, evaluation.charter), clause: clause)
    finding.evidence = items.map(\.evidence)
    if finding.verdict != .met, part == .finished, let group = evaluation.scope?.group {
      finding.help = ["gov task list \(group)"]
    }
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let window = within.map { language.pick(" within \($0)", "（\($0.words(in: .chinese))内）") } ?? ""
    let plural = threshold.need == 1 ? "" : "s"
    switch part {
    case .finished:
      let level = grade.map { language.pick(" of grade \($0) or above", "（难度 \($0) 及以上）") } ?? ""
      return language.pick(
        "finished \(threshold.words(in: language)) task\(plural) of the group\(level)\(window)",
        "完成本组任务\(threshold.words(in: language)) 项\(level)\(window)")
    case .ideas:
      return language.pick(
        "\(threshold.words(in: language)) design idea\(plural) taken up as tasks\(window)",
        "\(threshold.words(in: language)) 个设计想法被采纳为任务\(window)")
    }
  }

  /// The tasks that count, as contributions made when they were finished or offered.
  private func counted(_ evaluation: Evaluation) -> [CountedContribution] {
    guard let group = evaluation.scope?.group.flatMap({ evaluation.registry.groups[$0] }) else {
      return []
    }
    let grades = evaluation.charter.groupKind(group.kind)?.tasks?.grades ?? []
    let least = grade.flatMap { grades.firstIndex(of: $0) } ?? 0
    return evaluation.registry.sortedTasks.compactMap { task in
      guard task.group == group.id else { return nil }
      let level = task.grade.flatMap { grades.firstIndex(of: $0) }
      if grade != nil, level.map({ $0 < least }) ?? true { return nil }
      var item = Contribution()
      item.title = task.title
      switch part {
      case .ideas:
        guard task.idea == evaluation.person, task.at <= evaluation.at else { return nil }
        item.at = task.at
        item.ref = task.id.text
      case .finished:
        guard
          let event = task.events.last(where: { $0.at <= evaluation.at && $0.kind != .moved }),
          event.kind == .finished, event.person == evaluation.person
        else { return nil }
        item.at = event.at
        item.ref = task.id.text
        item.by = event.by
      }
      return CountedContribution(item: item, repository: nil, from: item.at)
    }
  }
}

extension TasksCriterion.Part: WordDatum {}
