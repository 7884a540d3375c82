// SPDX-License-Identifier: Apache-2.0

extension Explainer {
  /// Which days are worked, where the charter says so.
  var workingDays: [Statement] {
    guard !charter.holidays.isEmpty else { return [] }
    return [
      say(
        "working days are Monday to Friday without these holidays",
        "工作日为周一至周五，以下节假日除外", parts: charter.holidays.map(words))
    ]
  }

  private func words(_ holiday: Holiday) -> Statement {
    let last = holiday.through ?? holiday.from
    let days =
      last == holiday.from
      ? "\(last)"
      : language.pick(
        "\(holiday.from) to \(last)", "\(holiday.from) 至 \(last)")
    let worked = list(holiday.worked.map(\.description))
    let instead =
      holiday.worked.isEmpty
      ? "" : language.pick("; worked instead: \(worked)", "；调休上班：\(worked)")
    return say(
      "\(pick(holiday.title)), \(days)\(instead)", "\(pick(holiday.title))，\(days)\(instead)",
      clauses: holiday.clause.map { [$0] } ?? [])
  }
}
