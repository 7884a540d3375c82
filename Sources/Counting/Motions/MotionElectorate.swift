// SPDX-License-Identifier: Apache-2.0

/// Who may vote, who did, and whose ballot can still come.
struct MotionElectorate {
  /// All members.
  let members: [Elector]
  /// Those who may vote, by id.
  let entitled: [Elector]
  /// Those of them who attend the meeting; nil outside a meeting.
  let attending: Set<String>?
  /// Those who may vote, stayed silent, and were reminded often enough.
  let reminded: Set<String>
  /// The largest number of ballots from one organisation that count.
  let cap: Int?

  init(_ poll: MotionPoll, rule: MotionRule) {
    members = poll.electorate.sorted { $0.id < $1.id }
    entitled = members.filter { $0.exclusion == nil }
    let ids = Set(entitled.map(\.id))
    attending = poll.present.map { ids.intersection($0) }
    cap = rule.cap?.limit(in: members.count)
    guard let reminders = rule.reminders, poll.present == nil, case .named(let casts) = poll.ballots
    else {
      reminded = []
      return
    }
    let answered = Set(casts.lazy.filter(\.isTimely).map(\.voter))
    reminded = ids.subtracting(answered).filter {
      reminders.isSatisfied(by: poll.reminders[$0] ?? [])
    }
  }

  /// The number in attendance; nil outside a meeting.
  var attendance: Int? {
    attending.map { attending in
      size(of: entitled.filter { attending.contains($0.id) })
    }
  }

  /// The number of members who are eligible if nobody else votes.
  var eligible: Int { size(of: entitled.filter { !reminded.contains($0.id) }) }

  /// Those who may vote and whose ballot does not count yet.
  func missing(_ roll: MotionRoll) -> [Elector] {
    let full = Set(
      roll.discarded.lazy.filter {
        if case .organisationFull = $0.reason { true } else { false }
      }.map(\.voter))
    return entitled.filter {
      roll.choices[$0.id] == nil && !full.contains($0.id)
        && attending?.contains($0.id) ?? true
    }
  }

  /// The ballots that can still come after those on the roll.
  func open(_ roll: MotionRoll, veto: VetoRule?) -> OpenBallots {
    let missing = Set(missing(roll).map(\.id))
    return OpenBallots(
      groups: grouped(entitled).map { (capped, voters) in
        let cap = capped ? cap ?? .max : .max
        let counted = voters.count { roll.choices[$0.id] != nil }
        var kinds: [[Bool]: Int] = [:]
        for voter in voters where missing.contains(voter.id) {
          let holds = veto?.isHeld(by: voter) ?? false
          kinds[[holds, reminded.contains(voter.id)], default: 0] += 1
        }
        return OpenBallots.Group(
          kinds: kinds.map { key, count in
            OpenBallots.Kind(
              count: count, mayOppose: key[0] && veto?.noIsVeto == true ? 0 : count,
              mayVeto: key[0] ? count : 0, joins: key[1])
          },
          limit: cap - counted, standing: voters.count { !reminded.contains($0.id) }, cap: cap)
      })
  }

  /// The ballots that can still come in a secret vote, of which only totals are known.
  func open(_ cast: MotionCounts, veto: VetoRule?) -> OpenBallots {
    let holders = entitled.count { veto?.isHeld(by: $0) ?? false }
    let others = entitled.count - holders
    let rest = (attendance ?? entitled.count) - cast.ballots
    let mayOppose = veto?.noIsVeto == true ? max(0, others - cast.no) : rest
    let kind = OpenBallots.Kind(
      count: rest, mayOppose: min(rest, mayOppose), mayVeto: min(rest, holders - cast.veto),
      joins: false)
    let group = OpenBallots.Group(
      kinds: [kind], limit: rest, standing: entitled.count, cap: .max)
    return OpenBallots(groups: [group])
  }

  /// The voters by organisation where a cap holds, each with whether it is capped.
  private func grouped(_ voters: [Elector]) -> [(Bool, [Elector])] {
    guard cap != nil else { return [(false, voters)] }
    let groups = Dictionary(grouping: voters, by: \.organisation)
    return groups.map { ($0.key != nil, $0.value) }
  }

  /// The number of voters as a cap lets them count.
  private func size(of voters: [Elector]) -> Int {
    grouped(voters).reduce(0) { sum, group in
      sum + (group.0 ? min(cap ?? .max, group.1.count) : group.1.count)
    }
  }
}
