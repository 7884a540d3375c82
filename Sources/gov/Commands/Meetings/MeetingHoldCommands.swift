// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov meeting attend`: who was there.
struct MeetingAttendCommand: Command {
  var declaration: Declaration {
    Declaration(
      "meeting attend", .act, "Records who attends a meeting, and who sent word.",
      discussion: [
        "The roll calls of the meeting's votes are part of its attendance. Everybody may send word for themselves."
      ],
      arguments: [.required("ID", "The meeting")],
      options: [
        .value("present", "LOGINS", "Those who attend, guests included"),
        .value("excused", "LOGINS", "Those who sent word that they would not"),
      ],
      examples: [.init("gov meeting attend 2026-03-10-toc --present a,b,c --excused d", "a list")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let present = try arguments.list("present")
    let excused = try arguments.list("excused")
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.attend(
        MeetingID(arguments.required("ID")), present: present, excused: excused)
    }
  }
}

/// `gov meeting minutes`: the digest of a text kept elsewhere.
struct MeetingMinutesCommand: Command {
  var declaration: Declaration {
    Declaration(
      "meeting minutes", .act, "Records the minutes of a meeting: name, link and digest.",
      arguments: [
        .required("ID", "The meeting"), .required("FILE", "The minutes; - is standard input"),
      ],
      options: [.value("link", "URL", "Where they can be read")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let file = arguments.required("FILE")
    let bytes = try context.read(file)
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.minutes(
        of: MeetingID(arguments.required("ID")), file: file, bytes: bytes, link: arguments["link"])
    }
  }
}

/// `gov meeting close`: whether it could decide.
struct MeetingCloseCommand: Command {
  var declaration: Declaration {
    Declaration(
      "meeting close", .act, "Closes a meeting and writes whether it could decide.",
      arguments: [.required("ID", "The meeting")],
      options: [.flag("cancelled", "It is not held at all")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let id = MeetingID(arguments.required("ID"))
    return try arguments.act(in: context) { act throws(Refusal) in
      arguments.has("cancelled") ? try act.cancelMeeting(id) : try act.closeMeeting(id)
    }
  }
}
