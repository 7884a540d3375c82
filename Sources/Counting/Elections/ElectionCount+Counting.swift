// SPDX-License-Identifier: Apache-2.0

extension ElectionCount {
  /// Counts ballots by rules.
  ///
  /// - Parameters:
  ///   - ballots: The ballots.
  ///   - rules: The method, the seats and what else the method leaves to choose.
  /// - Throws: `ElectionError` when the rules don't fit the method or the candidates.
  public init(counting ballots: Ballots, by rules: ElectionRules) throws(ElectionError) {
    var rules = rules
    if rules.lot == nil, let order = ballots.lot { rules.lot = Lot(order: order, source: .file) }
    rules.withdrawn.formUnion(ballots.withdrawn)
    var notes = ballots.notes
    if rules.method != .irv, let writeIns = ballots.writeIns {
      if rules.withdrawn.insert(writeIns).inserted {
        notes.append(
          "marks for '\(ballots.candidates[writeIns])' stand for no candidate and were passed over")
      }
    }
    try Self.check(rules, for: ballots)
    let running = ballots.candidates.indices.map { !rules.withdrawn.contains($0) }
    let input = CountInput(ballots: ballots, rules: rules, running: running)
    let breaker = TieBreaker(lot: rules.lot, candidates: ballots.candidates)
    let size = ballots.candidates.count
    let once = size * size + 200
    let again = ballots.distinct * 4 + once
    // What no tie changes is counted once, however many ways the ties could fall.
    let weighed: TieWeighing.Weighed
    switch rules.method {
    case .plurality, .approval:
      let marks =
        rules.method == .plurality ? MarkCount.plurality(input) : MarkCount.approval(input)
      weighed = TieWeighing.weigh(breaker, effort: once) { MarkCount.count(input, marks, &$0) }
    case .irv:
      weighed = TieWeighing.weigh(breaker, effort: again) { InstantRunoff.count(input, &$0) }
    case .scottishSTV:
      weighed = TieWeighing.weigh(breaker, effort: again) { ScottishSTV.count(input, &$0) }
    case .meekSTV:
      weighed = TieWeighing.weigh(breaker, effort: again) { MeekSTV.count(input, &$0) }
    case .schulze:
      let pairs = Pairs.matrix(input, unranked: rules.unranked)
      weighed = TieWeighing.weigh(breaker, effort: once * size) {
        Schulze.count(input, pairs.0, valid: pairs.1, &$0)
      }
    case .debian:
      // Whom a ballot doesn't rank is equal last (A.6.1).
      let pairs = Pairs.matrix(input, unranked: .last)
      weighed = TieWeighing.weigh(breaker, effort: once * size) {
        DebianVote.count(input, pairs.0, valid: pairs.1, &$0)
      }
    }
    let run = weighed.run
    self.init(
      title: ballots.title, candidates: ballots.candidates,
      withdrawn: rules.withdrawn.sorted(), rules: rules, outcome: weighed.outcome,
      elected: weighed.elected, ballots: ballots.count, valid: run.valid,
      uncounted: run.uncounted, quota: run.quota,
      rounds: run.rounds, pairwise: run.pairwise, paths: run.paths,
      condorcetWinner: run.condorcetWinner, hasCycle: run.hasCycle, ranking: run.ranking,
      ties: weighed.ties, notes: notes + run.notes)
  }

  private static func check(
    _ rules: ElectionRules, for ballots: Ballots
  ) throws(ElectionError) {
    let method = rules.method
    guard rules.seats > 0 else { throw .noSeats }
    guard rules.seats == 1 || !method.fillsOneSeat else {
      throw .oneSeatOnly(method, seats: rules.seats)
    }
    guard ballots.candidates.indices.contains(where: { !rules.withdrawn.contains($0) }) else {
      throw .noCandidatesLeft
    }
    if let skips = rules.skips, skips < 0 { throw .badLimit("the number of skipped ranks") }
    if let marks = rules.maximumMarks, marks < 0 { throw .badLimit("the number of marks") }
    if let caps = rules.caps {
      guard [.plurality, .approval, .schulze].contains(method) else {
        throw .capsNeedAnOrder(method)
      }
      guard caps.most >= 0 else { throw .badLimit("the number of seats for a group") }
    }
    guard method == .debian else { return }
    guard let fallback = rules.defaultOption else { throw .missingDefault }
    let name = ballots.candidates[fallback]
    guard !rules.withdrawn.contains(fallback) else { throw .defaultWithdrawn(name) }
    guard rules.majorities[fallback] == nil else { throw .majorityForDefault(name) }
    for (_, ratio) in rules.majorities.sorted(by: { $0.key < $1.key }) {
      guard ratio.against > 0, ratio.votesFor >= ratio.against else {
        throw .badRatio(ratio.votesFor, ratio.against)
      }
    }
    switch rules.quorum {
    case .developers(let number) where number < 0: throw .badLimit("the number of developers")
    case .votes(let number) where number < 0: throw .badLimit("the quorum")
    default: break
    }
  }
}
