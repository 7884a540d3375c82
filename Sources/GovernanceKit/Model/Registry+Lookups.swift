// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// The person with an id, whatever the case it is written in.
  public func person(_ id: PersonID) -> Person? {
    people[id.text.lowercased()]
  }

  /// The person meant by a login: an id, or a handle on any forge.
  public func person(login: String) -> Person? {
    if let person = people[login.lowercased()] { return person }
    let handle = login.lowercased()
    let forges = Set(accounts.keys.compactMap { $0.split(separator: "/").first.map(String.init) })
    for forge in forges.sorted() {
      if let id = accounts["\(forge)/\(handle)"], let person = person(id) { return person }
    }
    return nil
  }

  /// The person who has an account.
  ///
  /// An id serves as the handle on every forge on which its person has no other account.
  public func person(forge: String, handle: String) -> Person? {
    let folded = handle.lowercased()
    if let id = accounts["\(forge)/\(folded)"], let person = person(id) { return person }
    guard let person = people[folded] else { return nil }
    let there = person.accounts.filter { $0.forge == forge }
    let claims = there.isEmpty || there.contains { $0.handle.lowercased() == folded }
    return claims ? person : nil
  }

  /// The key under which an account stands in `accounts`.
  package static func accountKey(forge: String, handle: String) -> String {
    "\(forge)/\(handle.lowercased())"
  }

  /// The people sorted by id.
  public var sortedPeople: [Person] {
    people.values.sorted { $0.id < $1.id }
  }

  /// The votes sorted by id.
  public var sortedVotes: [Vote] {
    votes.values.sorted { $0.id < $1.id }
  }

  /// The charter in force at a moment, which before the first one is the first.
  public func charter(at instant: Instant) -> Charter? {
    charterInForce(at: instant).flatMap { charters[$0.digest] }
  }

  /// The entry of the charter in force at a moment.
  public func charterInForce(at instant: Instant) -> CharterInForce? {
    let begun = settings.charters.last { entry in
      let zone = charters[entry.digest]?.zone ?? .utc
      // An amendment is in force from its day on, and on that day from its enactment on.
      let start = zone.start(of: entry.from)
      return (entry.vote == nil ? start : max(start, entry.at)) <= instant
    }
    return begun ?? settings.charters.first
  }

  /// The charter that was in force last, whatever the day.
  package var newestCharter: Charter? {
    settings.charters.last.flatMap { charters[$0.digest] }
  }

  /// Whether any decision was taken yet; founding ends with the first.
  public var firstDecision: Instant? {
    var moments: [Instant] = []
    for person in people.values {
      for holding in person.roles where !holding.basis.isFounding {
        moments.append(holding.basis.at)
      }
    }
    for body in bodies.values {
      moments += body.seats.filter { !$0.basis.isFounding }.map(\.basis.at)
    }
    moments += decidingEnds.map(\.at)
    return moments.min()
  }

  /// When the first decision was entered, which for one of long ago may be today.
  package var firstDecisionEntered: Instant? {
    let held =
      people.values.flatMap(\.roles).map(\.basis) + bodies.values.flatMap(\.seats).map(\.basis)
    let grounds = held.filter { !$0.isFounding }
    return
      (grounds.map { $0.recorded ?? $0.at } + decidingEnds.map { $0.recorded ?? $0.at }).min()
  }

  /// The ends of the votes that were decided here; one held elsewhere is only recorded.
  private var decidingEnds: [VoteEnd] {
    votes.values.filter { $0.source == nil }.compactMap(\.ended)
      .filter { $0.outcome != .withdrawn }
  }
}
