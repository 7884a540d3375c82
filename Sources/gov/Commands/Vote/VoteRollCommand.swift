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
        .value("yes", "LOGINS", "Those who voted yes"),
        .value("no", "LOGINS", "Those who voted no"),
        .value("abstain", "LOGINS", "Those who abstained"),
      ],
      examples: [
        .init("gov vote roll ID --present a,b,c --yes a,b --abstain c --as a", "a roll call")
      ])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    guard arguments.has("present") else {
      throw .usage("who was present is not said: add '--present'", of: declaration)
    }
    let present = try arguments.list("present")
    var choices: [(String, MotionChoice)] = []
    for choice in [MotionChoice.yes, .no, .abstain] {
      for login in try arguments.list(choice.rawValue) { choices.append((login, choice)) }
    }
    return try arguments.act(in: context) { act throws(Refusal) in
      let attending = try present.map { login throws(Refusal) in try act.person(login).id }
      let cast = try choices.map { choice throws(Refusal) in
        (try act.person(choice.0).id, choice.1)
      }
      return try act.roll(
        in: VoteID(arguments.required("ID")), present: attending, choices: cast)
    }
  }
}
