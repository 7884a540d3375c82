// SPDX-License-Identifier: Apache-2.0

/// Nobody belongs to a group, or ceases to, but on a ground that makes it so.
package enum MembershipsJustified: Check {
  package static let name = "memberships-justified"
  package static let law =
    "every membership of a group rests on a ground on record that gives it under the rules of its day"

  package static func problems(in inspection: inout Inspection) {
    WarningsJustified.problems(in: &inspection)
    for group in inspection.registry.sortedGroups {
      for invitation in group.invitations { check(invitation, of: group, &inspection) }
      for member in group.members.sorted(by: { $0.person < $1.person }) {
        let path = RegistryLayout.member(member.person, of: group.id)
        for (index, membership) in member.memberships.enumerated() {
          let keys: [Locator.Key] = ["memberships", .index(index)]
          weigh(membership, of: member, group, path, keys, &inspection)
          if let flaw = flawInEnd(of: membership, member, group, inspection) {
            inspection.note(
              path, keys + ["ended"],
              "the end of the membership of '\(member.person)' in '\(group.id)' is not justified: \(flaw)"
            )
          }
          if index > 0, let end = member.memberships[index - 1].until {
            if end > membership.since {
              inspection.note(
                path, keys + ["since"],
                "'\(member.person)' is a member of '\(group.id)' twice at a time")
            }
          } else if index > 0 {
            inspection.note(
              path, keys + ["since"],
              "'\(member.person)' is a member of '\(group.id)' twice at a time")
          }
        }
      }
    }
  }

  private static func weigh(
    _ membership: Membership, of member: Member, _ group: Group, _ path: String,
    _ keys: [Locator.Key], _ inspection: inout Inspection
  ) {
    inspection.weigh(
      "the membership of '\(member.person)' in '\(group.id)'", on: membership.basis,
      flaw(in: membership, of: member, group, inspection).map { Flaw($0) }, at: path,
      keys + ["basis"], help: "gov log \(member.person)")
  }

  private static func flaw(
    in membership: Membership, of member: Member, _ group: Group, _ inspection: Inspection
  ) -> String? {
    let registry = inspection.registry
    let basis = membership.basis
    if basis.isFounding { return nil }
    if registry.person(member.person)?.isBot == true { return "bots belong to no group" }
    let charter = inspection.charter(at: basis.at)
    if let flaw = registry.flaw(inDayOf: membership.since, basis, charter) { return flaw }
    switch basis.kind {
    case .vote: return flaw(inVote: basis, of: member, group, registry)
    case .criteria, .invitation:
      guard basis.by == member.person || basis.recorded != nil else {
        return "one joins by one's own word"
      }
      return flaw(inJoining: membership, of: member, group, registry, charter)
    default: return "nobody joins a group on such a ground"
    }
  }

  private static func flaw(
    inVote basis: Basis, of member: Member, _ group: Group, _ registry: Registry
  ) -> String? {
    guard let vote = basis.vote.flatMap({ registry.votes[$0] }) else {
      return "the vote '\(basis.vote?.text ?? "")' is not on record"
    }
    if let flaw = registry.flaw(inPassing: vote, before: basis.at) { return flaw }
    switch vote.motion.kind {
    case .form:
      guard let proposal = vote.motion.proposal, proposal.id == group.id,
        (proposal.leads + proposal.members).contains(member.person)
      else { return "the vote '\(vote.id)' was to \(vote.motion.sentence)" }
      return nil
    case .merge:
      let before = vote.motion.group.flatMap { registry.groups[$0] }
      guard vote.motion.into == group.id,
        vote.motion.agreement == nil,
        before?.memberships(of: member.person).contains(where: { $0.ended == basis }) == true
      else { return "the vote '\(vote.id)' was to \(vote.motion.sentence)" }
      return nil
    default: return "the vote '\(vote.id)' was to \(vote.motion.sentence)"
    }
  }

  private static func flaw(
    inJoining membership: Membership, of member: Member, _ group: Group, _ registry: Registry,
    _ charter: Charter
  ) -> String? {
    let basis = membership.basis
    let earlier = member.memberships.last { $0.basis.at < basis.at }
    if basis.kind == .criteria, earlier?.ended?.consequence == .temporaryExit { return nil }
    let rule = registry.joining(group, at: basis.at, under: charter)
    var moments = [basis.at]
    if basis.kind == .invitation {
      guard let invitation = group.invitations.first(where: { $0.id == basis.invitation }),
        invitation.person == member.person
      else { return "the invitation '\(basis.invitation?.text ?? "")' is not on record" }
      guard registry.isInviter(invitation.by, of: group, at: invitation.at, under: charter) else {
        return "'\(invitation.by)' could not invite on \(charter.zone.day(of: invitation.at))"
      }
      moments.append(invitation.at)
    } else if rule.way == .invitation {
      return "'\(group.id)' is joined by invitation"
    }
    if let least = rule.least,
      !registry.holdsAnywhere(least, member.person, at: basis.at, under: charter)
    {
      return "'\(member.person)' was not \(charter.title(least))"
    }
    let tree = Criterion(AllCriterion(rule.requires))
    let isMet = moments.contains { moment in
      Evaluation(
        registry, charter, person: member.person, role: "", scope: group.scope, at: moment
      ).timeline(tree).contains(moment)
    }
    guard !isMet else { return nil }
    let evaluation = Evaluation(
      registry, charter, person: member.person, role: "", scope: group.scope, at: basis.at)
    let lacking = tree.form.finding(evaluation).lacking.map(\.text).joined(separator: "; ")
    return "on \(charter.zone.day(of: basis.at)) the record lacks: \(lacking)"
  }

  private static func flawInEnd(
    of membership: Membership, _ member: Member, _ group: Group, _ inspection: Inspection
  ) -> String? {
    guard (membership.until == nil) == (membership.ended == nil) else {
      return "a membership that ends has a ground for its end, and no other has"
    }
    guard let ended = membership.ended else {
      return group.ended == nil ? nil : "the group ended, and the membership did not"
    }
    let registry = inspection.registry
    switch ended.kind {
    case .resignation:
      return ended.by == member.person ? nil : "nobody leaves for somebody else"
    case .vote, .completion:
      return group.ended?.basis == ended ? nil : "the group did not end so"
    case .inactivity:
      return registry.flaw(inInactivity: ended, role: nil, of: member.person, in: group.id)
    // It came with a roster, and a later one lists no role there.
    case .roster where membership.basis.kind == .roster: return nil
    default: return "a membership ends by the member's word, by a rule, or with the group"
    }
  }

  private static func check(
    _ invitation: Invitation, of group: Group, _ inspection: inout Inspection
  ) {
    let path = RegistryLayout.invitation(invitation)
    let charter = inspection.charter(at: invitation.at)
    for (key, person) in [("person", invitation.person), ("by", invitation.by)]
    where inspection.registry.person(person) == nil {
      inspection.note(path, [.name(key)], "'\(person)' is not in the registry")
    }
    guard
      !inspection.registry.isInviter(
        invitation.by, of: group, at: invitation.at, under: charter)
    else { return }
    inspection.note(
      path, ["by"],
      "'\(invitation.by)' could not invite to '\(group.id)' on \(charter.zone.day(of: invitation.at))"
    )
  }
}
