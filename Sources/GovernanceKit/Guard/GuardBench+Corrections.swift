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

  /// Whether a role ends as the correction that it names says.
  func endsWithCorrection(_ ended: Basis, _ until: Day, _ holding: RoleHolding) -> Bool {
    registry.corrections.contains { correction in
      correction.id == ended.correction && correction.role == holding.role
        && correction.scope == holding.scope && correction.since == holding.since
        && ends(ended, until, holding.since, with: correction)
    }
  }

  private func ends(
    _ ended: Basis, _ until: Day, _ since: Day, with correction: Correction
  ) -> Bool {
    let day = registry.charter(at: correction.at)?.zone.day(of: correction.at)
    return ended.by == correction.by && ended.at == correction.at
      && ended.recorded == correction.recorded && day.map { until == max($0, since) } ?? false
  }

  /// Judges the end of a seat by a correction.
  mutating func judge(
    corrected seat: SeatHolding, in body: BodyID, _ file: GuardedFile, _ keys: [Locator.Key]
  ) {
    guard let ended = seat.ended, let until = seat.until,
      registry.corrections.contains(where: { correction in
        correction.id == ended.correction && correction.body == body
          && correction.person == seat.person && correction.since == seat.since
          && ends(ended, until, seat.since, with: correction)
      })
    else {
      refuse(
        "end-seat", seat.person.text, file, keys,
        "the correction '\(seat.ended?.correction?.text ?? "")' ends something else",
        needs: "what gov correct writes")
      return
    }
    allow(
      "end-seat", seat.person.text, file, keys, "the seat of \(seat.person) ends on \(until)")
  }
}
