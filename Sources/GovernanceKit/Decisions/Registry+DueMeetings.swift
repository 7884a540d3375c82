// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Meetings to be called, notices to be completed, attendance and minutes to be recorded.
  package func dueMeetings(at instant: Instant, under charter: Charter) -> [DueItem] {
    var items: [DueItem] = []
    for rule in bodyRules(under: charter, at: instant) {
      if let item = nextMeeting(of: rule, at: instant, under: charter) { items.append(item) }
    }
    for group in sortedGroups {
      if let item = nextMeeting(of: group, at: instant, under: charter) { items.append(item) }
    }
    for meeting in sortedMeetings
    where meeting.called.at <= instant && meeting.ended?.outcome != .cancelled {
      let rule = meetingRule(of: meeting, under: charter)
      items += notice(meeting, rule, at: instant, under: charter)
      items += record(meeting, rule, at: instant, under: charter)
    }
    return items
  }

  /// The next meeting of the series, if its day or the last day for its notice is past.
  private func nextMeeting(
    of rule: BodyRule, at instant: Instant, under charter: Charter
  ) -> DueItem? {
    guard let cadence = rule.meetings?.cadence,
      !members(of: rule.id, at: instant, under: charter).isEmpty
    else { return nil }
    let day = charter.zone.day(of: instant)
    let own = sortedMeetings.filter {
      $0.body == rule.id && $0.kind == .regular && $0.ended?.outcome != .cancelled
    }
    if own.contains(where: { $0.at > instant }) { return nil }
    // Where none was held yet, the series begins with the body.
    let begun = bodies[rule.id]?.seats.map(\.since).min() ?? day
    // In a series of fixed days, one that was called off was an exception, told in advance.
    let told = sortedMeetings.filter {
      $0.body == rule.id && $0.kind == .regular && cadence.weekday != nil && $0.at <= instant
    }
    let last =
      (own + told).map { $0.insteadOf ?? charter.zone.day(of: $0.at) }.max() ?? begun
    let next = cadence.next(after: last, by: charter.calendar)
    let notify = rule.meetings?.notice?.before.before(next, by: charter.calendar) ?? next
    guard day >= notify else { return nil }
    // A meeting is called before it begins: what is left of today may be too late.
    let isOver = cadence.secondOfDay.map { charter.zone.instant(on: day, second: $0) < instant }
    let reached = rule.meetings?.notice?.before.after(day, by: charter.calendar) ?? day
    let proposed = cadence.proposed(
      due: next, from: reached == day && isOver == true ? day.adding(days: 1) : reached,
      by: charter.calendar)
    let at = cadence.words(on: proposed, in: charter.zone)
    let title = rule.title.text()
    return DueItem(
      "meeting", rule.id.text,
      day > next
        ? "the \(title) should have met by \(next)"
        : "notice of the meeting of the \(title) by \(next) is due",
      on: day > next ? next : notify, command: "gov meeting call \(rule.id) --at \(at)",
      clause: cadence.clause)
  }

  private func notice(
    _ meeting: Meeting, _ rule: MeetingRule?, at instant: Instant, under charter: Charter
  ) -> [DueItem] {
    let lacks = meeting.itemsMissing(from: rule?.notice)
    guard !lacks.isEmpty, meeting.at > instant else { return [] }
    let options = lacks.map { "--\($0.rawValue) …" }.joined(separator: " ")
    return [
      DueItem(
        "notice", meeting.id.text,
        "the notice of '\(meeting.id)' does not say: \(lacks.map(\.rawValue).joined(separator: ", "))",
        on: rule?.notice?.before.before(charter.zone.day(of: meeting.at), by: charter.calendar),
        command: "gov meeting edit \(meeting.id) \(options)", clause: rule?.notice?.clause)
    ]
  }

  private func record(
    _ meeting: Meeting, _ rule: MeetingRule?, at instant: Instant, under charter: Charter
  ) -> [DueItem] {
    let day = charter.zone.day(of: meeting.at)
    let today = charter.zone.day(of: instant)
    guard day < today else { return [] }
    var items: [DueItem] = []
    let attendance = attendance(of: meeting, under: charter)
    if !attendance.isRecorded {
      items.append(
        DueItem(
          "attendance", meeting.id.text, "nobody recorded who attended '\(meeting.id)'", on: day,
          command: "gov meeting attend \(meeting.id) --present LOGIN,…"))
    } else if meeting.ended == nil {
      items.append(
        DueItem(
          "close-meeting", meeting.id.text, "the meeting '\(meeting.id)' is not closed", on: day,
          command: "gov meeting close \(meeting.id)"))
    }
    if meeting.minutes == nil, meeting.source == nil {
      let limit = rule?.minutes?.within.after(day, by: charter.calendar) ?? day
      if rule?.minutes == nil || today > limit {
        items.append(
          DueItem(
            "minutes", meeting.id.text, "the minutes of '\(meeting.id)' are missing", on: limit,
            command: "gov meeting minutes \(meeting.id) FILE", clause: rule?.minutes?.clause))
      }
    }
    return items
  }
}
