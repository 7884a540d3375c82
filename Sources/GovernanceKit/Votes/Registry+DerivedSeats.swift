// SPDX-License-Identifier: Apache-2.0

/// A time for which somebody sat in a body by what they were elsewhere.
public struct DerivedSeat: Hashable, Sendable {
  /// The person.
  public var person: PersonID
  /// The seat: `committer`.
  public var seat: String
  /// The first day, where it is known.
  public var since: Day?
  /// The first day on which it is no longer held, where it ended.
  public var until: Day?
  /// What it rests on, in words.
  public var basis: String
  /// What its end rests on, in words.
  public var ended: String?
}

extension Registry {
  /// Who sat in a body by what they were elsewhere until a moment, the earliest first.
  ///
  /// Each time is judged by the charter that was in force. Whoever had a recorded seat then sat in
  /// that one.
  public func derivedSeats(
    of id: BodyID, at instant: Instant, of person: PersonID? = nil
  ) -> [DerivedSeat] {
    guard let zone = charter(at: instant)?.zone else { return [] }
    struct Place: Hashable {
      var person: PersonID
      var seat: String
      var words: String
    }
    var found: [Place: [Stay]] = [:]
    for (charter, first, last) in reigns(until: instant) {
      for derived in stays(derivedIn: id, at: instant, under: charter, of: person, beside: []) {
        let place = Place(person: derived.person, seat: derived.seat, words: derived.words)
        found[place, default: []] += derived.stays.compactMap {
          $0.clipped(from: first, until: last, because: "the charter was amended")
        }
      }
    }
    return found.flatMap { place, stays in
      Stay.joined(stays).map { stay in
        let isOver = stay.end <= instant
        return DerivedSeat(
          person: place.person, seat: place.seat,
          since: stay.start == .distantPast ? nil : zone.day(of: stay.start),
          until: isOver ? zone.day(of: stay.end) : nil,
          basis: "by being \(place.words)\(stay.ground.map { " (\($0))" } ?? "")",
          ended: isOver ? stay.ended ?? "is no longer \(place.words)" : nil)
      }
    }.sorted {
      ($0.since?.number ?? .min, $0.seat, $0.person) < (
        $1.since?.number ?? .min, $1.seat, $1.person
      )
    }
  }

  /// Who sits in a body at a moment, with the first day of those who sit by what they are elsewhere.
  public func datedSeats(
    of id: BodyID, at instant: Instant, under charter: Charter, of person: PersonID? = nil
  ) -> [Seating] {
    var result = seats(of: id, at: instant, under: charter)
    if let person { result.removeAll { $0.person != person } }
    for index in result.indices where result[index].isDerived {
      let held = derivedSeats(of: id, at: instant, of: result[index].person)
      result[index].since =
        held.last { $0.seat == result[index].seat && $0.until == nil }?.since
    }
    return result
  }

  /// The charters in force until a moment, each with its first moment and its end.
  private func reigns(until instant: Instant) -> [(Charter, Instant, Instant)] {
    var result: [(Charter, Instant, Instant)] = []
    for entry in settings.charters {
      guard let charter = charters[entry.digest] else { continue }
      let start = charter.zone.start(of: entry.from)
      let begins =
        result.isEmpty ? .distantPast : entry.vote == nil ? start : max(start, entry.at)
      guard begins <= instant else { break }
      if let last = result.indices.last { result[last].2 = begins }
      result.append((charter, begins, .distantFuture))
    }
    return result
  }

  private typealias Derived = (person: PersonID, seat: String, words: String, stays: [Stay])

  /// The times in a body's derived seats, in the order of the charter's seats.
  private func stays(
    derivedIn id: BodyID, at instant: Instant, under charter: Charter, of person: PersonID?,
    beside pending: Set<BodyID>
  ) -> [Derived] {
    guard !pending.contains(id) else { return [] }
    let recorded = Dictionary(grouping: bodies[id]?.seats ?? [], by: \.person)
    var result: [Derived] = []
    for rule in charter.body(id)?.seats ?? [] {
      guard let source = rule.derived else { continue }
      let found = stays(
        in: source, id.scope, at: instant, under: charter, of: person,
        beside: pending.union([id]))
      for (person, stays) in found.sorted(by: { $0.key < $1.key }) {
        // One person has one seat: the one on record, else the first that the charter names.
        let taken =
          (recorded[person] ?? []).compactMap { $0.stay(at: instant, charter.zone) }
          + result.filter { $0.person == person }.flatMap(\.stays)
        let free = Stay.joined(stays).flatMap { whole in
          whole.without(taken, because: "has another seat").filter {
            // What a recorded seat leaves of the day on which it was taken is no time of its own.
            $0 == whole || !$0.isWithinADay(in: charter.zone)
          }
        }
        result.append((person, rule.id.text, source.singularWords(charter), free))
      }
    }
    return result
  }

  /// When each person belonged to an electorate.
  private func stays(
    in electorate: Electorate, _ scope: Scope?, at instant: Instant, under charter: Charter,
    of only: PersonID?, beside pending: Set<BodyID>
  ) -> [PersonID: [Stay]] {
    var result: [PersonID: [Stay]] = [:]
    if let role = electorate.role {
      let place = electorate.place == .community ? nil : scope
      let reach: Evaluation.Reach = electorate.place == .community ? .whole : .parts
      let known = only.map { [self.person($0)].compactMap { $0 } } ?? Array(people.values)
      for person in known where !person.isBot {
        let stays = stays(
          in: role, by: person.id, place, reach, at: instant, under: charter)
        if !stays.isEmpty { result[person.id] = stays }
      }
    }
    if let body = electorate.body.map({ charter.address(of: $0, in: whole(of: scope) ?? scope) }) {
      let rules = charter.body(body)?.seats ?? []
      let isMeant = { (seat: String) in
        electorate.seats.isEmpty
          ? rules.first { $0.id.text == seat }?.observer != true
          : electorate.seats.contains { $0.text == seat }
      }
      for held in bodies[body]?.seats ?? []
      where isMeant(held.seat) && (only == nil || held.person == only) {
        guard let stay = held.stay(at: instant, charter.zone) else { continue }
        result[held.person, default: []].append(stay)
      }
      for derived in stays(
        derivedIn: body, at: instant, under: charter, of: only, beside: pending)
      where isMeant(derived.seat) {
        result[derived.person, default: []] += derived.stays
      }
    }
    for part in electorate.union {
      result.merge(
        stays(in: part, scope, at: instant, under: charter, of: only, beside: pending)
      ) { $0 + $1 }
    }
    return result
  }

  /// When somebody held a role or one above it, by record or by evidence.
  private func stays(
    in role: RoleID, by person: PersonID, _ scope: Scope?, _ reach: Evaluation.Reach,
    at instant: Instant, under charter: Charter
  ) -> [Stay] {
    let evaluation = Evaluation(
      self, charter, person: person, role: role, scope: scope, at: instant)
    let counting = Set(charter.roles(including: role))
    let held = (self.person(person)?.roles ?? []).filter { counting.contains($0.role) }
    return evaluation.holds(role, by: person, in: scope, [], reach).intervals
      .filter { $0.start <= instant }.map { interval in
        let first = held.first { charter.zone.start(of: $0.since) == interval.start }
        let last = held.first { $0.end(in: charter.zone) == interval.end }
        return Stay(
          start: interval.start, end: interval.end, ground: first?.basis.words ?? "evidence",
          ended: last?.ended?.words)
      }
  }
}

extension SeatHolding {
  /// The time in which the seat is held, as far as it is known at a moment.
  fileprivate func stay(at instant: Instant, _ zone: Zone) -> Stay? {
    let start =
      !basis.isFounding && zone.day(of: basis.at) == since ? basis.at : zone.start(of: since)
    guard start <= instant else { return nil }
    let end = until.map { until in
      ended.map { zone.day(of: $0.at) == until ? $0.at : zone.start(of: until) }
        ?? zone.start(of: until)
    }
    let known = end.flatMap { $0 <= instant ? $0 : nil }
    return Stay(
      start: start, end: known ?? .distantFuture, ground: basis.words,
      ended: known == nil ? nil : ended?.words)
  }
}
