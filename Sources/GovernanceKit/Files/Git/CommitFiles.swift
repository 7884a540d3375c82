// SPDX-License-Identifier: Apache-2.0

/// A folder as it is in a commit, read with two runs of git however many files it has.
package struct CommitFiles: FileSource, Sendable {
  /// What stands where, by the path from the folder.
  package let entries: [String: GitTreeEntry]
  private let contents: [GitObjectID: [UInt8]]
  private let folders: [String: [FileEntry]]

  /// Reads a folder of a commit; the path is from the top level, and empty for all of it.
  package init(
    _ repository: GitRepository, at commit: GitObjectID, folder: String
  ) throws(GitError) {
    let all = try repository.entries(at: commit, under: folder)
    let start = folder.isEmpty || folder.last == "/" ? folder : folder + "/"
    var entries: [String: GitTreeEntry] = [:]
    for (path, entry) in all where path.hasPrefix(start) {
      entries[String(path.dropFirst(start.count))] = entry
    }
    self.entries = entries
    contents = try repository.blobs(entries.values.filter(\.kind.isFile).map(\.object))
    folders = Self.listings(of: entries)
  }

  /// The bytes of a plain file, nothing where there is none; symbolic links are not followed.
  package func bytes(at path: String) throws(FileError) -> [UInt8]? {
    entries[path].flatMap { contents[$0.object] }
  }

  /// The names in a folder, sorted by their bytes.
  package func entries(in folder: String) throws(FileError) -> [FileEntry] {
    folders[folder] ?? []
  }

  private static func listings(of entries: [String: GitTreeEntry]) -> [String: [FileEntry]] {
    var names: [String: Set<FileEntry>] = [:]
    for (path, entry) in entries where entry.kind.isFile {
      var isFolder = false
      var parts = path.split(separator: "/")
      while let name = parts.popLast() {
        let parent = parts.joined(separator: "/")
        let entry = FileEntry(name: String(name), isFolder: isFolder)
        if names[parent, default: []].insert(entry).inserted == false { break }
        isFolder = true
      }
    }
    return names.mapValues { entries in
      entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
  }
}
