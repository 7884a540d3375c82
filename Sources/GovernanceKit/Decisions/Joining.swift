// SPDX-License-Identifier: Apache-2.0

/// The answer to whether somebody may join a group.
public struct Joining: Hashable, Sendable {
  /// The person.
  public var person: PersonID
  /// The group.
  public var group: GroupID
  /// How one joins.
  public var way: JoiningRule.Way
  /// The answer about what is asked for.
  public var eligible: Promotion.Eligibility
  /// What is asked for and what is there.
  public var finding: Finding
  /// The invitation that stands, where one does.
  public var invitation: ID<Invitation>?
  /// Whether the person is a member already.
  public var isMember: Bool
  /// Whether the person left for a time, and returns by a word.
  public var isReturning: Bool
  /// Why it cannot be whatever else holds.
  public var obstacle: String?

  /// Whether the person can join now.
  public var isOpen: Bool {
    obstacle == nil && !isMember
      && (isReturning || (eligible == .yes && (way == .open || invitation != nil)))
  }
}

extension Registry {
  /// Judges whether somebody may join a group at a moment.
  public func joining(
    _ person: PersonID, _ group: Group, at instant: Instant, under charter: Charter
  ) -> Joining {
    let rule = joining(group, at: instant, under: charter)
    let evaluation = Evaluation(
      self, charter, person: person, role: "", scope: group.scope, at: instant)
    let tree = Criterion(AllCriterion(rule.requires))
    var finding = tree.form.finding(evaluation)
    let base = evaluation.timeline(tree)
    var eligible = Promotion.Eligibility.no
    if base.contains(instant) {
      eligible = .yes
    } else if evaluation.timeline(tree, .supplied).contains(instant) {
      eligible = .notYet
    } else if evaluation.timeline(tree, [.supplied, .uncovered]).contains(instant) {
      eligible = .unknown
    }
    if let least = rule.least {
      let holds = holdsAnywhere(least, person, at: instant, under: charter)
      finding.findings.insert(
        Finding(
          "role", holds ? .met : .unmet, "is at least \(charter.title(least)) somewhere",
          clause: rule.clause), at: 0)
      if !holds {
        finding.verdict = .unmet
        if eligible != .no { eligible = .no }
      }
    }
    let own = group.memberships(of: person)
    let day = charter.zone.day(of: instant)
    let invitation = group.invitations.filter {
      $0.person == person && $0.stands(at: instant) && !own.isServed($0)
        && isInviter($0.by, of: group, at: $0.at, under: charter)
    }.max { ($0.at, $0.id) < ($1.at, $1.id) }
    // A window that ends after the invitation does not take the invitation back.
    if eligible != .yes, let invitation, base.contains(invitation.at),
      evaluation.timeline(tree, .supplied).contains(invitation.at)
    {
      eligible = .yes
    }
    let last = own.last { $0.since <= day }
    let left = last?.ended?.consequence == .temporaryExit && last?.isHeld(on: day) == false
    return Joining(
      person: person, group: group.id, way: rule.way, eligible: eligible, finding: finding,
      invitation: invitation?.id, isMember: own.contains { $0.isHeld(on: day) },
      isReturning: left, obstacle: obstacle(toJoining: group, person, at: instant, charter))
  }

  /// Whether somebody may invite into a group at a moment.
  package func isInviter(
    _ person: PersonID, of group: Group, at instant: Instant, under charter: Charter
  ) -> Bool {
    let rule = joining(group, at: instant, under: charter)
    let roles = rule.inviters
    // Who laid a role down later that day had it until then.
    var registry = self
    registry.giveBack(rolesOf: person, after: instant)
    if roles.isEmpty {
      return registry.leads(of: group, at: instant, under: charter).contains(person)
    }
    return Evaluation(registry, charter, person: person, role: "", scope: group.scope, at: instant)
      .holds(anyOf: roles, by: person, in: group.scope, at: instant)
  }

  private func obstacle(
    toJoining group: Group, _ person: PersonID, at instant: Instant, _ charter: Charter
  ) -> String? {
    if let known = self.person(person), known.isBot {
      return "'\(person)' is a bot, and bots belong to no group"
    }
    switch state(of: group, at: instant, under: charter) {
    case .merged, .dissolved, .completed:
      return "the group '\(group.id)' was \(group.ended?.outcome.rawValue ?? "")"
    case .approved: return "the group '\(group.id)' is not announced yet"
    case .announced, .active: return nil
    }
  }
}

extension [Membership] {
  /// Whether an invitation led to a membership already.
  package func isServed(_ invitation: Invitation) -> Bool {
    contains { $0.basis.invitation == invitation.id || $0.basis.at > invitation.at }
  }
}
