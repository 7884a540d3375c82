// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Takes a role or seat up again that the actor left as emeritus, where a request suffices.
  public func reinstate(_ word: String, in scope: Scope?) throws(Refusal) -> Change {
    var person = try someone()
    let basis = Basis(.reinstatement, by: person.id, at: at, recorded: recorded)
    if charter.body(BodyID(word).rule) != nil {
      return try reinstate(person, in: try body(try address(BodyID(word), in: scope)), basis)
    }
    let role = try role(RoleID(word))
    let place = try place(of: role, named: scope)
    let title = "\(role.title.text())\(place.map { " in \($0)" } ?? "")"
    let same = person.roles.filter { $0.role == role.id && $0.scope == place }
    guard !same.contains(where: { $0.isHeld(on: day) }) else {
      throw Refusal("held", "'\(person.id)' is \(title) already", help: "gov status \(person.id)")
    }
    let last = same.max { ($0.until ?? day) < ($1.until ?? day) }
    try requireEmeritus(last?.ended, person.id, title, role.emeritus)
    if let ended = last?.ended { try requireOrder(after: ended.at) }
    var holding = RoleHolding()
    holding.role = role.id
    holding.scope = place
    holding.since = day
    holding.basis = basis
    person.roles.append(holding)
    var change = Change()
    change.id = person.id.text
    let clause = role.emeritus?.clause.map { " (\($0))" } ?? ""
    change.put(
      .person(person), "reinstate", person.id.text,
      "\(person.id) is \(title) again from \(day), on request\(clause)")
    return change
  }

  private func reinstate(
    _ person: Person, in rule: BodyRule, _ basis: Basis
  ) throws(Refusal) -> Change {
    var body = registry.bodies[rule.id] ?? Body()
    let own = body.seats.filter { $0.person == person.id }
    let last = own.max { ($0.until ?? day) < ($1.until ?? day) }
    let seat = last.flatMap { held in rule.seats.first { $0.id.text == held.seat } }
    let title = "\(last?.seat ?? "member") of the \(rule.title.text())"
    try requireEmeritus(last?.ended, person.id, title, seat?.emeritus)
    guard let seat else {
      throw Refusal(
        "no-seat", "the charter has no seat of \(title) any more", help: "gov body show \(rule.id)")
    }
    if let ended = last?.ended { try requireOrder(after: ended.at) }
    try requireSeatable(person, seat, rule)
    body.id = rule.id
    body.seats.append(SeatHolding(person.id, seat.id.text, since: day, basis))
    var change = Change()
    change.id = person.id.text
    let clause = seat.emeritus?.clause.map { " (\($0))" } ?? ""
    change.put(
      .body(body), "reinstate", person.id.text,
      "\(person.id) is \(title) again from \(day), on request\(clause)")
    return change
  }

  private func requireEmeritus(
    _ ended: Basis?, _ person: PersonID, _ title: String, _ rule: EmeritusRule?
  ) throws(Refusal) {
    guard registry.isEmeritus(ended, rule) else {
      let how = ended.map { "the end of it was: \($0.words)" } ?? "never was"
      throw Refusal(
        "not-emeritus", "'\(person)' is not emeritus \(title): \(how)",
        help: "gov status \(person)")
    }
    guard rule?.returns == .onRequest else {
      throw Refusal(
        "no-return",
        "the charter restores nobody as \(title) on request\(rule?.clause.map { " (\($0))" } ?? "")",
        help: "gov charter explain")
    }
  }

  /// Refuses a declaration that the charter does not know.
  func requireEmeritusRule(_ rule: EmeritusRule?, _ title: String) throws(Refusal) {
    guard rule == nil else { return }
    throw Refusal(
      "no-emeritus", "the charter knows no emeritus \(title)", help: "leave out --emeritus")
  }
}
