// SPDX-License-Identifier: Apache-2.0

/// At least one of several criteria: `{"any": […]}`.
package struct AnyCriterion: CriterionForm {
  package static let key = "any"
  package static let about = "At least one of several criteria."

  package var parts: [Criterion] = []
  package var clause: ClauseID?

  package init() {}

  package mutating func describe(_ fields: inout some Fields) {
    fields.required("any", &parts, "The criteria.")
    fields.optional("clause", &clause, "Where the rule comes from.")
  }

  package var faults: [CriterionFault] {
    parts.isEmpty ? [.init("one of no criteria can never hold", at: "any")] : []
  }

  package func timeline(_ evaluation: Evaluation, _ assumption: Assumption) -> Timeline {
    .atLeast(1, of: parts.map { evaluation.timeline($0, assumption) })
  }

  package func finding(_ evaluation: Evaluation) -> Finding {
    .some(1, of: parts, evaluation, key: Self.key, "one of these", clause: clause)
  }

  package func sentence(in language: Language, _ charter: Charter) -> String {
    let words = parts.map { part in
      let words = part.form.sentence(in: language, charter)
      return part.form.parts.count > 1 ? language.pick("(\(words))", "（\(words)）") : words
    }
    return words.joined(separator: language.pick(", or ", "，或"))
  }
}
