// SPDX-License-Identifier: Apache-2.0
import Counting

extension GuardBench {
  /// Judges what is done in a vote beside casting ballots: by the one who says so, and as the act.
  mutating func judge(
    _ proceeding: Proceeding, _ vote: Vote, _ parts: GuardedVote, _ file: GuardedFile,
    _ keys: [Locator.Key]
  ) {
    let kind = proceeding.kind.rawValue
    let subject = parts.id.text
    let clause = clause(of: registry.votes[parts.id])
    guard isAuthor(proceeding.by) else {
      refuse(
        kind, subject, file, keys + ["by"],
        "it says that '\(proceeding.by)' did it, who did not propose this",
        needs: "the author '\(proceeding.by)'", clause: clause)
      return
    }
    let paths = file.after == nil ? parts.paths : [file.path]
    if let flaw = flaw(inTime: proceeding.at, recorded: proceeding.recorded, paths) {
      refuse(kind, subject, file, keys + ["at"], flaw, needs: GuardBench.needsTime, clause: clause)
      return
    }
    if let flaw = flaw(
      inTimelinessOf: proceeding.at, proceeding.recorded, by: proceeding.by, in: parts)
    {
      refuse(
        kind, subject, file, keys + ["at"], flaw,
        needs: "the word of \(recorders) that it was in time",
        clause: clause)
      return
    }
    // Reminders and totals tell of what happened elsewhere; the rest is an act of will.
    if ![.reminder, .totals].contains(proceeding.kind),
      let flaw = flaw(inLateness: proceeding.at, proceeding.recorded)
    {
      refuse(kind, subject, file, keys + ["at"], flaw.reason, needs: flaw.needs, clause: clause)
      return
    }
    do throws(Refusal) {
      let change = try replay(
        by: proceeding.by, at: proceeding.at, recorded: proceeding.recorded
      ) { act throws(Refusal) in try act.again(proceeding, in: parts.id, present: vote.present) }
      let made = change.entries.lazy.compactMap { entry -> Proceeding? in
        if case .proceeding(_, let made) = entry { made } else { nil }
      }.first
      guard made == proceeding else {
        refuse(
          kind, subject, file, keys, "it is not what gov vote writes for this act",
          needs: "the record as gov writes it", clause: clause)
        return
      }
      allow(kind, subject, file, keys, change.lines.last?.text ?? kind)
      if proceeding.kind == .totals { registry.votes[parts.id]?.present = vote.present }
      registry.votes[parts.id]?.proceedings.append(proceeding)
      registry.votes[parts.id]?.proceedings.sort { $0.precedes($1) }
    } catch {
      refuse(
        kind, subject, file, keys, error.message, needs: error.need(for: subject), clause: clause)
    }
  }
}

extension Act {
  /// Does again what a proceeding tells of.
  fileprivate func again(
    _ told: Proceeding, in id: VoteID, present: [PersonID]?
  ) throws(Refusal) -> Change {
    switch told.kind {
    case .recusal: try recuse(from: id, reason: told.reason)
    case .objection: try object(to: id, reason: told.reason ?? "")
    case .reminder: try remind(of: id, told.to.map(\.text), ref: told.ref)
    case .challenge: try challenge(vetoOf: told.of?.text ?? "", in: id, reason: told.reason ?? "")
    case .confirmation: try confirm(vetoOf: told.of?.text ?? "", in: id, reason: told.reason)
    case .castingVote: try castingVote(told.choice ?? .abstain, in: id, reason: told.reason)
    case .totals:
      try recordTotals(
        in: id, present: present,
        told.counts.compactMap { count in
          MotionChoice(rawValue: count.name).map { ($0, count.count) }
        }, ref: told.ref)
    }
  }
}
