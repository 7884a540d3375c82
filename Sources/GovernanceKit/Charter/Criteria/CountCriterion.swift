// SPDX-License-Identifier: Apache-2.0

/// So many contributions of a kind: `{"count": "pull-request", "atLeast": 8, "within": "1 year"}`.
package struct CountCriterion: CriterionForm {
  package static let key = "count"
  package static let about =
    "So many contributions of a kind, ever or within a rolling window, of which `where` lets through."

  package var kind = Activity.pullRequest
  package var filter: ContributionFilter?
  package var threshold = Threshold()
  package var within: CalendarSpan?
  package var during: CountWindow?
  package var once: CountOnce?
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("count", &kind, "The kind of contribution.")
    fields.optional("where", &filter, "Which contributions count.")
    threshold.describe(&fields)
    fields.optional("within", &within, "The rolling window that ends on the day in question.")
    fields.optional("during", &during, "The period of the calendar that holds the day in question.")
    fields.optional("once", &once, "What counts once however often it is there: a title.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  private var sieve: ContributionFilter { filter ?? ContributionFilter() }

  package var mentions: [CriterionMention] {
    [.init(.contribution(kind), at: "count")] + sieve.mentions
  }

  package var faults: [CriterionFault] {
    threshold.faults(of: Self.key) + (within?.faults(of: "within") ?? [])
      + (within != nil && during != nil
        ? [.init("'within' rolls and 'during' is of the calendar: one of them", at: "during")] : [])
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    if assumption.contains(.uncovered), !isCovered(evaluation) { return .always }
    let items = evaluation.contributions(kind, sieve, assumption)
    guard once != nil else {
      return .sum(items.map { (interval(of: $0, evaluation), 1) }, atLeast: threshold.need)
    }
    let changes = Dictionary(grouping: items) { $0.change }.values
    return .atLeast(
      threshold.need,
      of: changes.map { same in
        .sum(same.map { (interval(of: $0, evaluation), 1) }, atLeast: 1)
      })
  }

  private func isCovered(_ evaluation: Evaluation) -> Bool {
    let start =
      within.map {
        $0.before(evaluation.day, by: evaluation.charter.calendar).adding(days: 1)
      } ?? during.map { $0.start(of: evaluation.day) }
    return evaluation.isCovered(kind, sieve, since: start)
  }

  /// When a contribution counts: in the window that rolls, or in its period of the calendar.
  private func interval(
    of item: CountedContribution, _ evaluation: Evaluation
  ) -> Timeline.Interval {
    guard let during else { return evaluation.interval(of: item, within: within) }
    let zone = evaluation.charter.zone
    let end = zone.start(of: during.end(of: zone.day(of: item.item.at)))
    return .init(start: item.from, end: min(end, item.until))
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    var items = evaluation.contributions(kind, sieve).filter { item in
      let interval = interval(of: item, evaluation)
      return interval.start <= evaluation.at && evaluation.at < interval.end
    }
    if once != nil {
      var seen: Set<String> = []
      items = items.filter { seen.insert($0.change).inserted }
    }
    var finding = Finding(
      Self.key, evaluation.verdict(self), have: items.count, need: threshold.need,
      sentence(in: .english, evaluation.charter), clause: clause)
    finding.evidence = items.map(\.evidence)
    if finding.verdict == .unknown {
      finding.help.append("gov import pull-requests FILE --repo OWNER/NAME")
    }
    if finding.verdict != .met, let claim = sieve.attested {
      finding.help += evaluation.awaiting(kind, sieve).prefix(max(0, threshold.need - items.count))
        .map { "gov attest --item \($0.ref.quotedForShell) \(claim)" }
    }
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let plural = threshold.need != 1
    let noun = charter.contributionWords(kind, plural: plural, in: language)
    let quality = sieve.words(in: language, charter)
    let rolling = within.map { language.pick(" within \($0)", "（\($0.words(in: .chinese))内）") }
    let period = during.map {
      language.pick(" in \($0.words(in: .english))", "（\($0.words(in: .chinese))内）")
    }
    let apart = once == nil ? "" : language.pick(", the same change once", "（同一变更只计一次）")
    let window = (rolling ?? period ?? "") + apart
    return language.pick(
      "\(threshold.words(in: language)) \(noun)\(quality)\(window)",
      "\(quality)\(noun)\(threshold.words(in: language)) 个\(window)")
  }
}

extension Evaluation {
  /// When a contribution counts: from its moment on, to the last day on which the window holds it.
  ///
  /// Within n months on day D means after D minus n months; the start is kept within its month.
  package func interval(
    of counted: CountedContribution, within span: CalendarSpan?
  ) -> Timeline.Interval {
    guard let span else { return .init(start: counted.from, end: counted.until) }
    let day = charter.zone.day(of: counted.item.at)
    var end = span.after(day, by: charter.calendar)
    // A month's end can swallow days: go on while the window of the next day still holds the item.
    while span.before(end, by: charter.calendar) < day { end = end.adding(days: 1) }
    return .init(start: counted.from, end: min(charter.zone.start(of: end), counted.until))
  }
}

extension CountedContribution {
  package var evidence: Evidence {
    Evidence(name: item.name, at: item.at, by: item.by, ref: item.ref, title: item.title)
  }
}
