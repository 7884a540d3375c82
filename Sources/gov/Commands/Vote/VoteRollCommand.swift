// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit

/// `gov vote roll`: a roll call taken in a meeting.
struct VoteRollCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote roll", .act, "Records a roll call that was taken in a meeting.",
      arguments: [.required("ID", "The vote")],
      options: [
        .value("present", "LOGINS", "Those who attended, separated by commas"),
        .repeating(
          "proxy", "MEMBER=HOLDER", "A proxy that was shown; charters without any refuse it"),
        .value("yes", "LOGINS", "Those who voted yes"),
        .value("no", "LOGINS", "Those who voted no"),
        .value("abstain", "LOGINS", "Those who abstained"),
      ],
      examples: [
        .init("gov vote roll ID --present a,b,c --yes a,b --abstain c --as a", "a roll call")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let present = arguments.has("present") ? try arguments.list("present") : nil
    let proxies = try arguments.list("proxy").map { text throws(CommandFailure) in
      let names = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard names.count == 2 else {
        throw .usage("'--proxy' takes MEMBER=HOLDER, not '\(text)'", of: declaration)
      }
      return names
    }
    var choices: [(String, MotionChoice)] = []
    for choice in [MotionChoice.yes, .no, .abstain] {
      for login in try arguments.list(choice.rawValue) { choices.append((login, choice)) }
    }
    return try arguments.act(in: context) { act throws(Refusal) in
      let attending = try present.map { logins throws(Refusal) in
        try logins.map { login throws(Refusal) in try act.person(login).id }
      }
      let shown = try proxies.map { names throws(Refusal) in
        (member: try act.person(names[0]).id, holder: try act.person(names[1]).id)
      }
      let cast = try choices.map { choice throws(Refusal) in
        (try act.person(choice.0).id, choice.1)
      }
      return try act.roll(
        in: VoteID(arguments.required("ID")), present: attending, choices: cast, proxies: shown)
    }
  }
}
