// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov meeting call`: gives notice of a meeting.
struct MeetingCallCommand: Command {
  var declaration: Declaration {
    Declaration(
      "meeting call", .act, "Calls a meeting, on the notice that the charter asks for.",
      discussion: [
        "Days count from the notice's day to the meeting's, in the charter's time zone. Enter a notice that was sent earlier with --dated."
      ],
      arguments: [.required("BODY|GROUP", "The body or group that meets")],
      options: [.value("at", "WHEN", "When it begins")] + MeetingOptions.notice + [
        .value("in", "SCOPE", "The project whose own body meets"),
        .value("id", "ID", "The meeting's id; made of its day and body if nothing is said"),
        .value("instead-of", "DAY", "The day of the series that it stands for, where it was moved"),
        .value("with", "LOGINS", "Members who call it together with whoever acts"),
        .flag("extraordinary", "Called outside the series"),
        .value("closed-for", "REASON", "Why outsiders may not attend"),
        .value("without", "LOGINS", "Members who are concerned, and not invited"),
      ],
      examples: [
        .init(
          "gov meeting call toc --at 2026-03-10T11:00:00Z --place https://meet.example.org/toc --mode online --agenda \"The next release\" --material https://example.org/plan --as mira",
          "with all that a notice says")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    guard let begins = arguments["at"] else {
      throw .usage("when the meeting begins is not said: add '--at'", of: declaration)
    }
    let at = try Moment.when(begins, option: "--at")
    var terms = try MeetingOptions.terms(arguments)
    terms.id = arguments["id"]
    terms.with = try arguments.list("with")
    terms.isExtraordinary = arguments.has("extraordinary")
    terms.scope = arguments["in"].map { Scope($0) }
    terms.closedFor = arguments["closed-for"]
    terms.notInvited = try arguments.list("without")
    terms.insteadOf = try arguments["instead-of"].map { text throws(CommandFailure) in
      guard case .day(let day) = try Moment.when(text, option: "--instead-of") else {
        throw .usage("'--instead-of' takes a day such as 2026-03-01", of: declaration)
      }
      return day
    }
    return try arguments.act(in: context) { [terms] act throws(Refusal) in
      try act.callMeeting(of: arguments.required("BODY|GROUP"), at: at, terms)
    }
  }
}

/// `gov meeting edit`: completes a notice.
struct MeetingEditCommand: Command {
  var declaration: Declaration {
    Declaration(
      "meeting edit", .act, "Completes a notice before the meeting begins.",
      arguments: [.required("ID", "The meeting")], options: MeetingOptions.notice)
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let terms = try MeetingOptions.terms(arguments)
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.editMeeting(MeetingID(arguments.required("ID")), terms)
    }
  }
}

/// What a notice says, for the commands that give and complete it.
enum MeetingOptions {
  static let notice: [Option] = [
    .value("until", "WHEN", "When it is to end"),
    .value("place", "PLACE", "The place, or the link to it"),
    .choice("mode", "MODE", Meeting.Mode.allCases.map(\.rawValue), "How people meet"),
    .repeating("agenda", "ITEM", "What is dealt with"),
    .repeating("material", "URL", "What is to be read before"),
  ]

  static func terms(_ arguments: Arguments) throws(CommandFailure) -> Act.MeetingTerms {
    var terms = Act.MeetingTerms()
    terms.until = try arguments["until"].map { text throws(CommandFailure) in
      try Moment.when(text, option: "--until")
    }
    terms.place = arguments["place"]
    terms.mode = try arguments.choice("mode", Meeting.Mode.self)
    terms.agenda = arguments.all("agenda")
    terms.material = arguments.all("material")
    return terms
  }
}
