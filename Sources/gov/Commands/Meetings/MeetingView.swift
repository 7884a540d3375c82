// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import StrictJSON

/// A meeting with all that follows from its record, as `meeting show` and `meeting list` print it.
struct MeetingView {
  let meeting: Meeting
  let charter: Charter
  let attendance: Attendance
  let rule: MeetingRule?
  /// Why it can decide nothing, once somebody recorded who attended.
  let obstacles: [String]
  let votes: [Vote]
  let at: Instant

  init(_ meeting: Meeting, _ open: OpenRegistry) {
    self.meeting = meeting
    charter = open.registry.charter(of: meeting) ?? open.charter
    attendance = open.registry.attendance(of: meeting, under: charter)
    rule = open.registry.meetingRule(of: meeting, under: charter)
    obstacles =
      attendance.isRecorded && meeting.ended?.outcome != .cancelled
      ? open.registry.obstacles(to: meeting).map(\.sentence) : []
    votes = open.registry.sortedVotes.filter { $0.meeting == meeting.id }
    at = open.at
  }

  var title: String {
    meeting.body.map { charter.body($0)?.title.text() ?? $0.text } ?? meeting.group?.text ?? ""
  }

  /// The state in a word: `called`, `open`, `valid`, `no-quorum`, `invalid`, `cancelled`.
  var state: String {
    if let ended = meeting.ended, ended.at <= at { return ended.outcome.rawValue }
    return meeting.at <= at ? "open" : "called"
  }

  var style: Style? {
    switch state {
    case "valid": .good
    case "no-quorum", "invalid": .bad
    case "open": .warning
    default: nil
    }
  }

  var json: JSON {
    [
      "meeting": .string(meeting.id.text), "body": .string(meeting.body?.text),
      "group": .string(meeting.group?.text), "kind": .string(meeting.kind.rawValue),
      "at": .string(meeting.at.description), "until": .string(meeting.until?.description),
      "state": .string(state), "mode": .string(meeting.mode?.rawValue),
      "place": .string(meeting.place), "agenda": .strings(meeting.agenda),
      "material": .strings(meeting.material), "closedFor": .string(meeting.closedFor),
      "notInvited": .strings(meeting.notInvited.map(\.text)),
      "called": [
        "by": .string(meeting.called.by?.text),
        "with": .strings(meeting.called.with.map(\.text)),
        "at": .string(meeting.called.at.description),
      ],
      "lacks": .strings(meeting.itemsMissing(from: rule?.notice).map(\.rawValue)),
      "members": .strings(attendance.members.map(\.text)),
      "present": .strings(attendance.present.map(\.text)),
      "excused": .strings(attendance.excused.map(\.text)),
      "missing": .strings(attendance.isRecorded ? attendance.missing.map(\.text) : []),
      "guests": .strings(attendance.guests.map(\.text)),
      "quorum": .array(
        attendance.quorum.map { finding in
          [
            "rule": .string(finding.rule), "met": .bool(finding.isMet),
            "have": .integer(finding.have), "need": .integer(finding.need),
          ]
        }),
      "valid": attendance.isRecorded ? .bool(attendance.isValid && obstacles.isEmpty) : .null,
      "why": .strings(obstacles),
      "votes": .array(
        votes.map { vote in
          [
            "vote": .string(vote.id.text), "motion": .string(vote.motion.sentence),
            "outcome": .string(vote.ended?.outcome.rawValue),
          ]
        }),
      "minutes": meeting.minutes.map { minutes in
        [
          "file": .string(minutes.file), "link": .string(minutes.link),
          "digest": .string(minutes.digest),
        ]
      } ?? .null,
    ]
  }

  var blocks: [Block] {
    var pairs: [Block.Pair] = [
      .init("begins", StyledText(meeting.at.description)), .init("state", StyledText(state, style)),
      .init("kind", StyledText(meeting.kind.rawValue)),
      .init(
        "called",
        StyledText(
          "\(meeting.called.at)\(meeting.called.by.map { " by \($0)" } ?? "")\(meeting.called.with.isEmpty ? "" : " with \(meeting.called.with.map(\.text).joined(separator: ", "))")"
        )),
    ]
    if let mode = meeting.mode { pairs.append(.init("mode", StyledText(mode.rawValue))) }
    if let place = meeting.place { pairs.append(.init("place", StyledText(place))) }
    if let reason = meeting.closedFor { pairs.append(.init("closed for", StyledText(reason))) }
    for item in meeting.agenda { pairs.append(.init("agenda", StyledText(item))) }
    for item in meeting.material { pairs.append(.init("material", StyledText(item))) }
    let lacks = meeting.itemsMissing(from: rule?.notice)
    if !lacks.isEmpty {
      let names = lacks.map(\.rawValue).joined(separator: ", ")
      pairs.append(.init("not said", StyledText(names, .warning)))
    }
    let lists = [
      ("present", attendance.present), ("excused", attendance.excused),
      ("missing", attendance.missing), ("guests", attendance.guests),
    ]
    if attendance.isRecorded {
      for (name, people) in lists where !people.isEmpty {
        pairs.append(
          .init(name, StyledText("\(people.count): \(people.map(\.text).joined(separator: ", "))")))
      }
    }
    for finding in attendance.quorum where attendance.isRecorded {
      let mark: FindingLine.Mark = finding.isMet ? .met : .unmet
      let need = finding.need.map { ", needs \($0)" } ?? ""
      pairs.append(
        .init("quorum", mark.symbol + StyledText(" \(finding.rule): \(finding.have ?? 0)\(need)")))
    }
    for reason in obstacles {
      pairs.append(.init("decides nothing", StyledText(reason, .bad)))
    }
    for vote in votes {
      pairs.append(
        .init("vote", StyledText("\(vote.id): \(vote.motion.sentence), \(vote.state)")))
    }
    if let minutes = meeting.minutes {
      pairs.append(
        .init("minutes", StyledText("\(minutes.link ?? minutes.file) \(minutes.digest)")))
    }
    return [.heading("\(meeting.id, .strong): \(title)"), .pairs(pairs)]
  }
}
