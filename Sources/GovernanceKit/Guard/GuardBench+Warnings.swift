// SPDX-License-Identifier: Apache-2.0

extension Guard {
  /// Takes a warning: it is given once, and stays as it was given.
  mutating func take(warning file: GuardedFile) {
    read(file, Warning.self, Entry.warning) { before, after, judge in
      guard before == nil else {
        judge.bench.refuse(
          "edit-warning", after.person.text, file, "a warning stays on record as it was given",
          needs: "a warning of its own")
        return
      }
      judge.add(after.recorded ?? after.at, .answer, file) { $0.judge(warning: after, file) }
    }
  }
}

extension GuardBench {
  /// Judges a warning that is new.
  mutating func judge(warning: Warning, _ file: GuardedFile) {
    let subject = warning.person.text
    guard isAuthor(warning.by) else {
      refuse(
        "warn", subject, file, ["by"],
        "whoever warns does it in their own name, and '\(warning.by?.text ?? "nobody")' did not propose this",
        needs: warning.by.map { "the author '\($0)'" })
      return
    }
    if let flaw = flaw(inClaimed: warning.at, recorded: warning.recorded, [file.path]) {
      refuse("warn", subject, file, ["at"], flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: warning.by, at: warning.at, recorded: warning.recorded) {
        act throws(Refusal) in
        try act.warn(
          subject, by: warning.rule, in: warning.group.map { Scope($0.text) },
          reason: warning.reason, evidence: warning.evidence)
      }
      allow("warn", subject, file, change.lines.last?.text ?? "warn")
      registry.warnings.append(warning)
    } catch {
      refuse("warn", subject, file, ["rule"], error.message, needs: error.need(for: subject))
    }
  }
}
