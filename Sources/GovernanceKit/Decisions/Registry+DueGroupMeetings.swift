// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// The next meeting that a group's own rule asks for, once its day or that of its notice is past.
  package func nextMeeting(
    of group: Group, at instant: Instant, under charter: Charter
  ) -> DueItem? {
    guard let rule = meetingRule(of: group, under: charter), let cadence = rule.cadence,
      group.basis.at <= instant,
      [.announced, .active].contains(state(of: group, at: instant, under: charter)),
      // A group of the founding roster that nobody leads yet has not been set up.
      !group.basis.isFounding || !leads(of: group, at: instant, under: charter).isEmpty
    else { return nil }
    let day = charter.zone.day(of: instant)
    let series = sortedMeetings.filter {
      $0.group == group.id && $0.kind == .regular && $0.called.at <= instant
    }
    let standing = series.filter { $0.ended?.outcome != .cancelled }
    if standing.contains(where: { $0.at > instant }) { return nil }
    // In a series of fixed days, one that was called off was an exception, told in advance.
    let past = series.filter {
      $0.at <= instant && ($0.ended?.outcome != .cancelled || cadence.weekday != nil)
    }
    let begun = charter.zone.day(of: group.announced?.at ?? group.basis.at)
    let last = past.map { $0.insteadOf ?? charter.zone.day(of: $0.at) }.max() ?? begun
    let next = cadence.next(after: last, by: charter.calendar)
    let notify = rule.notice?.before.before(next, by: charter.calendar) ?? next
    guard day >= notify else { return nil }
    // A meeting is called before it begins: what is left of today may be too late.
    let isOver = cadence.secondOfDay.map { charter.zone.instant(on: day, second: $0) < instant }
    let reached = rule.notice?.before.after(day, by: charter.calendar) ?? day
    let proposed = cadence.proposed(
      due: next, from: reached == day && isOver == true ? day.adding(days: 1) : reached,
      by: charter.calendar)
    let at = cadence.words(on: proposed, in: charter.zone)
    return DueItem(
      "meeting", group.id.text,
      day > next
        ? "'\(group.id)' should have met by \(next)"
        : "notice of the meeting of '\(group.id)' by \(next) is due",
      on: day > next ? next : notify, command: "gov meeting call \(group.id) --at \(at)",
      clause: cadence.clause)
  }
}
