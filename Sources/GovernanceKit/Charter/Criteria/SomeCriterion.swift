// SPDX-License-Identifier: Apache-2.0

/// At least so many of several criteria: `{"some": 2, "of": […]}`.
package struct SomeCriterion: CriterionForm {
  package static let key = "some"
  package static let about = "At least so many of several criteria."

  package var count = 1
  package var parts: [Criterion] = []
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("some", &count, "How many of them.")
    fields.required("of", &parts, "The criteria.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  package var faults: [CriterionFault] {
    if count < 1 { return [.init("at least one of several is asked for", at: "some")] }
    return count <= parts.count
      ? [] : [.init("at least \(count) of \(parts.count) criteria can never hold", at: "some")]
  }

  package func steps(toPart index: Int) -> [CharterPath.Step] { [.key("of"), .index(index)] }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    .atLeast(count, of: parts.map { evaluation.timeline($0, assumption) })
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    .some(
      count, of: parts, evaluation, key: Self.key, "at least \(count) of these", clause: clause)
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let words = parts.map { $0.form.sentence(in: language, charter) }
    return language.pick(
      "at least \(count) of: \(words.joined(separator: "; "))",
      "以下至少 \(count) 项：\(words.joined(separator: "；"))")
  }
}

extension Finding {
  /// The finding on so many of several criteria.
  package static func some(
    _ count: Int, of parts: [Criterion], _ evaluation: Evaluation, key: String, _ text: String,
    clause: ClauseID?
  ) -> Finding {
    let findings = parts.map { $0.form.finding(evaluation) }
    let met = findings.count { $0.verdict == .met }
    let unknown = findings.count { $0.verdict == .unknown }
    let verdict: Verdict = met >= count ? .met : met + unknown >= count ? .unknown : .unmet
    var finding = Finding(key, verdict, have: met, need: count, text, clause: clause)
    finding.findings = findings
    return finding
  }
}
