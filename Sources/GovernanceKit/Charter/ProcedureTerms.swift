// SPDX-License-Identifier: Apache-2.0

/// Who holds a veto and what it stops, where that is not all who vote and everything.
public struct VetoTerms: Hashable, Sendable {
  /// What a veto stops.
  public enum Stops: String, CaseIterable, Sendable {
    /// The motion, whatever the other ballots say.
    case always
    /// What would pass if the vetoes were plain votes against; the rest is rejected.
    case whatWouldPass = "what-would-pass"
  }

  /// Those of the electorate who hold one; everybody where nobody is named.
  public var holders: Electorate?
  /// What it stops.
  public var stops: Stops?
  /// Whether a veto that a voter doubts is void until another voter confirms it.
  public var challenges = false
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// When those who stay silent leave the electorate.
public struct ReminderTerms: Hashable, Sendable {
  /// How many recorded public reminders it takes.
  public var count = 1
  /// How long after one reminder the next one counts.
  public var apart: CalendarSpan?
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}

  /// The seconds between two reminders that both count; nothing where the span has no fixed length.
  package var secondsApart: Int? {
    guard let apart else { return 0 }
    switch apart.unit {
    case .hour: return apart.count * 3600
    case .day: return apart.count * 86_400
    case .week: return apart.count * 7 * 86_400
    case .workingDay, .month, .quarter, .year: return nil
    }
  }
}

/// How many ballots from one organisation count.
public struct OrganisationTerms: Hashable, Sendable {
  /// So many.
  public var ballots: Int?
  /// So large a part of the members, such as `1/4`; one at least.
  public var share: String?
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// The procedure that counts in a small body.
public struct SmallBodyTerms: Hashable, Sendable {
  /// It counts with fewer members than this.
  public var below = 0
  /// The procedure.
  public var procedure: ProcedureID = ""
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Whether one voter may cast the ballot of another.
public struct ProxyTerms: Hashable, Sendable {
  /// Whether it is allowed; what is not allowed is refused.
  public var allowed = false
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// The procedure that decides a motion which failed before.
public struct LaterAttempt: Hashable, Sendable {
  /// From this attempt on, the first being 1.
  public var attempt = 2
  /// The procedure.
  public var procedure: ProcedureID = ""
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}
