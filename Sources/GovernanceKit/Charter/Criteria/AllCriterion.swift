// SPDX-License-Identifier: Apache-2.0

/// Every one of several criteria: `{"all": […]}`.
package struct AllCriterion: CriterionForm {
  package static let key = "all"
  package static let about = "Every one of several criteria."

  package var parts: [Criterion] = []
  package var clause: ClauseID?

  package init() {}

  package init(_ parts: [Criterion]) {
    self.parts = parts
  }

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("all", &parts, "The criteria.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    parts.reduce(.always) { $0.and(evaluation.timeline($1, assumption)) }
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let findings = parts.map { $0.form.finding(evaluation) }
    let verdict: Verdict =
      findings.contains { $0.verdict == .unmet }
      ? .unmet : findings.allSatisfy { $0.verdict == .met } ? .met : .unknown
    var finding = Finding(
      Self.key, verdict, have: findings.count { $0.verdict == .met }, need: parts.count,
      "all of these", clause: clause)
    finding.findings = findings
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    parts.map { $0.form.sentence(in: language, charter) }
      .joined(separator: language.pick(", and ", "，且"))
  }
}
