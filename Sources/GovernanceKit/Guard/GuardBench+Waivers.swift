// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// Takes a waiver: it is given once, and stays as it was given.
  mutating func take(waiver file: GuardedFile) {
    read(file, Waiver.self, Entry.waiver) { before, after, judge in
      guard before == nil else {
        judge.bench.refuse(
          "edit-waiver", after.subject, file, "a waiver stays on record as it was given",
          needs: "a waiver of its own")
        return
      }
      judge.add(after.recorded ?? after.at, .answer, file) { $0.judge(waived: after, file) }
    }
  }
}

extension GuardBench {
  /// Judges a waiver that is new.
  mutating func judge(waived waiver: Waiver, _ file: GuardedFile) {
    let subject = waiver.subject
    guard isAuthor(waiver.by) else {
      refuse(
        "waive", subject, file, ["by"],
        "whoever waives does it in their own name, and '\(waiver.by?.text ?? "nobody")' did not propose this",
        needs: waiver.by.map { "the author '\($0)'" })
      return
    }
    if let flaw = flaw(inClaimed: waiver.at, recorded: waiver.recorded, [file.path]) {
      refuse("waive", subject, file, ["at"], flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: waiver.by, at: waiver.at, recorded: waiver.recorded) {
        act throws(Refusal) in
        try act.waive(
          waiver.kind, of: subject, until: waiver.until, reason: waiver.reason, by: waiver.vote)
      }
      allow("waive", subject, file, change.lines.last?.text ?? "waive")
      registry.waivers.append(waiver)
    } catch {
      refuse("waive", subject, file, ["subject"], error.message, needs: error.need(for: subject))
    }
  }
}
