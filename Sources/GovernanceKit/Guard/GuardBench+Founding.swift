// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Judges what is held from the beginning: before the first vote or decision, by those who began it.
  ///
  /// A founder gives nobody more than they hold themselves; before anybody holds anything, those on
  /// record are the founders.
  mutating func found(
    _ subject: String, _ basis: Basis, _ told: String, _ file: GuardedFile, _ keys: [Locator.Key],
    by founders: (isOne: (Person) -> Bool, title: String)? = nil,
    _ work: (Act) throws(Refusal) -> Change, then keep: (inout GuardBench) -> Void
  ) {
    let need = "the founders, before the first vote or decision"
    if let flaw = flaw(inTime: basis.at, recorded: basis.recorded, [file.path]) {
      refuse("found", subject, file, keys, flaw, needs: GuardBench.needsTime)
      return
    }
    if let first = proposal.tip.firstDecision {
      refuse(
        "found", subject, file, keys,
        "nothing is founding any more: the first decision was taken on \(charter.zone.day(of: first))",
        needs: "a decision on record")
      return
    }
    if let opened = firstOpening {
      refuse(
        "found", subject, file, keys,
        "nothing is founding any more: the first vote was opened on \(charter.zone.day(of: opened))",
        needs: "a decision on record")
      return
    }
    guard proposal.tip.people.isEmpty || isRecorded else {
      refuse(
        "found", subject, file, keys,
        "the founding roster is for those to complete who are on it", needs: need)
      return
    }
    if let founders, isAnybodyPrivileged,
      !((author.map { [$0] } ?? []) + approvers).contains(where: founders.isOne)
    {
      refuse(
        "found", subject, file, keys, "a founder gives nobody more than they hold themselves",
        needs: "\(founders.title), as the author or by approval")
      return
    }
    do throws(Refusal) {
      _ = try replay(by: basis.by, at: basis.at, recorded: basis.recorded, work)
    } catch {
      refuse("found", subject, file, keys, error.message, needs: error.need(for: need))
      return
    }
    allow(
      "found", subject, file, keys, told + ", founding",
      enteringOneself: proposal.tip.people.isEmpty)
    keep(&self)
  }

  /// When the first vote was opened here that was not taken back.
  ///
  /// From then on who holds what decides who may vote. The record so far is asked, so that one change
  /// cannot open a vote and add to those who have it.
  private var firstOpening: Instant? {
    registry.votes.values.filter { $0.source == nil && $0.ended?.outcome != .withdrawn }
      .map(\.opened).min()
  }
}
