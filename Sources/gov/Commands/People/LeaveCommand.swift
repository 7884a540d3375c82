// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// `gov leave`: a stretch of days for which somebody is away.
struct LeaveCommand: Command {
  var declaration: Declaration {
    Declaration(
      "leave", .act, "Announces that somebody is away for a stretch of days.",
      discussion: [
        "A meeting missed on a leave that was announced before counts as missed or not as the charter says. Everybody announces their own; for others it takes the right to record. One that has not begun is taken back with gov withdraw ID."
      ],
      arguments: [.optional("LOGIN", "Who is away; else who acts")],
      options: [
        .value("since", "DAY", "The first day away; today if nothing is said"),
        .value("until", "DAY", "The last day away"),
        .value("reason", "TEXT", "Why, where that is to be said"),
        .value("back", "DAY", "The first day back: ends a leave earlier than announced"),
      ],
      examples: [
        .init("gov leave --back 2026-07-01 --as dora", "back two months early"),
        .init("gov leave --since 2026-05-01 --until 2026-08-31 --as dora", "four months away"),
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    if let text = arguments["back"] {
      for other in ["since", "until", "reason"] where arguments.has(other) {
        throw .usage("'--back' ends a leave, and '--\(other)' announces one", of: declaration)
      }
      let back = try day(text, "--back")
      return try arguments.act(in: context) { act throws(Refusal) in
        try act.endLeave(arguments["LOGIN"], back: back)
      }
    }
    guard let last = arguments["until"] else {
      throw .usage("the last day away is not said: add '--until'", of: declaration)
    }
    let until = try day(last, "--until")
    let since = try arguments["since"].map { text throws(CommandFailure) in
      try day(text, "--since")
    }
    return try arguments.act(in: context) { act throws(Refusal) in
      try act.leave(
        arguments["LOGIN"], since: since ?? act.day, until: until, reason: arguments["reason"])
    }
  }

  private func day(_ text: String, _ option: String) throws(CommandFailure) -> Day {
    guard case .day(let day) = try Moment.when(text, option: option) else {
      throw .usage("'\(option)' takes a day such as 2026-03-01", of: declaration)
    }
    return day
  }
}
