// SPDX-License-Identifier: Apache-2.0

/// The ballots that can still come, and every way in which they can.
///
/// Conditions need not be monotone, so nothing is assumed: the completions are tried. Voters who
/// are alike to the rule are told apart by number only, which leaves few enough for a committee.
struct OpenBallots {
  /// Voters among whom a cap, or nothing, limits how many ballots count.
  struct Group {
    /// The kinds of voters whose ballots can still come.
    var kinds: [Kind] = []
    /// How many further ballots can count.
    var limit: Int
    /// The members who are eligible whether they vote or not.
    var standing: Int
    /// The most that can be eligible.
    var cap: Int
  }

  /// Voters who are alike to the rule.
  struct Kind {
    /// How many there are.
    var count: Int
    /// How many of them can vote *no*.
    var mayOppose: Int
    /// How many of them can cast a veto.
    var mayVeto: Int
    /// Whether who votes becomes eligible again.
    var joins: Bool
  }

  /// How the count stands when some ballots have come.
  struct Completion: Hashable {
    var yes = 0
    var no = 0
    var abstain = 0
    var veto = 0
    /// Members eligible; within a group, those who joined by voting.
    var eligible = 0

    var ballots: Int { yes + no + abstain + veto }

    static func + (a: Self, b: Self) -> Self {
      Completion(
        yes: a.yes + b.yes, no: a.no + b.no, abstain: a.abstain + b.abstain,
        veto: a.veto + b.veto, eligible: a.eligible + b.eligible)
    }
  }

  var groups: [Group]

  /// The most completions that are tried; a body of sixty with every choice open has fewer.
  static let searchLimit = 1_000_000

  /// How many further ballots can count.
  var count: Int {
    groups.reduce(0) { sum, group in
      sum + min(group.limit, group.kinds.reduce(0) { $0 + $1.count })
    }
  }

  /// Every way in which ballots of these choices can come, silence included; nil if too many.
  func completions(of choices: Set<MotionChoice>) -> [Completion]? {
    let joiners = groups.reduce(0) { sum, group in
      sum + group.kinds.reduce(0) { $0 + ($1.joins ? $1.count : 0) }
    }
    guard isFew(ways: choices.count { isOpen($0) }, joiners: joiners) else { return nil }
    var reached = [Completion()]
    for group in groups { reached = Self.sums(reached, ways(group, choices)) }
    return reached
  }

  /// The completions in which everybody who can does the same, which differ the most.
  func extremes(of choices: Set<MotionChoice>) -> [Completion] {
    var found = [groups.reduce(Completion()) { $0 + settled(Completion(), in: $1) }]
    for choice in MotionChoice.allCases where choices.contains(choice) {
      let all = groups.reduce(Completion()) { sum, group in
        sum + (ways(group, [choice], isFull: true).max { $0.ballots < $1.ballots } ?? Completion())
      }
      found.append(all)
    }
    return found
  }

  /// Whether anybody whose ballot is open can make that choice.
  private func isOpen(_ choice: MotionChoice) -> Bool {
    switch choice {
    case .yes, .abstain: true
    case .no: groups.contains { $0.kinds.contains { $0.mayOppose > 0 } }
    case .veto: groups.contains { $0.kinds.contains { $0.mayVeto > 0 } }
    }
  }

  /// Whether `C(count + ways, ways) * (joiners + 1)` completions are few enough to try.
  private func isFew(ways: Int, joiners: Int) -> Bool {
    guard count < 1_000_000 else { return false }
    var number = joiners + 1
    for way in stride(from: 1, through: ways, by: 1) {
      number = number * (count + way) / way
      if number > Self.searchLimit { return false }
    }
    return true
  }

  /// The ways in which a group's ballots can come.
  private func ways(
    _ group: Group, _ choices: Set<MotionChoice>, isFull: Bool = false
  ) -> [Completion] {
    var reached = [Completion()]
    for kind in group.kinds {
      let few = min(kind.count, group.limit)
      let ways = Self.ways(kind, few, choices, isFull: isFull)
      reached = Self.sums(reached, ways) { $0.ballots <= group.limit }
    }
    let ends = reached.map { settled($0, in: group) }
    // Only where voters join can two ways end alike.
    return group.kinds.contains(where: \.joins) ? Array(Set(ends)) : ends
  }

  /// Turns those who joined into those eligible.
  private func settled(_ completion: Completion, in group: Group) -> Completion {
    var end = completion
    end.eligible = min(group.cap, group.standing + completion.eligible)
    return end
  }

  private static func ways(
    _ kind: Kind, _ few: Int, _ choices: Set<MotionChoice>, isFull: Bool
  ) -> [Completion] {
    let mostYes = choices.contains(.yes) ? few : 0
    let mostNo = choices.contains(.no) ? min(few, kind.mayOppose) : 0
    let mostVeto = choices.contains(.veto) ? min(few, kind.mayVeto) : 0
    var found: [Completion] = []
    for veto in isFull ? mostVeto...mostVeto : 0...mostVeto {
      let restNo = min(mostNo, few - veto)
      for no in isFull ? restNo...restNo : 0...restNo {
        let restYes = min(mostYes, few - veto - no)
        for yes in isFull ? restYes...restYes : 0...restYes {
          let most = choices.contains(.abstain) ? few - veto - no - yes : 0
          for abstain in isFull ? most...most : 0...most {
            let joined = kind.joins ? veto + no + yes + abstain : 0
            found.append(
              Completion(yes: yes, no: no, abstain: abstain, veto: veto, eligible: joined))
          }
        }
      }
    }
    return found
  }

  /// Each of `a` with each of `b`, what comes out alike only once.
  private static func sums(
    _ a: [Completion], _ b: [Completion], where isAllowed: (Completion) -> Bool = { _ in true }
  ) -> [Completion] {
    if a.count == 1, let one = a.first { return b.map { one + $0 }.filter(isAllowed) }
    if b.count == 1, let one = b.first { return a.map { $0 + one }.filter(isAllowed) }
    var found: Set<Completion> = []
    for first in a {
      for second in b {
        let sum = first + second
        if isAllowed(sum) { found.insert(sum) }
      }
    }
    return Array(found)
  }
}
