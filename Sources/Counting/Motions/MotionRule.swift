// SPDX-License-Identifier: Apache-2.0

/// The counting half of a procedure: everything that turns ballots into an outcome.
///
/// How long a vote lasts, who may open it and who is told are not its business.
public struct MotionRule: Sendable, Hashable {
  /// What must hold for the vote to count at all; tested first, on those who took part.
  public var quorum: [Condition]
  /// What must hold for the motion to pass, all of it.
  public var passes: [Condition]
  /// Whether a voter can stop the motion alone, and how; nil if nobody can.
  public var veto: VetoRule?
  /// What it means not to vote.
  public var silence: Silence
  /// How many ballots from one organisation count; nil if all do.
  public var cap: OrganisationCap?
  /// When those who stay silent leave the electorate; nil if they never do.
  ///
  /// In a meeting nobody leaves: who is present can be asked.
  public var reminders: ReminderRule?
  /// Whether a named person decides an exact tie by a second choice.
  public var hasCastingVote: Bool
  /// What follows when too few took part.
  public var withoutQuorum: WithoutQuorum
  /// The rule that replaces this one in a small body.
  public var smallBody: SmallBody
  /// Whether only totals are recorded.
  public var isSecret: Bool
  /// Whether a vote may be closed before its deadline once it is settled.
  public var closesEarly: Bool
  /// Whether a voter may have another entitled voter cast the ballot.
  public var allowsProxies: Bool

  /// A rule in which everything unsaid is left out.
  public init(
    quorum: [Condition] = [], passes: [Condition], veto: VetoRule? = nil,
    silence: Silence = .isAbsence, cap: OrganisationCap? = nil, reminders: ReminderRule? = nil,
    hasCastingVote: Bool = false, withoutQuorum: WithoutQuorum = .fails,
    smallBody: SmallBody = .alike, isSecret: Bool = false, closesEarly: Bool = false,
    allowsProxies: Bool = false
  ) {
    self.quorum = quorum
    self.passes = passes
    self.veto = veto
    self.silence = silence
    self.cap = cap
    self.reminders = reminders
    self.hasCastingVote = hasCastingVote
    self.withoutQuorum = withoutQuorum
    self.smallBody = smallBody
    self.isSecret = isSecret
    self.closesEarly = closesEarly
    self.allowsProxies = allowsProxies
  }

  /// What it means not to vote.
  public indirect enum Silence: Sendable, Hashable {
    /// Nothing: who does not vote is absent.
    case isAbsence
    /// At the deadline those who did not vote count as abstaining, though not for the quorum.
    case abstains
    /// Agreement, until somebody entitled objects (lazy consensus).
    ///
    /// A *no* or a veto is an objection. It brings the other rule into force; without one, the
    /// motion is rejected.
    case agrees(otherwise: MotionRule?)
    /// No longer agreement, since somebody objected otherwise than by a ballot.
    case objected(otherwise: MotionRule?)
  }

  /// What follows when too few took part.
  public indirect enum WithoutQuorum: Sendable, Hashable {
    /// The vote does not count.
    case fails
    /// The vote does not count and has to be started again.
    case restarts
    /// The ballots are counted under another rule.
    case falls(to: MotionRule)
  }

  /// The rule that replaces another in a small body.
  public indirect enum SmallBody: Sendable, Hashable {
    /// None: bodies of all sizes decide alike.
    case alike
    /// With fewer members than this, the other rule.
    case below(Int, MotionRule)
  }
}

extension MotionRule {
  /// The rule for a body of that many members.
  func inBody(of members: Int) -> MotionRule {
    if case .below(let limit, let rule) = smallBody, members < limit {
      rule.inBody(of: members)
    } else {
      self
    }
  }

  /// The rules that can take this one's place in the course of a vote.
  ///
  /// Such a rule brings its conditions, its veto and its reading of silence. Caps, reminders and
  /// proxies decide which ballots count at all, and stay those of the first rule.
  var successors: [MotionRule] {
    var rules: [MotionRule] = []
    if case .agrees(otherwise: let rule?) = silence { rules.append(rule) }
    if case .objected(otherwise: let rule?) = silence { rules.append(rule) }
    if case .falls(to: let rule) = withoutQuorum { rules.append(rule) }
    return rules
  }

  /// The rule once somebody entitled has objected to what silence would carry.
  var afterObjection: MotionRule {
    var rule = self
    if case .agrees(let otherwise) = silence { rule.silence = .objected(otherwise: otherwise) }
    if case .below(let limit, let small) = smallBody {
      rule.smallBody = .below(limit, small.afterObjection)
    }
    return rule
  }

  /// The veto that ballots can be cast as in a body of that size, whichever rule ends up deciding.
  func vetoWithinReach(members: Int) -> VetoRule? {
    let rule = inBody(of: members)
    return rule.veto
      ?? rule.successors.lazy.compactMap { $0.vetoWithinReach(members: members) }.first
  }

  /// The veto that ballots can be cast as in a body of that size, whichever rule ends up deciding.
  public func veto(members: Int) -> VetoRule? { vetoWithinReach(members: members) }

  /// The counts that any condition speaks of, whichever rule ends up deciding.
  var names: Set<CountName> {
    var names = (quorum + passes).reduce(into: Set<CountName>()) { $0.formUnion($1.names) }
    for rule in successors + smallBodyRules { names.formUnion(rule.names) }
    return names
  }

  /// Whether silence counts as abstention, whichever rule ends up deciding.
  var fillsSilence: Bool {
    silence == .abstains || (successors + smallBodyRules).contains(where: \.fillsSilence)
  }

  var smallBodyRules: [MotionRule] {
    if case .below(_, let rule) = smallBody { [rule] } else { [] }
  }
}
