// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit

/// A registry's files in memory.
struct CommunityFiles: FileSource {
  var files: [String: [UInt8]] = [:]

  /// The bundled community, which is sound.
  static func community() throws -> CommunityFiles {
    var root = URL(filePath: #filePath)
    while !FileManager.default.fileExists(atPath: root.path + "/Package.swift"), root.path != "/" {
      root.deleteLastPathComponent()
    }
    let folder = root.appending(path: "governance").path
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix(".json") {
      files[path] = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))
    }
    return CommunityFiles(files: files)
  }

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

  /// The registry that the files hold.
  func registry() throws -> Registry {
    var reader = RegistryReader(self, prefix: "governance/")
    try reader.readAll()
    return reader.registry
  }

  /// What guard says of these files becoming others, proposed by somebody.
  func verdict(
    on after: CommunityFiles, by login: String?, approvedBy approvers: [String] = [],
    on record: Registry? = nil, at moment: String = "2026-11-21T12:00:00Z"
  ) throws -> GuardVerdict {
    let paths = Set(files.keys).union(after.files.keys).sorted()
    let changed = paths.filter { files[$0] != after.files[$0] }.map {
      GuardedFile($0, before: files[$0], after: after.files[$0])
    }
    var proposal = GuardCase(
      tip: try record ?? registry(), tipFiles: self, merged: after, files: changed, login: login,
      prefix: "governance/", now: Instant(moment) ?? Instant(seconds: 0))
    proposal.approvers = approvers
    return try Guard.judge(proposal)
  }
}
