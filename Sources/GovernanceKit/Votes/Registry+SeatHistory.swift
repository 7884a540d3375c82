// SPDX-License-Identifier: Apache-2.0

/// A seat as it was held for a time, by record or by what its holder was elsewhere.
public struct PastSeat: Hashable, Sendable {
  /// The person.
  public var person: PersonID
  /// The seat: `chair`, `member`.
  public var seat: String
  /// The first day, where it is known.
  public var since: Day?
  /// The first day on which it is no longer held, where it ended.
  public var until: Day?
  /// What it rests on, in words.
  public var basis: String
  /// What its end rests on, in words.
  public var ended: String?
  /// Whether it was held by what the person was elsewhere.
  public var isDerived: Bool
}

extension Registry {
  /// Everybody who sat in a body until a moment and on what ground, the earliest first.
  public func seatHistory(of id: BodyID, at instant: Instant) -> [PastSeat] {
    let recorded = (bodies[id]?.seats ?? []).filter { $0.basis.at <= instant }.map { held in
      PastSeat(
        person: held.person, seat: held.seat, since: held.since, until: held.until,
        basis: held.basis.words, ended: held.ended?.words, isDerived: false)
    }
    let derived = derivedSeats(of: id, at: instant).map { held in
      PastSeat(
        person: held.person, seat: held.seat, since: held.since, until: held.until,
        basis: held.basis, ended: held.ended, isDerived: true)
    }
    return (recorded + derived).sorted {
      ($0.since?.number ?? .min, $0.seat, $0.person) < (
        $1.since?.number ?? .min, $1.seat, $1.person
      )
    }
  }
}
