// SPDX-License-Identifier: Apache-2.0
import GovernanceKit

/// The registry that a command works on, read and locked.
struct OpenRegistry {
  /// How much of it a command needs.
  enum Extent {
    case everything
    /// What belongs to everybody: charters, coverage, bodies, groups.
    case commons
    /// One person with all that concerns them, and what belongs to everybody.
    case around(login: String, closedVotes: Bool)
    /// The same, with all who hold a role where it matters how many they are.
    case aspiring(login: String, role: String)
  }

  /// What a command does with it, which decides the lock.
  enum Purpose {
    case answering
    case acting
  }

  let folder: RegistryFolder
  let registry: Registry
  let problems: [Problem]
  let reader: RegistryReader
  /// What stands before a file's path in messages: `governance/`.
  let prefix: String
  /// The moment of entry.
  let now: Instant
  /// The moment asked about: `--on`, else now.
  let at: Instant
  /// The moment at which an act happened, where `--dated` names one.
  let dated: Instant?
  /// The charter in force at the moment asked about.
  let charter: Charter

  /// Finds, opens and reads the registry.
  init(
    _ arguments: Arguments, in context: Context, for purpose: Purpose,
    reading extent: Extent = .everything
  ) throws(CommandFailure) {
    let location = try RegistryLocation(arguments, in: context)
    var reader: RegistryReader
    do throws(FileError) {
      // A dry run writes nothing, and needs no more than a reader's right.
      let writes = purpose == .acting && !arguments.global.isDryRun
      folder = try RegistryFolder(at: location.path, writing: writes)
      if let recovery = folder.recovery { context.note(recovery) }
      reader = RegistryReader(folder, prefix: location.prefix)
      switch extent {
      case .everything:
        try reader.readAll()
      case .commons:
        try reader.readCommons()
      case .around(let login, let closedVotes):
        try reader.readCommons()
        try reader.readVotes(includingClosed: closedVotes)
        try reader.readPerson(login: login)
        try reader.readMeetings(concerning: login)
      case .aspiring(let login, let role):
        try reader.readCommons()
        try reader.readVotes(includingClosed: true)
        try reader.readPerson(login: login)
        try reader.readMeetings(concerning: login)
        try reader.readPeers(in: role)
      }
    } catch {
      throw CommandFailure(error)
    }
    guard reader.problems.isEmpty else { throw .brokenRegistry(reader.problems) }
    prefix = location.prefix
    registry = reader.registry
    problems = reader.problems
    self.reader = reader
    if context.environment["GOV_STATS"] == "1" { context.note(folder.statistics) }
    let zone = registry.newestCharter?.zone ?? .utc
    now = try context.now().instant(in: zone)
    at = arguments.global.on?.instant(in: zone) ?? now
    dated = arguments.global.dated?.instant(in: zone)
    guard let charter = registry.charter(at: dated ?? at) else {
      throw .broken(
        "no-charter", "the registry '\(location.shown)' has no charter", help: "gov init")
    }
    self.charter = charter
  }

  /// The day asked about.
  var day: Day { charter.zone.day(of: at) }

  /// Prepares an act of somebody on the registry.
  func act(by actor: PersonID?) throws(CommandFailure) -> Act {
    try CommandFailure.turning { () throws(Refusal) in
      try Act(on: registry, by: actor, now: now, dated: dated)
    }
  }

  /// The body that was named, of a project where each has one.
  func body(_ name: String, in scope: String?) throws(CommandFailure) -> BodyID {
    try CommandFailure.turning { () throws(Refusal) in
      try registry.address(BodyID(name), in: scope.map { Scope($0) }, under: charter)
    }
  }

  /// The role that was named, and where it would be held.
  func role(
    _ name: String, in scope: String?
  ) throws(CommandFailure) -> (rule: RoleRule, scope: Scope?) {
    try CommandFailure.turning { () throws(Refusal) in
      guard let rule = charter.role(RoleID(name)) else { throw .unknownRole(RoleID(name), charter) }
      return (rule, try charter.place(of: rule, named: scope.map { Scope($0) }, in: registry))
    }
  }
}
