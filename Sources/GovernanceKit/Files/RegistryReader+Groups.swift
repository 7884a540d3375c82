// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension RegistryReader {
  /// Reads who belongs to a group, who is invited, and what was done of its checklist.
  mutating func readPeople(of id: GroupID) throws(FileError) {
    let folder = "\(RegistryLayout.groups)/\(id)"
    for name in try files(in: "\(folder)/members") {
      let path = "\(folder)/members/\(name)"
      guard let (member, node) = try record(Member.self, at: path) else { continue }
      expect(path, RegistryLayout.member(member.person, of: member.group), node["person"])
      registry.groups[member.group]?.members.append(member)
    }
    for name in try files(in: "\(folder)/invitations") {
      let path = "\(folder)/invitations/\(name)"
      guard let (invitation, node) = try record(Invitation.self, at: path) else { continue }
      expect(path, RegistryLayout.invitation(invitation), node["id"])
      registry.groups[invitation.group]?.invitations.append(invitation)
    }
    for name in try files(in: "\(folder)/checklist") {
      let path = "\(folder)/checklist/\(name)"
      guard let (tick, node) = try record(Tick.self, at: path) else { continue }
      expect(path, RegistryLayout.tick(tick.item, of: tick.group), node["item"])
      registry.groups[tick.group]?.ticks.append(tick)
    }
  }

  /// Reads one person's memberships and the invitations, whatever else the groups hold.
  mutating func readMemberships(of id: PersonID) throws(FileError) {
    for group in registry.groups.keys.sorted() {
      try readInvitations(to: id, into: group)
      let path = RegistryLayout.member(id, of: group)
      guard registry.groups[group]?.members.contains(where: { $0.person == id }) == false,
        try source.bytes(at: path) != nil, let (member, _) = try record(Member.self, at: path)
      else { continue }
      registry.groups[group]?.members.append(member)
    }
  }

  private mutating func readInvitations(
    to person: PersonID, into group: GroupID
  ) throws(FileError) {
    let folder = "\(RegistryLayout.groups)/\(group)/invitations"
    let known = Set((registry.groups[group]?.invitations ?? []).map(RegistryLayout.invitation))
    for name in try files(in: folder) where !known.contains("\(folder)/\(name)") {
      guard let (invitation, _) = try record(Invitation.self, at: "\(folder)/\(name)"),
        invitation.person == person
      else { continue }
      registry.groups[group]?.invitations.append(invitation)
    }
  }

  package mutating func readTasks() throws(FileError) {
    for name in try files(in: RegistryLayout.tasks) {
      let path = "\(RegistryLayout.tasks)/\(name)"
      guard let (task, node) = try record(GroupTask.self, at: path) else { continue }
      expect(path, RegistryLayout.task(task.id), node["id"])
      registry.tasks[task.id] = task
    }
  }
}
