// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// How a meeting's body or group meets: by its own rule, and where that is silent by its kind's.
  public func meetingRule(of meeting: Meeting, under charter: Charter) -> MeetingRule? {
    if let body = meeting.body { return charter.body(body)?.meetings }
    return meeting.group.flatMap { groups[$0] }.flatMap { meetingRule(of: $0, under: charter) }
  }

  /// How a group meets: by its own rule, and where that is silent by its kind's.
  package func meetingRule(of group: Group, under charter: Charter) -> MeetingRule? {
    let general = charter.groupKind(group.kind)?.meetings
    guard let own = group.constitution.meetings else { return general }
    return general.map { own.filled(from: $0) } ?? own
  }

  /// Whether somebody may record who attended a meeting and what was said, by its own rule.
  ///
  /// Where nothing is said any member may, so that members can keep minutes in turn.
  package func keeps(
    _ person: PersonID, recordOf meeting: Meeting, at instant: Instant, under charter: Charter
  ) -> Bool {
    let rule = meetingRule(of: meeting, under: charter)
    if let body = meeting.body {
      let callers = Set((rule?.callers ?? []).map(\.text))
      let isKept = rule?.keepers?.who != .callers || callers.isEmpty
      return seats(of: body, at: instant, under: charter).contains { held in
        held.person == person && (callers.contains(held.seat) || isKept && !held.isObserver)
      }
    }
    guard rule?.keepers?.who != .callers else { return false }
    return meeting.group.flatMap { groups[$0] }?
      .members(on: charter.zone.day(of: instant)).contains(person) ?? false
  }
}

extension MeetingRule {
  /// The rule with what it leaves unsaid taken from a more general one.
  fileprivate func filled(from general: MeetingRule) -> MeetingRule {
    var rule = self
    if rule.callers.isEmpty { rule.callers = general.callers }
    rule.cadence = cadence ?? general.cadence
    rule.notice = notice ?? general.notice
    rule.extraordinary = extraordinary ?? general.extraordinary
    rule.quorum = quorum ?? general.quorum
    rule.minutes = minutes ?? general.minutes
    rule.keepers = keepers ?? general.keepers
    rule.openness = openness ?? general.openness
    rule.proxies = proxies ?? general.proxies
    return rule
  }
}
