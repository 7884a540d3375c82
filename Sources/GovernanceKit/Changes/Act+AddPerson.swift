// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// A role or seat that somebody holds from the registry's beginning.
  public enum Founding: Hashable, Sendable {
    /// A role, somewhere or in the whole community.
    case role(RoleID, Scope?)
    /// A seat of a body.
    case seat(BodyID, String)

    /// Reads `ROLE`, `ROLE@SCOPE`, `BODY:SEAT` or `BODY:SEAT@SCOPE`.
    public init(_ text: String) {
      if let colon = text.firstIndex(of: ":") {
        let parts = text[text.index(after: colon)...].split(separator: "@", maxSplits: 1)
        let body = BodyID(String(text[..<colon]))
        let scope = parts.count == 2 ? Scope(String(parts[1])) : nil
        self = .seat(
          scope.map { BodyID("\(body)@\($0)") } ?? body, String(parts.first ?? ""))
      } else if let at = text.firstIndex(of: "@") {
        let scope = String(text[text.index(after: at)...])
        self = .role(RoleID(String(text[..<at])), Scope(scope))
      } else {
        self = .role(RoleID(text), nil)
      }
    }
  }

  /// Adds a person, or founding roles and accounts to one who is there already.
  ///
  /// - Parameters:
  ///   - login: The id, which is also the handle on every forge without an account of its own.
  ///   - name: The name as the person writes it.
  ///   - accounts: Accounts on forges.
  ///   - kind: What sort of holder of accounts this is.
  ///   - founding: Roles and seats held from the beginning; only before the first decision.
  /// - Returns: The change.
  /// - Throws: Why it can't be done.
  public func addPerson(
    _ login: String, name: String? = nil, accounts: [Account] = [], kind: Person.Kind? = nil,
    founding: [Founding] = []
  ) throws(Refusal) -> Change {
    let isOrganisation = login.hasPrefix("org:")
    guard IDRule.isPerson(isOrganisation ? String(login.dropFirst(4)) : login) else {
      throw Refusal(
        .unknownWord, "bad-id", "'\(login)' cannot be a person's id: \(IDRule.personLaw)",
        help:
          "choose an id, and name the login with --account \(charter.forge):\(login.quotedForShell)"
      )
    }
    let known = registry.person(login: login)
    if let known, founding.isEmpty || known.id.text.lowercased() != login.lowercased() {
      throw Refusal(
        "known-person", "'\(login)' is in the registry already, as '\(known.id)'",
        help: "gov person edit \(known.id)")
    }
    var person = known ?? Person(id: PersonID(login))
    if isOrganisation { person.kind = .organisation }
    if let name { person.name = name }
    if let kind { person.kind = kind }
    var change = Change()
    change.id = person.id.text
    try add(accounts, to: &person, &change)
    var told: [String] = []
    for item in founding {
      switch item {
      case .role(let role, let scope):
        try found(role, scope, for: &person)
        told.append("founding \(charter.title(role))\(scope.map { " in \($0)" } ?? "")")
      case .seat(let body, let seat):
        try found(body, seat, for: person, &change)
        told.append("founding \(seat) of \(body)")
      }
    }
    let what = told.isEmpty ? "" : ", \(told.joined(separator: ", "))"
    change.put(
      .person(person), "add-person", person.id.text,
      "\(known == nil ? "add" : "make") \(person.id)\(what)")
    return change
  }

  /// Gives a person accounts that nobody else has, with a file for each handle that isn't the id.
  package func add(
    _ accounts: [Account], to person: inout Person, _ change: inout Change
  ) throws(Refusal) {
    for account in accounts {
      guard IDRule.isPlain(account.forge), Handle.isWellFormed(account.handle) else {
        throw Refusal(
          .unknownWord, "bad-account", "'\(account.spelling)' is not an account",
          help: "write FORGE:HANDLE, such as github:alice")
      }
      if let other = registry.person(forge: account.forge, handle: account.handle),
        other.id != person.id
      {
        throw Refusal(
          "account-taken", "the account '\(account.spelling)' is that of '\(other.id)'",
          help: "gov person show \(other.id)")
      }
      if person.accounts.contains(where: {
        $0.forge == account.forge && $0.handle.lowercased() == account.handle.lowercased()
      }) {
        continue
      }
      person.accounts.append(account)
      if account.handle.lowercased() != person.id.text.lowercased() {
        change.put(
          .account(
            AccountRecord(forge: account.forge, handle: account.handle, person: person.id)),
          "add-account", person.id.text, "know \(account.spelling) as \(person.id)")
      }
    }
  }

  private func found(
    _ id: RoleID, _ scope: Scope?, for person: inout Person
  ) throws(Refusal) {
    try requireFounding("role '\(id)'")
    let role = try role(id)
    let place = try place(of: role, named: scope)
    try requireOpen(place)
    guard role.grants == .onRequest else {
      throw Refusal(
        "automatic-role",
        "\(role.title.text()) is held by whoever meets its criteria, and is not given",
        help: "gov status \(person.id) --for \(id)")
    }
    guard (role.holder == .organisation) == (person.kind == .organisation) else {
      throw Refusal(
        "wrong-holder",
        role.holder == .organisation
          ? "\(role.title.text()) is held by organisations"
          : "\(role.title.text()) is held by people", help: "gov charter explain \(id)")
    }
    guard !person.holds(id, in: place, onOrAfter: day) else {
      throw Refusal(
        "held", "'\(person.id)' is \(role.title.text()) already",
        help: "gov person show \(person.id)")
    }
    var holding = RoleHolding()
    holding.role = id
    holding.scope = place
    holding.since = day
    holding.basis = Basis(.founding, by: actor, at: at, recorded: recorded)
    person.roles.append(holding)
  }

  private func found(
    _ id: BodyID, _ seat: String, for person: Person, _ change: inout Change
  ) throws(Refusal) {
    try requireFounding("seat '\(seat)' of '\(id)'")
    let id = try address(id)
    let rule = try body(id)
    guard let seatRule = rule.seats.first(where: { $0.id.text == seat }) else {
      let known = rule.seats.map(\.id.text)
      throw Refusal(
        .unknownWord, "unknown-seat", "\(rule.title.text()) has no seat '\(seat)'",
        help: "there are: \(known.joined(separator: ", "))")
    }
    guard seatRule.derived == nil else {
      throw Refusal(
        "derived-seat",
        "nobody is made '\(seat)' of the \(rule.title.text()): the seat goes with what its holder is elsewhere",
        help: "gov body show \(id)")
    }
    var body = registry.bodies[id] ?? Body()
    body.id = id
    let held = body.seats.filter { $0.seat == seat && $0.isHeld(on: day) }
    if let maximum = seatRule.maximum, held.count >= maximum {
      throw Refusal(
        "seat-taken",
        "\(rule.title.text()) has \(maximum) \(seat), and \(held.map { "'\($0.person)'" }.joined(separator: ", ")) holds the seat",
        help: "gov body show \(id)")
    }
    guard !body.seats.contains(where: { $0.person == person.id && $0.isHeld(on: day) }) else {
      throw Refusal(
        "held", "'\(person.id)' has a seat in \(rule.title.text()) already",
        help: "gov body show \(id)")
    }
    var holding = SeatHolding()
    holding.person = person.id
    holding.seat = seat
    holding.since = day
    holding.basis = Basis(.founding, by: actor, at: at, recorded: recorded)
    body.seats.append(holding)
    change.put(.body(body), "seat", person.id.text, "seat \(person.id) in \(id) as \(seat)")
  }

  package func requireFounding(_ what: String) throws(Refusal) {
    guard let first = registry.firstDecision else { return }
    throw Refusal(
      "late-founding",
      "the \(what) cannot be founding: the first decision was taken on \(charter.zone.day(of: first))",
      help: "gov promote, or gov vote open promote")
  }
}

/// What a login can look like on the forges that there are.
package enum Handle {
  /// Letters, digits, `-`, `_`, `.`, and the forms of apps and bots: `app/x`, `x[bot]`.
  package static func isWellFormed(_ text: String) -> Bool {
    guard (1...100).contains(text.utf8.count) else { return false }
    return text.utf8.allSatisfy { byte in
      (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A)
        || (byte >= 0x61 && byte <= 0x7A) || [0x2D, 0x5F, 0x2E, 0x2F, 0x5B, 0x5D].contains(byte)
    } && !text.contains("..") && !text.hasPrefix("/")
  }
}
