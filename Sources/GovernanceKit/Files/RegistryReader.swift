// SPDX-License-Identifier: Apache-2.0
import StrictJSON

/// Reads a registry's files into a value, strictly, and notes all that is wrong with them.
package struct RegistryReader {
  let source: any FileSource
  /// What stands before paths in messages: the registry's own folder.
  let prefix: String
  package internal(set) var registry = Registry()
  package internal(set) var problems: [Problem] = []
  /// The number of files read.
  package internal(set) var files = 0
  /// The files whose bytes are not their canonical spelling.
  package internal(set) var misspelled: [(path: String, canonical: String)] = []
  /// Whether spelling is compared, which costs writing everything again.
  package var comparesSpelling = false
  /// Files that no record belongs in.
  package internal(set) var strangers: [String] = []
  /// Ballots that lie where their vote is no longer open, as when two clones are merged.
  package internal(set) var lateBallots: [LateBallot] = []
  /// Proceedings of the same sort.
  package internal(set) var lateProceedings: [LateProceeding] = []
  /// What decides ties, read before the votes that it belongs to.
  var draws: [VoteID: Draw] = [:]

  package init(_ source: any FileSource, prefix: String) {
    self.source = source
    self.prefix = prefix
  }

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
    try readTellings()
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
}
