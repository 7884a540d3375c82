// SPDX-License-Identifier: Apache-2.0

/// A body's seats over time.
public struct Body: Hashable, Sendable {
  /// The body of the charter.
  public var id: BodyID = ""
  /// The seats held, the earliest first; ended ones stay.
  public var seats: [SeatHolding] = []

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A seat held from one day on, and what it rests on.
public struct SeatHolding: Hashable, Sendable {
  /// The person.
  public var person: PersonID = ""
  /// The seat: `chair`, `member`.
  public var seat = ""
  /// The first day.
  public var since = Day(number: 0)
  /// The first day on which it is no longer held.
  public var until: Day?
  /// What it rests on.
  public var basis = Basis()
  /// What its end rests on.
  public var ended: Basis?

  /// Creates an empty record to be filled in.
  public init() {}

  /// Whether the seat is held on a day.
  public func isHeld(on day: Day) -> Bool {
    since <= day && until.map { day < $0 } ?? true
  }
}
