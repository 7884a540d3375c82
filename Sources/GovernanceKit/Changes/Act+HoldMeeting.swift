// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Records who attends a meeting; excuses may come before it begins.
  ///
  /// A recorder's later list takes the place of the earlier one.
  public func attend(
    _ id: MeetingID, present: [String], excused: [String]
  ) throws(Refusal) -> Change {
    let meeting = try openMeeting(id)
    let attending = try ids(present)
    let absent = try ids(excused)
    guard !attending.isEmpty || !absent.isEmpty else {
      throw Refusal(
        .unknownWord, "nobody", "who attends is not said: add '--present' or '--excused'")
    }
    let isOwnExcuse = attending.isEmpty && absent == actor.map { [$0] }
    if !isOwnExcuse { try requireKeeper(of: meeting, "record who attends a meeting") }
    try requireOrder(after: meeting.called.at)
    if !attending.isEmpty, at < meeting.at {
      throw Refusal(
        .notYet, "not-begun",
        "the meeting '\(id)' begins at \(meeting.at), and nobody attends before",
        help: "gov meeting show \(id)")
    }
    if let both = attending.first(where: absent.contains) {
      throw Refusal("both", "'\(both)' cannot be both present and excused")
    }
    if let stranger = attending.first(where: meeting.notInvited.contains) {
      throw Refusal(
        "not-invited", "'\(stranger)' is concerned and not invited to the meeting '\(id)'")
    }
    var list = meeting.attendance.first { $0.by == actor } ?? AttendanceList()
    list.by = actor
    list.at = at
    list.recorded = recorded
    if !present.isEmpty { list.present = attending }
    if !excused.isEmpty { list.excused = absent }
    list.excused.removeAll(where: list.present.contains)
    var change = Change()
    change.id = id.text
    var told: [String] = []
    if !attending.isEmpty { told.append("\(attending.count) present") }
    if !absent.isEmpty { told.append("\(absent.count) excused") }
    change.put(
      .attendance(id, list), "attend", id.text,
      "record for the meeting '\(id)': \(told.joined(separator: ", "))")
    return change
  }

  /// Records the minutes of a meeting: the name, the link and the digest of a text kept elsewhere.
  public func minutes(
    of id: MeetingID, file: String, bytes: [UInt8], link: String? = nil
  ) throws(Refusal) -> Change {
    let meeting = try meeting(id)
    try requireKeeper(of: meeting, "record minutes")
    guard meeting.ended?.outcome != .cancelled else {
      throw Refusal("cancelled", "the meeting '\(id)' was cancelled, and has no minutes")
    }
    guard at >= meeting.at else {
      throw Refusal(
        .notYet, "not-begun",
        "the meeting '\(id)' begins at \(meeting.at), and has no minutes before")
    }
    var minutes = Minutes()
    minutes.file = file.split(separator: "/").last.map(String.init) ?? file
    minutes.link = link
    minutes.digest = Digest.of(bytes: bytes)
    minutes.by = actor
    minutes.at = at
    minutes.recorded = recorded
    guard meeting.minutes?.digest != minutes.digest else {
      throw Refusal("known-minutes", "these minutes of '\(id)' are on record already")
    }
    var change = Change()
    change.id = id.text
    let word = meeting.minutes == nil ? "record" : "replace"
    change.put(
      .minutes(id, minutes), "minutes", id.text,
      "\(word) the minutes of the meeting '\(id)': \(minutes.file), \(minutes.digest)")
    return change
  }

  /// Closes a meeting, and writes whether it could decide, with its arithmetic.
  public func closeMeeting(_ id: MeetingID) throws(Refusal) -> Change {
    var meeting = try openMeeting(id)
    try requireKeeper(of: meeting, "close a meeting")
    guard at >= meeting.at else {
      throw Refusal(
        .notYet, "not-begun", "the meeting '\(id)' begins at \(meeting.at)",
        help: "gov meeting close \(id) --cancelled, if it is not held")
    }
    let rules = registry.charter(of: meeting) ?? charter
    let attendance = registry.attendance(of: meeting, under: rules)
    guard attendance.isRecorded else {
      throw Refusal(
        .notYet, "no-attendance", "who attended the meeting '\(id)' is not recorded",
        help: "gov meeting attend \(id) --present LOGIN,…")
    }
    for list in meeting.attendance { try requireOrder(after: list.at) }
    let obstacles = registry.obstacles(to: meeting)
    var change = end(&meeting, obstacles.outcome, attendance)
    if !obstacles.isEmpty {
      let why = obstacles.map(\.sentence).joined(separator: "; ")
      change.notes.append("it can decide nothing: \(why)")
    }
    for vote in registry.sortedVotes where vote.meeting == id && vote.isOpen {
      change.notes.append("the vote '\(vote.id)' is still open: gov vote close \(vote.id)")
    }
    return change
  }

  /// Calls a meeting off before it begins.
  public func cancelMeeting(_ id: MeetingID) throws(Refusal) -> Change {
    var meeting = try openMeeting(id)
    try requireClerk(of: meeting, "cancel a meeting")
    try requireOrder(after: meeting.called.at)
    if let vote = registry.sortedVotes.first(where: { $0.meeting == id && $0.present != nil }) {
      throw Refusal("held", "the meeting '\(id)' was held: the vote '\(vote.id)' was taken at it")
    }
    guard meeting.attendance.allSatisfy(\.present.isEmpty) else {
      throw Refusal("held", "the meeting '\(id)' was held: its attendance is recorded")
    }
    return end(&meeting, .cancelled, nil)
  }

  private func end(
    _ meeting: inout Meeting, _ outcome: MeetingEnd.Outcome, _ attendance: Attendance?
  ) -> Change {
    var ended = MeetingEnd()
    ended.outcome = outcome
    ended.by = actor
    ended.at = at
    ended.recorded = recorded
    ended.counts = attendance?.named ?? []
    meeting.ended = ended
    var change = Change()
    change.id = meeting.id.text
    let text =
      outcome == .cancelled
      ? "cancel the meeting '\(meeting.id)'"
      : "close the meeting '\(meeting.id)': \(outcome == .noQuorum ? "no quorum" : outcome.rawValue)"
    change.put(.meeting(meeting), "close-meeting", meeting.id.text, text)
    return change
  }

  private func ids(_ logins: [String]) throws(Refusal) -> [PersonID] {
    let all = try logins.map { login throws(Refusal) in try person(login).id }
    return Set(all).sorted()
  }
}

extension Attendance {
  /// The counts that decide about a meeting, under their names.
  package var named: [NamedCount] {
    [("members", members.count), ("present", present.count)].map { name, number in
      var count = NamedCount()
      count.name = name
      count.count = number
      return count
    }
  }
}
