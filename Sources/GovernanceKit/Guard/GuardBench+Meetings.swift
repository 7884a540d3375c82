// SPDX-License-Identifier: Apache-2.0

extension GuardBench {
  /// Judges the notice of a meeting.
  mutating func judge(called meeting: Meeting, _ file: GuardedFile) {
    let call = meeting.called
    let subject = meeting.id.text
    let others = call.with.filter { other in !approvers.contains { $0.id == other } }
    if let other = others.first(where: { !isAuthor($0) }), !isRecordedByRight {
      refuse(
        "call-meeting", subject, file, ["called", "with"],
        "'\(other)' calls a meeting in his own name", needs: "approval by '\(other)'")
      return
    }
    carry(
      "call-meeting", subject, by: call.by, call.at, call.recorded, file, ["called"]
    ) { act throws(Refusal) in
      var terms = Act.MeetingTerms()
      terms.id = subject
      terms.until = meeting.until.map { .instant($0) }
      terms.insteadOf = meeting.insteadOf
      terms.mode = meeting.mode
      terms.place = meeting.place
      terms.agenda = meeting.agenda
      terms.material = meeting.material
      terms.closedFor = meeting.closedFor
      terms.notInvited = meeting.notInvited.map(\.text)
      terms.with = call.with.map(\.text)
      terms.isExtraordinary = meeting.kind == .extraordinary
      return try act.callMeeting(
        of: meeting.body?.text ?? meeting.group?.text ?? "", at: .instant(meeting.at), terms)
    } accepting: { entry in
      if case .meeting(meeting) = entry { true } else { false }
    }
  }

  /// Judges a change of a notice.
  mutating func judge(_ before: Meeting, edited after: Meeting, _ file: GuardedFile) {
    let at = span(of: [file.path])?.committed ?? proposal.now
    carry("edit-meeting", after.id.text, by: author?.id, at, nil, file, []) { act throws(Refusal) in
      var terms = Act.MeetingTerms()
      terms.mode = after.mode
      terms.place = after.place
      terms.until = after.until.map { .instant($0) }
      terms.agenda = Array(after.agenda.dropFirst(before.agenda.count))
      terms.material = Array(after.material.dropFirst(before.material.count))
      return try act.editMeeting(after.id, terms)
    } accepting: { entry in
      if case .meeting(after) = entry { true } else { false }
    }
  }

  /// Judges a list of those who attend.
  mutating func judge(attendance list: AttendanceList, of id: MeetingID, _ file: GuardedFile) {
    let isOwnWord = (list.present + list.excused).allSatisfy { $0 == list.by }
    carry("attend", id.text, by: list.by, list.at, list.recorded, file, [], isOwnWord: isOwnWord) {
      act throws(Refusal) in
      try act.attend(id, present: list.present.map(\.text), excused: list.excused.map(\.text))
    } accepting: { entry in
      if case .attendance(id, list) = entry { true } else { false }
    }
  }

  /// Judges the minutes of a meeting, whose text is kept elsewhere.
  mutating func judge(minutes: Minutes, of id: MeetingID, _ file: GuardedFile) {
    carry("minutes", id.text, by: minutes.by, minutes.at, minutes.recorded, file, []) {
      act throws(Refusal) in
      let meeting = try act.meeting(id)
      try act.requireKeeper(of: meeting, "record minutes")
      guard act.at >= meeting.at, meeting.ended?.outcome != .cancelled else {
        throw Refusal("not-begun", "the meeting '\(id)' has no minutes before it is held")
      }
      if let before = meeting.minutes, act.at <= before.at {
        throw Refusal("order", "the minutes of '\(id)' are replaced by later ones, not rewritten")
      }
      var change = Change()
      change.put(
        .minutes(id, minutes), "minutes", id.text,
        "record the minutes of the meeting '\(id)': \(minutes.file), \(minutes.digest)")
      return change
    } accepting: { _ in
      true
    }
  }

  /// Judges the end of a meeting.
  mutating func judge(ended: MeetingEnd, _ meeting: Meeting, _ file: GuardedFile) {
    carry("close-meeting", meeting.id.text, by: ended.by, ended.at, ended.recorded, file, ["ended"])
    {
      act throws(Refusal) in
      ended.outcome == .cancelled
        ? try act.cancelMeeting(meeting.id) : try act.closeMeeting(meeting.id)
    } accepting: { entry in
      if case .meeting(let made) = entry { made.ended == ended } else { false }
    }
  }

  /// Judges an act of a meeting by doing it again, and keeps what it writes.
  private mutating func carry(
    _ kind: String, _ subject: String, by actor: PersonID?, _ at: Instant, _ recorded: Instant?,
    _ file: GuardedFile, _ keys: [Locator.Key], isOwnWord: Bool = false,
    _ work: (Act) throws(Refusal) -> Change, accepting isSame: (Entry) -> Bool
  ) {
    if !isAuthor(actor), !isRecordedByRight {
      let who = actor.map { "'\($0)' did" } ?? "nobody in particular did"
      refuse(
        kind, subject, file, keys, "it says that \(who) this, and somebody else proposes it",
        needs: "the author '\(actor?.text ?? "who did it")', or approval by \(recorders)")
      return
    }
    // Before the first decision the act lets anybody begin; here those who hold something do.
    if proposal.tip.firstDecision == nil, !isRecorded, !isOwnWord {
      refuse(
        kind, subject, file, keys, "what happens in meetings is for \(recorders) to record",
        needs: "approval by \(recorders)", clause: recordersClause)
      return
    }
    if let flaw = flaw(inClaimed: at, recorded: recorded, [file.path]) {
      refuse(kind, subject, file, keys, flaw.reason, needs: flaw.needs)
      return
    }
    do throws(Refusal) {
      let change = try replay(by: actor, at: at, recorded: recorded, work)
      guard change.entries.contains(where: isSame) else {
        throw Refusal(
          "other", "doing it again gives something else: \(change.lines.last?.text ?? "")")
      }
      allow(kind, subject, file, keys, change.lines.last?.text ?? kind)
      for entry in change.entries { keep(meeting: entry) }
    } catch {
      refuse(kind, subject, file, keys, error.message, needs: error.need(for: subject))
    }
  }

  private mutating func keep(meeting entry: Entry) {
    switch entry {
    case .meeting(let meeting):
      var kept = meeting
      kept.attendance = registry.meetings[meeting.id]?.attendance ?? []
      kept.minutes = registry.meetings[meeting.id]?.minutes
      registry.meetings[meeting.id] = kept
    case .attendance(let id, let list):
      registry.meetings[id]?.attendance.removeAll { $0.by == list.by }
      registry.meetings[id]?.attendance.append(list)
    case .minutes(let id, let minutes):
      registry.meetings[id]?.minutes = minutes
    default: break
    }
  }
}
