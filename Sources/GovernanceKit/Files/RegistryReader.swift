// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Reads a registry's files into a value, strictly, and notes all that is wrong with them.
package struct RegistryReader {
  let source: any FileSource
  /// What stands before paths in messages: the registry's own folder.
  private let prefix: String
  package internal(set) var registry = Registry()
  package private(set) var problems: [Problem] = []
  /// The number of files read.
  package private(set) var files = 0
  /// The files whose bytes are not their canonical spelling.
  package private(set) var misspelled: [(path: String, canonical: String)] = []
  /// Whether spelling is compared, which costs writing everything again.
  package var comparesSpelling = false
  /// Files that no record belongs in.
  package private(set) var strangers: [String] = []
  /// Ballots that lie where their vote is no longer open, as when two clones are merged.
  package private(set) var lateBallots: [LateBallot] = []
  /// Proceedings of the same sort.
  package private(set) var lateProceedings: [LateProceeding] = []
  /// What decides ties, read before the votes that it belongs to.
  var draws: [VoteID: Draw] = [:]

  package init(_ source: any FileSource, prefix: String) {
    self.source = source
    self.prefix = prefix
  }

  // MARK: - What to read

  /// Reads everything.
  package mutating func readAll() throws(FileError) {
    try readCharters()
    for name in try files(in: RegistryLayout.people) { try readPerson("people/\(name)") }
    for forge in try folders(in: RegistryLayout.accounts) {
      for name in try files(in: "accounts/\(forge)") {
        try readAccount("accounts/\(forge)/\(name)")
      }
    }
    try readCoverage()
    for folder in try folders(in: RegistryLayout.activity) {
      try readActivities(in: "activity/\(folder)")
    }
    for folder in try folders(in: RegistryLayout.nominations) {
      try readNominations(in: "nominations/\(folder)")
    }
    for folder in try folders(in: RegistryLayout.attestations) {
      try readAttestations(in: "attestations/\(folder)")
    }
    try readVotes(includingClosed: true)
    try readBodies()
    try readGroups()
    for id in registry.groups.keys.sorted() { try readPeople(of: id) }
    try readTasks()
    try readProjects()
    try readComponents()
    for folder in try folders(in: RegistryLayout.leaves) { try readLeaves(in: "leaves/\(folder)") }
    try readMeetings()
    try readWaivers()
    try readCorrections()
    try noteStrangers()
  }

  /// Reads the charters and what belongs to everybody: coverage, bodies, groups.
  package mutating func readCommons() throws(FileError) {
    try readCharters()
    try readCoverage()
    try readBodies()
    try readGroups()
    try readProjects()
    try readComponents()
  }

  /// Reads one person with everything that was said and done about them, and those who said it.
  ///
  /// Of others only the person's own file is read: the roles recorded there decide whether their
  /// word counts. Where none are recorded, what they did is read too, since a role can be automatic.
  package mutating func readPerson(login: String) throws(FileError) {
    guard let id = try locate(login) else { return }
    try readAround(id)
    var named = words(about: id)
    while let other = named.min() {
      named.remove(other)
      guard registry.person(other) == nil else { continue }
      try readOptionalPerson(RegistryLayout.person(other))
      guard let person = registry.person(other) else { continue }
      if person.roles.isEmpty || person.roles.contains(where: { $0.until != nil }) {
        try readAround(other)
        named.formUnion(words(about: other))
      }
    }
  }

  /// Those who nominated or vouched for somebody.
  private func words(about id: PersonID) -> Set<PersonID> {
    Set((registry.nominations[id] ?? []).map(\.by) + (registry.attestations[id] ?? []).map(\.by))
  }

  /// Reads the votes; closed ones only where asked, since there can be many.
  package mutating func readVotes(includingClosed closed: Bool) throws(FileError) {
    let entries = try source.entries(in: RegistryLayout.votes)
    let names = Set(entries.map(\.name))
    for entry in entries {
      if !entry.isFolder {
        if !entry.name.hasSuffix(".json") {
          note(stranger: "\(RegistryLayout.votes)/\(entry.name)")
        } else if closed {
          try readClosedVote(entry.name)
        }
      } else if names.contains(entry.name + ".json"),
        try source.bytes(at: "\(RegistryLayout.votes)/\(entry.name)/vote.json") == nil
      {
        try readLateBallots(of: entry.name)
        if closed { try readDraw(of: entry.name) }
      } else {
        try readOpenVote(entry.name)
      }
    }
    attachDraws()
  }

  /// Reads what was done in an open vote beside casting ballots, the earliest first.
  private mutating func readProceedings(
    of vote: VoteID, in folder: String
  ) throws(FileError) -> [Proceeding] {
    var read: [Proceeding] = []
    for file in try files(in: "\(folder)/proceedings") {
      let path = "\(folder)/proceedings/\(file)"
      guard let (proceeding, node) = try record(Proceeding.self, at: path) else { continue }
      expect(path, RegistryLayout.proceeding(vote, proceeding), node["by"])
      read.append(proceeding)
    }
    return read.sorted { $0.precedes($1) }
  }

  /// Reads the ballots that another clone cast while this one closed their vote.
  private mutating func readLateBallots(of name: String) throws(FileError) {
    let folder = "\(RegistryLayout.votes)/\(name)/ballots"
    for file in try files(in: folder) {
      let path = "\(folder)/\(file)"
      guard let (ballot, node) = try record(Ballot.self, at: path) else { continue }
      expect(path, RegistryLayout.ballot(VoteID(name), ballot.voter), node["voter"])
      lateBallots.append(LateBallot(vote: VoteID(name), ballot: ballot))
    }
    let done = try readProceedings(of: VoteID(name), in: "\(RegistryLayout.votes)/\(name)")
    lateProceedings += done.map { LateProceeding(vote: VoteID(name), proceeding: $0) }
  }

  mutating func attach(_ draw: Draw, to id: VoteID) { registry.votes[id]?.draw = draw }

  func isThere(_ path: String) throws(FileError) -> Bool { try source.bytes(at: path) != nil }

  // MARK: - Reading each kind

  private mutating func readAround(_ id: PersonID) throws(FileError) {
    try readOptionalPerson(RegistryLayout.person(id))
    try readActivities(in: RegistryLayout.activity(of: id))
    try readNominations(in: RegistryLayout.nominations(of: id))
    try readAttestations(in: RegistryLayout.attestations(of: id))
    try readMemberships(of: id)
    try readLeaves(in: RegistryLayout.leaves(of: id))
  }

  /// Finds whom a login means without reading everybody: by id, else by a handle on any forge.
  private mutating func locate(_ login: String) throws(FileError) -> PersonID? {
    if IDRule.isPerson(login.hasPrefix("org:") ? String(login.dropFirst(4)) : login),
      try source.bytes(at: RegistryLayout.person(PersonID(login))) != nil
    {
      return PersonID(login)
    }
    for forge in try folders(in: RegistryLayout.accounts) {
      let path = RegistryLayout.account(forge, login)
      guard try source.bytes(at: path) != nil else { continue }
      try readAccount(path)
      return registry.accounts[Registry.accountKey(forge: forge, handle: login)]
    }
    return nil
  }

  private mutating func readCharters() throws(FileError) {
    guard let (settings, _) = try record(RegistrySettings.self, at: RegistryLayout.settings) else {
      return
    }
    registry.settings = settings
    if settings.formatVersion != RegistrySettings.currentFormat {
      note(
        "format", RegistryLayout.settings, nil,
        "the registry's format is \(settings.formatVersion), and this gov reads format \(RegistrySettings.currentFormat)",
        help: "install the gov that wrote it")
    }
    guard let last = settings.charters.last else {
      note("charter", RegistryLayout.settings, nil, "a registry has at least one charter")
      return
    }
    if let (charter, _) = try record(Charter.self, at: RegistryLayout.charter) {
      registry.charters[last.digest] = charter
    }
    try readProposedCharters()
    for entry in settings.charters.dropLast() where registry.charters[entry.digest] == nil {
      let path = RegistryLayout.charter(entry.digest)
      if let (charter, _) = try record(Charter.self, at: path) {
        registry.charters[entry.digest] = charter
      }
    }
  }

  /// Reads the texts that lie under their digests: earlier ones, and those put to the vote.
  private mutating func readProposedCharters() throws(FileError) {
    for name in try files(in: RegistryLayout.charters) {
      let path = "\(RegistryLayout.charters)/\(name)"
      let digest = "sha256:" + name.dropLast(5)
      guard let (charter, _) = try record(Charter.self, at: path),
        registry.charters[digest] == nil
      else { continue }
      registry.charters[digest] = charter
    }
  }

  private mutating func readOptionalPerson(_ path: String) throws(FileError) {
    if try source.bytes(at: path) != nil { try readPerson(path) }
  }

  private mutating func readPerson(_ path: String) throws(FileError) {
    guard let (person, node) = try record(Person.self, at: path) else { return }
    if let other = registry.people[person.id.text.lowercased()], other.id != person.id {
      note(
        "duplicate-person", path, node["id"],
        "'\(person.id)' and '\(other.id)' differ only in case, and ids are unique without case")
      expect(path, RegistryLayout.person(person.id), node["id"])
      // What is said of the first is not blamed for the second.
      return
    }
    expect(path, RegistryLayout.person(person.id), node["id"])
    registry.people[person.id.text.lowercased()] = person
    for account in person.accounts {
      for handle in [account.handle] + account.formerHandles {
        let key = Registry.accountKey(forge: account.forge, handle: handle)
        // The handle's own file is the authority; this covers handles equal to the id.
        if registry.accounts[key] == nil { registry.accounts[key] = person.id }
      }
    }
  }

  private mutating func readAccount(_ path: String) throws(FileError) {
    guard let (account, node) = try record(AccountRecord.self, at: path) else { return }
    expect(path, RegistryLayout.account(account.forge, account.handle), node["handle"])
    registry.accounts[Registry.accountKey(forge: account.forge, handle: account.handle)] =
      account.person
  }

  private mutating func readActivities(in folder: String) throws(FileError) {
    for name in try files(in: folder) {
      let path = "\(folder)/\(name)"
      guard let (activity, node) = try record(Activity.self, at: path) else { continue }
      expect(path, RegistryLayout.activity(activity), node["person"])
      registry.activities[activity.person, default: []].append(activity)
    }
  }

  private mutating func readCoverage() throws(FileError) {
    for name in try files(in: RegistryLayout.coverage) {
      let path = "\(RegistryLayout.coverage)/\(name)"
      guard let (coverage, node) = try record(Coverage.self, at: path) else { continue }
      expect(path, RegistryLayout.coverage(coverage), node["repository"])
      registry.coverage.append(coverage)
    }
  }

  private mutating func readNominations(in folder: String) throws(FileError) {
    for name in try files(in: folder) {
      let path = "\(folder)/\(name)"
      guard let (nomination, node) = try record(Nomination.self, at: path) else { continue }
      expect(path, RegistryLayout.nomination(nomination), node["id"])
      registry.nominations[nomination.person, default: []].append(nomination)
    }
  }

  private mutating func readAttestations(in folder: String) throws(FileError) {
    for name in try files(in: folder) {
      let path = "\(folder)/\(name)"
      guard let (attestation, node) = try record(Attestation.self, at: path) else { continue }
      expect(path, RegistryLayout.attestation(attestation), node["id"])
      registry.attestations[attestation.person, default: []].append(attestation)
    }
  }

  private mutating func readOpenVote(_ name: String) throws(FileError) {
    let path = "\(RegistryLayout.votes)/\(name)/vote.json"
    guard let (read, node) = try record(Vote.self, at: path) else { return }
    var vote = read
    expect(path, RegistryLayout.openVote(vote.id), node["id"])
    let folder = "\(RegistryLayout.votes)/\(name)/ballots"
    for name in try files(in: folder) {
      let path = "\(folder)/\(name)"
      guard let (ballot, node) = try record(Ballot.self, at: path) else { continue }
      expect(path, RegistryLayout.ballot(vote.id, ballot.voter), node["voter"])
      vote.ballots.append(ballot)
    }
    vote.ballots.sort { $0.voter < $1.voter }
    vote.proceedings = try readProceedings(of: vote.id, in: "\(RegistryLayout.votes)/\(vote.id)")
    vote.candidacies = try candidacies(in: name)
    if let closed = registry.votes[vote.id] {
      note(
        "vote-place", path, node["id"],
        "the vote '\(closed.id)' is both open and closed")
    }
    registry.votes[vote.id] = vote
  }

  private mutating func readClosedVote(_ name: String) throws(FileError) {
    let path = "\(RegistryLayout.votes)/\(name)"
    guard let (vote, node) = try record(Vote.self, at: path) else { return }
    expect(path, RegistryLayout.closedVote(vote.id), node["id"])
    if registry.votes[vote.id] != nil {
      note(
        "vote-place", path, node["id"], "the vote '\(vote.id)' is both open and closed",
        help: "a ballot may have been merged after the vote was closed")
      return
    }
    registry.votes[vote.id] = vote
  }

  private mutating func readBodies() throws(FileError) {
    for name in try files(in: RegistryLayout.bodies) {
      let path = "\(RegistryLayout.bodies)/\(name)"
      guard let (body, node) = try record(Body.self, at: path) else { continue }
      expect(path, RegistryLayout.body(body.id), node["id"])
      registry.bodies[body.id] = body
    }
  }

  private mutating func readGroups() throws(FileError) {
    for entry in try source.entries(in: RegistryLayout.groups) where !entry.isFolder {
      let path = "\(RegistryLayout.groups)/\(entry.name)"
      guard entry.name.hasSuffix(".json") else {
        note(stranger: path)
        continue
      }
      guard let (group, node) = try record(Group.self, at: path) else { continue }
      expect(path, RegistryLayout.group(group.id), node["id"])
      registry.groups[group.id] = group
    }
  }

  // MARK: - Reading a file

  mutating func record<R: Record>(
    _ type: R.Type, at path: String
  ) throws(FileError) -> (record: R, node: JSONNode)? {
    guard let bytes = try source.bytes(at: path) else {
      note("missing-file", path, nil, "the registry has no file '\(path)'")
      return nil
    }
    files += 1
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      add("json", path, [error.problem])
      return nil
    }
    var found = Problems()
    let read = R.read(document.root, &found)
    add("structure", path, document.duplicates + found.list)
    guard let read, document.duplicates.isEmpty else { return nil }
    if comparesSpelling {
      let canonical = canonicalText(read)
      if Array(canonical.utf8) != bytes { misspelled.append((path, canonical)) }
    }
    return (read, document.root)
  }

  private func canonicalText(_ record: some Record) -> String {
    (record as? Activity)?.canonicalText ?? record.json.canonical()
  }

  mutating func files(in folder: String) throws(FileError) -> [String] {
    var names: [String] = []
    for entry in try source.entries(in: folder) {
      if !entry.isFolder, entry.name.hasSuffix(".json") {
        names.append(entry.name)
      } else {
        note(stranger: "\(folder)/\(entry.name)")
      }
    }
    return names
  }

  mutating func folders(in folder: String) throws(FileError) -> [String] {
    var names: [String] = []
    for entry in try source.entries(in: folder) {
      if entry.isFolder {
        names.append(entry.name)
      } else {
        note(stranger: "\(folder)/\(entry.name)")
      }
    }
    return names
  }

  /// Hidden files belong to the system or to tools, and say nothing.
  private mutating func note(stranger path: String) {
    if path.split(separator: "/").last?.hasPrefix(".") != true { strangers.append(path) }
  }

  private mutating func noteStrangers() throws(FileError) {
    let known = Set(RegistryLayout.folders)
    for entry in try source.entries(in: "") {
      let isKnown =
        entry.isFolder
        ? known.contains(entry.name)
        : [RegistryLayout.settings, RegistryLayout.charter].contains(entry.name)
      if !isKnown { note(stranger: entry.name) }
    }
  }

  // MARK: - Noting what is wrong

  /// A file is named after the record in it, so that nothing is there twice or hidden.
  mutating func expect(_ path: String, _ expected: String, _ node: JSONNode?) {
    guard path != expected else { return }
    note("file-name", path, node, "this record belongs in '\(prefix)\(expected)'")
  }

  private mutating func add(_ check: String, _ path: String, _ list: [JSONProblem]) {
    for problem in list {
      problems.append(
        Problem(
          .error, check, file: prefix + path, line: problem.position.line,
          column: problem.position.column, problem.message, help: problem.help))
    }
  }

  private mutating func note(
    _ check: String, _ path: String, _ node: JSONNode?, _ message: String,
    help: String? = nil
  ) {
    let position = node?.position
    problems.append(
      Problem(
        .error, check, file: prefix + path, line: position?.line ?? 1,
        column: position?.column ?? 1, message, help: help))
  }
}
