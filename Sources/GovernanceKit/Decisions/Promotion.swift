// SPDX-License-Identifier: Apache-2.0

/// Whether somebody may come to hold a role, and what is missing.
public struct Promotion: Hashable, Sendable {
  /// The four answers about eligibility.
  public enum Eligibility: String, Hashable, Sendable {
    /// Everything asked for is there.
    case yes
    /// It is not there, and neither time nor anybody's word would make up for it.
    case no
    /// Only time, nominations, attestations or acceptances are missing.
    case notYet = "not-yet"
    /// The evidence doesn't cover the question.
    case unknown
  }

  /// The state of the approval that the role needs beside its criteria.
  public struct Approval: Hashable, Sendable {
    /// What is needed, if anything: a vote.
    public var needed: String?
    /// The vote that decides, if there is one.
    public var vote: VoteID?
    /// How that vote stands.
    public var outcome: String?
    /// Whether the person accepted; nothing where that isn't asked for.
    public var accepted: Bool?
  }

  /// The person.
  public var person: PersonID
  /// The role.
  public var role: RoleID
  /// Where it would be held.
  public var scope: Scope?
  /// The answer about criteria, nominations and attestations.
  public var eligible: Eligibility
  /// The first day of the unbroken time for which the person has been eligible.
  public var eligibleSince: Day?
  /// What made it so: the contribution, nomination or word that came last.
  public var completedBy: Evidence?
  /// The first day on which a rolling window would end it.
  public var until: Day?
  /// The earliest day on which it would hold if only time passed.
  public var earliest: Day?
  /// What is asked for and what is there.
  public var finding: Finding
  /// The state of the approval.
  public var approval: Approval
  /// Whether the role can be granted now.
  public var isGrantable: Bool
  /// Whether the person holds the role, or one above it, already.
  public var isHeld: Bool
  /// Why it cannot be granted whatever the criteria say.
  public var obstacle: String?
}

extension Registry {
  /// Judges whether somebody may hold a role, by the charter in force at the moment.
  public func promotion(
    of person: PersonID, to role: RoleRule, in scope: Scope?, at instant: Instant,
    under charter: Charter
  ) -> Promotion {
    let place = self.place(of: role, in: scope)
    let role = rule(role, in: place, at: instant, under: charter)
    let evaluation = Evaluation(
      self, charter, person: person, role: role.id, scope: place, at: instant)
    let tree = Criterion(AllCriterion(role.requires))
    let base = evaluation.timeline(tree)
    var finding = tree.form.finding(evaluation)
    if let room = room(toLead: place, by: role, person, at: instant, under: charter) {
      finding.findings.append(room)
      if room.verdict == .unmet { finding.verdict = .unmet }
    }
    var eligible = Promotion.Eligibility.no
    if base.contains(instant) {
      eligible = .yes
    } else if evaluation.timeline(tree, .supplied).contains(instant) {
      eligible = .notYet
    } else if evaluation.timeline(tree, [.supplied, .uncovered]).contains(instant) {
      eligible = .unknown
    }
    var obstacle: String?
    if self.person(person)?.isBot == true {
      obstacle = "'\(person)' is a bot, and bots hold no roles"
      eligible = .no
    }
    if let known = self.person(person), obstacle == nil,
      (known.kind == .organisation) != (role.holder == .organisation)
    {
      let holders = role.holder == .organisation ? "organisations" : "people"
      obstacle = "\(role.title.text()) is held by \(holders)"
      eligible = .no
    }
    if obstacle == nil,
      let full = self.obstacle(toLeading: place, by: role, person, at: instant, under: charter)
    {
      obstacle = full
      eligible = .no
    }
    let zone = charter.zone
    let interval = base.unbroken(at: instant, in: zone)
    let approval = approval(of: person, to: role, in: place, at: instant)
    let held = evaluation.holds(role.id, by: person, in: place, [], .whole).contains(instant)
    // What a vote decided stands although a rolling window ended while it was open.
    let wasEligible = approval.vote.flatMap { votes[$0] }.map { vote in
      approval.outcome == VoteEnd.Outcome.passed.rawValue && base.contains(vote.opened)
    }
    let approved = approval.needed == nil || approval.outcome == VoteEnd.Outcome.passed.rawValue
    return Promotion(
      person: person, role: role.id, scope: place, eligible: eligible,
      eligibleSince: interval.flatMap { $0.start == .distantPast ? nil : zone.day(of: $0.start) },
      completedBy: interval.flatMap { evaluation.event(at: $0.start) },
      until: interval.flatMap { $0.end == .distantFuture ? nil : zone.day(of: $0.end) },
      earliest: interval == nil && eligible == .notYet
        ? base.nextStart(after: instant).map { zone.day(of: $0) } : nil,
      finding: finding, approval: approval,
      isGrantable: (eligible == .yes || wasEligible == true) && approved
        && approval.accepted != false && !held && obstacle == nil && role.grants == .onRequest,
      isHeld: held, obstacle: obstacle)
  }

  /// The state of the approval that a role needs.
  private func approval(
    of person: PersonID, to role: RoleRule, in place: Scope?, at instant: Instant
  ) -> Promotion.Approval {
    var approval = Promotion.Approval()
    if role.approval.isEmpty {
      if role.acceptance {
        let answers = (nominations[person] ?? []).filter {
          $0.role == role.id && $0.scope == place && $0.withdrawn == nil && $0.at <= instant
        }
        approval.accepted = answers.contains {
          $0.answer.map { $0.accepted && $0.at <= instant } ?? false
        }
      }
      return approval
    }
    approval.needed = "vote"
    let used = Set(self.person(person)?.roles.compactMap(\.basis.vote) ?? [])
    let candidates = votes.values.filter { vote in
      vote.motion.kind == .promote && vote.motion.person == person && vote.motion.role == role.id
        && vote.motion.scope == place && vote.opened <= instant && !used.contains(vote.id)
        && vote.ended?.outcome != .withdrawn
    }
    // A vote that passed decides; else the latest says how things stand.
    let passed = candidates.filter { vote in
      vote.ended.map { $0.outcome == .passed && $0.at <= instant } ?? false
    }
    let vote = (passed.isEmpty ? candidates : passed).max {
      ($0.opened, $0.id) < ($1.opened, $1.id)
    }
    approval.vote = vote?.id
    if let vote {
      approval.outcome =
        vote.ended.flatMap { $0.at <= instant ? $0.outcome.rawValue : nil } ?? "undecided"
    }
    if role.acceptance {
      approval.accepted = vote?.answer.map { $0.accepted && $0.at <= instant } ?? false
    }
    return approval
  }
}

extension Evaluation {
  /// The contribution, nomination or attestation of the person that came at a moment.
  fileprivate func event(at instant: Instant) -> Evidence? {
    for activity in registry.activities[person] ?? [] {
      for item in activity.items where item.at == instant {
        return Evidence(
          name: item.name, at: item.at, by: item.by, ref: item.ref, title: item.title)
      }
    }
    for nomination in registry.nominations[person] ?? [] where nomination.at == instant {
      return Evidence(name: nomination.id.text, at: instant, by: nomination.by)
    }
    for attestation in registry.attestations[person] ?? [] where attestation.at == instant {
      return Evidence(
        name: attestation.id.text, at: instant, by: attestation.by, ref: attestation.item)
    }
    return nil
  }
}
