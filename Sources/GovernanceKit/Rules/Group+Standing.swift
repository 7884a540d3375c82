// SPDX-License-Identifier: Apache-2.0

extension Charter {
  /// The rule of a kind of group.
  public func groupKind(_ id: String) -> GroupKind? {
    groupKinds.first { $0.id.text == id }
  }
}

extension Group {
  /// Where a group stands in its life.
  public enum State: String, CaseIterable, Sendable {
    /// Decided, and not announced yet.
    case approved
    /// Announced, and still without the leads that it needs.
    case announced
    /// At work.
    case active
    /// Its people and modules went to another group.
    case merged
    /// It was ended by a decision.
    case dissolved
    /// It reached its goal.
    case completed
  }

  /// The group as a scope.
  public var scope: Scope { Scope(id.text) }
}

extension Registry {
  /// Where a group stands in its life at a moment.
  public func state(of group: Group, at instant: Instant, under charter: Charter) -> Group.State {
    if let ended = group.ended, !group.isAlive(at: instant) {
      switch ended.outcome {
      case .merged: return .merged
      case .dissolved: return .dissolved
      case .completed: return .completed
      }
    }
    let kind = charter.groupKind(group.kind)
    if !group.isAnnounced(at: instant), !group.basis.isFounding, kind?.checklist.isEmpty == false {
      return .approved
    }
    let least = group.basis.isFounding ? 0 : kind?.leads?.minimum ?? 0
    return leads(of: group, at: instant, under: charter).count < least ? .announced : .active
  }

  /// Those who lead a group at a moment, sorted by id.
  public func leads(of group: Group, at instant: Instant, under charter: Charter) -> [PersonID] {
    guard let rule = charter.groupKind(group.kind)?.leads else { return [] }
    return holders(of: [rule.role] + rule.with, in: group.scope, at: instant, under: charter)
  }

  /// Those who hold exactly one of some roles in a place at a moment, sorted by id.
  package func holders(
    of roles: [RoleID], in scope: Scope?, at instant: Instant, under charter: Charter
  ) -> [PersonID] {
    let day = charter.zone.day(of: instant)
    return people.values.filter { person in
      person.roles.contains {
        roles.contains($0.role) && $0.scope == scope && $0.isHeld(on: day)
          && ($0.ended.map { instant < $0.at } ?? true)
      }
    }.map(\.id).sorted()
  }

  /// Whether somebody holds a role, or one above it, in the community or in any group.
  package func holdsAnywhere(
    _ role: RoleID, _ person: PersonID, at instant: Instant, under charter: Charter
  ) -> Bool {
    let scopes = [nil] + groups.keys.sorted().map { Scope($0.text) }
    return scopes.contains { scope in
      Evaluation(self, charter, person: person, role: role, scope: scope, at: instant)
        .holds(role, by: person, in: scope).contains(instant)
    }
  }

  /// Whom somebody works for on the day of a moment, where that is on record.
  package func organisation(
    of person: PersonID, at instant: Instant, under charter: Charter
  ) -> String? {
    self.person(person)?.organisation(on: charter.zone.day(of: instant))
  }

  /// The groups sorted by id.
  public var sortedGroups: [Group] {
    groups.values.sorted { $0.id < $1.id }
  }

  /// The tasks sorted by id.
  public var sortedTasks: [GroupTask] {
    tasks.values.sorted { $0.id < $1.id }
  }
}

extension Group {
  /// Whether the group was announced before a moment.
  public func isAnnounced(at instant: Instant) -> Bool {
    announced.map { $0.at <= instant } ?? false
  }
}

extension Registry {
  /// Why somebody cannot come to lead a group, whatever the role's criteria say.
  package func obstacle(
    toLeading scope: Scope?, by role: RoleRule, _ person: PersonID, at instant: Instant,
    under charter: Charter
  ) -> String? {
    if let closed = flaw(inPlace: scope, at: instant, charter.zone) { return closed }
    guard let group = scope?.group.flatMap({ groups[$0] }) else { return nil }
    if let ended = group.ended, !group.isAlive(at: instant) {
      return "the group '\(group.id)' was \(ended.outcome.rawValue)"
    }
    guard let rule = charter.groupKind(group.kind)?.leads,
      rule.role == role.id || rule.with.contains(role.id)
    else { return nil }
    let leads = leads(of: group, at: instant, under: charter)
    guard let maximum = rule.maximum, leads.count >= maximum, !leads.contains(person) else {
      return nil
    }
    let clause = rule.clause.map { " (\($0))" } ?? ""
    return
      "'\(group.id)' has \(leads.count) \(role.title.text())s, and \(maximum) are the most\(clause)"
  }

  /// Whether a group has room for one more who leads it; nothing where its kind sets no limit.
  package func room(
    toLead scope: Scope?, by role: RoleRule, _ person: PersonID, at instant: Instant,
    under charter: Charter
  ) -> Finding? {
    guard isWhole, let group = scope?.group.flatMap({ groups[$0] }),
      let rule = charter.groupKind(group.kind)?.leads, let maximum = rule.maximum,
      rule.role == role.id || rule.with.contains(role.id)
    else { return nil }
    let leads = leads(of: group, at: instant, under: charter)
    guard !leads.contains(person) else { return nil }
    let title = role.title.text()
    var finding = Finding(
      "leads", leads.count < maximum ? .met : .unmet,
      "'\(group.id)' has room for a \(title): at most \(maximum), and \(leads.count) \(leads.count == 1 ? "is" : "are") there",
      clause: rule.clause)
    if finding.verdict == .unmet { finding.help = ["gov group show \(group.id)"] }
    return finding
  }
}
