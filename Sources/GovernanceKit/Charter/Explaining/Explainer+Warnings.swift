// SPDX-License-Identifier: Apache-2.0

extension Explainer {
  /// That a warning comes before a rule on inactivity is carried out, in words; empty where none does.
  func warningWords(_ rule: ExitRule) -> String {
    guard let terms = rule.afterWarning else { return "" }
    let unless = terms.unless.map { $0.form.sentence(in: language, charter) }
    let english =
      unless.isEmpty ? "" : ", unless by then: \(unless.joined(separator: ", "))"
    let chinese = unless.isEmpty ? "" : "，期内达到以下条件者除外：\(unless.joined(separator: "、"))"
    return language.pick(
      ", \(terms.wait) after a warning\(english)",
      "，提醒满 \(terms.wait.words(in: .chinese))之后\(chinese)")
  }
}
