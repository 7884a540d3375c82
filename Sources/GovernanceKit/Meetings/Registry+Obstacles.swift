// SPDX-License-Identifier: Apache-2.0
import Counting

/// Why a meeting can decide nothing.
package struct Obstacle: Hashable, Sendable {
  /// Why, in a sentence without a full stop.
  package var text: LocalizedWords
  /// Where the rule comes from.
  package var clause: ClauseID?
  /// Whether too few attended, or not those who must.
  package var isOfAttendance: Bool

  /// The same sentence in each language.
  package struct LocalizedWords: Hashable, Sendable {
    package var english: String
    package var chinese: String

    /// The sentence in a language.
    package func words(in language: Language) -> String { language.pick(english, chinese) }
  }

  fileprivate init(
    _ english: String, _ chinese: String, _ clause: ClauseID?, isOfAttendance: Bool
  ) {
    text = LocalizedWords(english: english, chinese: chinese)
    self.clause = clause
    self.isOfAttendance = isOfAttendance
  }

  /// The sentence with its clause behind.
  package var sentence: String { text.english + (clause.map { " (\($0))" } ?? "") }
}

extension Registry {
  /// Why a meeting can decide nothing; none where it can.
  ///
  /// It is judged by the charter that was in force when it was called.
  package func obstacles(to meeting: Meeting) -> [Obstacle] {
    guard let charter = charter(of: meeting) else { return [] }
    return obstacles(inCallOf: meeting, under: charter)
      + obstacles(inAttendanceAt: meeting, under: charter)
  }

  /// What was wrong with how it was called: too late, by nobody entitled, or called off since.
  private func obstacles(inCallOf meeting: Meeting, under charter: Charter) -> [Obstacle] {
    // Of a meeting taken in from elsewhere the notice is not known.
    guard meeting.source == nil else { return [] }
    var result: [Obstacle] = []
    if meeting.ended?.outcome == .cancelled {
      result.append(Obstacle("it was cancelled", "会议已取消", nil, isOfAttendance: false))
    }
    let rule = meetingRule(of: meeting, under: charter)
    if let notice = rule?.notice, meeting.isAsked(for: notice) {
      let called = charter.zone.day(of: meeting.called.at)
      let day = charter.zone.day(of: meeting.at)
      if called > notice.before.before(day, by: charter.calendar) {
        result.append(
          Obstacle(
            "it was called on \(called) for \(day), and notice is given \(notice.before) before",
            "\(called) 才通知 \(day) 的会议，须提前 \(notice.before.words(in: .chinese))",
            notice.clause, isOfAttendance: false))
      }
    }
    if let flaw = flaw(inCallerOf: meeting, under: charter) {
      result.append(
        Obstacle(flaw.english, flaw.chinese, rule?.extraordinary?.clause, isOfAttendance: false))
    }
    return result
  }

  private func obstacles(
    inAttendanceAt meeting: Meeting, under charter: Charter
  ) -> [Obstacle] {
    let attendance = attendance(of: meeting, under: charter)
    let clause = meetingRule(of: meeting, under: charter)?.quorum?.clause
    guard attendance.isRecorded else {
      return [
        Obstacle(
          "nobody recorded who attended", "没有出席记录", nil, isOfAttendance: true)
      ]
    }
    var result = attendance.quorum.filter { !$0.isMet }.map { finding in
      let have = finding.have ?? attendance.present.count
      let members = attendance.members.count
      return Obstacle(
        "\(have) of \(members) members attend, and \(finding.need.map(String.init) ?? "more") must",
        "\(members) 名成员中 \(have) 人出席，须 \(finding.need.map(String.init) ?? "更多") 人",
        clause, isOfAttendance: true)
    }
    for role in attendance.rolesMissing {
      result.append(
        Obstacle(
          "no \(charter.title(role)) attends", "没有 \(charter.roleWords(role, in: .chinese)) 出席",
          clause, isOfAttendance: true))
    }
    let openness = meetingRule(of: meeting, under: charter)?.openness
    let attending = Set(attendance.present + attendance.guests)
    for person in meeting.notInvited where attending.contains(person) {
      result.append(
        Obstacle(
          "'\(person)' is concerned and was there", "当事人 \(person) 在场", openness?.clause,
          isOfAttendance: false))
    }
    return result
  }

  /// What is wrong with who called a meeting of a body; nothing where it may be so.
  private func flaw(
    inCallerOf meeting: Meeting, under charter: Charter
  ) -> Obstacle.LocalizedWords? {
    guard let caller = meeting.called.by, let rule = meeting.body.flatMap({ charter.body($0) }),
      let standing = callers(
        of: rule, by: caller, with: meeting.called.with, at: meeting.called.at, under: charter),
      !standing.mayCall
    else { return nil }
    let who = standing.seats.joined(separator: " or ")
    return Obstacle.LocalizedWords(
      english: "'\(caller)' called it, and it is called by its \(who)\(standing.otherwise)",
      chinese: "召集人 \(caller) 无权召集")
  }

  /// Whether somebody may call a meeting of a body, alone or together with others.
  ///
  /// - Returns: How it stands; nothing where the charter leaves calling to everybody.
  package func callers(
    of rule: BodyRule, by caller: PersonID, with others: [PersonID], at instant: Instant,
    under charter: Charter
  ) -> CallStanding? {
    guard let meetings = rule.meetings, !meetings.callers.isEmpty else { return nil }
    let callers = Set(meetings.callers.map(\.text))
    let seats = seats(of: rule.id, at: instant, under: charter)
    let chairs = seats.filter { callers.contains($0.seat) }
    let members = members(of: rule.id, at: instant, under: charter)
    var standing = CallStanding(
      seats: meetings.callers.map(\.text), named: 0, need: nil, members: members.count,
      isExtraordinary: false, mayCall: false)
    // Without a chair nobody could ever call a meeting that chooses one.
    if chairs.contains(where: { $0.person == caller })
      || chairs.isEmpty && members.contains(caller)
    {
      standing.mayCall = true
      return standing
    }
    standing.named = Set([caller] + others).intersection(members).count
    guard let extraordinary = meetings.extraordinary,
      let condition = try? Condition(extraordinary.called),
      let counts = try? MotionCounts(yes: standing.named, members: members.count)
    else { return standing }
    let finding = condition.finding(for: counts)
    standing.need = finding.need
    standing.isExtraordinary = true
    standing.mayCall = finding.isMet
    return standing
  }
}

/// Who calls a body's meetings, and whether those who did so may.
package struct CallStanding: Hashable, Sendable {
  /// The seats whose holders call.
  package var seats: [String]
  /// How many of those who call are members.
  package var named: Int
  /// How many members can call one together, where that is a number.
  package var need: Int?
  /// How many members there are.
  package var members: Int
  /// Whether enough members can call one, which is extraordinary then.
  package var isExtraordinary: Bool
  /// Whether they may.
  package var mayCall: Bool

  /// Who else may call, as the end of a sentence.
  var otherwise: String {
    guard isExtraordinary else { return "" }
    return ", or by \(need.map(String.init) ?? "enough") of its \(members) members"
  }
}

extension [Obstacle] {
  /// What becomes of a meeting to which these stand in the way.
  package var outcome: MeetingEnd.Outcome {
    isEmpty ? .valid : contains(where: \.isOfAttendance) ? .noQuorum : .invalid
  }
}
