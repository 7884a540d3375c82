// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import StrictJSON

extension TallyVote {
  /// What a count of motions on record says beside the contract's keys.
  var proceedingsMembers: [JSON.Member] {
    [
      .init("reopens", .string(vote.reopens?.text)),
      .init("meeting", .string(vote.meeting?.text)),
      .init("attempt", .integer(attempt)),
      .init(
        "excluded",
        .array(
          tally.excluded.map { ["voter": .string($0.id), "reason": .string($0.exclusion)] })),
      .init("silent", .strings(tally.silent)),
      .init("objections", .strings(tally.objections)),
      .init("awaitsCastingVote", .bool(tally.standing.awaitsCastingVote)),
      .init("mustRestart", .bool(tally.standing.mustRestart)),
      .init(
        "proceedings",
        .array(
          vote.proceedings.map { proceeding in
            [
              "kind": .string(proceeding.kind.rawValue), "by": .string(proceeding.by.text),
              "at": .string(proceeding.at.description), "text": .string(proceeding.sentence),
              "ref": .string(proceeding.ref),
            ]
          })),
    ]
  }

  /// What made another rule decide.
  var turnsBlocks: [Block] {
    var blocks: [Block] = tally.standing.turns.map { turn in
      switch turn {
      case .smallBody: .line("the body is small, and the rule for small bodies counts")
      case .objection:
        .line(
          StyledText(
            "there is an objection, and \(objectedTitle.map { "\($0) counts" } ?? "silence carries nothing")"
          ))
      case .fallback:
        .line(StyledText("too few took part, and \(fallbackTitle ?? "another rule") counts"))
      case .castingVote(let choice):
        .line("the tie was decided by a casting vote: \(choice.rawValue)")
      }
    }
    if tally.standing.awaitsCastingVote,
      let holder = vote.electorate.first(where: \.decidesTie)?.person
    {
      blocks.append(
        .line(StyledText("it is a tie, which '\(holder)' can decide by a casting vote")))
    }
    if tally.standing.mustRestart {
      blocks.append(
        .line(
          vote.isOpen
            ? "if no more take part, the vote has to be started again"
            : "too few took part, and the vote has to be started again"))
    }
    return blocks
  }

  /// Who is left out, and what was done beside casting ballots.
  var proceedingsBlocks: [Block] {
    var blocks: [Block] = tally.excluded.map { elector in
      .line(StyledText("without a vote: \(elector.id), \(elector.exclusion ?? "")"))
    }
    if !tally.silent.isEmpty {
      blocks.append(
        .line(StyledText("left out after reminders: \(tally.silent.joined(separator: ", "))")))
    }
    let shown = vote.proceedings.filter { $0.kind != .recusal }
    for proceeding in shown {
      let link = proceeding.ref.map { ", \($0)" } ?? ""
      blocks.append(.line(StyledText("\(proceeding.at): \(proceeding.sentence)\(link)")))
    }
    return blocks
  }

  private var objectedTitle: String? {
    procedure.objected.flatMap { charter.procedure($0) }?.title.text()
  }

  private var fallbackTitle: String? {
    procedure.fallback.flatMap { charter.procedure($0) }?.title.text()
  }
}
