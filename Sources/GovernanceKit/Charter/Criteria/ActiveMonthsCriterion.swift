// SPDX-License-Identifier: Apache-2.0

/// Contributions in so many of the last months: `{"activeMonths": 4, "of": 6}`.
package struct ActiveMonthsCriterion: CriterionForm {
  package static let key = "activeMonths"
  package static let about =
    "Contributions in so many of the last calendar months, the current one included."

  package var count = 1
  package var of = 1
  package var kind: String?
  package var filter: ContributionFilter?
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("activeMonths", &count, "In how many months.")
    fields.required("of", &of, "Of how many, the current month included.")
    fields.optional("kind", &kind, "The kind of contribution; pull requests if nothing is said.")
    fields.optional("where", &filter, "Which contributions count.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  private var sort: String { kind ?? Activity.pullRequest }
  private var sieve: ContributionFilter { filter ?? ContributionFilter() }

  package var mentions: [CriterionMention] {
    (kind.map { [.init(.contribution($0), at: "kind")] } ?? []) + sieve.mentions
  }

  package var faults: [CriterionFault] {
    if count < 1 { return [.init("at least one month is asked for", at: "activeMonths")] }
    return count <= of ? [] : [.init("\(count) of \(of) months can never be", at: "activeMonths")]
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    let first = evaluation.day.firstOfMonth.adding(months: 1 - of)
    if assumption.contains(.uncovered), !evaluation.isCovered(sort, sieve, since: first) {
      return .always
    }
    let zone = evaluation.charter.zone
    var months: [Day: [Timeline]] = [:]
    for counted in evaluation.contributions(sort, sieve, assumption) {
      let month = zone.day(of: counted.item.at).firstOfMonth
      let end = min(counted.until, zone.start(of: month.adding(months: of)))
      months[month, default: []].append(Timeline(from: counted.from, until: end))
    }
    return .atLeast(
      count, of: months.sorted { $0.key < $1.key }.map { Timeline.atLeast(1, of: $0.value) })
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let zone = evaluation.charter.zone
    let current = evaluation.day.firstOfMonth
    let first = current.adding(months: 1 - of)
    let items = evaluation.contributions(sort, sieve).filter { item in
      item.from <= evaluation.at && evaluation.at < item.until
        && zone.day(of: item.item.at) >= first
    }
    let months = Set(items.map { zone.day(of: $0.item.at).firstOfMonth })
    var finding = Finding(
      Self.key, evaluation.verdict(self), have: months.count, need: count,
      sentence(in: .english, evaluation.charter), clause: clause)
    // One contribution a month shows it; the first is enough.
    finding.evidence = months.sorted().compactMap { month in
      items.first { zone.day(of: $0.item.at).firstOfMonth == month }?.evidence
    }
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    language.pick(
      "contributed in at least \(count) of the last \(of) months",
      "最近 \(of) 个月中至少 \(count) 个月有贡献")
  }
}

extension Day {
  /// The first day of the day's month.
  package var firstOfMonth: Day { adding(days: 1 - parts.day) }
}
