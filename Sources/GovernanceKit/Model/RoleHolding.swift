// SPDX-License-Identifier: Apache-2.0

/// A role held from one day on, and what it rests on.
public struct RoleHolding: Hashable, Sendable {
  /// How exactly an imported date is known.
  public enum Precision: String, CaseIterable, Sendable {
    case day, month, year, unknown
  }

  /// The role.
  public var role: RoleID = ""
  /// Where it is held; nothing for the whole community.
  public var scope: Scope?
  /// The first day.
  public var since = Day(number: 0)
  /// How exactly the first day is known, where not to the day.
  public var precision: Precision?
  /// The first day on which it is no longer held.
  public var until: Day?
  /// What it rests on.
  public var basis = Basis()
  /// What its end rests on.
  public var ended: Basis?

  /// Creates an empty record to be filled in.
  public init() {}

  /// The moment at which the role ends, where it does.
  ///
  /// What ends today ends at the moment of the act: whoever voted this morning was still entitled.
  package func end(in zone: Zone) -> Instant? {
    guard let until else { return nil }
    if let ended, zone.day(of: ended.at) == until { return ended.at }
    return zone.start(of: until)
  }

  /// Whether the role is held on a day.
  public func isHeld(on day: Day) -> Bool {
    since <= day && until.map { day < $0 } ?? true
  }
}

extension Person {
  /// Whether a role is held somewhere on a day, or comes to be held later.
  package func holds(_ role: RoleID, in scope: Scope?, onOrAfter day: Day) -> Bool {
    roles.contains { holding in
      holding.role == role && holding.scope == scope && holding.until.map { day < $0 } ?? true
    }
  }
}

/// What a role, seat or membership rests on.
public struct Basis: Hashable, Sendable {
  /// The sorts of ground that a holding can have.
  public enum Kind: String, CaseIterable, Sendable {
    /// Part of the roster that the registry began with.
    case founding
    /// A roster kept elsewhere and imported at the registry's beginning.
    case roster
    /// The role's criteria were met, and it needs no vote.
    case criteria
    /// A motion that passed.
    case vote
    /// An appointment that the charter leaves to others, with a link to it.
    case appointment
    /// The holder's own word.
    case resignation
    /// An invitation into a group, and the person's own word.
    case invitation
    /// A rule on inactivity, carried out by somebody whom the rule names.
    case inactivity
    /// The end of a group that reached its goal.
    case completion
    /// The end of the project or component in which it was held.
    case closure
    /// The holder's own word that the honour stays and the charge ends.
    case emeritus
    /// The request of somebody emeritus, where that suffices.
    case reinstatement
    /// A correction of what was given invalidly; it only ends something.
    case correction
  }

  /// The sort of ground.
  public var kind: Kind = .founding
  /// The vote, where it is one.
  public var vote: VoteID?
  /// The correction, where it is one.
  public var correction: ID<Correction>?
  /// The invitation, where it is one.
  public var invitation: ID<Invitation>?
  /// The rule on inactivity, where it is one.
  public var rule: ID<ExitRule>?
  /// What follows from inactivity, where that is the ground.
  public var consequence: ExitRule.Consequence?
  /// The nominations that the decision used up.
  public var nominations: [ID<Nomination>] = []
  /// The page that shows it: a roster, an appointment, a notice, a referral.
  public var source: String?
  /// Who was told, where the charter says that somebody is.
  public var told: [PersonID] = []
  /// Who carried it out.
  public var by: PersonID?
  /// When it was carried out.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}

  /// Creates a ground of a sort, carried out by somebody at a time.
  public init(_ kind: Kind, by: PersonID?, at: Instant, recorded: Instant? = nil) {
    self.kind = kind
    self.by = by
    self.at = at
    self.recorded = recorded
  }

  /// Whether the ground is the roster that the registry began with.
  public var isFounding: Bool { kind == .founding || kind == .roster }
}
