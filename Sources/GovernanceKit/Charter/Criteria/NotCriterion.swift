// SPDX-License-Identifier: Apache-2.0

/// The contrary of a criterion: `{"not": {…}}`.
package struct NotCriterion: CriterionForm {
  package static let key = "not"
  package static let about = "The contrary of a criterion."

  package var part = Criterion(AllCriterion())
  package var clause: ClauseID?

  package var parts: [Criterion] { [part] }

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("not", &part, "The criterion that must not hold.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  package func steps(toPart index: Int) -> [CharterPath.Step] { [.key("not")] }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    // What may still come can only make the inner criterion hold, and so never helps here. What
    // the evidence doesn't cover may already make it hold, so that much is not taken for met.
    evaluation.timeline(part, .uncovered).negated
      .or(assumption.contains(.uncovered) ? evaluation.timeline(part).negated : .never)
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    let inner = part.form.finding(evaluation)
    var finding = Finding(
      Self.key, evaluation.verdict(self), "not: \(inner.text)", clause: clause)
    finding.findings = [inner]
    return finding
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let inner = part.form.sentence(in: language, charter)
    return language.pick("not (\(inner))", "不是（\(inner)）")
  }
}
