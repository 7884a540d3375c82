// SPDX-License-Identifier: Apache-2.0
public import Counting

/// Who was at a meeting, held against who belongs there.
public struct Attendance: Hashable, Sendable {
  /// The members when the meeting began, sorted.
  public var members: [PersonID]
  /// Those of them who attended, sorted.
  public var present: [PersonID]
  /// Those of them who sent word, sorted.
  public var excused: [PersonID]
  /// Those of them who did neither, sorted.
  public var missing: [PersonID]
  /// Others who attended, sorted.
  public var guests: [PersonID]
  /// Whether anybody recorded who attended.
  public var isRecorded: Bool
  /// The conditions of the body's quorum, with their arithmetic.
  public var quorum: [ConditionFinding]
  /// The roles of which nobody attended though somebody must.
  public var rolesMissing: [RoleID]

  /// Whether the meeting can decide.
  public var isValid: Bool { rolesMissing.isEmpty && quorum.allSatisfy(\.isMet) }
}

extension Registry {
  /// Who attended a meeting: its lists and the roll calls of its votes, which are part of them.
  public func attendance(of meeting: Meeting, under charter: Charter) -> Attendance {
    let members = members(of: meeting, under: charter)
    let rolls = votes.values.filter { $0.meeting == meeting.id }.compactMap(\.present)
    let present = Set(meeting.attendance.flatMap(\.present) + rolls.flatMap { $0 })
    let excused = Set(meeting.attendance.flatMap(\.excused)).subtracting(present)
    let known = Set(members)
    var result = Attendance(
      members: members, present: members.filter(present.contains),
      excused: members.filter(excused.contains),
      missing: members.filter { !present.contains($0) && !excused.contains($0) },
      guests: present.subtracting(known).sorted(),
      isRecorded: !meeting.attendance.isEmpty || !rolls.isEmpty, quorum: [], rolesMissing: [])
    let rule = meetingRule(of: meeting, under: charter)?.quorum
    let place = meeting.group.flatMap { groups[$0] }?.scope
    result.quorum = (rule?.conditions ?? []).compactMap { text in
      guard let condition = try? Condition(text),
        let counts = try? MotionCounts(members: members.count, present: result.present.count)
      else { return nil }
      return condition.finding(for: counts)
    }
    result.rolesMissing = (rule?.attended ?? []).filter { role in
      !present.contains { person in
        Evaluation(self, charter, person: person, role: role, scope: place, at: meeting.at)
          .holds(anyOf: [role], by: person, in: place, at: meeting.at)
      }
    }
    return result
  }

  /// Those who belong to the body or group that meets, when the meeting begins.
  public func members(of meeting: Meeting, under charter: Charter) -> [PersonID] {
    if let body = meeting.body { return members(of: body, at: meeting.at, under: charter) }
    let day = charter.zone.day(of: meeting.at)
    return meeting.group.flatMap { groups[$0] }?.members(on: day) ?? []
  }

  /// The charter by which a meeting is judged: the one in force when it was called.
  public func charter(of meeting: Meeting) -> Charter? { charter(at: meeting.called.at) }

  /// The meetings sorted by their beginning.
  public var sortedMeetings: [Meeting] {
    meetings.values.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// The meetings that somebody missed running, the latest last, up to a moment.
  ///
  /// Only meetings that were held and whose attendance is recorded count, while the person was a
  /// member; whether excuses and extraordinary meetings count is the charter's to say.
  public func missedRunning(
    _ person: PersonID, of body: BodyRule, at instant: Instant, under charter: Charter
  ) -> [MeetingID] {
    let rule = body.removal
    var missed: [MeetingID] = []
    for meeting in sortedMeetings
    where meeting.body == body.id && meeting.at <= instant && meeting.ended?.outcome != .cancelled {
      if rule?.regularOnly == true, meeting.kind == .extraordinary { continue }
      let attendance = attendance(of: meeting, under: charter)
      guard attendance.isRecorded, attendance.members.contains(person),
        !meeting.notInvited.contains(person)
      else { continue }
      let isAway = isOnLeave(person, at: meeting.at, in: charter.zone)
      if rule?.leaveSpares == true, isAway, !attendance.present.contains(person) { continue }
      if attendance.present.contains(person) {
        missed = []
      } else if rule?.excusesSpare != true || !attendance.excused.contains(person) {
        missed.append(meeting.id)
      }
    }
    return missed
  }
}
