// SPDX-License-Identifier: Apache-2.0
public import Counting

extension Act {
  /// Records the totals of a secret vote, of which nobody's ballot is known.
  ///
  /// - Parameters:
  ///   - id: The vote.
  ///   - said: Who was present, where it is taken in a meeting.
  ///   - totals: How many chose what.
  ///   - ref: A link to where it was counted.
  /// - Returns: The change.
  /// - Throws: Why it may not be.
  public func recordTotals(
    in id: VoteID, present said: [PersonID]?, _ totals: [(MotionChoice, Int)], ref: String?
  ) throws(Refusal) -> Change {
    var vote = try openVote(id)
    let procedure = try procedure(of: vote)
    try requireClerk(
      of: procedure.electorate.body.map { charter.address(of: $0, in: vote.motion.place) },
      "record the totals of a vote")
    guard procedure.secret else {
      throw Refusal(
        .unknownWord, "not-secret",
        "\(procedure.title.text()) is open: its roll call has names, not numbers",
        help: "gov vote roll \(id) --present a,b,c --yes a,b --no c")
    }
    guard vote.proceedings(.totals).isEmpty else {
      throw Refusal(
        "recorded", "the totals of '\(id)' are on record", help: "gov vote tally \(id)")
    }
    if said == nil, procedure.mode != .meeting, let closes = vote.closes, at <= closes {
      throw Refusal(
        .notYet, "too-soon", "the vote '\(id)' takes ballots until \(closes)",
        help: "gov vote tally \(id)")
    }
    var proceeding = try proceeding(.totals, in: vote)
    proceeding.ref = ref
    proceeding.counts = procedure.stored(totals).map { NamedCount($0.0.rawValue, $0.1) }
    var change = Change()
    change.id = id.text
    if said != nil || procedure.mode == .meeting {
      let attending = try present(at: vote, said: said).sorted()
      vote.present = attending
      change.notes += registry.unconvenedRoll(of: vote).map { [$0.sentence] } ?? []
      change.put(
        .openVote(vote.withoutBallots), "roll", id.text,
        "record \(attending.count) present: \(attending.map(\.text).joined(separator: ", "))")
    }
    vote.proceedings.append(proceeding)
    let rules = try charter(of: vote)
    do throws(VoteError) {
      _ = try vote.tally(by: procedure, in: rules, at: at)
    } catch {
      throw Refusal("too-many", error.message, help: "gov vote show \(id)")
    }
    let words = proceeding.counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
    change.put(
      .proceeding(id, proceeding), "totals", id.text, "record the totals of '\(id)': \(words)")
    return change
  }
}

extension Act {
  /// Whether only the totals of a vote are recorded.
  public func isSecret(_ id: VoteID) throws(Refusal) -> Bool {
    try procedure(of: vote(id)).secret
  }
}

extension Procedure {
  /// Totals as they are stored: where every *no* is a veto, they are counted as vetoes.
  fileprivate func stored(_ totals: [(MotionChoice, Int)]) -> [(MotionChoice, Int)] {
    func count(_ choice: MotionChoice) -> Int? { totals.first { $0.0 == choice }?.1 }
    let against = noIsVeto && veto?.holders == nil ? count(.no) : nil
    return MotionChoice.allCases.compactMap { choice -> (MotionChoice, Int)? in
      switch choice {
      case .no where against != nil: nil
      case .veto where against != nil: (choice, (count(.veto) ?? 0) + (against ?? 0))
      default: count(choice).map { (choice, $0) }
      }
    }
  }
}
