// SPDX-License-Identifier: Apache-2.0

/// Names a meeting.
public typealias MeetingID = ID<Meeting>

/// A gathering of a body or group: called, attended, recorded.
public struct Meeting: Hashable, Sendable {
  /// Whether it is one of a series or called for a purpose.
  public enum Kind: String, CaseIterable, Sendable {
    case regular, extraordinary
  }

  /// Where people meet.
  public enum Mode: String, CaseIterable, Sendable {
    case online, onsite, hybrid
  }

  /// Names the meeting: day and body.
  public var id: MeetingID = ""
  /// The body that meets.
  public var body: BodyID?
  /// The group that meets.
  public var group: GroupID?
  /// Whether it is one of a series or called for a purpose.
  public var kind: Kind = .regular
  /// When it begins.
  public var at = Instant(seconds: 0)
  /// Whether only the day is known, which begins at that moment.
  public var isDayOnly = false
  /// When it is to end.
  public var until: Instant?
  /// The day of the series that it stands for, where it was moved.
  public var insteadOf: Day?
  /// Where people meet.
  public var mode: Mode?
  /// The place, or the link to it.
  public var place: String?
  /// What is dealt with.
  public var agenda: [String] = []
  /// What is to be read before.
  public var material: [String] = []
  /// Why outsiders may not attend; open where nothing is said.
  public var closedFor: String?
  /// Where the record of a meeting held elsewhere was taken from; its notice is not known.
  public var source: String?
  /// Members who are not invited, being concerned themselves.
  public var notInvited: [PersonID] = []
  /// The notice: who called it and when.
  public var called = MeetingCall()
  /// How it ended.
  public var ended: MeetingEnd?
  /// Who attended, each list in a file of its own.
  public var attendance: [AttendanceList] = []
  /// The minutes, in a file of their own.
  public var minutes: Minutes?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A notice of a meeting.
public struct MeetingCall: Hashable, Sendable {
  /// Who called it.
  public var by: PersonID?
  /// Further members who call it together with that one.
  public var with: [PersonID] = []
  /// When it was sent.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// How a meeting ended.
public struct MeetingEnd: Hashable, Sendable {
  /// How a meeting can end.
  public enum Outcome: String, CaseIterable, Sendable {
    case valid, cancelled
    case noQuorum = "no-quorum"
    /// Enough attended, and it could decide nothing for another reason.
    case invalid
  }

  /// Whether it could decide.
  public var outcome: Outcome = .valid
  /// Who closed it.
  public var by: PersonID?
  /// When it was closed.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// The counts that decided, by name.
  public var counts: [NamedCount] = []

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Who was there, as somebody recorded it.
public struct AttendanceList: Hashable, Sendable {
  /// Who recorded it.
  public var by: PersonID?
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// Those who attended, guests included.
  public var present: [PersonID] = []
  /// Those who sent word that they would not.
  public var excused: [PersonID] = []

  /// Creates an empty record to be filled in.
  public init() {}
}

/// The minutes of a meeting: a text kept elsewhere, and its digest.
public struct Minutes: Hashable, Sendable {
  /// The file as it was named.
  public var file = ""
  /// Where it can be read.
  public var link: String?
  /// The digest of its bytes.
  public var digest = ""
  /// Who recorded it.
  public var by: PersonID?
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}
