// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// Takes a correction: it is made once, and stays as it was made.
  mutating func take(correction file: GuardedFile) {
    read(file, Correction.self, Entry.correction) { before, after, judge in
      guard before == nil else {
        judge.bench.refuse(
          "edit-correction", after.person.text, file, "a correction stays on record as it was made",
          needs: "a correction of its own")
        return
      }
      // Before the end that rests on it, whatever the second.
      judge.add(after.recorded ?? after.at, .word, file) { $0.judge(corrected: after, file) }
    }
  }
}

extension GuardBench {
  /// Judges a correction: the law must really be broken.
  mutating func judge(corrected correction: Correction, _ file: GuardedFile) {
    let subject = correction.person.text
    guard isRecordedByRight else {
      refuse(
        "correct", subject, file, ["by"], "corrections are for \(recorders) to make",
        needs: "approval by \(recorders)")
      return
    }
    if let flaw = flaw(inTime: correction.at, recorded: correction.recorded, [file.path]) {
      refuse("correct", subject, file, ["at"], flaw, needs: GuardBench.needsTime)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: nil, at: correction.at, recorded: correction.recorded) {
        act throws(Refusal) in
        try act.correct(
          subject, correction.role?.text ?? correction.body?.text ?? "", in: correction.scope,
          breaks: correction.breaks, reason: correction.reason)
      }
      registry.corrections.append(correction)
      allow("correct", subject, file, change.lines.last?.text ?? "correct")
    } catch {
      refuse(
        "correct", subject, file, ["breaks"], error.message, needs: error.need(for: subject))
    }
  }
}
