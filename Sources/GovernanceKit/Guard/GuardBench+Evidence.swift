// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Judges contributions that are entered or changed.
  mutating func judge(_ before: Activity?, evidence after: Activity, _ file: GuardedFile) {
    let subject = after.person.text
    let old = Dictionary((before?.items ?? []).map { ($0.ref, $0) }) { first, _ in first }
    let new = Set(after.items.map(\.ref))
    if let lost = (before?.items ?? []).first(where: { !new.contains($0.ref) }) {
      refuse(
        "edit-evidence", subject, file,
        "evidence stays on record: '\(lost.ref)' of '\(subject)' is left out")
      return
    }
    var added = 0
    var changed = 0
    for (index, item) in after.items.enumerated() where old[item.ref] != item {
      let keys: [Locator.Key] = ["items", .index(index)]
      if let known = old[item.ref] {
        if known.by != nil {
          refuse(
            "edit-evidence", subject, file, keys,
            "what '\(known.by?.text ?? "")' entered stays as it is: '\(item.ref)'")
          return
        }
        changed += 1
      } else {
        added += 1
      }
      if let flaw = flaw(inItem: item, of: after, file) {
        refuse("add-evidence", subject, file, keys, flaw.reason, needs: flaw.needs)
        return
      }
    }
    let kind = changed > 0 ? "edit-evidence" : "add-evidence"
    guard isRecorded else {
      refuse(
        kind, subject, file,
        "what '\(subject)' did is for \(recorders) to record", needs: "approval by \(recorders)",
        clause: recordersClause)
      return
    }
    if changed > 0, let flaw = flaw(inDecided: after, file) {
      refuse(
        kind, subject, file, flaw.keys, flaw.reason, needs: "a correction on record",
        clause: flaw.clause)
      return
    }
    let counts = [(added, "new"), (changed, "changed")].filter { $0.0 > 0 }.map {
      "\($0.0) \($0.1)"
    }
    allow(kind, subject, file, "contributions of \(subject): \(counts.joined(separator: ", "))")
    registry.activities[after.person]?.removeAll {
      RegistryLayout.activity($0) == file.path
    }
    registry.activities[after.person, default: []].append(after)
  }

  /// Judges a record that only those may change who record what others did.
  mutating func judge(
    recorded kind: String, _ subject: String, _ file: GuardedFile, _ text: String,
    then keep: (inout GuardBench) -> Void = { _ in }
  ) {
    guard isRecorded else {
      refuse(
        kind, subject, file, "this is for \(recorders) to record",
        needs: "approval by \(recorders)", clause: recordersClause)
      return
    }
    allow(kind, subject, file, text)
    keep(&self)
  }

  /// The clause that says who may record, where the charter has one of that name.
  var recordersClause: ClauseID? {
    charter.clauses.first { $0.id.text.hasSuffix("/recorders") }?.id
  }

  private func flaw(
    inItem item: Contribution, of activity: Activity, _ file: GuardedFile
  ) -> (reason: String, needs: String)? {
    if item.at > proposal.now.adding(seconds: 300) {
      return (
        "the contribution claims to be of \(item.at), and it is \(proposal.now)",
        GuardBench.needsTime
      )
    }
    guard let span = span(of: [file.path]) else { return nil }
    if item.at > span.committed.adding(seconds: 300) {
      return (
        "the contribution claims to be of \(item.at), after the commit that brings it, of \(span.committed)",
        GuardBench.needsTime
      )
    }
    // What an importer brings has its forge's dates; what a person enters says when.
    if activity.forge != nil, item.by == nil, item.recorded == nil { return nil }
    guard let by = item.by, let recorded = item.recorded else {
      return (
        "evidence that no importer brings says who entered it and when: '\(item.ref)' claims to be of \(item.at), and its commit is of \(span.authored)",
        "gov activity add"
      )
    }
    if !isAuthor(by), !approvers.contains(where: { $0.id == by }) {
      return ("it says that '\(by)' entered it, who did not propose this", "the author '\(by)'")
    }
    return flaw(inTime: item.at, recorded: recorded, [file.path]).map {
      ($0, GuardBench.needsTime)
    }
  }
}
