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
    let series = bodyRules(under: charter).filter { body == nil || $0.id == body }
      .compactMap { self.series(of: $0, at: instant, under: charter) }
    if !series.isEmpty { file.describe(charter.zone) }
    for one in series { file.add(event(of: one, charter, at: instant, in: language)) }
    for meeting in sortedMeetings
    where meeting.called.at <= instant && (body == nil || meeting.body == body) {
      var event = event(of: meeting, charter, at: instant, in: language)
      let day = meeting.insteadOf ?? charter.zone.day(of: meeting.at)
      if meeting.isDayOnly { event.day = charter.zone.day(of: meeting.at) }
      let own = series.first { $0.meetings[day]?.id == meeting.id && $0.days.contains(day) }
      if let own {
        // A cancelled one is left out of the series.
        if event.isCancelled { continue }
        event.uid = uid(of: own, charter)
        event.zone = charter.zone
        event.standsFor = charter.zone.instant(on: day, second: own.second)
      }
      file.add(event)
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

  private func uid(of series: MeetingSeries, _ charter: Charter) -> String {
    "series-\(series.body.id.plainWords.joined(separator: "-"))@\(charter.id).gov"
  }

  private func event(
    of series: MeetingSeries, _ charter: Charter, at instant: Instant, in language: Language
  ) -> CalendarFile.Event {
    let zone = charter.zone
    let start = zone.instant(on: series.first, second: series.second)
    var event = CalendarFile.Event(
      uid: uid(of: series, charter),
      stamp: series.meetings.values.map { $0.called.recorded ?? $0.called.at }.max()
        ?? settings.charters.first?.at ?? instant,
      start: start, end: start.adding(seconds: 3600),
      summary: charter.bodyWords(series.body.id, in: language))
    event.description = "gov meeting list \(series.body.id)"
    event.zone = zone
    event.recurrence = series.recurrence
    event.exceptions = series.exceptions.map { zone.instant(on: $0, second: series.second) }
    event.sequence = series.meetings.count
    return event
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
