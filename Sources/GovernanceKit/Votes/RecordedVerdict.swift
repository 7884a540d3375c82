// SPDX-License-Identifier: Apache-2.0
public import Counting

/// What the record of a vote that was held elsewhere shows, with the reasons.
public struct RecordedVerdict: Hashable, Sendable {
  /// Something in the record that speaks for or against an answer.
  public struct Reason: Hashable, Sendable {
    /// The sorts of reason, those that contradict first.
    public enum Kind: String, CaseIterable, Sendable {
      // What contradicts.
      case notEntitled = "not-entitled"
      case totalDiffers = "total-differs"
      case nominationDiffers = "nomination-differs"
      case vetoedYetPassed = "vetoed-yet-passed"
      case outcomeDiffers = "outcome-differs"
      // What is not shown.
      case noResult = "no-result"
      case noBallots = "no-ballots"
      case nobodyEntitled = "nobody-entitled"
      case tooFew = "too-few"
      case tooShort = "too-short"
      case noPeriod = "no-period"
      case vetoUnexplained = "veto-unexplained"
      // What is only worth knowing.
      case markedOtherwise = "marked-otherwise"
      case listedTwice = "listed-twice"
      case unreadable
      case otherwise
    }

    /// The sort of reason.
    public var kind: Kind
    /// The reason in a sentence.
    public var text: String

    /// Whether the record contradicts itself, or the roster of the day.
    public var contradicts: Bool {
      switch kind {
      case .notEntitled, .totalDiffers, .nominationDiffers, .vetoedYetPassed, .outcomeDiffers: true
      default: false
      }
    }

    /// Whether something that is needed is not shown.
    public var lacks: Bool {
      switch kind {
      case .noResult, .noBallots, .nobodyEntitled, .tooFew, .tooShort, .noPeriod,
        .vetoUnexplained:
        true
      default: false
      }
    }
  }

  /// The answer: passed, rejected, vetoed, not shown, contradictory.
  public var outcome: VoteEnd.Outcome
  /// The reasons, those that contradict first; what is only worth knowing comes last.
  public var reasons: [Reason]
  /// The count of the ballots that bind by the roster.
  public var tally: MotionTally

  /// The reasons that decide against a plain *passed*.
  public var decisive: [Reason] { reasons.filter { $0.contradicts || $0.lacks } }
}

extension Vote {
  /// Judges what the record of a vote that was held elsewhere shows.
  ///
  /// - Parameters:
  ///   - procedure: The procedure, of the charter in force when the vote was held.
  ///   - charter: That charter.
  /// - Returns: The answer; nothing where the vote was held here.
  /// - Throws: What is wrong with the procedure.
  public func recordedVerdict(
    by procedure: Procedure, under charter: Charter
  ) throws(VoteError) -> RecordedVerdict? {
    guard let source else { return nil }
    let tally = try tally(by: procedure, in: charter, at: ended?.at ?? opened)
    let judge = RecordJudge(self, source, procedure, charter, tally)
    return judge.verdict()
  }
}

/// Weighs a record of a vote against the roster and the rule of its day.
private struct RecordJudge {
  let vote: Vote
  let source: VoteSource
  let procedure: Procedure
  let charter: Charter
  let tally: MotionTally

  init(
    _ vote: Vote, _ source: VoteSource, _ procedure: Procedure, _ charter: Charter,
    _ tally: MotionTally
  ) {
    self.vote = vote
    self.source = source
    self.procedure = procedure
    self.charter = charter
    self.tally = tally
  }

  func verdict() -> RecordedVerdict {
    var reasons = entitlement() + totals() + outcomes() + result() + period() + remarks()
    let order = RecordedVerdict.Reason.Kind.allCases
    let ranks = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    reasons = reasons.enumerated().sorted {
      (ranks[$0.element.kind] ?? 0, $0.offset) < (ranks[$1.element.kind] ?? 0, $1.offset)
    }.map(\.element)
    var outcome = VoteEnd.Outcome.passed
    if reasons.contains(where: \.contradicts) {
      outcome = .contradictory
    } else if source.outcome == .rejected {
      outcome = VoteEnd.Outcome(rawValue: tally.outcome.rawValue) ?? .rejected
    } else if reasons.contains(where: \.lacks) {
      outcome = .notShown
    } else if tally.outcome != .passed {
      outcome = VoteEnd.Outcome(rawValue: tally.outcome.rawValue) ?? .notShown
    }
    return RecordedVerdict(outcome: outcome, reasons: reasons, tally: tally)
  }

  private typealias Reason = RecordedVerdict.Reason

  private var entitled: Set<String> {
    Set(vote.electorate.filter { $0.excluded == nil }.map(\.person.text))
  }

  private var electors: String { procedure.electorate.words(charter, in: vote.motion.place) }

  /// Ballots that are called binding against the roster of the day.
  private func entitlement() -> [Reason] {
    var reasons: [Reason] = []
    for ballot in source.ballots {
      let isEntitled = entitled.contains(ballot.voter)
      if ballot.binding == true, !isEntitled {
        let excluded = vote.electorate.first { $0.person.text == ballot.voter }?.excluded
        reasons.append(
          Reason(
            kind: .notEntitled,
            text: excluded.map {
              "the ballot of '\(ballot.login)' is listed as binding, who may not vote on this: \($0)"
            }
              ?? "the ballot of '\(ballot.login)' is listed as binding, who was not among the \(electors) that day"
          ))
      } else if ballot.binding == false, isEntitled {
        reasons.append(
          Reason(
            kind: .markedOtherwise,
            text:
              "the ballot of '\(ballot.login)' is listed as not binding, who was among the \(electors); it counts"
          ))
      }
    }
    return reasons
  }

  /// Totals that are stated against what is listed.
  private func totals() -> [Reason] {
    guard !source.ballots.isEmpty else { return [] }
    var reasons: [Reason] = []
    func compare(_ what: String, _ stated: Int?, _ listed: Int, unmarked: Int) {
      guard let stated, !(listed...(listed + unmarked)).contains(stated) else { return }
      reasons.append(
        Reason(kind: .totalDiffers, text: "the record states \(stated) \(what) and lists \(listed)")
      )
    }
    func count(_ choice: MotionChoice, _ binding: Bool?) -> Int {
      source.ballots.count { $0.choice == choice && $0.binding == binding }
    }
    let unmarked = count(.yes, nil)
    compare(
      "binding votes in favour", source.stated(.binding), count(.yes, true), unmarked: unmarked)
    if source.form != .gitVote {
      compare(
        "other votes in favour", source.stated(.nonBinding), count(.yes, false), unmarked: unmarked)
    }
    let against = count(.no, true) + count(.veto, true)
    compare(
      "votes against", source.stated(.against), against,
      unmarked: count(.no, nil) + count(.veto, nil))
    compare(
      "abstentions", source.stated(.abstain), count(.abstain, true), unmarked: count(.abstain, nil))
    return reasons
  }

  /// The outcome that the record states against its own ballots and nomination.
  private func outcomes() -> [Reason] {
    var reasons = source.gaps.filter { $0.kind == .nomination }.map {
      Reason(kind: .nominationDiffers, text: $0.text)
    }
    if tally.outcome == .vetoed, source.outcome == .passed {
      reasons.append(
        Reason(
          kind: .vetoedYetPassed, text: "the record says that it passed, and lists a binding veto"))
    }
    if tally.outcome == .passed, source.outcome == .rejected {
      reasons.append(
        Reason(
          kind: .outcomeDiffers,
          text: "the record says that it was rejected, and the ballots that it lists pass it"))
    }
    return reasons
  }

  /// Whether the ballots that bind are shown to suffice.
  private func result() -> [Reason] {
    let hasTotals = !source.stated.isEmpty
    if source.ballots.isEmpty {
      if source.outcome == nil, !hasTotals {
        let text = source.gaps.first { [.elsewhere, .result].contains($0.kind) }?.text
        return [Reason(kind: .noResult, text: text ?? "the record has no result")]
      }
      return [
        Reason(
          kind: .noBallots, text: "no ballot is listed, so that none can be held to the roster")
      ]
    }
    if entitled.isEmpty {
      return [
        Reason(kind: .nobodyEntitled, text: "the roster of that day has none of the \(electors)")
      ]
    }
    var reasons: [Reason] = []
    if source.outcome != .rejected, tally.outcome != .vetoed {
      for condition in tally.conditions where !condition.finding.isMet {
        let finding = condition.finding
        let numbers = finding.have.flatMap { have in
          finding.need.map { "\(have) of \($0)" }
        }
        reasons.append(
          Reason(
            kind: .tooFew,
            text:
              "by the roster of that day the record does not meet '\(finding.rule)'\(numbers.map { ": \($0)" } ?? "")"
          ))
      }
    }
    for ballot in tally.discarded where ballot.reason == .vetoWithoutReason {
      reasons.append(
        Reason(
          kind: .vetoUnexplained,
          text: "'\(ballot.voter)' voted against, and the reason that a veto needs is not recorded")
      )
    }
    return reasons
  }

  /// Whether the vote is shown to have lasted long enough.
  private func period() -> [Reason] {
    guard source.outcome != .rejected, let minimum = procedure.minimum else { return [] }
    let title = procedure.title.text()
    if let opened = source.opened, let ended = vote.ended {
      let least = minimum.after(opened, by: charter.calendar)
      return ended.at >= least
        ? []
        : [
          Reason(
            kind: .tooShort,
            text:
              "it was open from \(opened) to \(ended.at), and \(title) lasts at least \(minimum)")
        ]
    }
    guard let hours = source.hours else {
      return [
        Reason(
          kind: .noPeriod,
          text:
            "the record doesn't say how long it was open, and \(title) lasts at least \(minimum)")
      ]
    }
    let least = minimum.after(vote.opened, by: charter.calendar)
    return vote.opened.adding(seconds: hours * 3600) >= least
      ? []
      : [
        Reason(
          kind: .tooShort,
          text: "the record gives \(hours) hours, and \(title) lasts at least \(minimum)")
      ]
  }

  /// What is worth knowing and decides nothing.
  private func remarks() -> [Reason] {
    source.gaps.compactMap { gap in
      switch gap.kind {
      case .twice: Reason(kind: .listedTwice, text: gap.text)
      case .unreadable: Reason(kind: .unreadable, text: gap.text)
      case .link, .cut, .nominator, .bindingMarks: Reason(kind: .otherwise, text: gap.text)
      case .title, .result, .elsewhere, .ballots, .totals, .period, .dates, .total, .nomination:
        nil
      }
    }
  }
}
