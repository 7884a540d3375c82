// SPDX-License-Identifier: Apache-2.0

/// What a path of a registry is for.
enum RegistryPlace: Hashable {
  case settings, charter, formerCharter
  case person, account, activity, coverage, nomination, attestation, body, group
  case openVote(VoteID), closedVote(VoteID), ballot(VoteID), proceeding(VoteID)
  case project, component, leave
  case candidacy(VoteID), draw(VoteID)
  case waiver, warning
  case correction, telling
  case meeting, attendance(MeetingID), minutes(MeetingID)
  case member, invitation, tick, task
  /// A file in a folder of records that is none of those known.
  case other
  /// Nothing of a registry's.
  case stranger

  init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard path.hasSuffix(".json"), let name = parts.last?.dropLast(5), !name.isEmpty,
      !parts.contains(where: { $0.isEmpty || $0.hasPrefix(".") })
    else {
      self = .stranger
      return
    }
    switch (parts[0], parts.count) {
    case (RegistryLayout.settings, 1): self = .settings
    case (RegistryLayout.charter, 1): self = .charter
    case (RegistryLayout.charters, 2): self = .formerCharter
    case (RegistryLayout.people, 2): self = .person
    case (RegistryLayout.accounts, 3): self = .account
    case (RegistryLayout.activity, 3): self = .activity
    case (RegistryLayout.coverage, 2): self = .coverage
    case (RegistryLayout.nominations, 3): self = .nomination
    case (RegistryLayout.attestations, 3): self = .attestation
    case (RegistryLayout.bodies, 2): self = .body
    case (RegistryLayout.groups, 2): self = .group
    case (RegistryLayout.groups, 4) where parts[2] == "members": self = .member
    case (RegistryLayout.groups, 4) where parts[2] == "invitations": self = .invitation
    case (RegistryLayout.groups, 4) where parts[2] == "checklist": self = .tick
    case (RegistryLayout.tasks, 2): self = .task
    case (RegistryLayout.projects, 2): self = .project
    case (RegistryLayout.components, 2): self = .component
    case (RegistryLayout.leaves, 3): self = .leave
    case (RegistryLayout.waivers, 2): self = .waiver
    case (RegistryLayout.warnings, 2): self = .warning
    case (RegistryLayout.corrections, 2): self = .correction
    case (RegistryLayout.tellings, 2): self = .telling
    case (RegistryLayout.votes, 2): self = .closedVote(VoteID(String(name)))
    case (RegistryLayout.votes, 3) where name == "vote": self = .openVote(VoteID(parts[1]))
    case (RegistryLayout.votes, 4) where parts[2] == "ballots": self = .ballot(VoteID(parts[1]))
    case (RegistryLayout.votes, 4) where parts[2] == "proceedings":
      self = .proceeding(VoteID(parts[1]))
    case (RegistryLayout.votes, 4) where parts[2] == "candidacies":
      self = .candidacy(VoteID(parts[1]))
    case (RegistryLayout.votes, 3) where name == "draw": self = .draw(VoteID(parts[1]))
    case (RegistryLayout.meetings, 3) where name == "meeting": self = .meeting
    case (RegistryLayout.meetings, 3) where name == "minutes": self = .minutes(MeetingID(parts[1]))
    case (RegistryLayout.meetings, 4) where parts[2] == "attendance":
      self = .attendance(MeetingID(parts[1]))
    default:
      self = parts.count > 1 && RegistryLayout.folders.contains(parts[0]) ? .other : .stranger
    }
  }

  /// The vote that the file is part of.
  var vote: VoteID? {
    switch self {
    case .openVote(let id), .closedVote(let id), .ballot(let id), .proceeding(let id),
      .candidacy(let id), .draw(let id):
      id
    default: nil
    }
  }
}
