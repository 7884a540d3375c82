// SPDX-License-Identifier: Apache-2.0

/// How often one member came to a body's meetings.
public struct AttendanceRecord: Hashable, Sendable {
  /// The member.
  public var person: PersonID
  /// How many meetings were held while the person was a member and expected.
  public var meetings = 0
  /// How many of them the person attended.
  public var present = 0
  /// How many of them the person missed with an excuse or on leave.
  public var excused = 0
  /// Every stretch of two or more meetings that were missed running, as the charter counts.
  public var stretches: [[MeetingID]] = []

  /// How many the person missed without either.
  public var missing: Int { meetings - present - excused }
}

extension Registry {
  /// How often each member came to a body's meetings, from a day on and up to a moment.
  ///
  /// What counts as missed is what the body's rule on removal says; where it says nothing, every
  /// absence does.
  public func attendanceRecords(
    of body: BodyRule, since start: Day?, until instant: Instant, under charter: Charter
  ) -> [AttendanceRecord] {
    var records: [PersonID: AttendanceRecord] = [:]
    var running: [PersonID: [MeetingID]] = [:]
    func close(_ person: PersonID) {
      if let run = running[person], run.count > 1 { records[person]?.stretches.append(run) }
      running[person] = nil
    }
    let rule = body.removal
    for meeting in sortedMeetings where meeting.body == body.id && meeting.at <= instant {
      guard meeting.ended?.outcome != .cancelled,
        start.map({ $0 <= charter.zone.day(of: meeting.at) }) ?? true
      else { continue }
      let attendance = attendance(of: meeting, under: self.charter(of: meeting) ?? charter)
      guard attendance.isRecorded else { continue }
      let present = Set(attendance.present)
      let excused = Set(attendance.excused)
      for person in attendance.members where !meeting.notInvited.contains(person) {
        var record = records[person] ?? AttendanceRecord(person: person)
        let isAway = isOnLeave(person, at: meeting.at, in: charter.zone)
        record.meetings += 1
        if present.contains(person) {
          record.present += 1
        } else if excused.contains(person) || isAway {
          record.excused += 1
        }
        records[person] = record
        if present.contains(person) {
          close(person)
          continue
        }
        let isSpared =
          (rule?.excusesSpare == true && excused.contains(person))
          || (rule?.leaveSpares == true && isAway)
          || (rule?.regularOnly == true && meeting.kind == .extraordinary)
        if !isSpared { running[person, default: []].append(meeting.id) }
      }
    }
    for person in running.keys.sorted() { close(person) }
    return records.values.sorted { $0.person < $1.person }
  }
}
