// SPDX-License-Identifier: Apache-2.0

/// Those whom a derived file lists under one heading: approvers, reviewers, an alias.
public struct OwnersList: Hashable, Sendable {
  /// Somebody listed.
  public struct Entry: Hashable, Sendable {
    /// The login on the charter's forge.
    public var login: String
    /// The person.
    public var person: PersonID
    /// What it rests on, in words: `Reviewer in pd since 2021-07-05`.
    public var ground: String
    /// The name, where the person agreed to be shown.
    public var name: String?
    /// Whom the person works for, where the person agreed to be shown.
    public var affiliation: String?
  }

  /// What the file calls the list.
  public var name: String
  /// What people call it.
  public var title: String
  /// Those listed, by login without case.
  public var entries: [Entry]
}

/// The kinds of derived file.
public enum OwnersExport: String, CaseIterable, Sendable {
  case owners
  case ownersAliases = "owners-aliases"
  case codeowners
  case maintainersMarkdown = "maintainers-md"
}

/// Which roles a derived file lists as what.
public struct OwnersTerms: Hashable, Sendable {
  /// The group, project or component; the whole community where nothing is said.
  public var scope: Scope?
  /// The roles listed as approvers; those above the reviewers if nothing is said.
  public var approvers: [RoleID] = []
  /// The roles listed as reviewers; the role `reviewer`, else the lowest that is granted.
  public var reviewers: [RoleID] = []

  /// Creates terms that leave everything to the charter.
  public init() {}
}

extension Registry {
  /// The lists of a derived file at a moment.
  ///
  /// - Throws: A refusal where the roles are held in groups and none is named.
  public func owners(
    _ kind: OwnersExport, _ terms: OwnersTerms, at instant: Instant, under charter: Charter
  ) throws(Refusal) -> [OwnersList] {
    switch kind {
    case .owners, .codeowners:
      let roles = try split(terms, charter)
      let approvers = list(
        "approvers", "Approvers", roles.approvers, terms.scope, instant, charter)
      let reviewers = list(
        "reviewers", "Reviewers", roles.reviewers, terms.scope, instant, charter)
      return kind == .codeowners ? [approvers] : [approvers, reviewers]
    case .ownersAliases:
      return ladders(terms, charter).flatMap { role in
        places(of: role, listedFor: terms.scope).map { place in
          let prefix = place.map { "\($0.text.replacing("/", with: "-"))-" } ?? ""
          return list(
            "\(prefix)\(role.id)s", "\(role.title.text())s", [role.id], place, instant, charter,
            exactly: terms.scope == nil)
        }
      }.filter { !$0.entries.isEmpty }
    case .maintainersMarkdown:
      return ladders(terms, charter).reversed().flatMap { role in
        places(of: role, listedFor: terms.scope).map { place in
          let title = place.map { "\(role.title.text())s of \(self.title(of: $0))" }
          return list(
            "\(role.id)\(place.map { " \($0)" } ?? "")", title ?? "\(role.title.text())s",
            [role.id], place, instant, charter,
            exactly: terms.scope == nil)
        }
      }.filter { !$0.entries.isEmpty }
    }
  }

  /// Every place in which a role may be held, or the one that is named.
  private func places(of role: RoleRule, listedFor scope: Scope?) -> [Scope?] {
    scope == nil ? places(of: role) : places(of: role, named: scope)
  }

  private func title(of scope: Scope) -> String {
    let title =
      scope.group.flatMap { groups[$0]?.title } ?? scope.project.flatMap { projects[$0]?.title }
      ?? scope.component.flatMap { components[$0]?.title }
    return title?.text() ?? scope.text
  }

  /// The roles that people are granted and organisations don't hold, from low to high.
  private func ladders(_ terms: OwnersTerms, _ charter: Charter) -> [RoleRule] {
    let named = terms.approvers + terms.reviewers
    return charter.roles.filter { role in
      role.grants == .onRequest && role.holder != .organisation
        && (named.isEmpty || named.contains(role.id))
        && (terms.scope == nil || admits(role, in: terms.scope))
    }
  }

  private func split(
    _ terms: OwnersTerms, _ charter: Charter
  ) throws(Refusal) -> (approvers: [RoleID], reviewers: [RoleID]) {
    for id in terms.approvers + terms.reviewers where charter.role(id) == nil {
      throw .unknownRole(id, charter)
    }
    var open = OwnersTerms()
    open.scope = terms.scope
    let roles = ladders(open, charter)
    let lowest = roles.first { $0.id == "reviewer" } ?? roles.first
    let reviewers = terms.reviewers.isEmpty ? lowest.map { [$0.id] } ?? [] : terms.reviewers
    let above = reviewers.flatMap { charter.roles(including: $0).dropFirst() }
    let approvers = terms.approvers.isEmpty ? above : terms.approvers
    for id in approvers + reviewers {
      guard let role = charter.role(id) else { continue }
      _ = try charter.place(of: role, named: role.takesScope ? terms.scope : nil, in: self)
    }
    return (approvers, reviewers)
  }

  private func list(
    _ name: String, _ title: String, _ roles: [RoleID], _ scope: Scope?, _ instant: Instant,
    _ charter: Charter, exactly: Bool = false
  ) -> OwnersList {
    let day = charter.zone.day(of: instant)
    var entries: [OwnersList.Entry] = []
    for person in sortedPeople where !person.isBot {
      let held = person.roles.filter { held in
        roles.contains(held.role) && held.isHeld(on: day)
          && charter.role(held.role).map {
            exactly
              ? held.scope == scope
              : counts($0, heldIn: held.scope, askedIn: scope, parts: false)
          } == true
      }
      guard let first = held.max(by: { $0.since < $1.since }) else { continue }
      let place = first.scope.map { " in \($0)" } ?? ""
      let shown = person.consents.last { $0.to == "website" }?.given == true
      let affiliation = person.affiliations.last {
        ($0.since.map { $0 <= day } ?? true) && ($0.until.map { day < $0 } ?? true)
      }
      entries.append(
        OwnersList.Entry(
          login: person.handle(on: charter.forge), person: person.id,
          ground: "\(charter.title(first.role))\(place) since \(first.since)",
          name: shown ? person.name : nil, affiliation: shown ? affiliation?.organisation : nil))
    }
    entries.sort { ($0.login.lowercased(), $0.login) < ($1.login.lowercased(), $1.login) }
    return OwnersList(name: name, title: title, entries: entries)
  }
}

extension Person {
  /// The login on a forge, which is the id where the person has no account there.
  package func handle(on forge: String) -> String {
    accounts.first { $0.forge == forge }?.handle ?? id.text
  }
}
