// SPDX-License-Identifier: Apache-2.0

/// The ballots of a vote sorted into those that count and those that do not.
struct MotionRoll {
  /// What each voter whose ballot counts chose.
  var choices: [String: MotionChoice] = [:]
  /// What stands for each who took part, by voter.
  var ballots: [CountedBallot] = []
  /// What does not count, by voter and then as cast.
  var discarded: [DiscardedBallot] = []

  private let rule: MotionRule
  private let veto: VetoRule?
  private let electors: [String: Elector]
  private let attending: Set<String>?

  init(
    _ casts: [MotionBallot], rule: MotionRule, electors: [String: Elector],
    attending: Set<String>?
  ) {
    self.rule = rule
    self.electors = electors
    self.attending = attending
    veto = rule.vetoWithinReach(members: electors.count)
    let byVoter = Dictionary(grouping: casts.indices) { casts[$0].voter }
    for (voter, indices) in byVoter.sorted(by: { $0.key < $1.key }) {
      sort(indices, of: casts, voter: voter)
    }
    if let cap = rule.cap { apply(cap.limit(in: electors.count)) }
    ballots.sort { ($0.voter, $0.index) < ($1.voter, $1.index) }
    discarded.sort { ($0.voter, $0.index) < ($1.voter, $1.index) }
  }

  /// The last valid cast of a voter counts; a void one is as if never cast.
  private mutating func sort(_ indices: [Int], of casts: [MotionBallot], voter: String) {
    let hasSeveralCasters = Set(indices.map { casts[$0].caster ?? voter }).count > 1
    var advice: [Int] = []
    var valid: [Int] = []
    for index in indices {
      let cast = casts[index]
      var reason = obstacle(to: cast)
      if rule.allowsProxies, hasSeveralCasters { reason = .severalCasters }
      guard let reason else {
        valid.append(index)
        continue
      }
      discard(cast, index, reason)
      switch reason {
      case .notAMember, .excluded, .notBinding: advice.append(index)
      default: break
      }
    }
    for index in valid.dropLast() { discard(casts[index], index, .replaced) }
    if let last = valid.last {
      if casts[last].standing == .withdrawn {
        discard(casts[last], last, .withdrawn)
      } else {
        let choice = effective(casts[last])
        choices[voter] = choice
        ballots.append(
          CountedBallot(voter: voter, choice: choice, isBinding: true, index: last))
      }
    } else if let last = advice.last(where: { casts[$0].isTimely }) {
      ballots.append(
        CountedBallot(voter: voter, choice: casts[last].choice, isBinding: false, index: last))
    }
  }

  private mutating func discard(_ cast: MotionBallot, _ index: Int, _ reason: DiscardReason) {
    discarded.append(DiscardedBallot(voter: cast.voter, reason: reason, index: index))
  }

  /// Why a cast is void whatever else its voter cast, if it is.
  private func obstacle(to cast: MotionBallot) -> DiscardReason? {
    guard cast.isTimely else { return .late }
    guard let elector = electors[cast.voter] else { return .notAMember }
    if let reason = elector.exclusion { return .excluded(reason) }
    if !cast.isBinding { return .notBinding }
    if let attending, !attending.contains(cast.voter) { return .notPresent }
    if let caster = cast.caster, caster != cast.voter {
      guard rule.allowsProxies else { return .proxy(caster) }
      guard isEntitled(caster) else { return .proxyNotEntitled(caster) }
    }
    // What is taken back says nothing, so it lacks nothing either.
    if cast.standing == .withdrawn { return nil }
    return effective(cast) == .veto ? obstacle(toVeto: cast, of: elector) : nil
  }

  private func obstacle(toVeto cast: MotionBallot, of elector: Elector) -> DiscardReason? {
    guard let veto else { return .noVeto }
    guard veto.isHeld(by: elector) else { return .holdsNoVeto }
    if veto.needsReason, cast.reason.map(isBlank) ?? true { return .vetoWithoutReason }
    switch cast.standing {
    case .unchallenged, .withdrawn: return nil
    case .challenged: return .vetoUnconfirmed
    // Whoever doubts a veto is not answered by its caster saying it again.
    case .confirmed(let voter):
      return voter != cast.voter && isEntitled(voter) ? nil : .vetoUnconfirmed
    }
  }

  /// What a cast amounts to: a holder's *no* may be a veto.
  private func effective(_ cast: MotionBallot) -> MotionChoice {
    guard cast.choice == .no, let veto, veto.noIsVeto, let elector = electors[cast.voter],
      veto.isHeld(by: elector)
    else { return cast.choice }
    return .veto
  }

  private func isEntitled(_ id: String) -> Bool {
    electors[id].map { $0.exclusion == nil } ?? false
  }

  private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  /// Lets only the first ballots of each organisation count.
  private mutating func apply(_ limit: Int) {
    var counted: [String: Int] = [:]
    for (place, ballot) in ballots.enumerated().sorted(by: { $0.element.index < $1.element.index })
    where ballot.isBinding {
      guard let organisation = electors[ballot.voter]?.organisation else { continue }
      guard counted[organisation, default: 0] >= limit else {
        counted[organisation, default: 0] += 1
        continue
      }
      choices[ballot.voter] = nil
      ballots[place] = CountedBallot(
        voter: ballot.voter, choice: ballot.choice, isBinding: false, index: ballot.index)
      discarded.append(
        DiscardedBallot(
          voter: ballot.voter, reason: .organisationFull(organisation, limit: limit),
          index: ballot.index))
    }
  }
}

extension VetoRule {
  func isHeld(by elector: Elector) -> Bool { holders == .everyone || elector.holdsVeto }
}
