// SPDX-License-Identifier: Apache-2.0

/// A stretch of days for which somebody announced to be away.
public struct Leave: Hashable, Sendable {
  /// Names the leave: day and person.
  public var id: ID<Leave> = ""
  /// Who is away.
  public var person: PersonID = ""
  /// The first day away.
  public var since = Day(number: 0)
  /// The last day away.
  public var until = Day(number: 0)
  /// Why, where that is said.
  public var reason: String?
  /// That it ended early, or was taken back before it began.
  public var ended: LeaveEnd?
  /// Who entered it.
  public var by: PersonID?
  /// When it was announced.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}

  /// Whether it covers a day; a leave announced only afterwards excuses nothing.
  public func covers(_ instant: Instant, in zone: Zone) -> Bool {
    let day = zone.day(of: instant)
    guard at <= instant, since <= day, day <= until else { return false }
    guard let ended, ended.at <= instant else { return true }
    return day < ended.back
  }

  /// Whether it was taken back before it began.
  public var isWithdrawn: Bool { ended.map { $0.back <= since } ?? false }
}

/// That somebody is back from a leave earlier than announced.
public struct LeaveEnd: Hashable, Sendable {
  /// The first day back; the leave's first day or earlier where it was taken back.
  public var back = Day(number: 0)
  /// Who entered it.
  public var by: PersonID?
  /// When it was said.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}

extension Registry {
  /// Whether somebody had announced to be away at a moment.
  public func isOnLeave(_ person: PersonID, at instant: Instant, in zone: Zone) -> Bool {
    leaves[person]?.contains { $0.covers(instant, in: zone) } ?? false
  }
}
