// SPDX-License-Identifier: Apache-2.0

/// A seat as it is held at a moment, by record or by what its holder is elsewhere.
public struct Seating: Hashable, Sendable {
  /// The person.
  public var person: PersonID
  /// The seat: `chair`, `member`.
  public var seat: String
  /// The first day, where it is recorded.
  public var since: Day?
  /// The first day on which it is no longer held, where known.
  public var until: Day?
  /// What it rests on, in words.
  public var basis: String
  /// Whether it is held by what the person is elsewhere.
  public var isDerived: Bool
  /// Whether its holder has no vote and is not counted.
  public var isObserver: Bool
}

extension Registry {
  /// Who sits in a body at a moment, in the order of the charter's seats, then by id.
  public func seats(
    of body: BodyID, at instant: Instant, under charter: Charter
  ) -> [Seating] {
    seats(of: body, at: instant, under: charter, beside: [])
  }

  /// Those who count as members of a body at a moment, sorted by id.
  public func members(
    of body: BodyID, at instant: Instant, under charter: Charter
  ) -> [PersonID] {
    var electorate = Electorate()
    electorate.body = body
    return members(of: electorate, in: nil, at: instant, under: charter)
  }

  package func seats(
    of id: BodyID, at instant: Instant, under charter: Charter, beside pending: Set<BodyID>
  ) -> [Seating] {
    guard !pending.contains(id) else { return [] }
    let rules = charter.body(id)?.seats ?? []
    let order = Dictionary(
      rules.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    var result = (bodies[id]?.seats ?? []).filter {
      $0.isHeld(at: instant, in: charter.zone)
    }.map { held in
      Seating(
        person: held.person, seat: held.seat, since: held.since, until: held.until,
        basis: held.basis.words, isDerived: false,
        isObserver: rules.first { $0.id.text == held.seat }?.observer ?? false)
    }
    for rule in rules {
      guard let source = rule.derived else { continue }
      let holders = members(
        of: source, in: id.scope, at: instant, under: charter, beside: pending.union([id]))
      // One person has one seat: the first that the charter names.
      for person in holders where !result.contains(where: { $0.person == person }) {
        result.append(
          Seating(
            person: person, seat: rule.id.text, since: nil, until: nil,
            basis: "by being \(source.singularWords(charter))", isDerived: true,
            isObserver: rule.observer))
      }
    }
    return result.sorted {
      (order[$0.seat] ?? .max, $0.person) < (order[$1.seat] ?? .max, $1.person)
    }
  }
}

extension SeatHolding {
  /// Whether the seat is held at a moment.
  ///
  /// A seat is taken and left in the middle of a day: whoever votes on a removal that is carried
  /// out the same day was still a member. Founding seats are held from the beginning of their day.
  public func isHeld(at instant: Instant, in zone: Zone) -> Bool {
    let begins =
      !basis.isFounding && zone.day(of: basis.at) == since ? basis.at : zone.start(of: since)
    guard begins <= instant else { return false }
    guard let until else { return true }
    let ends =
      ended.map { zone.day(of: $0.at) == until ? $0.at : zone.start(of: until) }
      ?? zone.start(of: until)
    return instant < ends
  }
}

extension Electorate {
  /// What somebody is who belongs to the electorate: `Committer or chair of …`.
  package func singularWords(_ charter: Charter) -> String {
    var parts: [String] = []
    if let role { parts.append(charter.title(role)) }
    if let body {
      let seat = seats.isEmpty ? "member" : seats.map(\.text).joined(separator: " or ")
      parts.append("\(seat) of the \(charter.body(body)?.title.text() ?? body.text)")
    }
    if groupMembers { parts.append("member of the group") }
    parts += union.map { $0.singularWords(charter) }
    return parts.joined(separator: " or ")
  }
}
