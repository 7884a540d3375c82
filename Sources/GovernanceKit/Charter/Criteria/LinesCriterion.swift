// SPDX-License-Identifier: Apache-2.0

/// So many lines changed: `{"lines": "pull-request", "moreThan": 1000, "within": "6 months"}`.
package struct LinesCriterion: CriterionForm {
  package static let key = "lines"
  package static let about = "So many lines added and deleted by contributions of a kind."

  package var kind = Activity.pullRequest
  package var filter: ContributionFilter?
  package var threshold = Threshold()
  package var within: CalendarSpan?
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("lines", &kind, "The kind of contribution.")
    fields.optional("where", &filter, "Which contributions count.")
    threshold.describe(&fields)
    fields.optional("within", &within, "The rolling window that ends on the day in question.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  private var sieve: ContributionFilter { filter ?? ContributionFilter() }

  package var mentions: [CriterionMention] {
    [.init(.contribution(kind), at: "lines")] + sieve.mentions
  }

  package var faults: [CriterionFault] {
    threshold.faults(of: Self.key) + (within?.faults(of: "within") ?? [])
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    let items = evaluation.contributions(kind, sieve, assumption)
    if assumption.contains(.uncovered) {
      let start = within.map {
        $0.before(evaluation.day, by: evaluation.charter.calendar).adding(days: 1)
      }
      let counted = items.allSatisfy { $0.item.lines != nil }
      if !counted || !evaluation.isCovered(kind, sieve, since: start) { return .always }
    }
    return .sum(
      items.map { (evaluation.interval(of: $0, within: within), $0.item.lines ?? 0) },
      atLeast: threshold.need)
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let items = evaluation.contributions(kind, sieve).filter { item in
      let interval = evaluation.interval(of: item, within: within)
      return interval.start <= evaluation.at && evaluation.at < interval.end
    }
    var finding = Finding(
      Self.key, evaluation.verdict(self), have: items.reduce(0) { $0 + ($1.item.lines ?? 0) },
      need: threshold.need, sentence(in: .english, evaluation.charter), clause: clause)
    finding.evidence = items.filter { $0.item.lines != nil }.map(\.evidence)
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let quality = sieve.words(in: language, charter)
    let noun = charter.contributionWords(kind, plural: true, in: language)
    let window = within.map { language.pick(" within \($0)", "（\($0.words(in: .chinese))内）") } ?? ""
    return language.pick(
      "\(threshold.words(in: language)) lines changed by \(noun)\(quality)\(window)",
      "\(quality)\(noun)改动\(threshold.words(in: language)) 行\(window)")
  }
}

extension Contribution {
  /// The lines added and deleted; nothing where the source doesn't say.
  package var lines: Int? {
    guard added != nil || deleted != nil else { return nil }
    return (added ?? 0) + (deleted ?? 0)
  }
}
