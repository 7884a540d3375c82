// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit

@testable import gov

/// A registry's files in memory.
struct FilesInMemory: FileSource {
  var files: [String: [UInt8]]

  func bytes(at path: String) throws(FileError) -> [UInt8]? { files[path] }

  func entries(in folder: String) throws(FileError) -> [FileEntry] {
    let start = folder.isEmpty ? "" : folder + "/"
    let rests = files.keys.filter { $0.hasPrefix(start) }.map { $0.dropFirst(start.count) }
    let entries = rests.map { rest -> FileEntry in
      let parts = rest.split(separator: "/", maxSplits: 1)
      return FileEntry(name: String(parts[0]), isFolder: parts.count > 1)
    }
    return Set(entries).sorted { $0.name < $1.name }
  }
}

/// A sound registry whose facts are to be changed, and those who propose the changes.
struct MutationBase {
  var name: String
  var files: FilesInMemory
  var moment: Instant
  var record: Registry
  /// Somebody unknown, one on record who holds nothing, one who may record for others, a chair.
  var authors: [(title: String, login: String)] = []

  /// Takes a registry's folder; nothing where it is not sound at that moment.
  init?(_ name: String, folder: String, at moment: Instant) throws {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix(".json") {
      files[path] = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")))
    }
    self.name = name
    self.files = FilesInMemory(files: files)
    self.moment = moment
    var reader = RegistryReader(self.files, prefix: "governance/")
    try reader.readAll()
    record = reader.registry
    guard reader.problems.isEmpty, try Self.isSound(self.files, at: moment) else { return nil }
    chooseAuthors()
  }

  private mutating func chooseAuthors() {
    guard let charter = record.charter(at: moment) else { return }
    let day = charter.zone.day(of: moment)
    let seated = record.bodies.values.flatMap(\.seats).filter { $0.isHeld(on: day) }
    func holds(_ person: Person) -> Bool {
      person.roles.contains { $0.isHeld(on: day) } || seated.contains { $0.person == person.id }
    }
    let scopes = [nil] + record.groups.keys.sorted().map { Scope($0.text) }
    let recorders = Set(
      charter.recorders.flatMap { electorate in
        scopes.flatMap { record.members(of: electorate, in: $0, at: moment, under: charter) }
      })
    authors = [("somebody unknown", "nobody-knows-me")]
    let people = record.sortedPeople
    // As long as nobody holds anything, anybody on record may begin.
    if people.contains(where: holds), let one = people.last(where: { !holds($0) }) {
      authors.append(("one who holds nothing", one.id.text))
    }
    if let one = people.first(where: { recorders.contains($0.id) }) {
      authors.append(("one who may record", one.id.text))
    }
    if let one = seated.filter({ $0.seat == "chair" }).map(\.person)
      .filter({ !recorders.contains($0) }).min()
    {
      authors.append(("a chair", one.text))
    }
  }

  static func isSound(_ files: FilesInMemory, at moment: Instant) throws -> Bool {
    try RegistryInspection(
      files, prefix: "governance/", at: { _ in moment }, signatures: verifier
    ).isSound
  }

  static let verifier = SSHKeygen(
    environment: ProcessInfo.processInfo.environment, temporary: NSTemporaryDirectory()
  ).verifier

  /// The registry that comes with the repository.
  static func bundled() throws -> MutationBase? {
    var root = URL(fileURLWithPath: #filePath)
    while !FileManager.default.fileExists(atPath: root.path + "/Package.swift"), root.path != "/" {
      root.deleteLastPathComponent()
    }
    return try MutationBase(
      "governance", folder: root.appendingPathComponent("governance").path,
      at: Instant("2026-11-21T12:00:00Z") ?? Instant(seconds: 0))
  }

  /// The registry that a session leaves behind, where it is sound.
  static func left(by session: Transcripts.Case) throws -> MutationBase? {
    let text = try String(contentsOf: session.url, encoding: .utf8)
    let scratch = try ScratchDirectory()
    var running = TranscriptSession(root: scratch.path)
    for step in Transcript(text).steps { _ = try running.run(step.command) }
    let folder = scratch.path + "/governance"
    guard FileManager.default.fileExists(atPath: folder + "/registry.json"),
      let now = running.now.flatMap({ When($0) })
    else { return nil }
    return try MutationBase(session.name, folder: folder, at: now.instant(in: .utc))
  }
}
