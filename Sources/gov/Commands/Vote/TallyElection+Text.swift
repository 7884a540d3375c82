// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit

extension TallyElection {
  /// The election as text: what it is, how it stands, the count, the roll.
  var blocks: [Block] {
    var blocks: [Block] = [.heading("\(vote.id, .strong): \(vote.title ?? vote.motion.sentence)")]
    if !whatIf.isEmpty {
      let words = "what if, and not as it is on record: \(whatIf.joined(separator: "; "))"
      blocks.append(.line(StyledText(words, .warning)))
    }
    blocks.append(.pairs(pairs))
    if !tally.conditions.isEmpty { blocks.append(.table(conditions)) }
    if isUnchosen {
      blocks.append(
        .line(StyledText("nobody cast a valid ballot, and without one nobody is elected")))
    } else if let sheet = tally.count?.sheet, !isWithdrawn {
      if tally.outcome == .undecided, vote.isOpen {
        blocks.append(.line(StyledText("as it stands, with ballots still to come:", .warning)))
      }
      blocks += sheet.blocks(titled: false)
    }
    return blocks + roll
  }

  /// Whether the election ended without a ballot that chooses anybody, so that no count seats one.
  private var isUnchosen: Bool {
    !isWithdrawn && tally.outcome == .rejected && tally.count?.valid == 0
  }

  /// Who voted how, and who can still vote.
  var roll: [Block] {
    var blocks: [Block] = []
    if !tally.ballots.isEmpty {
      blocks.append(
        .table(
          .init(
            [.init("voter"), .init("ballot", shrinks: true), .init("at"), .init("")],
            tally.ballots.map { ballot in
              [
                StyledText(ballot.voter.text), StyledText(ballot.cast.words),
                StyledText(ballot.cast.at.description),
                StyledText(ballot.isBinding ? "" : "not binding", .faint),
              ]
            })))
    }
    for ballot in tally.discarded {
      blocks.append(.line(StyledText("not counted: \(ballot.person), \(ballot.reason)")))
    }
    if vote.isOpen, !tally.missing.isEmpty {
      let names = tally.missing.map(\.text).joined(separator: ", ")
      blocks.append(.line(StyledText("still to vote: \(names)")))
    }
    return blocks
  }

  /// Those who may vote, with the reason where one of them may not on this.
  var electorate: Block {
    let members = vote.electorate.map { voter in
      voter.person.text + (voter.excluded.map { " (\($0))" } ?? "")
    }
    return .line(StyledText("may vote: \(members.joined(separator: ", "))"))
  }

  private var pairs: [Block.Pair] {
    let election = vote.election ?? Election()
    let seats = election.seats == 1 ? "1 seat" : "\(election.seats) seats"
    let method = election.method.title
    var pairs: [Block.Pair] = [
      .init("motion", StyledText(vote.motion.sentence)),
      .init("procedure", StyledText("\(procedure.title.text()) (\(procedure.id))")),
      .init("election", StyledText("\(seats), by \(method)")),
      .init("opened", StyledText("\(vote.opened)\(vote.by.map { " by \($0)" } ?? "")")),
    ]
    if let closes = vote.closes { pairs.append(.init("closes", StyledText(closes.description))) }
    if let ended = vote.ended {
      pairs.append(.init("closed", StyledText("\(ended.at)\(ended.by.map { " by \($0)" } ?? "")")))
    }
    let standing = election.candidates.map(\.person).filter { person in
      !tally.out.contains { $0.person == person }
    }
    pairs.append(.init("candidates", StyledText(list(standing))))
    for one in tally.out { pairs.append(.init("out", StyledText("\(one.person): \(one.reason)"))) }
    if let draw = vote.draw {
      let what = draw.seed.map { "the seed '\($0)'" } ?? "the casting vote: \(list(draw.order))"
      pairs.append(
        .init("ties by", StyledText("\(what), \(draw.at)\(draw.by.map { " by \($0)" } ?? "")")))
    }
    let style: Style =
      isWithdrawn
      ? .bad : tally.outcome == .elected ? .good : tally.outcome == .undecided ? .warning : .bad
    pairs.append(.init("outcome", "\(outcome, style)"))
    if isWithdrawn { return pairs }
    if tally.outcome == .elected || (tally.outcome == .tied && !tally.elected.isEmpty) {
      pairs.append(
        .init(tally.outcome == .tied ? "sure" : "elected", StyledText(list(tally.elected))))
    }
    return pairs
  }

  private func list(_ people: [PersonID]) -> String {
    people.isEmpty ? "nobody" : people.map(\.text).joined(separator: ", ")
  }

  private var conditions: Block.Table {
    .init(
      [.init(""), .init("condition"), .init("have", .right), .init("need", .right)],
      tally.conditions.map { condition in
        [
          condition.finding.isMet ? StyledText("✓", .good) : StyledText("✗", .bad),
          StyledText("\(condition.kind.rawValue): \(condition.finding.rule)"),
          StyledText(condition.finding.have.map(String.init) ?? ""),
          StyledText(condition.finding.need.map(String.init) ?? ""),
        ]
      })
  }

  /// The count sheet as a comment can hold it.
  var markdown: String {
    let sheet = isUnchosen || isWithdrawn ? nil : tally.count?.sheet
    var text = sheet?.markdown { $0.escapedForMarkdown } ?? "# \(vote.id)\n"
    var lines = ["", "## The vote", "", "- vote: \(vote.id)", "- outcome: **\(outcome)**"]
    if !whatIf.isEmpty {
      lines.append("- what if: \(whatIf.joined(separator: "; ").escapedForMarkdown)")
    }
    for one in tally.out {
      lines.append("- out: \(one.person.text.escapedForMarkdown), \(one.reason)")
    }
    for condition in tally.conditions {
      let rule = condition.finding.rule.escapedForMarkdown
      lines.append("- \(condition.finding.isMet ? "✓" : "✗") quorum: \(rule)")
    }
    lines += ["", "| voter | ballot |", "|---|---|"]
    for ballot in tally.ballots {
      lines.append(
        "| \(ballot.voter.text.escapedForMarkdown) | \(ballot.cast.words.escapedForMarkdown)\(ballot.isBinding ? "" : ", not binding") |"
      )
    }
    for ballot in tally.discarded {
      lines.append("| \(ballot.person.text.escapedForMarkdown) | not counted: \(ballot.reason) |")
    }
    text += lines.joined(separator: "\n") + "\n"
    return text
  }
}
