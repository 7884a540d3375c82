// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// What happened to a meeting: it was called, attended, recorded, closed.
  package func events(of meeting: Meeting) -> [NamedEvent] {
    let common: Set<String> = [
      meeting.id.text, meeting.body?.text ?? meeting.group?.text ?? "",
      meeting.body?.rule.text ?? "", meeting.body?.scope?.text ?? "",
    ]
    func event(
      _ at: Instant, _ by: PersonID?, _ text: String, _ recorded: Instant?,
      _ people: [PersonID] = []
    ) -> NamedEvent {
      (
        LogEvent(
          at: at, kind: "meeting", subject: meeting.id.text, by: by, text: text, recorded: recorded),
        common.union(people.map(\.text)).union([by?.text ?? ""])
      )
    }
    var result = [
      event(
        meeting.called.at, meeting.called.by,
        "the meeting '\(meeting.id)' is called for \(meeting.at)", meeting.called.recorded,
        meeting.called.with)
    ]
    for list in meeting.attendance {
      let excused = list.excused.isEmpty ? "" : ", \(list.excused.count) excused"
      result.append(
        event(
          list.at, list.by, "\(list.present.count) attend the meeting '\(meeting.id)'\(excused)",
          list.recorded, list.present + list.excused))
    }
    if let minutes = meeting.minutes {
      result.append(
        event(
          minutes.at, minutes.by, "the minutes of '\(meeting.id)' are \(minutes.file)",
          minutes.recorded))
    }
    if let ended = meeting.ended {
      let how =
        switch ended.outcome {
        case .valid: "is closed: valid"
        case .noQuorum: "is closed without a quorum, and decided nothing"
        case .invalid: "is closed as invalid, and decided nothing"
        case .cancelled: "is cancelled"
        }
      result.append(event(ended.at, ended.by, "the meeting '\(meeting.id)' \(how)", ended.recorded))
    }
    return result
  }
}
