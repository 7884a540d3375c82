// SPDX-License-Identifier: Apache-2.0

/// Meetings were called in time, and ended as their attendance says.
package enum MeetingsRecount: Check {
  package static let name = "meetings-recount"
  package static let law =
    "a meeting is called in time, and was valid exactly if enough members attended"

  package static func problems(in inspection: inout Inspection) {
    for meeting in inspection.registry.sortedMeetings {
      let charter = inspection.registry.charter(of: meeting) ?? inspection.charter
      check(namesIn: meeting, charter, &inspection)
      check(noticeOf: meeting, charter, &inspection)
      check(endOf: meeting, charter, &inspection)
      if let digest = meeting.minutes?.digest, !Digest.isWellFormed(digest) {
        inspection.note(
          RegistryLayout.minutes(meeting.id), ["digest"],
          "'\(digest)' is no digest, which is 'sha256:' and 64 digits of 0-9 and a-f")
      }
    }
    for vote in inspection.registry.sortedVotes {
      let path =
        vote.isOpen ? RegistryLayout.openVote(vote.id) : RegistryLayout.closedVote(vote.id)
      if let remark = inspection.registry.unconvenedRoll(of: vote) {
        inspection.note(
          path, ["present"], remark.sentence, help: remark.help, clause: remark.remark.clause,
          severity: .warning)
      }
      guard let id = vote.meeting else { continue }
      guard let meeting = inspection.registry.meetings[id] else {
        inspection.note(path, ["meeting"], "the registry has no meeting '\(id)'")
        continue
      }
      if vote.ended?.outcome == .passed,
        let flaw = inspection.registry.flaw(inPassing: vote, before: .distantFuture)
      {
        inspection.note(path, ["meeting"], flaw, help: "gov meeting show \(meeting.id)")
      }
    }
  }

  private static func check(
    namesIn meeting: Meeting, _ charter: Charter, _ inspection: inout Inspection
  ) {
    let registry = inspection.registry
    let path = RegistryLayout.meeting(meeting.id)
    if let body = meeting.body, charter.body(body) == nil {
      inspection.note(path, ["body"], "the charter has no body '\(body)'")
    }
    if let group = meeting.group, registry.groups[group] == nil {
      inspection.note(path, ["group"], "the registry has no group '\(group)'")
    } else if let group = meeting.group, let ended = registry.groups[group]?.ended,
      ended.basis.at < meeting.called.at
    {
      inspection.note(
        path, ["group"],
        "the group '\(group)' was \(ended.outcome.rawValue) before the meeting was called")
    }
    let called = [meeting.called.by].compactMap { $0 } + meeting.called.with
    for person in (called + meeting.notInvited).sorted() where registry.person(person) == nil {
      inspection.note(path, ["called"], "'\(person)' is not in the registry")
    }
    for list in meeting.attendance {
      let path = RegistryLayout.attendance(meeting.id, by: list.by)
      for (key, people) in [("present", list.present), ("excused", list.excused)] {
        for (index, person) in people.enumerated() where registry.person(person) == nil {
          inspection.note(path, [.name(key), .index(index)], "'\(person)' is not in the registry")
        }
      }
      if !list.present.isEmpty, list.at < meeting.at {
        inspection.note(path, ["at"], "nobody attends a meeting before it begins at \(meeting.at)")
      }
    }
  }

  private static func check(
    noticeOf meeting: Meeting, _ charter: Charter, _ inspection: inout Inspection
  ) {
    guard let rule = meeting.body.flatMap({ charter.body($0) })?.meetings?.notice else { return }
    // Of a meeting that was taken in from elsewhere only the attendance is known.
    if meeting.source != nil || !meeting.isAsked(for: rule) { return }
    let path = RegistryLayout.meeting(meeting.id)
    let called = charter.zone.day(of: meeting.called.at)
    let day = charter.zone.day(of: meeting.at)
    let clause = rule.clause.map { " (\($0))" } ?? ""
    if called > rule.before.before(day, by: charter.calendar) {
      inspection.note(
        path, ["called", "at"],
        "the meeting was called on \(called) for \(day), and notice is given \(rule.before) before\(clause)"
      )
    }
    let lacks = meeting.itemsMissing(from: rule)
    if !lacks.isEmpty, meeting.at <= inspection.now, meeting.ended?.outcome != .cancelled {
      inspection.note(
        path, ["called"],
        "the notice does not say: \(lacks.map(\.rawValue).joined(separator: ", "))\(clause)",
        severity: .warning)
    }
  }

  private static func check(
    endOf meeting: Meeting, _ charter: Charter, _ inspection: inout Inspection
  ) {
    guard let ended = meeting.ended, ended.outcome != .cancelled else { return }
    let path = RegistryLayout.meeting(meeting.id)
    let attendance = inspection.registry.attendance(of: meeting, under: charter)
    let outcome = inspection.registry.obstacles(to: meeting).outcome
    if outcome != ended.outcome {
      inspection.note(
        path, ["ended", "outcome"],
        "the meeting is recorded as \(ended.outcome.rawValue), and its record makes it \(outcome.rawValue)",
        help: "gov meeting show \(meeting.id)")
    }
    if attendance.named != ended.counts {
      inspection.note(
        path, ["ended", "counts"], "the recorded counts are not those of the attendance",
        help: "gov meeting show \(meeting.id)")
    }
  }
}
