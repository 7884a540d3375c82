// SPDX-License-Identifier: Apache-2.0

/// How a body meets: how often, on what notice, who calls, what makes a meeting valid.
public struct MeetingRule: Hashable, Sendable {
  /// The seats whose holders call and preside over meetings: `chair`.
  public var callers: [ID<SeatRule>] = []
  /// How often it meets.
  public var cadence: Cadence?
  /// What a notice must say, and how long before.
  public var notice: NoticeRule?
  /// Who else may call a meeting.
  public var extraordinary: ExtraordinaryRule?
  /// What makes a meeting valid.
  public var quorum: MeetingQuorum?
  /// When minutes are due.
  public var minutes: MinutesRule?
  /// Who records what happened; any member where nothing is said.
  public var keepers: KeepersRule?
  /// Whether outsiders may attend and speak.
  public var openness: OpennessRule?
  /// What somebody absent may leave to others.
  public var proxies: ProxyRule?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// How often a body meets, and on which day where that is fixed.
public struct Cadence: Hashable, Sendable {
  /// The weekdays, from Monday.
  public enum Weekday: String, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The number, from 1 for Monday.
    public var number: Int { (Weekday.allCases.firstIndex(of: self) ?? 0) + 1 }
  }

  /// Which of a month's weekdays is meant.
  public enum Week: String, CaseIterable, Sendable {
    case first, second, third, fourth, last
  }

  /// The time from one meeting to the next.
  public var every = CalendarSpan(2, .week)
  /// The weekday, where it is fixed.
  public var weekday: Weekday?
  /// Which of the month's weekdays, for a body that meets by the month.
  public var week: Week?
  /// The time of day in the charter's zone, as `19:00`.
  public var time: String?
  /// Whether a day of the series that is a holiday of the charter's is left out.
  public var exceptHolidays = false
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// What a notice must say, and how long before the meeting it is sent.
public struct NoticeRule: Hashable, Sendable {
  /// What a notice can be asked to say.
  public enum Item: String, CaseIterable, Sendable {
    case place, time, mode, agenda, material
  }

  /// How long before: days count from the day of the notice to the day of the meeting.
  public var before = CalendarSpan(0, .day)
  /// What it says.
  public var items: [Item] = []
  /// Whether it is asked of regular meetings alone.
  public var regularOnly = false
  /// How it is sent, in words.
  public var channel: LocalizedText?
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Who may call an extraordinary meeting.
public struct ExtraordinaryRule: Hashable, Sendable {
  /// Whether an extraordinary meeting can decide.
  public enum Deciding: String, CaseIterable, Sendable {
    case yes, no
    /// It can by our default, and the source speaks of regular meetings.
    case doubted
  }

  /// The condition: those who call count as *yes*, as in `yes >= 1/2 of members`.
  public var called = ""
  /// Whether such a meeting decides as a regular one does; it does where nothing is said.
  public var decides: Deciding?
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// What makes a meeting valid.
public struct MeetingQuorum: Hashable, Sendable {
  /// The conditions on `present` and `members`, all of which must hold.
  public var conditions: [String] = []
  /// The roles of which somebody must attend.
  public var attended: [RoleID] = []
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// When minutes are due.
public struct MinutesRule: Hashable, Sendable {
  /// How long after the meeting.
  public var within = CalendarSpan(7, .day)
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Who records who attended and what was said, beside those who may record anything.
public struct KeepersRule: Hashable, Sendable {
  /// Those who can be meant.
  public enum Who: String, CaseIterable, Sendable {
    case callers, members
  }

  /// Those who call and preside, or any member.
  public var who: Who = .members
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Whether outsiders may attend and speak.
public struct OpennessRule: Hashable, Sendable {
  /// Whether meetings are open to all.
  public var isPublic = false
  /// Whether a meeting may be closed for a reason that is stated.
  public var mayClose = false
  /// Whether a closed meeting may leave out a member whom it concerns; else all are invited.
  public var mayExclude = false
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// What somebody absent may leave to others; a vote never.
public struct ProxyRule: Hashable, Sendable {
  /// Whether a proxy may attend, without a vote.
  public var mayAttend = false
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}
