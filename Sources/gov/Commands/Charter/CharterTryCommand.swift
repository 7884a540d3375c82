// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov charter try`: what would have come out otherwise under another charter.
struct CharterTryCommand: Command {
  var declaration: Declaration {
    Declaration(
      "charter try", .answer,
      "Tells what would have come out otherwise under another charter.",
      discussion: [
        "Past votes are counted again with their ballots, by the other charter's procedure and the electorate that it would have had. Changes nothing."
      ],
      arguments: [.required("CHARTER", "A file, a built-in charter, or a digest that is kept")],
      examples: [.init("gov charter try new-charter.json", "before it is put to the vote")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let other = try NamedCharter.find(arguments.required("CHARTER"), arguments, in: context)
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let replay = CharterReplay(
      open.registry, under: other, insteadOf: open.charter, at: open.at)
    var blocks: [Block] = []
    let flipped = replay.flipped
    blocks.append(
      .line("\(flipped.count) of \(replay.votes.count) past votes would come out otherwise"))
    for answer in flipped {
      let reasons = answer.reasons.isEmpty ? "" : ": \(answer.reasons.joined(separator: "; "))"
      blocks.append(
        .line("  \(answer.vote, .strong): \(answer.was) → \(answer.would)\(reasons)"))
    }
    blocks.append(.line("\(replay.people.count) standings would change"))
    for answer in replay.people {
      let place = answer.scope.map { " in \($0)" } ?? ""
      let reasons =
        answer.reasons.isEmpty ? "" : "; lacking \(answer.reasons.joined(separator: "; "))"
      blocks.append(
        .line(
          "  \(answer.person, .strong), \(answer.role)\(place): \(answer.was) → \(answer.would)\(reasons)"
        ))
    }
    if !replay.homeless.isEmpty {
      blocks.append(.line("what is held and has no place there:"))
      blocks += replay.homeless.map { .line("  \($0)") }
    }
    return Report(json: json(replay, open), text: blocks)
  }

  private func json(_ replay: CharterReplay, _ open: OpenRegistry) -> JSON {
    [
      "on": .string(open.day.description),
      "votes": .array(
        replay.votes.map { answer in
          [
            "vote": .string(answer.vote.text), "motion": .string(answer.motion),
            "was": .string(answer.was), "would": .string(answer.would),
            "flips": .bool(answer.flips), "reasons": .strings(answer.reasons),
          ]
        }),
      "people": .array(
        replay.people.map { answer in
          [
            "person": .string(answer.person.text), "role": .string(answer.role.text),
            "in": .string(answer.scope?.text), "was": .string(answer.was),
            "would": .string(answer.would), "reasons": .strings(answer.reasons),
          ]
        }),
      "homeless": .strings(replay.homeless),
    ]
  }
}
