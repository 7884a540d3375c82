// SPDX-License-Identifier: Apache-2.0

/// Contributions for a length of time: `{"active": "6 months", "kind": "pull-request"}`.
package struct ActiveCriterion: CriterionForm {
  package static let key = "active"
  package static let about = "A first contribution that lies at least so long in the past."

  package var span = CalendarSpan(0, .day)
  package var kind: String?
  package var filter: ContributionFilter?
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("active", &span, "The length of time since the first contribution.")
    fields.optional("kind", &kind, "The kind of contribution; pull requests if nothing is said.")
    fields.optional("where", &filter, "Which contributions count.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  private var sort: String { kind ?? Activity.pullRequest }
  private var sieve: ContributionFilter { filter ?? ContributionFilter() }

  package var mentions: [CriterionMention] {
    (kind.map { [.init(.contribution($0), at: "kind")] } ?? []) + sieve.mentions
  }

  package var faults: [CriterionFault] { span.faults(of: "active") }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    if assumption.contains(.uncovered), !evaluation.isCovered(sort, sieve, since: nil) {
      return .always
    }
    let calendar = evaluation.charter.calendar
    return .atLeast(
      1,
      of: evaluation.contributions(sort, sieve, assumption).map { item in
        let start = assumption.contains(.supplied) ? item.from : span.after(item.from, by: calendar)
        return Timeline(from: start, until: item.until)
      })
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    var finding = Finding(
      Self.key, evaluation.verdict(self), sentence(in: .english, evaluation.charter),
      clause: clause)
    let first = evaluation.contributions(sort, sieve).first {
      $0.from <= evaluation.at && evaluation.at < $0.until
    }
    finding.evidence = first.map { [$0.evidence] } ?? []
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    language.pick(
      "first contributed at least \(span) ago", "首次贡献至今已满 \(span.words(in: language))")
  }
}
