// SPDX-License-Identifier: Apache-2.0
import StrictJSON

extension RegistryReader {
  /// Reads the meetings and waivers where somebody has a seat or role of which they can be asked.
  ///
  /// Of anybody else no meeting says anything that their standing would show.
  package mutating func readMeetings(concerning login: String) throws(FileError) {
    guard let person = registry.person(login: login), let charter = registry.newestCharter else {
      return
    }
    let isSeated = registry.bodies.values.contains { body in
      body.seats.contains { $0.person == person.id && $0.until == nil }
    }
    let isAsked = person.roles.contains { holding in
      holding.until == nil && charter.role(holding.role)?.inactivity.isEmpty == false
    }
    // A group's rules on leaving look at tasks and meetings of those who belong to it.
    let isMember = registry.groups.values.contains { group in
      group.ended == nil
        && (group.memberships(of: person.id).contains { $0.until == nil }
          || person.roles.contains { $0.scope == group.scope && $0.until == nil })
    }
    guard isSeated || isAsked || isMember else { return }
    try readMeetings()
    try readWaivers()
    if isMember { try readTasks() }
  }

  mutating func readProjects() throws(FileError) {
    for name in try files(in: RegistryLayout.projects) {
      let path = "\(RegistryLayout.projects)/\(name)"
      guard let (project, node) = try record(Project.self, at: path) else { continue }
      expect(path, RegistryLayout.project(project.id), node["id"])
      registry.projects[project.id] = project
    }
  }

  mutating func readLeaves(in folder: String) throws(FileError) {
    for name in try files(in: folder) {
      let path = "\(folder)/\(name)"
      guard let (leave, node) = try record(Leave.self, at: path) else { continue }
      expect(path, RegistryLayout.leave(leave), node["id"])
      registry.leaves[leave.person, default: []].append(leave)
    }
  }

  mutating func readMeetings() throws(FileError) {
    for name in try folders(in: RegistryLayout.meetings) {
      let folder = "\(RegistryLayout.meetings)/\(name)"
      guard let (read, node) = try record(Meeting.self, at: "\(folder)/meeting.json") else {
        continue
      }
      var meeting = read
      expect("\(folder)/meeting.json", RegistryLayout.meeting(meeting.id), node["id"])
      for name in try files(in: "\(folder)/attendance") {
        let path = "\(folder)/attendance/\(name)"
        guard let (list, node) = try record(AttendanceList.self, at: path) else { continue }
        expect(path, RegistryLayout.attendance(meeting.id, by: list.by), node["by"])
        meeting.attendance.append(list)
      }
      if try source.bytes(at: "\(folder)/minutes.json") != nil {
        meeting.minutes = try record(Minutes.self, at: "\(folder)/minutes.json")?.record
      }
      registry.meetings[meeting.id] = meeting
    }
  }

  /// Reads what need not be proposed again, and the warnings.
  mutating func readWaivers() throws(FileError) {
    for name in try files(in: RegistryLayout.waivers) {
      let path = "\(RegistryLayout.waivers)/\(name)"
      guard let (waiver, node) = try record(Waiver.self, at: path) else { continue }
      expect(path, RegistryLayout.waiver(waiver.id), node["id"])
      registry.waivers.append(waiver)
    }
    for name in try files(in: RegistryLayout.warnings) {
      let path = "\(RegistryLayout.warnings)/\(name)"
      guard let (warning, node) = try record(Warning.self, at: path) else { continue }
      expect(path, RegistryLayout.warning(warning.id), node["id"])
      registry.warnings.append(warning)
    }
  }

  mutating func readTellings() throws(FileError) {
    for name in try files(in: RegistryLayout.tellings) {
      let path = "\(RegistryLayout.tellings)/\(name)"
      guard let (telling, node) = try record(Telling.self, at: path) else { continue }
      expect(path, RegistryLayout.telling(telling.id), node["id"])
      registry.tellings.append(telling)
    }
  }

  mutating func readCorrections() throws(FileError) {
    for name in try files(in: RegistryLayout.corrections) {
      let path = "\(RegistryLayout.corrections)/\(name)"
      guard let (correction, node) = try record(Correction.self, at: path) else { continue }
      expect(path, RegistryLayout.correction(correction.id), node["id"])
      registry.corrections.append(correction)
    }
  }
}
