// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit

/// `gov vote roll`: a roll call taken in a meeting.
struct VoteRollCommand: Command {
  var declaration: Declaration {
    Declaration(
      "vote roll", .act, "Records a roll call, or the totals of a secret vote.",
      discussion: [
        "In an open vote --yes, --no and --abstain name voters; in a secret one they are numbers."
      ],
      arguments: [.required("ID", "The vote")],
      options: [
        .value("present", "LOGINS", "Those who attended, separated by commas"),
        .repeating(
          "proxy", "MEMBER=HOLDER", "A proxy that was shown; charters without any refuse it"),
        .value("yes", "LOGINS|N", "Those who voted yes, or how many"),
        .value("no", "LOGINS|N", "Those who voted no, or how many"),
        .value("abstain", "LOGINS|N", "Those who abstained, or how many"),
        .value("veto", "N", "How many vetoes, in a secret vote"),
        .value("ref", "URL", "Where a secret vote was counted"),
      ],
      examples: [
        .init("gov vote roll ID --present a,b,c --yes a,b --abstain c --as a", "a roll call"),
        .init("gov vote roll ID --yes 5 --no 1 --ref https://…", "the totals of a secret vote"),
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
    let totals = totals(arguments)
    return try arguments.act(in: context) { act throws(Refusal) in
      let attending = try present.map { logins throws(Refusal) in
        try logins.map { login throws(Refusal) in try act.person(login).id }
      }
      let id = VoteID(arguments.required("ID"))
      if try act.isSecret(id) || arguments.has("veto") || arguments.has("ref") {
        guard let totals else {
          throw Refusal(
            .unknownWord, "not-numbers", "the totals of a secret vote are numbers",
            help: "gov vote roll \(id) --yes 5 --no 1 --abstain 0")
        }
        return try act.recordTotals(
          in: id, present: attending, totals, ref: arguments["ref"])
      }
      let shown = try proxies.map { names throws(Refusal) in
        (member: try act.person(names[0]).id, holder: try act.person(names[1]).id)
      }
      let cast = try choices.map { choice throws(Refusal) in
        (try act.person(choice.0).id, choice.1)
      }
      return try act.roll(
        in: id, present: attending, choices: cast, proxies: shown)
    }
  }

  /// The options as numbers; nothing where one is none.
  private func totals(_ arguments: Arguments) -> [(MotionChoice, Int)]? {
    var totals: [(MotionChoice, Int)] = []
    for choice in MotionChoice.allCases {
      guard let text = arguments[choice.rawValue] else { continue }
      guard let number = Int(text), number >= 0 else { return nil }
      totals.append((choice, number))
    }
    return totals.isEmpty ? nil : totals
  }
}
