// SPDX-License-Identifier: Apache-2.0
import Counting

extension Vote {
  /// Counts the ballots by the method, and says who is elected.
  func count(
    _ tally: inout ElectionTally, _ election: Election, _ rule: ElectionRule,
    _ whatIf: ElectionWhatIf
  ) throws(VoteError) {
    let method = whatIf.method ?? election.method
    var names = election.candidates.map(\.person.text)
    // The option that means nobody is one of the options, and never elected.
    if let none = rule.noneOfThem, method == .debian || election.method == .debian {
      names.append(none.text)
    }
    let index = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    var papers: [Ballots.Cast] = []
    var kept: [ElectionTally.CastBallot] = []
    for ballot in tally.ballots {
      guard ballot.isBinding else {
        kept.append(ballot)
        continue
      }
      guard let ranking = ballot.cast.ranking(index) else {
        tally.discarded.append(
          .init(person: ballot.voter, reason: "names somebody who is no candidate, or twice"))
        continue
      }
      kept.append(ballot)
      papers.append(Ballots.Cast(ranking))
    }
    tally.ballots = kept
    var rules = ElectionRules(method, seats: whatIf.seats ?? election.seats)
    rules.withdrawn = Set(tally.out.compactMap { index[$0.person.text] })
    rules.maximumMarks = rule.marks
    rules.unranked = rule.unranked ?? .last
    rules.lot = lot(index, names, rule, whatIf)
    if let most = rule.perOrganisation {
      var groups: [Int: String] = [:]
      for (number, candidate) in election.candidates.enumerated() {
        groups[number] = candidate.organisation
      }
      rules.caps = .init(groups: groups, most: most)
    }
    if method == .debian {
      rules.defaultOption = rule.noneOfThem.flatMap { index[$0.text] }
      rules.quorum =
        rule.quorumOfDevelopers
        ? .developers(tally.members.count) : rule.quorumVotes.map { .votes($0) }
    }
    guard election.candidates.count > tally.out.count else {
      tally.outcome = .rejected
      return
    }
    do {
      let ballots = try Ballots(candidates: names, ballots: papers, title: title ?? motion.sentence)
      let count = try ElectionCount(counting: ballots, by: rules)
      tally.count = count
      tally.elected = count.names(count.elected).map { PersonID($0) }
        .filter { $0 != rule.noneOfThem }
    } catch {
      throw VoteError("the election '\(id)' cannot be counted: \(error)")
    }
    if tally.conditions.contains(where: { !$0.finding.isMet }) {
      tally.outcome = .noQuorum
      tally.elected = []
    } else if tally.count?.valid == 0 {
      // A method seats whoever stands where there are seats enough; nobody has chosen them.
      tally.outcome = .rejected
      tally.elected = []
    } else if tally.count?.outcome == .tied {
      tally.outcome = .tied
    } else {
      tally.outcome = tally.elected.isEmpty ? .rejected : .elected
    }
  }

  /// What decides ties: as the record has it, or as it is asked.
  private func lot(
    _ index: [String: Int], _ names: [String], _ rule: ElectionRule, _ whatIf: ElectionWhatIf
  ) -> Lot? {
    func order(_ people: [PersonID]) -> [Int] { people.compactMap { index[$0.text] } }
    if let seed = whatIf.seed { return Lot(seed: seed, candidates: names) }
    if !whatIf.order.isEmpty { return Lot(order: order(whatIf.order)) }
    switch rule.ties {
    case nil: return nil
    case .order: return (election?.order).map { Lot(order: order($0)) }
    case .draw: return draw?.seed.map { Lot(seed: $0, candidates: names) }
    case .castingVote:
      return draw.map {
        Lot(order: order($0.order), source: .castingVote($0.by?.text ?? ""))
      }
    }
  }
}

extension Cast {
  /// The candidates in the voter's order, equal ones together; nothing where a name is unknown or
  /// there twice.
  package func ranking(_ index: [String: Int]) -> [[Int]]? {
    var seen: Set<Int> = []
    var ranking: [[Int]] = []
    let ranks =
      approve.isEmpty
      ? rank.map { $0.split(separator: "=", omittingEmptySubsequences: false).map(String.init) }
      : [approve.map(\.text)]
    for names in ranks {
      var equal: [Int] = []
      for name in names {
        guard let candidate = index[name], seen.insert(candidate).inserted else { return nil }
        equal.append(candidate)
      }
      ranking.append(equal)
    }
    return ranking
  }

  /// The ballot in words: `alice, then bob = carol`.
  public var words: String {
    if !approve.isEmpty { return "approves of \(approve.map(\.text).joined(separator: ", "))" }
    if rank.isEmpty { return choice.rawValue }
    return rank.map { $0.split(separator: "=").joined(separator: " = ") }
      .joined(separator: ", then ")
  }
}

extension Registry {
  /// The count of an election on record, with what was drawn for its ties.
  public func election(
    _ vote: Vote, at instant: Instant, whatIf: ElectionWhatIf = ElectionWhatIf()
  ) throws(VoteError) -> ElectionTally {
    guard let charter = charters[vote.charter] else {
      throw VoteError("the registry does not hold the charter under which '\(vote.id)' was opened")
    }
    return try vote.asOf(instant).electionTally(under: charter, at: instant, whatIf: whatIf)
  }
}
