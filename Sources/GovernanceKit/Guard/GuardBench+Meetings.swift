// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Judges a notice, or the end of a meeting.
  mutating func judge(_ before: Meeting?, meeting after: Meeting, _ file: GuardedFile) {
    let id = after.id.text
    if let before {
      guard before.ended == nil else {
        refuse(
          "edit-meeting", id, file, "a meeting that ended stays on record as it is",
          needs: "a correction on record")
        return
      }
      guard before.called == after.called, before.at == after.at, before.body == after.body,
        before.group == after.group
      else {
        refuse(
          "edit-meeting", id, file,
          "when a meeting was called, by whom and for when stays on record",
          needs: "another meeting, called anew")
        return
      }
    }
    let at = after.ended?.at ?? after.called.at
    let recorded = after.ended.map(\.recorded) ?? after.called.recorded
    if before == nil || after.ended != nil, after.source == nil,
      let flaw = flaw(inTime: at, recorded: recorded, [file.path])
    {
      refuse("edit-meeting", id, file, flaw, needs: GuardBench.needsTime)
      return
    }
    if before == nil, after.source == nil, let by = after.called.by, !isAuthor(by), !isRecorded {
      refuse(
        "call-meeting", id, file, "it says that '\(by)' called it, who did not propose this",
        needs: "the author '\(by)'")
      return
    }
    clerk(
      before == nil ? "call-meeting" : after.ended == nil ? "edit-meeting" : "close-meeting", id,
      after.body, file, "\(before == nil ? "call" : "record") the meeting '\(id)'"
    ) { bench in
      let known = bench.registry.meetings[after.id]
      var meeting = after
      meeting.attendance = known?.attendance ?? []
      meeting.minutes = known?.minutes
      bench.registry.meetings[after.id] = meeting
    }
  }

  /// Judges a list of who attended.
  mutating func judge(
    _ before: AttendanceList?, attendance after: AttendanceList, _ file: GuardedFile
  ) {
    let id = meetingID(of: file)
    guard let meeting = known(id, "attend", file) else { return }
    if let by = after.by, !isAuthor(by), !isRecorded {
      refuse(
        "attend", id.text, file, "it says that '\(by)' recorded it, who did not propose this",
        needs: "the author '\(by)'")
      return
    }
    if after.present.isEmpty, after.excused == author.map({ [$0.id] }) {
      allow("attend", id.text, file, "\(after.excused.first?.text ?? "") sends word to '\(id)'")
      return
    }
    if let flaw = flaw(inTime: after.at, recorded: after.recorded, [file.path]) {
      refuse("attend", id.text, file, flaw, needs: GuardBench.needsTime)
      return
    }
    clerk("attend", id.text, meeting.body, file, "record who attends '\(id)'") { bench in
      bench.registry.meetings[id]?.attendance.removeAll { $0.by == after.by }
      bench.registry.meetings[id]?.attendance.append(after)
    }
  }

  /// Judges the minutes of a meeting.
  mutating func judge(_ before: Minutes?, minutes after: Minutes, _ file: GuardedFile) {
    let id = meetingID(of: file)
    let body = (registry.meetings[id] ?? merged(id))?.body
    clerk("minutes", id.text, body, file, "record the minutes of '\(id)'")
  }

  /// Lets those pass who preside over the body, and those who may record what others did.
  private mutating func clerk(
    _ kind: String, _ subject: String, _ body: BodyID?, _ file: GuardedFile, _ text: String,
    then keep: (inout GuardBench) -> Void = { _ in }
  ) {
    let callers = Set((body.flatMap { charter.body($0) }?.meetings?.callers ?? []).map(\.text))
    let seats =
      body.map { registry.seats(of: $0, at: proposal.now, under: charter) } ?? []
    let presides = seats.contains { seat in
      callers.contains(seat.seat)
        && (seat.person == author?.id || approvers.contains { $0.id == seat.person })
    }
    if presides {
      allow(kind, subject, file, text)
      keep(&self)
    } else {
      judge(recorded: kind, subject, file, text, then: keep)
    }
  }

  /// The meeting that a list belongs to, which must not have ended.
  private mutating func known(
    _ id: MeetingID, _ kind: String, _ file: GuardedFile
  ) -> Meeting? {
    guard let meeting = registry.meetings[id] ?? merged(id) else {
      refuse(kind, id.text, file, "the registry has no meeting '\(id)'")
      return nil
    }
    if registry.meetings[id]?.ended != nil {
      refuse(
        kind, id.text, file, "a meeting that ended stays on record as it is",
        needs: "a correction on record")
      return nil
    }
    return meeting
  }

  private func merged(_ id: MeetingID) -> Meeting? {
    let bytes = (try? proposal.merged.bytes(at: RegistryLayout.meeting(id))) ?? nil
    return bytes.flatMap { GuardedFile("", before: nil, after: $0).read(Meeting.self).after }
  }

  private func meetingID(of file: GuardedFile) -> MeetingID {
    MeetingID(file.path.split(separator: "/").dropFirst().first.map(String.init) ?? "")
  }
}
