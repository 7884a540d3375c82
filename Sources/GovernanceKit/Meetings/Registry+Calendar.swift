// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// The meetings and the deadlines of votes as an iCalendar file.
  ///
  /// - Parameters:
  ///   - body: The body whose entries are wanted; all where nothing is said.
  ///   - charter: The charter that names the community and its bodies.
  ///   - instant: The moment until which the record is told.
  ///   - language: The language of summaries and descriptions.
  /// - Returns: The file's text.
  public func calendar(
    of body: BodyID? = nil, under charter: Charter, at instant: Instant, in language: Language
  ) -> String {
    let community = charter.title.text(in: language.rawValue)
    var file = CalendarFile(name: community)
    for meeting in sortedMeetings
    where meeting.called.at <= instant && (body == nil || meeting.body == body) {
      file.add(event(of: meeting, charter, at: instant, in: language))
    }
    for vote in sortedVotes where vote.opened <= instant {
      guard let closes = vote.closes, vote.ended?.outcome != .withdrawn,
        body == nil || self.body(votingOn: vote) == body
      else { continue }
      let title = vote.title ?? vote.motion.sentence
      file.add(
        CalendarFile.Event(
          uid: "vote-\(vote.id)@\(charter.id).gov", stamp: vote.recorded ?? vote.opened,
          start: closes, end: closes,
          summary: "\(language.pick("Vote ends", "投票截止")): \(title)",
          description: "gov vote show \(vote.id)"))
    }
    return file.document
  }

  /// The body whose members vote, where it is one.
  func body(votingOn vote: Vote) -> BodyID? {
    guard let charter = charters[vote.charter],
      let body = charter.procedure(vote.procedure)?.electorate.body
    else { return nil }
    return charter.address(of: body, in: vote.motion.place)
  }

  private func event(
    of meeting: Meeting, _ charter: Charter, at instant: Instant, in language: Language
  ) -> CalendarFile.Event {
    let name = meeting.body.map { charter.bodyWords($0, in: language) } ?? meeting.group?.text ?? ""
    let ended = meeting.ended.flatMap { $0.at <= instant ? $0 : nil }
    var lines = meeting.agenda.enumerated().map { "\($0.offset + 1). \($0.element)" }
    lines += meeting.material
    if let day = meeting.insteadOf {
      lines.append(language.pick("Instead of \(day)", "代替 \(day) 的会议"))
    }
    lines.append("gov meeting show \(meeting.id)")
    return CalendarFile.Event(
      uid: "meeting-\(meeting.id)@\(charter.id).gov",
      stamp: ended?.recorded ?? ended?.at ?? meeting.called.recorded ?? meeting.called.at,
      start: meeting.at, end: meeting.until ?? meeting.at.adding(seconds: 3600),
      summary: meeting.kind == .extraordinary
        ? "\(name) (\(language.pick("extraordinary", "临时会议")))" : name,
      location: meeting.place, description: lines.joined(separator: "\n"),
      isCancelled: ended?.outcome == .cancelled, sequence: ended == nil ? 0 : 1)
  }
}
