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
    folders = Self.listings(of: entries.filter(\.value.kind.isFile).map(\.key))
  }

  /// The bytes of a plain file, nothing where there is none; symbolic links are not followed.
  package func bytes(at path: String) throws(FileError) -> [UInt8]? {
    guard let entry = entries[path], entry.kind.isFile else { return nil }
    guard let bytes = contents[entry.object] else {
      throw FileError(
        "missing-object", "the clone lacks the contents of '\(path)'",
        help: "fetch everything: git fetch --refetch --no-filter")
    }
    return bytes
  }

  /// The names in a folder, sorted by their bytes.
  package func entries(in folder: String) throws(FileError) -> [FileEntry] {
    folders[folder] ?? []
  }

  /// The folders that files with these paths lie in, with what is in each.
  static func listings(of paths: [String]) -> [String: [FileEntry]] {
    var names: [String: Set<FileEntry>] = [:]
    for path in paths {
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
