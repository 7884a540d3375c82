// SPDX-License-Identifier: Apache-2.0

/// When somebody is held for inactive, and what follows from it; it is proposed, never automatic.
public struct ExitRule: Hashable, Sendable {
  /// How a time of silence is measured.
  public enum Measure: String, CaseIterable, Sendable {
    /// A time that ends on the day in question.
    case rolling
    /// Whole months, quarters or years of the calendar.
    case calendar
  }

  /// What counts as a sign of activity.
  public enum Sign: String, CaseIterable, Sendable {
    /// A contribution of any kind.
    case contribution
    /// A merged pull request.
    case pullRequest = "pull-request"
    /// A review given.
    case review
    /// A task claimed, given back or finished.
    case task
    /// Attendance at a meeting.
    case meeting
    /// A ballot cast.
    case vote
  }

  /// What follows.
  public enum Consequence: String, CaseIterable, Sendable {
    /// A word to the person, on record, and nothing else.
    case warning
    /// The person leaves and returns by a word.
    case temporaryExit = "temporary-exit"
    /// The person is a former member, and returns as one joins.
    case formerMember = "former-member"
    /// The person keeps the honour, and returns on request.
    case emeritus
    /// The role ends, and is given again as it was given first.
    case revocation
  }

  /// Names the rule: `quarter-of-silence`.
  public var id: ID<ExitRule> = ""
  /// The role that it concerns; membership where none is named.
  public var role: RoleID?
  /// The kind of group whose membership it concerns.
  public var kind: String?
  /// How long nothing happens.
  public var silent: CalendarSpan?
  /// How that time is measured; rolling where nothing is said.
  public var measure: Measure?
  /// What counts as a sign of activity; anything where nothing is named.
  public var signs: [Sign] = []
  /// Whether only what belongs to the group counts.
  public var inScope = false
  /// How many meetings running are missed.
  public var missedRunning: Int?
  /// The share of meetings and of votes that are missed, each, within a time.
  public var missedShare: MissedShare?
  /// The claim that somebody is unable or inactive, and how many must make it.
  public var found: FoundInactive?
  /// How soon a new member claims a task, without which it holds.
  public var unclaimed: CalendarSpan?
  /// That a warning comes first, and what one can do about it.
  public var afterWarning: WarningTerms?
  /// What follows.
  public var consequence: Consequence = .warning
  /// Those who carry it out; whoever may record where nobody is named.
  public var by: Electorate?
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// The share of meetings and votes that somebody misses within a time.
public struct MissedShare: Hashable, Sendable {
  /// The share, such as `1/2`, that is reached or exceeded.
  public var atLeast = ""
  /// The rolling time.
  public var within = CalendarSpan(6, .month)

  /// Creates an empty record to be filled in.
  public init() {}
}

/// So many people who find somebody unable or inactive.
public struct FoundInactive: Hashable, Sendable {
  /// The claim that they make.
  public var claim: ClaimID = ""
  /// How many of them, at least.
  public var atLeast = 2
  /// How long ago they said so, with no sign of activity since; at once where nothing is said.
  public var after: CalendarSpan?

  /// Creates an empty record to be filled in.
  public init() {}
}
