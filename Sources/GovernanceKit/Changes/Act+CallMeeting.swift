// SPDX-License-Identifier: Apache-2.0
import Counting

extension Act {
  /// What a meeting is called with beside its body and time.
  public struct MeetingTerms: Hashable, Sendable {
    /// The meeting's id; made of its day and body if nothing is said.
    public var id: String?
    /// When it is to end.
    public var until: When?
    /// The day of the series for which it stands.
    public var insteadOf: Day?
    /// Where people meet.
    public var mode: Meeting.Mode?
    /// The place, or the link to it.
    public var place: String?
    /// What is dealt with.
    public var agenda: [String] = []
    /// What is to be read before.
    public var material: [String] = []
    /// Why outsiders may not attend.
    public var closedFor: String?
    /// Members who are not invited.
    public var notInvited: [String] = []
    /// Members who call it together with the actor.
    public var with: [String] = []
    /// The project whose own body meets.
    public var scope: Scope?
    /// Whether it is called outside the series.
    public var isExtraordinary = false

    /// Creates terms that leave everything to the charter.
    public init() {}
  }

  /// Calls a meeting of a body or group, on the notice that the charter asks for.
  public func callMeeting(
    of word: String, at when: When, _ terms: MeetingTerms = MeetingTerms()
  ) throws(Refusal) -> Change {
    var meeting = Meeting()
    var rule: BodyRule?
    var own: MeetingRule?
    if charter.body(BodyID(word).rule) != nil {
      let address = try address(BodyID(word), in: terms.scope)
      rule = charter.body(address)
      meeting.body = address
    } else if registry.groups[GroupID(word)] != nil {
      let group = try group(GroupID(word))
      if !group.isAlive(at: at) { _ = try livingGroup(group.id) }
      try requireConvener(of: group, to: "call a meeting of '\(word)'")
      meeting.group = group.id
      own = registry.meetingRule(of: group, under: charter)
    } else {
      let known = charter.bodies.map(\.id.text) + registry.groups.keys.map(\.text).sorted()
      let near = Suggestion.nearest(to: word, among: known)
      throw Refusal(
        .unknownWord, "unknown-body", "there is no body or group '\(word)'",
        help: near.map { "did you mean '\($0)'?" }
          ?? "there are: \(known.joined(separator: ", "))")
    }
    let meetings = rule?.meetings ?? own ?? MeetingRule()
    meeting.at = begin(when, meetings.cadence)
    meeting.until = terms.until?.instant(in: charter.zone)
    meeting.insteadOf = terms.insteadOf
    meeting.mode = terms.mode
    meeting.place = terms.place
    meeting.agenda = terms.agenda
    meeting.material = terms.material
    meeting.closedFor = terms.closedFor
    meeting.notInvited = try people(terms.notInvited)
    meeting.called.by = actor
    meeting.called.with = try people(terms.with)
    meeting.called.at = at
    meeting.called.recorded = recorded
    if terms.isExtraordinary { meeting.kind = .extraordinary }
    if let rule { try requireCaller(&meeting, rule, meetings) }
    let notice = meetings.notice.flatMap { meeting.isAsked(for: $0) ? $0 : nil }
    try requireTimes(meeting, rule, notice)
    try requireOpenness(meeting, rule)
    if let same = registry.sortedMeetings.first(where: {
      $0.body == meeting.body && $0.group == meeting.group && $0.at == meeting.at
        && $0.ended?.outcome != .cancelled
    }) {
      throw Refusal(
        "called-already", "a meeting is called for \(meeting.at) already: '\(same.id)'",
        help: "gov meeting edit \(same.id) completes its notice")
    }
    meeting.id = MeetingID(
      try meetingID(terms.id, meeting, rule?.id.plainWords.joined(separator: "-") ?? word))
    var change = Change()
    change.id = meeting.id.text
    let title = rule?.title.text() ?? word
    change.put(
      .meeting(meeting), "call-meeting", meeting.id.text,
      "call the meeting '\(meeting.id)' of the \(title) for \(meeting.at)")
    let lacks = meeting.itemsMissing(from: notice)
    if !lacks.isEmpty {
      let clause = notice?.clause.map { " (\($0))" } ?? ""
      change.notes.append(
        "the notice does not say yet: \(lacks.map(\.rawValue).joined(separator: ", "))\(clause); add it with gov meeting edit \(meeting.id)"
      )
    }
    return change
  }

  /// Completes a notice before the meeting begins.
  public func editMeeting(_ id: MeetingID, _ terms: MeetingTerms) throws(Refusal) -> Change {
    var meeting = try openMeeting(id)
    try requireClerk(of: meeting, "edit the notice of a meeting")
    try requireOrder(after: meeting.called.at)
    guard at < meeting.at else {
      throw Refusal("begun", "the meeting '\(id)' began at \(meeting.at), and its notice stands")
    }
    let before = meeting
    if let mode = terms.mode { meeting.mode = mode }
    if let place = terms.place { meeting.place = place }
    if let until = terms.until { meeting.until = until.instant(in: charter.zone) }
    meeting.agenda += terms.agenda
    meeting.material += terms.material
    guard meeting != before else {
      throw Refusal(
        .unknownWord, "nothing-to-edit", "nothing is said that would change the notice of '\(id)'",
        help: "gov meeting edit --help")
    }
    var change = Change()
    change.id = id.text
    change.put(.meeting(meeting), "edit-meeting", id.text, "edit the notice of the meeting '\(id)'")
    return change
  }

  /// A day alone means the time of day that the charter names, else the day's beginning.
  private func begin(_ when: When, _ cadence: Cadence?) -> Instant {
    switch when {
    case .instant(let instant): instant
    case .day(let day):
      charter.zone.instant(on: day, second: cadence?.secondOfDay ?? 0)
    }
  }

  private func people(_ logins: [String]) throws(Refusal) -> [PersonID] {
    try logins.map { login throws(Refusal) in try person(login).id }
  }

  private func requireTimes(
    _ meeting: Meeting, _ rule: BodyRule?, _ notice: NoticeRule?
  ) throws(Refusal) {
    guard meeting.at >= at else {
      throw Refusal(
        "past-meeting", "a meeting is called before it begins, and '\(meeting.at)' is past",
        help: "enter an earlier call with --dated WHEN")
    }
    if let until = meeting.until, until <= meeting.at {
      throw Refusal("times", "a meeting cannot end before it begins: '\(until)'")
    }
    guard let rule, let notice else { return }
    let meetingDay = charter.zone.day(of: meeting.at)
    guard day > notice.before.before(meetingDay, by: charter.calendar) else { return }
    let left = meetingDay.number - day.number
    let clause = notice.clause.map { " (\($0))" } ?? ""
    throw Refusal(
      "short-notice",
      "a meeting of the \(rule.title.text()) is called \(notice.before) before: from \(day) to \(meetingDay) it is \(left) day\(left == 1 ? "" : "s")\(clause)",
      help: "the earliest day is \(notice.before.after(day, by: charter.calendar))")
  }

  private func requireOpenness(_ meeting: Meeting, _ rule: BodyRule?) throws(Refusal) {
    guard let rule, let openness = rule.meetings?.openness else { return }
    let clause = openness.clause.map { " (\($0))" } ?? ""
    if openness.isPublic, !openness.mayClose, meeting.closedFor != nil {
      throw Refusal("public", "meetings of the \(rule.title.text()) are open to all\(clause)")
    }
    guard let left = meeting.notInvited.first else { return }
    guard openness.mayExclude else {
      throw Refusal(
        "all-invited",
        "all members of the \(rule.title.text()) are invited to its meetings, and '\(left)' is left out\(clause)",
        help: "leave out --without")
    }
    guard meeting.closedFor != nil else {
      throw Refusal(
        "not-closed",
        "only a closed meeting leaves out a member whom it concerns, and this one is open\(clause)",
        help: "say why it is closed with --closed-for REASON")
    }
  }

  /// The chair calls; anybody else needs as many members as the charter asks for.
  private func requireCaller(
    _ meeting: inout Meeting, _ rule: BodyRule, _ meetings: MeetingRule
  ) throws(Refusal) {
    guard let actor,
      let standing = registry.callers(
        of: rule, by: actor, with: meeting.called.with, at: at, under: charter)
    else { return }
    let title = rule.title.text()
    let who = standing.seats.joined(separator: " or ")
    guard standing.mayCall || standing.isExtraordinary else {
      throw Refusal(
        "may-not-call", "a meeting of the \(title) is called by its \(who), and '\(actor)' is not",
        help: "gov body show \(rule.id)")
    }
    guard standing.mayCall else {
      let clause = meetings.extraordinary?.clause.map { " (\($0))" } ?? ""
      throw Refusal(
        "may-not-call",
        "a meeting of the \(title) is called by its \(who)\(standing.otherwise), and \(standing.named) \(standing.named == 1 ? "is" : "are") named\(clause)",
        help: "name them with --with LOGIN,…")
    }
    guard standing.isExtraordinary else { return }
    meeting.kind = .extraordinary
  }

  private func meetingID(
    _ named: String?, _ meeting: Meeting, _ word: String
  ) throws(Refusal) -> String {
    if let named {
      guard IDRule.isPlain(named) else {
        throw Refusal(
          .unknownWord, "bad-id", "'\(named)' cannot be a meeting's id: \(IDRule.plainLaw)")
      }
      guard registry.meetings[MeetingID(named)] == nil else {
        throw Refusal(
          "taken", "there is a meeting '\(named)' already", help: "choose another --id")
      }
      return named
    }
    let base = "\(charter.zone.day(of: meeting.at))-\(word)"
    var id = base
    var number = 2
    while registry.meetings[MeetingID(id)] != nil {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}

extension Meeting {
  /// Whether a rule about notices asks anything of this meeting.
  public func isAsked(for rule: NoticeRule) -> Bool { !rule.regularOnly || kind == .regular }

  /// What the notice is asked to say and does not.
  public func itemsMissing(from rule: NoticeRule?) -> [NoticeRule.Item] {
    guard let rule, isAsked(for: rule) else { return [] }
    return rule.items.filter { item in
      switch item {
      case .place: place == nil
      case .time: false
      case .mode: mode == nil
      case .agenda: agenda.isEmpty
      case .material: material.isEmpty
      }
    }
  }
}
