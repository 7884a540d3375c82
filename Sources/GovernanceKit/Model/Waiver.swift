// SPDX-License-Identifier: Apache-2.0

/// Somebody's word that a thing that is due need not be proposed again until a day.
public struct Waiver: Hashable, Sendable {
  /// Names the waiver: day, sort of thing, subject.
  public var id: ID<Waiver> = ""
  /// The sort of thing, as `gov due` names it: `absences`.
  public var kind = ""
  /// Whom or what it concerns.
  public var subject = ""
  /// The last day on which it holds.
  public var until = Day(number: 0)
  /// Why.
  public var reason = ""
  /// The vote that decided it, where one did.
  public var vote: VoteID?
  /// Who gave it.
  public var by: PersonID?
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}

  /// Whether it keeps a thing from being proposed at a moment.
  public func covers(_ item: DueItem, at instant: Instant, in zone: Zone) -> Bool {
    kind == item.kind && subject == item.subject && at <= instant
      && zone.day(of: instant) <= until
  }
}
