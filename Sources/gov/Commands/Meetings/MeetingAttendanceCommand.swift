// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov meeting attendance`: who came how often, and which meetings had no quorum.
struct MeetingAttendanceCommand: Command {
  var declaration: Declaration {
    Declaration(
      "meeting attendance", .answer,
      "Shows how often each member came, and which meetings had no quorum.",
      discussion: [
        "Members are those on record on the day of each meeting. Meetings missed running are counted as the charter counts them for a removal."
      ],
      arguments: [.required("BODY", "The body")],
      options: [
        .value("in", "SCOPE", "The project whose own body it is"),
        .value("since", "DAY", "Only meetings from this day on"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let id = try open.body(arguments.required("BODY"), in: arguments["in"])
    guard let rule = open.charter.body(id) else {
      throw CommandFailure(.unknownBody(id, open.charter))
    }
    let since = try arguments["since"].map { text throws(CommandFailure) in
      guard case .day(let day) = try Moment.when(text, option: "--since") else {
        throw .usage("'--since' takes a day such as 2026-03-01", of: declaration)
      }
      return day
    }
    let records = open.registry.attendanceRecords(
      of: rule, since: since, until: open.at, under: open.charter)
    let held = open.registry.sortedMeetings.filter { meeting in
      meeting.body == id && meeting.at <= open.at && meeting.ended?.outcome != .cancelled
        && since.map { $0 <= open.charter.zone.day(of: meeting.at) } ?? true
    }.map { MeetingView($0, open) }.filter(\.attendance.isRecorded)
    let invalid = held.filter { !$0.attendance.isValid }.map(\.meeting.id.text)
    return Report(
      json: json(id, held.count, invalid, records),
      text: blocks(held.count, invalid, records), ids: records.map(\.person.text))
  }

  private func json(
    _ id: BodyID, _ held: Int, _ invalid: [String], _ records: [AttendanceRecord]
  ) -> JSON {
    [
      "body": .string(id.rule.text), "in": .string(id.scope?.text), "meetings": .integer(held),
      "noQuorum": .strings(invalid),
      "members": .array(
        records.map { record in
          [
            "person": .string(record.person.text), "meetings": .integer(record.meetings),
            "present": .integer(record.present), "excused": .integer(record.excused),
            "missing": .integer(record.missing),
            "running": .array(record.stretches.map { .strings($0.map(\.text)) }),
          ]
        }),
    ]
  }

  private func blocks(
    _ held: Int, _ invalid: [String], _ records: [AttendanceRecord]
  ) -> [Block] {
    let rows = records.map { record -> [StyledText] in
      let longest = record.stretches.max { $0.count < $1.count }
      let times = record.stretches.count
      return [
        StyledText(record.person.text, .name), StyledText("\(record.present)"),
        StyledText("\(record.meetings)"), StyledText("\(record.excused)"),
        StyledText("\(record.missing)"),
        StyledText(
          longest.map { run in
            "\(times == 1 ? "once" : "\(times) times"), the longest \(run.count): \(run.first?.text ?? "") to \(run.last?.text ?? "")"
          } ?? ""),
      ]
    }
    let names = invalid.prefix(10).joined(separator: ", ") + (invalid.count > 10 ? ", …" : "")
    return [
      .line(
        StyledText(
          "\(held) meeting\(held == 1 ? "" : "s"), \(invalid.count) without a quorum\(names.isEmpty ? "" : ": \(names)")"
        )),
      .table(
        .init(
          [
            .init("member"), .init("present", .right), .init("of", .right),
            .init("excused", .right), .init("missing", .right),
            .init("two or more running", shrinks: true),
          ], rows)),
    ]
  }
}
