// SPDX-License-Identifier: Apache-2.0
import Counting

extension VoteNotice {
  /// Whether somebody has spoken against what silence would carry.
  var isObjected: Bool { tally.standing.turns.contains(.objection) }

  /// Who objects, and why.
  var objections: [String] {
    let spoken = vote.proceedings(.objection)
    guard vote.isOpen, isObjected, !spoken.isEmpty else { return [] }
    return ["### \(pick("Objections", "反对意见"))", ""]
      + spoken.map { item($0.by.text, $0.reason ?? "") } + [""]
  }

  /// By which rule it is decided after an objection.
  func objectionWords(_ other: Procedure?) -> String {
    guard let other else {
      return pick(
        "silence carries nothing any more: there is an objection, and it is rejected at its deadline",
        "已有反对，沉默不再视为同意：截止时不通过")
    }
    let title = "\(other.title.text(in: language.rawValue)) (\(other.id))"
    return pick(
      "silence carries nothing any more: there is an objection, and the ballots count by \(title)",
      "已有反对，沉默不再视为同意：按 \(title) 计票")
  }
}
