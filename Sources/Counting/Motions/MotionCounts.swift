// SPDX-License-Identifier: Apache-2.0

/// The numbers of a vote on a motion, all nine that conditions can name.
public struct MotionCounts: Sendable, Hashable {
  /// Binding ballots for the motion.
  public let yes: Int
  /// Binding ballots against the motion, vetoes not among them.
  public let no: Int
  /// Binding ballots that take no side.
  public let abstain: Int
  /// Vetoes that stand.
  public let veto: Int
  /// Seats filled, or holders of the role, when the vote opened.
  public let members: Int
  /// Members who may vote on this motion.
  public let eligible: Int
  /// Members who attend, or outside a meeting cast a ballot.
  public let present: Int

  /// The largest count; sums and products of such numbers stay exact.
  public static let limit = 10_000_000_000_000_000

  /// Counts that agree with each other.
  ///
  /// `present` defaults to all ballots and `eligible` to `members`. A recused member may sit in the
  /// meeting, so `present` may exceed `eligible`; ballots may not.
  public init(
    yes: Int = 0, no: Int = 0, abstain: Int = 0, veto: Int = 0,
    members: Int, eligible: Int? = nil, present: Int? = nil
  ) throws(MotionCountsError) {
    let stated = StatedCounts(
      yes: yes, no: no, abstain: abstain, veto: veto, members: members, eligible: eligible,
      present: present)
    self = try stated.counts()
  }

  /// Counts that the caller knows to agree.
  init(
    unchecked yes: Int, no: Int, abstain: Int, veto: Int, members: Int, eligible: Int, present: Int
  ) {
    self.yes = yes
    self.no = no
    self.abstain = abstain
    self.veto = veto
    self.members = members
    self.eligible = eligible
    self.present = present
  }

  /// Ballots that take a side.
  public var cast: Int { yes + no + veto }
  /// All binding ballots.
  public var ballots: Int { cast + abstain }
  /// Those who may vote and are not there.
  public var absent: Int { max(0, eligible - present) }

  /// The count of that name.
  public subscript(name: CountName) -> Int {
    switch name {
    case .yes: yes
    case .no: no
    case .abstain: abstain
    case .veto: veto
    case .cast: cast
    case .members: members
    case .eligible: eligible
    case .present: present
    case .absent: absent
    }
  }

  /// The counts of that sum, added.
  public subscript(sum: Condition.Sum) -> Int { Int(clamping: exact(sum)) }

  func exact(_ sum: Condition.Sum) -> Int128 {
    sum.names.reduce(0) { $0 + Int128(self[$1]) }
  }
}
