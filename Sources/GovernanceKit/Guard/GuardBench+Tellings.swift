// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// Takes the word that others were told: it is given once, and stays as it was given.
  mutating func take(telling file: GuardedFile) {
    read(file, Telling.self, Entry.telling) { before, after, judge in
      guard before == nil else {
        judge.bench.refuse(
          "edit-telling", after.id.text, file, "who was told stays on record as it was entered",
          needs: "an entry of its own")
        return
      }
      judge.add(after.recorded ?? after.at, .answer, file) { $0.judge(told: after, file) }
    }
  }
}

extension GuardBench {
  /// Judges the word that others were told.
  mutating func judge(told telling: Telling, _ file: GuardedFile) {
    let subject = telling.person?.text ?? telling.vote?.text ?? telling.id.text
    guard isAuthor(telling.by) || isRecordedByRight else {
      refuse(
        "tell", subject, file, ["by"],
        "who was told is entered in one's own name, and '\(telling.by?.text ?? "nobody")' did not propose this",
        needs: telling.by.map { "the author '\($0)'" })
      return
    }
    if let flaw = flaw(inClaimed: telling.at, recorded: telling.recorded, [file.path]) {
      refuse("tell", subject, file, ["at"], flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: telling.by, at: telling.at, recorded: telling.recorded) {
        act throws(Refusal) in
        if let vote = telling.vote { return try act.tell(of: vote, evidence: telling.source) }
        return try act.tell(
          leaving: telling.body?.text ?? "", of: telling.person?.text ?? "",
          told: telling.told.map(\.text), evidence: telling.source)
      }
      allow("tell", subject, file, change.lines.last?.text ?? "tell")
      registry.tellings.append(telling)
    } catch {
      refuse("tell", subject, file, [], error.message, needs: error.need(for: subject))
    }
  }
}
