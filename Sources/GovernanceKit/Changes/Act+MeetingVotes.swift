// SPDX-License-Identifier: Apache-2.0
import Counting

extension Act {
  /// The meeting that was named on the command line.
  func meeting(_ id: MeetingID) throws(Refusal) -> Meeting {
    try registry.meeting(named: id)
  }

  /// A meeting that is neither closed nor cancelled.
  func openMeeting(_ id: MeetingID) throws(Refusal) -> Meeting {
    let meeting = try meeting(id)
    guard let ended = meeting.ended else { return meeting }
    throw Refusal(
      "meeting-closed",
      "the meeting '\(id)' was \(ended.outcome == .cancelled ? "cancelled" : "closed") on \(charter.zone.day(of: ended.at))",
      help: "gov meeting show \(id)")
  }

  /// Binds a vote to the meeting at which it is taken.
  func bind(
    _ vote: inout Vote, to id: MeetingID, _ procedure: Procedure
  ) throws(Refusal) {
    let meeting = try openMeeting(id)
    guard procedure.mode != .writing else {
      throw Refusal("in-writing", "\(procedure.title.text()) is taken in writing, not in a meeting")
    }
    if let body = procedure.electorate.body.map({
      charter.address(of: $0, in: vote.motion.place)
    }), meeting.body != body {
      throw Refusal(
        "other-body",
        "'\(id)' is a meeting of '\(meeting.body?.text ?? meeting.group?.text ?? "")', and \(procedure.title.text()) is taken in one of '\(body)'",
        help: "gov meeting list \(body)")
    }
    try requireOrder(after: meeting.called.at)
    let rule = meeting.body.flatMap { charter.body($0) }
    if meeting.kind == .extraordinary, rule?.meetings?.extraordinary?.decides == .no {
      let clause = rule?.meetings?.extraordinary?.clause.map { " (\($0))" } ?? ""
      throw Refusal(
        "extraordinary",
        "the \(rule?.title.text() ?? "") decides in regular meetings, and '\(id)' is extraordinary\(clause)",
        help: "gov meeting list \(meeting.body?.text ?? "")")
    }
    vote.meeting = id
  }

  /// The command that takes down the ballots of a meeting.
  func rollHelp(_ vote: Vote, _ procedure: Procedure) -> String {
    procedure.secret
      ? "gov vote roll \(vote.id) --yes N --no N --abstain N"
      : "gov vote roll \(vote.id) --present LOGIN,… --yes LOGIN,… --no LOGIN,…"
  }

  /// The next command in an open vote: a ballot is proposed to none but those who have a vote.
  func ballotHelp(_ vote: Vote, _ procedure: Procedure) -> String {
    let hasVote = vote.electorate.contains { $0.person == actor && $0.excluded == nil }
    guard hasVote, procedure.mode != .meeting, !procedure.secret else {
      return "gov vote show \(vote.id)"
    }
    return "gov vote cast \(vote.id) \(vote.election == nil ? "yes" : vote.markHelp)"
  }

  /// What should be known of a vote that is taken in an extraordinary meeting.
  func doubts(aboutMeeting id: MeetingID?) -> [String] {
    guard let meeting = id.flatMap({ registry.meetings[$0] }), meeting.kind == .extraordinary,
      let rule = meeting.body.flatMap({ charter.body($0) }),
      let extraordinary = rule.meetings?.extraordinary, extraordinary.decides == .doubted
    else { return [] }
    let clause = extraordinary.clause.map { " (\($0))" } ?? ""
    return [
      "'\(meeting.id)' is extraordinary, and the source speaks of decisions in regular meetings; by our default it decides too\(clause)"
    ]
  }

  /// Refuses a decision to a meeting that is not valid, and says why.
  func requireValid(_ id: MeetingID) throws(Refusal) {
    let meeting = try meeting(id)
    let obstacles = registry.obstacles(to: meeting)
    guard !obstacles.isEmpty else { return }
    throw Refusal(
      "invalid-meeting",
      "the meeting '\(id)' can decide nothing: \(obstacles.map(\.sentence).joined(separator: "; "))",
      help: "gov meeting show \(id)")
  }

  /// Those present at a roll call: as said, else as the meeting's attendance has it.
  func present(
    at vote: Vote, said present: [PersonID]?
  ) throws(Refusal) -> [PersonID] {
    guard let id = vote.meeting else {
      guard let present else {
        throw Refusal(
          .unknownWord, "no-present", "who was present is not said: add '--present'",
          help: "gov vote roll \(vote.id) --present LOGIN,…")
      }
      return present
    }
    let meeting = try openMeeting(id)
    guard at >= meeting.at else {
      throw Refusal(
        .notYet, "not-begun", "the meeting '\(id)' begins at \(meeting.at)",
        help: "gov meeting show \(id)")
    }
    let excused = Set(meeting.attendance.flatMap(\.excused))
    let listed = Set(meeting.attendance.flatMap(\.present))
    if let both = (present ?? []).sorted().first(where: {
      excused.contains($0) && !listed.contains($0)
    }) {
      throw Refusal(
        "excused",
        "'\(both)' is excused from the meeting '\(id)', and cannot be present at its roll call",
        help: "gov meeting attend \(id) --present LOGIN,…")
    }
    if let stranger = (present ?? []).sorted().first(where: meeting.notInvited.contains) {
      throw Refusal(
        "not-invited", "'\(stranger)' is concerned and not invited to the meeting '\(id)'")
    }
    guard let present else {
      guard !listed.isEmpty else {
        throw Refusal(
          .notYet, "no-attendance", "who attended the meeting '\(id)' is not recorded",
          help: "gov meeting attend \(id) --present LOGIN,…")
      }
      return listed.sorted()
    }
    return present
  }

  /// Refuses a vote cast for somebody absent, with the clause.
  func refuseProxies(
    _ proxies: [(member: PersonID, holder: PersonID)], _ procedure: Procedure
  ) throws(Refusal) {
    guard let proxy = proxies.first, procedure.proxies?.allowed != true else { return }
    let rule = procedure.electorate.body.flatMap { charter.body($0) }?.meetings?.proxies
    let clause = procedure.proxies?.clause ?? rule?.clause
    throw Refusal(
      "proxy",
      "nobody votes for somebody absent: '\(proxy.holder)' cannot cast the vote of '\(proxy.member)'\(clause.map { " (\($0))" } ?? "")",
      help: rule?.mayAttend == true ? "a proxy may attend, without a vote" : nil)
  }

  /// Refuses recording what happened in a body to those who neither preside nor may record.
  func requireClerk(of body: BodyID?, _ what: String) throws(Refusal) {
    if let actor, let rule = body.flatMap({ charter.body($0) }) {
      let callers = Set((rule.meetings?.callers ?? []).map(\.text))
      let presides = registry.seats(of: rule.id, at: at, under: charter).contains {
        $0.person == actor && callers.contains($0.seat)
      }
      if presides { return }
    }
    try requireRecorder(what)
  }
}

extension Registry {
  /// The meeting that was named on the command line.
  public func meeting(named id: MeetingID) throws(Refusal) -> Meeting {
    if let meeting = meetings[id] { return meeting }
    let near = Suggestion.nearest(to: id.text, among: meetings.keys.map(\.text).sorted())
    throw Refusal(
      .unknownWord, "unknown-meeting", "the registry has no meeting '\(id)'",
      help: near.map { "did you mean '\($0)'?" } ?? "gov meeting list")
  }
}
