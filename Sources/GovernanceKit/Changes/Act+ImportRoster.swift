// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// How a roster is to be taken in.
  public struct RosterTerms: Hashable, Sendable {
    /// Where the roles are held, unless a row says so itself.
    public var scope: Scope?
    /// Since when, unless a row says so itself.
    public var since: Day?
    /// The forge of the logins, unless a row says so itself.
    public var forge: String?
    /// The file's name, kept as the source.
    public var source = ""
    /// Whether the file lists all who hold a role where it says, so that others ceased to.
    public var isWhole = false
    /// Whether a row that stands twice is an error, and two roles on one ladder are.
    public var isStrict = false

    /// Creates terms that leave everything to the file.
    public init() {}
  }

  /// Takes in who holds which role, as part of the roster that the registry begins with.
  package func importRoster(
    _ file: RosterFile, _ terms: RosterTerms
  ) throws(Refusal) -> RosterImport {
    try requireFounding("roster")
    let lack = whatRowsLack(file, terms)
    var result = RosterImport()
    result.problems = file.problems
    result.omitted = file.omitted
    result.lacks = lack != nil
    var people: [String: Person] = [:]
    var memberships: [(group: GroupID, person: PersonID, since: Day, basis: Basis)] = []
    var order: [String] = []
    for row in rowsToTake(file, terms, &result) {
      guard !row.isEmeritus else {
        result.emeriti += row.isFlawed ? 0 : 1
        continue
      }
      guard let role = role(of: row, &result), let place = place(of: row, role, terms, &result),
        let since = since(of: row, terms, &result)
      else { continue }
      if row.isFlawed { continue }
      let forge = row.forge ?? terms.forge ?? charter.forge
      let key = Registry.accountKey(forge: forge, handle: row.login)
      let known = people[key] ?? registry.person(forge: forge, handle: row.login)
      guard var person = known ?? newPerson(row, forge, &result) else { continue }
      if people[key] == nil { order.append(key) }
      if person.name == nil { person.name = row.name }
      if known == nil { result.added.append(person.id) }
      let stretch = holding(role, place.scope, since, row, terms)
      if person.take(stretch) { result.roles += 1 }
      if stretch.until == nil, let group = place.scope?.group ?? terms.scope?.group,
        let kind = registry.groups[group]?.kind, charter.groupKind(kind)?.joining != nil
      {
        memberships.append((group, person.id, since, stretch.basis))
      }
      people[key] = person
    }
    if let lack {
      guard result.isBroken else { throw lack }
      result.problems.append(ImportProblem(.error, at: nil, lack.message, help: lack.help))
    }
    if result.isBroken { return result.inOrder }
    if terms.isWhole { try cease(file, terms, &people, &order, &result) }
    for key in order {
      guard let person = people[key], person != registry.person(person.id) else { continue }
      let words = person.roles.map { held in
        "\(held.role)\(held.scope.map { " in \($0)" } ?? "")\(held.until.map { " until \($0)" } ?? "")"
      }
      result.change.put(
        .person(person), "import-roster", person.id.text,
        "\(person.id) is \(words.joined(separator: ", "))")
      for account in person.accounts
      where account.handle.lowercased() != person.id.text.lowercased() {
        result.change.put(
          .account(
            AccountRecord(forge: account.forge, handle: account.handle, person: person.id)))
      }
    }
    enter(memberships, &result)
    leave(people, &result)
    return result.inOrder
  }

  /// Whoever a group's roster names belongs to it, where belonging is more than holding a role.
  private func enter(
    _ rows: [(group: GroupID, person: PersonID, since: Day, basis: Basis)],
    _ result: inout RosterImport
  ) {
    var seen: Set<String> = []
    for row in rows.sorted(by: { ($0.group, $0.person, $0.since) < ($1.group, $1.person, $1.since) }
    )
    where seen.insert("\(row.group)/\(row.person)").inserted {
      var member =
        registry.groups[row.group]?.members.first { $0.person == row.person }
        ?? Member(row.person, of: row.group)
      guard !member.memberships.contains(where: { $0.until == nil }) else { continue }
      member.memberships.append(Membership(since: row.since, row.basis))
      result.change.put(
        .member(member), "join", row.person.text,
        "\(row.person) is a member of '\(row.group)' from \(row.since)")
    }
  }

  /// What the rows leave to the command line, which is asked for once.
  private func whatRowsLack(_ file: RosterFile, _ terms: RosterTerms) -> Refusal? {
    let rows = file.rows.filter { !$0.isEmeritus && !$0.isFlawed }
    let here = rows.first { $0.scope == nil && charter.role($0.role)?.takesScope == true }
    if let role = here.flatMap({ charter.role($0.role) }) {
      do throws(Refusal) {
        _ = try charter.place(of: role, named: terms.scope, in: registry)
      } catch {
        return error
      }
    }
    if terms.since == nil, let row = rows.first(where: { $0.since == nil }) {
      return Refusal(
        .unknownWord, "since-needed", "since when '\(row.login)' is \(row.role) is not said",
        help: "add --since DAY")
    }
    return nil
  }

  private func role(of row: RosterRow, _ result: inout RosterImport) -> RoleRule? {
    if let role = charter.role(row.role) {
      if role.grants == .onRequest { return role }
      result.report(
        ImportProblem(
          .error, at: row.place(.role),
          "\(role.title.text()) is held by whoever meets its criteria, and is not given",
          help: "remove it: gov eligible \(role.id) says who meets them"))
      return nil
    }
    let near = Suggestion.nearest(to: row.role.text, among: charter.roles.map(\.id.text))
    let held = charter.roles.filter { $0.grants == .onRequest }.map(\.id.text)
    result.report(
      ImportProblem(
        .error, at: row.place(.role), "the charter has no role '\(row.role)'",
        help: near.map { "did you mean '\($0)'?" } ?? "there are: \(held.joined(separator: ", "))"))
    return nil
  }

  private func place(
    of row: RosterRow, _ role: RoleRule, _ terms: RosterTerms, _ result: inout RosterImport
  ) -> (scope: Scope?, Void)? {
    // What is lacking on the command line is asked for once, and not of each row.
    if result.lacks, row.scope == nil, role.takesScope { return (nil, ()) }
    do throws(Refusal) {
      let named = role.takesScope ? row.scope ?? terms.scope : row.scope
      let place = try charter.place(of: role, named: named, in: registry)
      if row.until == nil { try requireOpen(place) }
      return (place, ())
    } catch {
      result.report(
        ImportProblem(.error, at: row.place(.in), error.message, help: error.help))
      return nil
    }
  }

  private func since(
    of row: RosterRow, _ terms: RosterTerms, _ result: inout RosterImport
  ) -> Day? {
    let own = row.since.map { charter.zone.day(of: $0.instant(in: charter.zone)) }
    guard let since = own ?? terms.since else { return result.lacks ? day : nil }
    if let until = row.until.map({ charter.zone.day(of: $0.instant(in: charter.zone)) }),
      until < since
    {
      result.report(
        ImportProblem(
          .error, at: row.place(.until),
          "a role cannot end on \(until), before it begins on \(since)",
          help: "write the first day on which '\(row.login)' no longer held it"))
      return nil
    }
    if since > day {
      result.report(
        ImportProblem(
          .error, at: row.place(.since), "a role cannot begin in the future: \(since)",
          help: "a roster tells what is so by \(day)"))
      return nil
    }
    return since
  }

  private func newPerson(
    _ row: RosterRow, _ forge: String, _ result: inout RosterImport
  ) -> Person? {
    guard IDRule.isPerson(row.login), registry.person(PersonID(row.login)) == nil else {
      result.report(
        ImportProblem(
          .error, at: row.position, "'\(row.login)' cannot be a person's id: \(IDRule.personLaw)",
          help: "gov person add ID --account \(forge):\(row.login.quotedForShell)"))
      return nil
    }
    var person = Person(id: PersonID(row.login))
    person.accounts = [Account(forge: forge, handle: row.login)]
    if let organisation = row.organisation, !organisation.isEmpty {
      var affiliation = Affiliation()
      affiliation.organisation = organisation
      person.affiliations = [affiliation]
    }
    return person
  }

  private func holding(
    _ role: RoleRule, _ scope: Scope?, _ since: Day, _ row: RosterRow, _ terms: RosterTerms
  ) -> RoleHolding {
    var holding = RoleHolding()
    holding.role = role.id
    holding.scope = scope
    holding.since = since
    holding.precision = row.precision == .day ? nil : row.precision
    holding.basis = Basis(.roster, by: actor, at: at, recorded: recorded)
    holding.basis.source = terms.source.isEmpty ? nil : terms.source
    if let until = row.until {
      holding.until = charter.zone.day(of: until.instant(in: charter.zone))
      holding.ended = holding.basis
    }
    return holding
  }
}
