// SPDX-License-Identifier: Apache-2.0
import Counting
import GovernanceKit
import StrictJSON

/// The count of a vote on record, as `vote tally ID` and `vote show ID` print it.
struct TallyVote {
  let vote: Vote
  let procedure: Procedure
  let tally: MotionTally
  let charter: Charter
  let attempt: Int
  /// What the record of a vote held elsewhere shows.
  let recorded: RecordedVerdict?
  /// What the vote takes over from others, where it does.
  let takeover: Takeover?
  /// What the group's own rules ask before the motion is carried out.
  let demands: [Finding]
  /// What those who vote should know beside the rules of the count.
  let remarks: [VoteRemark]

  init(_ id: VoteID, _ open: OpenRegistry) throws(CommandFailure) {
    let found = try CommandFailure.turning { () throws(Refusal) in
      try open.registry.vote(named: id)
    }
    vote = found.asOf(open.at)
    attempt = open.registry.attempt(of: found)
    takeover = open.registry.takeover(of: found)
    demands = open.registry.endingFindings(of: found, at: open.at)
    charter = try CommandFailure.turning { () throws(Refusal) in
      try open.registry.charter(of: found)
    }
    remarks =
      open.registry.remarks(on: found.motion, by: found.by, at: found.opened, under: charter)
      + (open.registry.unconvenedRoll(of: vote).map { [$0.remark] } ?? [])
    procedure = try CommandFailure.turning { () throws(Refusal) in
      try open.registry.procedure(of: found)
    }
    do throws(VoteError) {
      tally = try vote.tally(by: procedure, in: charter, at: open.at)
      recorded = try vote.recordedVerdict(by: procedure, under: charter)
    } catch {
      throw .broken("uncountable", error.message, help: "gov check")
    }
  }

  /// The document that every tally prints, with what a registry adds.
  var document: MotionDocument {
    let casts = vote.motionBallots
    let isUndecided = isWithdrawn || recorded?.decisive.isEmpty == false
    var document = MotionDocument(
      outcome: isUndecided ? .undecided : tally.outcome,
      isSettled: isWithdrawn || tally.isSettled,
      counts: .object(CountName.allCases.map { .init($0.rawValue, .integer(tally.counts[$0])) }),
      conditions: tally.conditions)
    document.vote = vote.id.text
    document.motion = vote.motion.document
    document.procedure = procedure.id.text
    document.state = vote.ended.map { $0.outcome == .withdrawn ? "withdrawn" : "closed" } ?? "open"
    document.members = tally.members
    document.eligible = tally.eligible
    document.present = tally.present
    document.ballots = tally.ballots.map { ballot in
      [
        "voter": .string(ballot.voter), "choice": .string(ballot.choice.rawValue),
        "at": .string(moment(of: ballot.voter, ballot.index)), "binding": .bool(ballot.isBinding),
        "reason": .string(casts.indices.contains(ballot.index) ? casts[ballot.index].reason : nil),
      ]
    }
    document.discarded = tally.discarded.map { ballot in
      ["voter": .string(ballot.voter), "reason": .string(ballot.reason.description)]
    }
    document.missing = tally.missing
    document.digest = vote.digest
    document.needed = isWithdrawn ? nil : tally.stillNeeded
    document.turns = tally.standing.turns
    return document
  }

  /// How it stands or ended, in a word; the document knows no outcome of a vote that was taken back.
  var outcome: String { isWithdrawn ? "withdrawn" : document.outcome.rawValue }

  var isWithdrawn: Bool { vote.ended?.outcome == .withdrawn }

  /// What the record of a vote held elsewhere does not show, nobody can tell.
  var exit: ExitCode {
    if isWithdrawn { return .no }
    return recorded?.decisive.isEmpty == false ? .couldNotTell : document.exit
  }

  /// The document with the vote's own times.
  var json: JSON {
    guard case .object(let members) = document.json else { return document.json }
    return .object(
      members + [
        .init("opened", .string(vote.opened.description)),
        .init("closes", .string(vote.closes?.description)),
        .init("earliestClose", .string(earliestClose?.description)),
        .init("charter", .string(vote.charter)),
        .init(
          "takeover",
          takeover.map { takeover in
            [
              "by": .string(takeover.by), "from": .string(takeover.from),
              "replaced": .strings(takeover.replaced.map(\.text)),
              "clause": .string(takeover.clause?.text),
            ]
          } ?? .null),
      ] + proceedingsMembers + sourceMembers + knownMembers)
  }

  /// When a ballot was cast: ballots are counted in the order of their casts.
  private func moment(of voter: String, _ index: Int) -> String? {
    if let source = vote.source {
      return source.ballots.indices.contains(index) ? source.ballots[index].at?.description : nil
    }
    let casts = vote.ballots.flatMap { ballot in ballot.casts.map { (ballot.voter, $0) } }
      .sorted { ($0.1.at, $0.0) < ($1.1.at, $1.0) }
    return casts.indices.contains(index) ? casts[index].1.at.description : nil
  }

  /// Who cast a ballot for its voter, where another did.
  private func proxy(_ index: Int) -> String {
    let casts = vote.motionBallots
    return casts.indices.contains(index) ? casts[index].caster.map { "by \($0)" } ?? "" : ""
  }

  /// The earliest moment at which it can be closed.
  private var earliestClose: Instant? {
    procedure.minimum.map { $0.after(vote.opened, by: charter.calendar) }
  }

  /// What `vote tally ID` prints.
  static func report(
    _ id: VoteID, _ arguments: Arguments, in context: Context
  ) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    if let vote = open.registry.votes[id], vote.opened > open.at {
      throw .refused(
        "not-opened", "the vote '\(id)' opened only on \(open.charter.zone.day(of: vote.opened))",
        help: "gov vote tally \(id)")
    }
    if let vote = open.registry.votes[id], vote.election != nil {
      return try TallyElection.report(vote, open, arguments)
    }
    for option in TallyElection.whatIfOptions where arguments.has(option) {
      throw .usage(
        "'--\(option)' goes with '--ballots' or an election, and '\(id)' is none",
        help: "gov vote tally \(id)", of: arguments.declaration)
    }
    let count = try TallyVote(id, open)
    return Report(
      count.exit, json: count.json, text: count.blocks, ids: [id.text],
      documents: [.markdown: count.markdown])
  }

  /// The count sheet as a comment can hold it.
  private var markdown: String {
    var lines = [
      "## \(vote.id): \((vote.title ?? vote.motion.sentence).escapedForMarkdown)", "",
      "Outcome: **\(outcome)**\(vote.isOpen && tally.isSettled ? ", whatever comes" : "")", "",
      "| | condition | have | need |", "|---|---|---|---|",
    ]
    for condition in tally.conditions {
      let finding = condition.finding
      let numbers = [finding.have, finding.need].map { $0.map(String.init) ?? "" }
      let rule = "\(condition.kind.rawValue): \(finding.rule)".escapedForMarkdown
      lines.append(
        "| \(finding.isMet ? "✓" : "✗") | \(rule) | \(numbers[0]) | \(numbers[1]) |")
    }
    lines += ["", "| voter | choice | binding |", "|---|---|---|"]
    for ballot in tally.ballots {
      lines.append(
        "| \(ballot.voter.escapedForMarkdown) | \(ballot.choice.rawValue) | \(ballot.isBinding ? "yes" : "no") |"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var blocks: [Block] {
    var blocks: [Block] = [.heading("\(vote.id, .strong): \(vote.title ?? vote.motion.sentence)")]
    let style: Style =
      isWithdrawn
      ? .bad : tally.outcome == .passed ? .good : tally.outcome == .undecided ? .warning : .bad
    var pairs: [Block.Pair] = [
      .init("motion", StyledText(vote.motion.sentence)),
      .init("procedure", StyledText("\(procedure.title.text()) (\(procedure.id))")),
      .init("opened", StyledText(openedWords)),
    ]
    if let takeover { pairs.append(.init("takeover", StyledText(takeover.sentence))) }
    if let closes = vote.closes { pairs.append(.init("closes", StyledText(closes.description))) }
    if vote.isOpen, let earliestClose {
      pairs.append(.init("not before", StyledText(earliestClose.description)))
    }
    if let ended = vote.ended {
      pairs.append(.init("closed", StyledText("\(ended.at)\(ended.by.map { " by \($0)" } ?? "")")))
    }
    let settled = vote.isOpen && tally.isSettled ? ", whatever comes" : ""
    if let recorded {
      pairs.append(.init("outcome", "\(recorded.outcome.words, recorded.style), by its record"))
    } else {
      pairs.append(.init("outcome", "\(outcome, style)\(settled)"))
    }
    if let meeting = vote.meeting { pairs.append(.init("meeting", StyledText(meeting.text))) }
    pairs += sourcePairs
    blocks.append(.pairs(pairs))
    blocks += reasonBlocks
    if !tally.conditions.isEmpty {
      blocks.append(
        .table(
          .init(
            [
              .init(""), .init("condition"), .init("have", .right), .init("need", .right),
            ],
            tally.conditions.map { condition in
              [
                condition.finding.isMet ? StyledText("✓", .good) : StyledText("✗", .bad),
                StyledText("\(condition.kind.rawValue): \(condition.finding.rule)"),
                StyledText(condition.finding.have.map(String.init) ?? ""),
                StyledText(condition.finding.need.map(String.init) ?? ""),
              ]
            })))
    }
    if !tally.ballots.isEmpty {
      blocks.append(
        .table(
          .init(
            [.init("voter"), .init("choice"), .init("at"), .init("")],
            tally.ballots.map { ballot in
              [
                StyledText(ballot.voter), StyledText(ballot.choice.rawValue),
                StyledText(moment(of: ballot.voter, ballot.index) ?? ""),
                StyledText(ballot.isBinding ? proxy(ballot.index) : "not binding", .faint),
              ]
            })))
    }
    blocks += turnsBlocks
    for ballot in tally.discarded {
      blocks.append(.line(StyledText("not counted: \(ballot.voter), \(ballot.reason)")))
    }
    blocks += proceedingsBlocks + knownBlocks
    if vote.isOpen, !tally.missing.isEmpty {
      blocks.append(.line("still to vote: \(tally.missing.joined(separator: ", "))"))
    }
    // A tie with all ballots in waits for nothing but the casting vote.
    let isOpen = !isWithdrawn && !tally.isSettled && tally.stillNeeded?.openBallots != 0
    return blocks + (isOpen ? document.neededBlocks : [])
  }
}

extension Motion {
  /// The motion as data, with its sentence.
  var document: JSON {
    [
      "kind": .string(kind.rawValue), "person": .string(person?.text),
      "role": .string(role?.text), "in": .string(scope?.text), "body": .string(body?.text),
      "seat": .string(seat),
      "text": .string(text), "sentence": .string(sentence),
    ]
  }
}
